package org.ytterby.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowHeightTest {
    @Test
    void aTextThatFitsTakesOneLineAndALongerOneAsManyAsItsWordsNeed() {
        assertThat(RowHeight.lines("", 14)).isEqualTo(1);
        assertThat(RowHeight.lines("HM-42SH", 14)).isEqualTo(1);
        assertThat(RowHeight.lines("Ningbo Dongpu Magnetics Co., Ltd.", 14)).isEqualTo(3);
        assertThat(RowHeight.lines("one\ntwo\nthree", 14)).isEqualTo(3);
    }

    @Test
    void aHanziIsTwoWide() {
        assertThat(RowHeight.lines("宁波东浦磁业有限公司", 14)).isEqualTo(2);
    }

    @Test
    void noRowIsHigherThanASpreadsheetAllows() {
        assertThat(RowHeight.lines("word ".repeat(5_000), 14) * RowHeight.OF_A_LINE)
                .isLessThanOrEqualTo(409);
    }
}
