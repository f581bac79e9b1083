package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.screen.ListedName;

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
    void windows1252IsReadWhereNoOtherEncodingWouldReadOtherwise() {
        byte[] bytes = "Line,Description\n1,Güte\n".getBytes(Charset.forName("windows-1252"));

        assertThat(Shipped.only(Shipped.book(InputFormat.CSV, Shipped.ON_A_DAY, bytes))
                        .facts()
                        .text("item.description"))
                .contains("Güte");
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, Stråle", "windows-1250, Třinec", "windows-1254, Yıldız", "windows-1251, Магнит"})
    void lettersThatAnotherEncodingWouldReadOtherwiseAreRefusedWithAdvice(String charset, String name) {
        refused(
                ("Line,Description\n1," + name + "\n").getBytes(Charset.forName(charset)),
                "is no UTF-8",
                "Save it as UTF-8",
                "--encoding NAME");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, UTF-16, 行号;收货人;目的地, 宁波东浦磁业, 日本",
        "UTF-16BE, UTF-16, 行号;收货人;目的地, 宁波东浦磁业, 日本",
        "GBK, GBK, 行号;收货人;目的地, 宁波东浦磁业, 日本",
        "GB18030, GBK, line;收货人;destination, 宁波东浦磁业有限公司, JP",
        "Big5, Big5, 項次;收貨人;目的地, 臺灣積體電路製造股份有限公司, TW",
        "windows-31j, Shift-JIS, 行番号;荷受人;仕向国, 東京電機工業, JP",
        "EUC-JP, EUC-JP, 行番号;荷受人;仕向国, ムラタ製作所のデバイス, JP",
        "x-windows-949, EUC-KR, 행번호;수하인;목적국, 한빛모션, KR",
        "windows-1252, Windows-1252, zeile;empfänger;bestimmungsland, Müller & Söhne, DE"
    })
    void anotherEncodingIsRecognisedAndSaid(
            String charset, String said, String headings, String party, String country) {
        byte[] bytes = (headings + "\n1;" + party + ";" + country + "\n").getBytes(Charset.forName(charset));
        Book book = Shipped.book(InputFormat.CSV, Shipped.ON_A_DAY, bytes);

        assertThat(Shipped.only(book).facts().text("consignee.name")).contains(party);
        assertThat(Shipped.said(book))
                .anyMatch(n -> n.startsWith("read as " + said))
                .anyMatch(n -> n.contains("semicolons"));
    }

    /** A listed name read in the wrong encoding would meet no list. */
    @ParameterizedTest
    @ValueSource(strings = {"GBK", "Big5", "windows-31j", "EUC-JP", "x-windows-949", "UTF-16LE"})
    void noListedNameIsReadOtherwiseThanItWasWritten(String encoding) {
        Charset charset = Charset.forName(encoding);
        List<String> names = Shipped.CORPUS.notices().stream()
                .flatMap(n -> n.entries().stream())
                .flatMap(e -> e.spellings().stream())
                .map(ListedName::name)
                .filter(name -> name.chars().anyMatch(Character::isIdeographic)
                        && new String(name.getBytes(charset), charset).equals(name))
                .toList();
        assertThat(names).hasSizeGreaterThan(50);
        for (int several : new int[] {1, 12}) {
            for (int i = 0; i + several <= names.size(); i += several) {
                neverOtherwise(names.subList(i, i + several), charset);
            }
        }
    }

    private static void neverOtherwise(List<String> names, Charset charset) {
        StringBuilder text = new StringBuilder("Line,End user\n");
        names.forEach(name -> text.append("1,\"").append(name).append("\"\n"));
        try {
            Book book = Shipped.book(
                    InputFormat.CSV, Shipped.ON_A_DAY, text.toString().getBytes(charset));
            assertThat(book.rows())
                    .extracting(row -> row.cells().get("End user"))
                    .containsExactlyElementsOf(names);
        } catch (InputException e) {
            assertThat(e.getMessage()).contains("--encoding NAME");
        }
    }

    /** A listed person, in GBK: four bytes that are UTF-8 too. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CSV        | Line,End user`1,石平`
            JSON       | [{"end_user": {"name": "石平"}}]
            JSON_LINES | {"end_user": {"name": "石平"}}
            """)
    void whatIsUtf8ByChanceIsRefused(InputFormat format, String text) {
        byte[] bytes = text.replace('`', '\n').getBytes(Charset.forName("GBK"));

        assertThatThrownBy(() -> Shipped.book(format, Shipped.ON_A_DAY, bytes))
                .hasMessageContainingAll("UTF-8 would read `ʯƽ`", "GBK (GB18030) would read `石平`");
    }

    /** The same behind more plain text than is looked at beforehand. */
    @Test
    void whatIsUtf8ByChanceIsRefusedLateInABookToo() {
        String plain = "1,Nordlicht\n".repeat(Encodings.SAMPLE / 6);

        refused(("Line,End user\n" + plain + "1,石平\n").getBytes(Charset.forName("GBK")), "is a letter of no language");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Güte",
                "Ørsted",
                "Łódź",
                "ΑΒΓ Μαγνήτες",
                "ООО Магнит",
                "Țiriac",
                "Ünal Çelik",
                "5 µm ± 2 °C",
                "Nǚ",
                "مغناطيس"
            })
    void whatPeopleWriteIsUtf8WithoutADoubt(String words) {
        assertThat(Shipped.only(Shipped.csv("Line,End user\n1," + words + "\n"))
                        .facts()
                        .text("end_user.name"))
                .contains(words);
    }

    @Test
    void manyCharactersThatOnlyOneScriptWritesEveryDaySpeakForThemselves() {
        StringBuilder text = new StringBuilder("Line,Consignee\n");
        for (int i = 0; i < 10; i++) {
            text.append(i).append(",宁波市北仑区大矸永磁材料有限公司\n");
        }
        Book book =
                Shipped.book(InputFormat.CSV, Shipped.ON_A_DAY, text.toString().getBytes(Charset.forName("GBK")));

        assertThat(Shipped.said(book).getFirst()).contains("its characters are those of Simplified Chinese");
        assertThat(Shipped.only(book).facts().text("consignee.name")).contains("宁波市北仑区大矸永磁材料有限公司");
    }

    @Test
    void theReasonIsTheHeadingsThatAreKnownSo() {
        Book book = Shipped.book(InputFormat.CSV, Shipped.ON_A_DAY, BOOK.getBytes(Charset.forName("GBK")));

        assertThat(Shipped.said(book).getFirst())
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
