package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.engine.doc.InputException;

class EncodingTest {
    private static final String BOOK = "行号,收货人,目的地\n1,宁波东浦磁业,日本\n";

    @Test
    void utf8IsReadWithAndWithoutAByteOrderMark() {
        assertThat(Shipped.only(Shipped.csv(BOOK)).facts().text("consignee.name"))
                .contains("宁波东浦磁业");
        assertThat(Shipped.only(Shipped.csv("\uFEFF" + BOOK)).facts().text("line_id"))
                .contains("1");
    }

    @Test
    void gbkIsRefusedWhereItsFirstByteStands() {
        refused("Line,Description\n1,磁钢\n".getBytes(Charset.forName("GBK")), "book:2:3", "is no UTF-8");
    }

    @Test
    void windows1252IsRefusedWithAdvice() {
        refused(
                "Line,Description\n1,Güte\n".getBytes(Charset.forName("windows-1252")),
                "book:2:4",
                "the byte `FC` is no UTF-8",
                "Save it as UTF-8");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, UTF-16, 行号;收货人;目的地, 宁波东浦磁业, 日本",
        "UTF-16BE, UTF-16, 行号;收货人;目的地, 宁波东浦磁业, 日本",
        "GBK, GBK, 行号;收货人;目的地, 宁波东浦磁业, 日本",
        "GB18030, GBK, line;收货人;destination, 宁波东浦磁业有限公司, JP",
        "Big5, Big5, line;consignee;destination, 臺灣積體電路製造股份有限公司, TW",
        "windows-31j, Shift-JIS, 行番号;荷受人;仕向国, 東京電機工業, JP",
        "windows-31j, Shift-JIS, line;consignee;destination, ムラタ製作所のデバイス, JP",
        "x-windows-949, EUC-KR, 행번호;수하인;목적국, 한빛모션, KR",
        "windows-1252, Windows-1252, zeile;empfänger;bestimmungsland, Müller & Söhne, DE"
    })
    void anotherEncodingIsRecognisedAndSaid(
            String charset, String said, String headings, String party, String country) {
        byte[] bytes = (headings + "\n1;" + party + ";" + country + "\n").getBytes(Charset.forName(charset));
        Book book = Shipped.book(InputFormat.CSV, Shipped.ON_A_DAY, bytes);

        assertThat(Shipped.only(book).facts().text("consignee.name")).contains(party);
        assertThat(book.notes()).anyMatch(n -> n.startsWith("read as " + said)).anyMatch(n -> n.contains("semicolons"));
    }

    @Test
    void theReasonIsTheHeadingsThatAreKnownSo() {
        Book book = Shipped.book(InputFormat.CSV, Shipped.ON_A_DAY, BOOK.getBytes(Charset.forName("GBK")));

        assertThat(book.notes().getFirst())
                .isEqualTo("read as GBK (GB18030): so its headings are known: `行号`, `收货人`, `目的地`."
                        + " --encoding NAME reads it otherwise.");
    }

    @Test
    void utf16WithAMarkIsReadToo() {
        byte[] bytes = ("\uFEFF" + BOOK).getBytes(StandardCharsets.UTF_16LE);

        assertThat(Shipped.only(Shipped.book(InputFormat.CSV, Shipped.ON_A_DAY, bytes))
                        .facts()
                        .text("line_id"))
                .contains("1");
    }

    @Test
    void whatSomebodySaysGoesBeforeWhatItLooksLike() {
        BookOptions options = Shipped.ON_A_DAY.reading(
                new Reading(Optional.empty(), Reading.encodingNamed("Shift_JIS"), Optional.empty()));
        byte[] bytes = "Line,Description\n1,磁石\n".getBytes(Charset.forName("windows-31j"));

        assertThat(Shipped.only(Shipped.book(InputFormat.CSV, options, bytes))
                        .facts()
                        .text("item.description"))
                .contains("磁石");
    }

    @Test
    void aDoubtfulTextIsRefusedWithWhatItCouldBe() {
        refused(
                "Line,Description\n1,磁钢\n".getBytes(Charset.forName("GBK")),
                "GBK (GB18030) would read `磁钢`",
                "--encoding NAME");
    }

    @Test
    void whatTheEncodingDoesNotHaveIsRefusedWhereItStands() {
        BookOptions options = Shipped.ON_A_DAY.reading(
                new Reading(Optional.empty(), Reading.encodingNamed("big5"), Optional.empty()));

        assertThatThrownBy(() -> Shipped.book(
                        InputFormat.CSV, options, "Line,Qty\n1,\u00ff\n".getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessageContainingAll("book:2:3", "is no Big5", "--encoding");
    }

    @Test
    void aWorkbookUnderAnotherNameIsCalledSo() {
        refused(new byte[] {'P', 'K', 3, 4, 20, 0}, "a workbook (xlsx)", "--input-format xlsx");
    }

    @Test
    void aNulByteIsNoText() {
        refused("Line\n1\n2\u0000\n".getBytes(StandardCharsets.UTF_8), "book:3:2", "NUL");
    }

    @Test
    void aTextThatEndsInTheMiddleOfACharacterIsRefused() {
        refused(new byte[] {'L', 'i', 'n', 'e', '\n', '1', (byte) 0xE7, (byte) 0xA3}, "book:2:2", "is no UTF-8");
    }

    private static void refused(byte[] bytes, String... parts) {
        assertThatThrownBy(() -> Shipped.book(InputFormat.CSV, Shipped.ON_A_DAY, bytes))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll(parts);
    }
}
