package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.law.Bilingual.Language;

class AnswerCsvTest {

    @Test
    void theBookComesBackWithItsAnswersBesideIt() throws IOException {
        String text = answered("""
                Line,Description,Remarks,Movement,Destination,Qty
                1,"5"" ring, sintered","=HYPERLINK(""x"")",export_from_china,DE,-5
                2,x,,,Atlantis,1
                """, Language.EN);
        String[] lines = text.split("\r\n", -1);

        assertThat(lines[0])
                .isEqualTo(
                        "Line,Description,Remarks,Movement,Destination,Qty,outcome,policy,licence_type,licence_state,"
                                + "missing,suggested,deciding_provisions,duties,warnings,holds_until,fingerprint,refused_because");
        assertThat(lines[1])
                .startsWith(
                        "1,\"5\"\" ring, sintered\",\"'=HYPERLINK(\"\"x\"\")\",export_from_china,DE,-5,undetermined,,,");
        assertThat(lines[2]).startsWith("2,x,,,Atlantis,1,,,,,,,,,,,").contains("book:3:5", "`Atlantis` is no country");
        assertThat(lines[3]).isEmpty();
    }

    @Test
    void labelsComeInChineseToo() throws IOException {
        String book = "Line,Movement,Item kind,Composition,Destination,Origin\n1,export_from_china,magnet,Dy 2,DE,CN\n";

        assertThat(answered(book, Language.ZH)).contains("出口经营者: ");
        assertThat(answered(book, Language.EN)).contains("exporter: ");
    }

    @Test
    void anOpenLineNamesTheItemsItsWordsPointAt() throws IOException {
        String text = answered("Description,Movement\nDysprosium oxide Dy2O3,export_from_china\n", Language.EN);

        assertThat(text).contains(",18:1C905.b; ");
    }

    @Test
    void anAnsweredBookAnsweredAgainHasItsColumnsOnce() throws IOException {
        String once = answered("Line,Movement\n1,export_from_china\n", Language.EN);

        assertThat(answered(once, Language.EN)).isEqualTo(once);
    }

    private static String answered(String text, Language language) throws IOException {
        Book book = Shipped.csv(text);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RowWriter<Answer> writer = AnswerCsv.to(Shipped.CORPUS, language, book.headings(), bytes)) {
            for (BookRow row : book.rows()) {
                switch (row) {
                    case BookRow.Readable r -> writer.write(r, Shipped.ENGINE.decide(r.transaction()));
                    case BookRow.Refused r -> writer.write(r);
                }
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30 1234", "-A1", "@SUM(A1)", "\tx", "\rx", "-5-3", "+", "=", "--5"})
    void aTextThatASpreadsheetWouldRunIsDefused(String cell) {
        assertThat(FormulaCells.defused(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+1.25", "-1,234.50", "-5%", "-1e-3", "-", "--", "", "NdFeB", "1=1", "a@b"})
    void numbersAndPlainTextsStayAsTheyAre(String cell) {
        assertThat(FormulaCells.defused(cell)).isEqualTo(cell);
    }
}
