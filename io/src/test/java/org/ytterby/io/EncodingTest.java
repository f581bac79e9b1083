package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
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

    @Test
    void utf16IsCalledByItsName() {
        refused(("\uFEFF" + BOOK).getBytes(StandardCharsets.UTF_16LE), "this is UTF-16");
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
