package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Headings;
import org.ytterby.io.text.PageReport;
import org.ytterby.io.workbook.AnswerWorkbook;
import org.ytterby.io.xlsx.Sheet;
import org.ytterby.io.xlsx.SheetCell;
import org.ytterby.io.xlsx.Workbook;

class AnswerWorkbookTest {
    private static final String BOOK = """
            Line,Description,Part no.,Qty,Value,Movement,Destination,Origin,Item kind,Composition
            1,"5"" ring",007,12000,1.25,export_from_china,DE,CN,magnet,Dy 2
            2,"=HYPERLINK(""x"")",3-8,12.50,,export_from_china,Atlantis,CN,magnet,
            3,NdFeB ring,12345678901234567,-5,,export_from_china,DE,CN,magnet,
            """;

    @Test
    void theBookComesBackWithItsAnswersInWords() throws IOException {
        byte[] bytes = answered(BOOK, Language.EN);
        List<List<String>> rows = rows(bytes, "answers");

        assertThat(sheets(bytes)).containsExactly("answers", "questions", "declarations", "about");
        assertThat(rows.getFirst())
                .startsWith("Line", "Description", "Part no.")
                .contains("▸ Outcome")
                .hasSize(23);
        assertThat(rows.get(1))
                .startsWith("1", "5\" ring", "007", "12000", "1.25")
                .contains("NOT YET DECIDED");
        assertThat(rows.get(2)).startsWith("2", "=HYPERLINK(\"x\")", "3-8").contains("COULD NOT BE READ");
        assertThat(rows.get(2)).anyMatch(c -> c.contains("`Atlantis` is no country"));
        assertThat(rows.get(3)).contains("NOT YET DECIDED");
        assertThat(rows(bytes, "questions").getFirst()).startsWith("Question", "How to find out", "Whom to ask");
        assertThat(rows(bytes, "questions")).hasSizeGreaterThan(1);
        assertThat(rows(bytes, "about")).contains(List.of("book.csv"));
        assertThat(rows(bytes, "about")).anyMatch(r -> r.getFirst().contains(Shipped.CORPUS.version()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void factsProvisionsAndPointsOfLawAreNamedInWords(Language language) throws IOException {
        List<String> row = rows(answered(BOOK, language), language == Language.EN ? "answers" : "结论")
                .get(1);

        assertThat(row.subList(row.size() - 16, row.size()))
                .noneMatch(c -> c.contains("item.") || c.contains("open:") || c.contains("cn.mofcom"));
        assertThat(String.join("\n", row)).contains(language == Language.EN ? "No. 46/2024" : "2024年第46号");
    }

    @Test
    void quantitiesAreNumbersAndCodesAreTexts() throws IOException {
        List<SheetCell> first = cells(answered(BOOK, Language.EN), 1);
        List<SheetCell> last = cells(answered(BOOK, Language.EN), 3);

        assertThat(first)
                .extracting(SheetCell::kind)
                .startsWith(
                        SheetCell.Kind.TEXT,
                        SheetCell.Kind.TEXT,
                        SheetCell.Kind.TEXT,
                        SheetCell.Kind.NUMBER,
                        SheetCell.Kind.NUMBER);
        assertThat(last.get(2)).isEqualTo(new SheetCell(3, SheetCell.Kind.TEXT, "12345678901234567", false));
        assertThat(last.get(3)).isEqualTo(new SheetCell(4, SheetCell.Kind.NUMBER, "-5", false));
    }

    /** What it says of its numbers is so where it was read with a decimal comma, too. */
    @Test
    void aNumberIsWrittenAsItWasRead() throws IOException {
        BookOptions comma = new BookOptions(
                Shipped.ON_A_DAY.on(),
                Optional.empty(),
                Map.of(),
                List.of(),
                Map.of(),
                new Reading(Optional.empty(), Optional.empty(), Optional.of(Reading.Decimal.COMMA)));
        Book book = Shipped.book(InputFormat.CSV, comma, "Line,Qty\n1,1.250\n");

        assertThat(cells(answered(book, Language.EN), 1).get(1).text()).isEqualTo("1250");
    }

    @Test
    void headingsAndOutcomesComeInChineseToo() throws IOException {
        byte[] bytes = answered(BOOK, Language.ZH);

        assertThat(sheets(bytes)).containsExactly("结论", "问题", "声明", "说明");
        assertThat(rows(bytes, "结论").getFirst()).contains("▸ 结论", "▸ 结论有效至");
        assertThat(rows(bytes, "结论").get(1)).contains("尚不能确定");
    }

    @ParameterizedTest
    @EnumSource
    void anAnsweredWorkbookIsReadAgainAsTheBookItWas(Language language) throws IOException {
        Book before = Shipped.csv(BOOK);
        Book again = Shipped.book(InputFormat.XLSX, Shipped.ON_A_DAY, answered(BOOK, language));

        assertThat(again.rows()).hasSameSizeAs(before.rows());
        for (int i = 0; i < 3; i++) {
            assertThat(again.rows().get(i).getClass())
                    .isEqualTo(before.rows().get(i).getClass());
            if (before.rows().get(i) instanceof BookRow.Readable r) {
                BookRow.Readable same = (BookRow.Readable) again.rows().get(i);
                assertThat(Shipped.ENGINE.decide(same.transaction()).fingerprint())
                        .isEqualTo(Shipped.ENGINE.decide(r.transaction()).fingerprint());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noHeadingOfOursIsAHeadingOfABook(Language language) throws IOException {
        rows(answered(BOOK, language), language == Language.EN ? "answers" : "结论").getFirst().stream()
                .filter(h -> h.startsWith(AnswerRows.MARK))
                .forEach(h -> assertThat(Shipped.CORPUS.vocabulary().keyOfHeading(Headings.fold(h)))
                        .as(h)
                        .isEmpty());
    }

    private static byte[] answered(String text, Language language) throws IOException {
        return answered(Shipped.csv(text), language);
    }

    private static byte[] answered(Book book, Language language) throws IOException {
        PageReport report =
                new PageReport(Shipped.ENGINE, language, Optional.empty(), Beside.read(Corpus.shippedBeside()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RowWriter<Answer> writer = AnswerWorkbook.to(report, "book.csv", book.headings(), bytes)) {
            for (BookRow row : book.rows()) {
                switch (row) {
                    case BookRow.Readable r -> writer.write(r, Shipped.ENGINE.decide(r.transaction()));
                    case BookRow.Refused r -> writer.write(r);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> sheets(byte[] bytes) {
        try (Workbook workbook = Workbook.open("answers", new ByteArrayInputStream(bytes))) {
            return workbook.sheets().stream().map(Sheet::name).toList();
        }
    }

    private static List<List<String>> rows(byte[] bytes, String name) {
        List<List<String>> rows = new ArrayList<>();
        try (Workbook workbook = Workbook.open("answers", new ByteArrayInputStream(bytes))) {
            Optional<Sheet> sheet = workbook.sheets().stream()
                    .filter(s -> s.name().equals(name))
                    .findFirst();
            workbook.read(
                    sheet.orElseThrow(),
                    row -> rows.add(row.cells().stream().map(SheetCell::text).toList()));
        }
        return rows;
    }

    private static List<SheetCell> cells(byte[] bytes, int row) {
        List<List<SheetCell>> rows = new ArrayList<>();
        try (Workbook workbook = Workbook.open("answers", new ByteArrayInputStream(bytes))) {
            workbook.read(workbook.sheets().getFirst(), r -> rows.add(r.cells()));
        }
        return rows.get(row);
    }
}
