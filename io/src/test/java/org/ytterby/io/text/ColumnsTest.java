package org.ytterby.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void aFullWidthCharacterTakesTwoColumns() {
        assertThat(Columns.of("abc")).isEqualTo(3);
        assertThat(Columns.of("须申请许可")).isEqualTo(10);
        assertThat(Columns.of("（A）")).isEqualTo(5);
    }

    @Test
    void aMarkThatSitsOnALetterTakesNone() {
        assertThat(Columns.of("e\u0301")).isEqualTo(1);
    }

    @Test
    void cutTextStillFits() {
        assertThat(Columns.cut("不可靠实体清单", 7)).isEqualTo("不可靠…");
        assertThat(Columns.of(Columns.cut("不可靠实体清单", 8))).isLessThanOrEqualTo(8);
        assertThat(Columns.cut("short", 8)).isEqualTo("short");
    }

    @Test
    void fittedTextIsAsWideAsAsked() {
        assertThat(Columns.of(Columns.fit("禁止", 9))).isEqualTo(9);
        assertThat(Columns.of(Columns.fit("不可靠实体清单", 9))).isEqualTo(9);
    }

    @Test
    void wordsBreakAtBlanksAndChineseBetweenCharacters() {
        assertThat(Columns.wrap("one two three", 7)).containsExactly("one two", "three");
        assertThat(Columns.wrap("须申请许可", 6)).containsExactly("须申请", "许可");
    }

    @Test
    void aLineNeverBeginsWithAClosingSign() {
        assertThat(Columns.wrap("须申请许可。", 10)).containsExactly("须申请许", "可。");
    }

    @Test
    void aWordLongerThanTheLineIsTorn() {
        assertThat(Columns.wrap("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
    }

    @Test
    void foreignTextCannotSteerTheTerminalNorTurnTheWriting() {
        assertThat(Columns.clean("a\u001b[31mb\u202ec\nd")).isEqualTo("a [31mbc d");
    }
}
