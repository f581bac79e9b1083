package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class HostileWorkbooksTest {
    private static final List<List<String>> ROWS = List.of(List.of("Line", "Qty"), List.of("1", "5"));

    @Test
    void aWorkbookThatUnpacksWithoutEndIsRefused() throws IOException {
        assertThat(WorkbooksTest.refused(bomb("<x/>"))).contains("book", "unpacks to more than any order book holds");
    }

    @Test
    void aTextWithoutEndIsRefused() throws IOException {
        assertThat(WorkbooksTest.refused(bomb("x"))).contains("book", "more than any order book holds");
    }

    @Test
    void anAttributeWithoutEndIsRefused() throws IOException {
        String before = "<worksheet><sheetData><row r=\"";
        assertThat(WorkbooksTest.refused(bomb(before, "1"))).contains("one piece of over");
    }

    private static byte[] bomb(String piece) throws IOException {
        return bomb("<worksheet><sheetData>" + (piece.equals("x") ? "<row><c t=\"str\"><v>" : ""), piece);
    }

    private static byte[] bomb(String before, String piece) throws IOException {
        byte[] megabyte = piece.repeat((1 << 20) / piece.length()).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write("<r><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></r>"
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
            zip.write("<r><Relationship Id=\"s\" Type=\"x/worksheet\" Target=\"sheet.xml\"/></r>"
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<w><sheet name=\"Orders\" id=\"s\"/></w>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/sheet.xml"));
            zip.write(before.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 100; i++) {
                zip.write(megabyte);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void entitiesAreRefusedAndNeverExpanded() {
        String laughs = "<!DOCTYPE sst [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>";
        assertThat(WorkbooksTest.refused(new XlsxFile()
                        .part("xl/sharedStrings.xml", laughs)
                        .sheet("Orders", ROWS)
                        .bytes()))
                .contains("declares a document type");
    }

    @Test
    void nothingOutsideTheWorkbookIsOpened() {
        String outside = "<!DOCTYPE worksheet SYSTEM \"file:///etc/passwd\"><worksheet/>";
        assertThat(WorkbooksTest.refused(
                        new XlsxFile().raw("Orders", "", outside).bytes()))
                .contains("declares a document type");
    }

    @Test
    void macrosAreNotRunAndSaid() {
        Book book = WorkbooksTest.read(new XlsxFile()
                .part("xl/vbaProject.bin", "x")
                .sheet("Orders", ROWS)
                .bytes());

        assertThat(Shipped.said(book))
                .contains("the workbook holds macros; they were not run, its cells were read as they were saved.");
        assertThat(Shipped.only(book).id()).isEqualTo("1");
    }

    @Test
    void linksToOtherWorkbooksAreNotFollowedAndSaid() {
        Book book = WorkbooksTest.read(new XlsxFile()
                .part("xl/externalLinks/externalLink1.xml", "<externalLink/>")
                .sheet("Orders", ROWS)
                .bytes());

        assertThat(Shipped.said(book)).contains("the workbook refers to other workbooks; they were not opened.");
    }

    @Test
    void anEncryptedWorkbookIsCalledSo() {
        byte[] ole = new byte[4096];
        ole[0] = (byte) 0xD0;
        ole[1] = (byte) 0xCF;
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, ole, 2000, name.length);

        assertThat(WorkbooksTest.refused(ole)).contains("the workbook is encrypted", "its password");
        ole[2000] = 'x';
        assertThat(WorkbooksTest.refused(ole)).contains("the old kind (xls)", "Save it as xlsx");
    }

    @Test
    void otherFilesAreCalledByTheirNames() throws IOException {
        assertThat(WorkbooksTest.refused(new byte[0])).contains("there is nothing in it");
        assertThat(WorkbooksTest.refused("Line,Qty\n1,5\n".getBytes(StandardCharsets.UTF_8)))
                .contains("this is no workbook", "--input-format csv");
        assertThat(WorkbooksTest.refused(zip("orders.csv"))).contains("an archive and no workbook");
        assertThat(WorkbooksTest.refused(zip("content.xml"))).contains("an OpenDocument file");
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
        }
        return bytes.toByteArray();
    }

    @Test
    void aWorkbookCutShortIsRefusedWhereverItIsCut() {
        byte[] whole = XlsxFile.of(ROWS);
        for (int length = 4; length < whole.length; length += 7) {
            assertThat(WorkbooksTest.refused(Arrays.copyOf(whole, length))).contains("YT-W003", "damaged or cut short");
        }
    }

    @Test
    void aSheetWithTooManyColumnsIsRefused() {
        String sheet =
                "<worksheet><sheetData><row><c t=\"str\"><v>Line</v></c><c r=\"NTP1\" t=\"str\"><v>x</v></c></row>"
                        + "</sheetData></worksheet>";
        assertThat(WorkbooksTest.refused(new XlsxFile().raw("Orders", "", sheet).bytes()))
                .contains("its cells reach to column `NTP`", "no book has over 500 columns");
    }

    @Test
    void rowsAndCellsOutOfTheirOrderAreRefused() {
        for (String rows : List.of(
                "<row r=\"2\"/><row r=\"2\"/>",
                "<row r=\"9999999\"/>",
                "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>",
                "<row r=\"1\"><c r=\"A7\"/></row>",
                "<row r=\"x\"/>",
                "<row r=\"1\"><c t=\"s\"><v>99</v></c></row>",
                "<row r=\"1\"><c><v>1e999999999</v></c></row>",
                "<row r=\"1\"><c t=\"q\"><v>1</v></c></row>")) {
            assertThat(WorkbooksTest.refused(new XlsxFile()
                            .raw("Orders", "", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>")
                            .bytes()))
                    .contains("YT-W003");
        }
    }

    @Test
    void nothingIsLeftInTheFolderForTemporaryFiles() throws Exception {
        Set<Path> before = laidDown();
        WorkbooksTest.read(XlsxFile.of(ROWS));
        WorkbooksTest.refused(zip("content.xml"));
        Set<Path> left = laidDown();
        left.removeAll(before);

        for (int i = 0; i < 100 && left.stream().anyMatch(Files::exists); i++) {
            Thread.sleep(100); // another run of this test may be at work
        }
        assertThat(left).noneMatch(Files::exists);
    }

    private static Set<Path> laidDown() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(f -> f.getFileName().toString().startsWith("ytterby-")
                            && f.toString().endsWith(".xlsx"))
                    .collect(Collectors.toCollection(HashSet::new));
        }
    }
}
