package org.ytterby.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.io.xlsx.SheetCell.Kind;

class WorkbookOutTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\",\"y\")", "+49 30", "-5-3", "@SUM(A1)", "\t=1", "<c><f>1</f></c>", "]]>",
                        "&amp;",
                " blanks at both ends ", "two\nlines", "two\r\nlines", "bell\u0007", "nul\u0000", "_x0041_", "_x005F_",
                        "a_x004",
                "Größe 尺寸 𐍈", "00123", "1E5", "2846901900", "'quoted", "{0}", "%d"
            })
    void aTextComesBackAsItWasWrittenAndIsNoFormula(String text) throws IOException {
        SheetCell cell =
                rows(written(new CellOut.Text(text)), "s").get(1).cells().getFirst();

        assertThat(cell).isEqualTo(new SheetCell(1, Kind.TEXT, text, false));
    }

    @Test
    void whatNoSheetHoldsIsSeenToBeMissing() throws IOException {
        byte[] bytes = written(new CellOut.Text("half \uD800 no\uFFFE"), new CellOut.Text("x".repeat(40_000)));

        List<SheetCell> cells = rows(bytes, "s").get(1).cells();
        assertThat(cells.getFirst().text()).isEqualTo("half \uFFFD no\uFFFD");
        assertThat(cells.getLast().text()).hasSize(32_767).endsWith("… ✂");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "12000", "2.1", "0.00001", "123456789012345"})
    void aNumberIsANumber(String number) throws IOException {
        SheetCell cell = rows(written(new CellOut.Number(new BigDecimal(number))), "s")
                .get(1)
                .cells()
                .getFirst();

        assertThat(cell).isEqualTo(new SheetCell(1, Kind.NUMBER, number, false));
    }

    @Test
    void theSameContentMakesTheSameBytes() throws IOException {
        assertThat(written(new CellOut.Text("a"))).isEqualTo(written(new CellOut.Text("a")));
    }

    @Test
    void everyPartIsXmlAndIsNamedWhereTheFormatWantsIt() throws Exception {
        Map<String, String> parts = parts(written(new CellOut.Text("a & b")));

        for (String text : parts.values()) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(parts)
                .containsOnlyKeys(
                        "xl/worksheets/sheet1.xml",
                        "xl/worksheets/sheet2.xml",
                        "xl/styles.xml",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "_rels/.rels",
                        "[Content_Types].xml");
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains(
                        "state=\"frozen\"",
                        "<autoFilter ref=\"A1:B2\"/>",
                        "sqref=\"B2:B1000\"",
                        "'it''s a list'!$A$2:$A$4")
                .containsSubsequence(
                        "<sheetPr>", "<sheetViews>", "<cols>", "<sheetData>", "<autoFilter", "<dataValidations")
                .doesNotContain("<f>");
        assertThat(parts.get("xl/workbook.xml"))
                .contains("name=\"it&apos;s a list\"".replace("&apos;", "'"), "state=\"hidden\"")
                .contains("localSheetId=\"1\">'it''s a list'!$1:$1</definedName>");
    }

    @Test
    void aSheetIsPrintedOnePageWideWhereThatCanBeRead() throws IOException {
        assertThat(sheetOf(20)).contains("fitToPage");
        assertThat(sheetOf(21)).doesNotContain("fitToPage");
    }

    private static String sheetOf(int columns) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WorkbookOut workbook = new WorkbookOut(bytes)) {
            workbook.sheet("s", columns(columns)).close();
        }
        return parts(bytes.toByteArray()).getOrDefault("xl/worksheets/sheet1.xml", "");
    }

    @Test
    void noTextHoweverHostileBreaksASheet() throws IOException {
        Random random = new Random(17);
        String alphabet = "=+-@<>&\"'_x0041_\n\r\t\u0000\u001F\u007F\uD800\uDC00\uFFFE]]>中a";
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder("a");
            random.ints(random.nextInt(40), 0, alphabet.length()).forEach(c -> text.append(alphabet.charAt(c)));
            String read = rows(written(new CellOut.Text(text.toString())), "s")
                    .get(1)
                    .cells()
                    .getFirst()
                    .text();

            assertThat(read.replaceAll("[\\uD800-\\uDFFF\\uFFFD\\uFFFE]", ""))
                    .isEqualTo(text.toString().replaceAll("[\\uD800-\\uDFFF\\uFFFD\\uFFFE]", ""));
        }
    }

    @Test
    void fiftyThousandRowsAreNotKept(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("long.xlsx");
        List<CellOut> row = new ArrayList<>();
        for (int c = 0; c < 20; c++) {
            row.add(new CellOut.Text("a cell of some length, number " + c));
        }
        long before = used();
        long most = 0;
        try (OutputStream out = Files.newOutputStream(file);
                WorkbookOut workbook = new WorkbookOut(out);
                SheetOut sheet = workbook.sheet("s", columns(20))) {
            for (int r = 0; r < 50_000; r++) {
                sheet.row(row);
                if (r % 10_000 == 9_999) {
                    most = Math.max(most, used() - before);
                }
            }
        }

        assertThat(most).isLessThan(8_000_000L); // the cells take sixty
        int[] read = {0};
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = Workbook.open("long", in)) {
            workbook.read(workbook.sheets().getFirst(), r -> read[0]++);
        }
        assertThat(read[0]).isEqualTo(50_001);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static List<ColumnOut> columns(int count) {
        List<ColumnOut> columns = new ArrayList<>();
        for (int c = 1; c <= count; c++) {
            columns.add(ColumnOut.of("h" + c, 12));
        }
        return columns;
    }

    private static byte[] written(CellOut... cells) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WorkbookOut workbook = new WorkbookOut(bytes)) {
            ColumnOut offering = new ColumnOut("b", 12, true, Optional.of(new ColumnOut.Choices("it's a list", 1, 3)));
            try (SheetOut sheet = workbook.sheet("s", List.of(ColumnOut.of("a", 12), offering))) {
                sheet.row(List.of(cells));
            }
            workbook.hidden("it's a list", columns(1)).close();
        }
        return bytes.toByteArray();
    }

    private static List<SheetRow> rows(byte[] bytes, String name) {
        List<SheetRow> rows = new ArrayList<>();
        try (Workbook workbook = Workbook.open("written", new ByteArrayInputStream(bytes))) {
            Sheet sheet = workbook.sheets().stream()
                    .filter(s -> s.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            workbook.read(sheet, rows::add);
        }
        return rows;
    }

    private static Map<String, String> parts(byte[] bytes) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
