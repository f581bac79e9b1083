package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.io.workbook.TemplateWorkbook;
import org.ytterby.io.xlsx.Sheet;
import org.ytterby.io.xlsx.SheetCell;
import org.ytterby.io.xlsx.Workbook;

class TemplateWorkbookTest {

    @ParameterizedTest
    @EnumSource
    void everyHeadingIsKnownAndAnEmptyOneHoldsNoLine(Language language) throws IOException {
        Book book = Shipped.book(InputFormat.XLSX, BookOptions.none(), template(language));

        assertThat(book.rows()).isEmpty();
        assertThat(sheet(template(language), 0).getFirst())
                .hasSize(Shipped.CORPUS.vocabulary().facts().size() + 1)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void filledInWithItsExamplesItIsABook(Language language) throws IOException {
        List<String> examples = new ArrayList<>();
        List<List<String>> explained = sheet(template(language), 1);
        explained.subList(1, explained.size()).forEach(r -> examples.add(r.size() > 3 ? r.get(3) : ""));
        Book book = Shipped.book(InputFormat.XLSX, BookOptions.none(), filled(template(language), examples));
        assertThat(book.rows().getFirst()).isInstanceOf(BookRow.Readable.class);
        Facts facts = Shipped.only(book).facts();

        assertThat(Shipped.only(book).on()).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(facts.code("movement")).contains("export_from_china");
        assertThat(facts.code("unit")).contains("pcs");
        assertThat(facts.text("item.part")).contains("EX-42SH");
        assertThat(org.ytterby.engine.decide.Texts.of(
                        facts.value("item.composition").orElseThrow()))
                .isEqualTo("Nd 29 %, Dy 2.1 %, B 1 %, Fe 67.9 %");
        assertThat(facts.value("quantity").orElseThrow().toString()).contains("low=12000,");
    }

    @ParameterizedTest
    @EnumSource
    void everyChoiceThatItOffersIsUnderstood(Language language) throws IOException {
        List<List<String>> columns = columns(template(language), 2);

        assertThat(columns).hasSizeGreaterThan(30);
        for (List<String> column : columns) {
            for (String choice : column.subList(1, column.size())) {
                byte[] one = XlsxFile.of(List.of(List.of(column.getFirst(), "Line"), List.of(choice, "1")));
                assertThat(WorkbooksTest.read(one).rows().getFirst())
                        .as(column.getFirst() + " " + choice)
                        .isInstanceOf(BookRow.Readable.class);
            }
        }
    }

    /** The workbook with a row of texts below its headings. */
    private static byte[] filled(byte[] template, List<String> cells) throws IOException {
        StringBuilder row = new StringBuilder("<row r=\"2\">");
        for (int c = 0; c < cells.size(); c++) {
            row.append("<c r=\"").append(Place.letters(c + 1)).append("2\" t=\"inlineStr\"><is><t>");
            row.append(cells.get(c).replace("&", "&amp;")).append("</t></is></c>");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(template));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                boolean book = entry.getName().endsWith("sheet1.xml");
                String text = book ? part.replace("</sheetData>", row + "</row></sheetData>") : part;
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] template(Language language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TemplateWorkbook.write(Shipped.CORPUS, language, bytes);
        return bytes.toByteArray();
    }

    /** Rows of texts, empty ones where a cell is left out. */
    private static List<List<String>> sheet(byte[] bytes, int number) {
        List<List<String>> rows = new ArrayList<>();
        try (Workbook workbook = Workbook.open("template", new ByteArrayInputStream(bytes))) {
            Sheet sheet = workbook.sheets().get(number);
            assertThat(sheet.hidden()).isEqualTo(number == 2);
            workbook.read(sheet, row -> {
                List<String> cells = new ArrayList<>();
                for (SheetCell cell : row.cells()) {
                    while (cells.size() < cell.column()) {
                        cells.add("");
                    }
                    cells.set(cell.column() - 1, cell.text());
                }
                rows.add(cells);
            });
        }
        return rows;
    }

    private static List<List<String>> columns(byte[] bytes, int number) {
        List<List<String>> columns = new ArrayList<>();
        for (List<String> row : sheet(bytes, number)) {
            for (int c = 0; c < row.size(); c++) {
                if (columns.size() <= c) {
                    columns.add(new ArrayList<>());
                }
                if (!row.get(c).isEmpty()) {
                    columns.get(c).add(row.get(c));
                }
            }
        }
        return columns;
    }
}
