package org.ytterby.engine.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void writingsOfOneNameHaveOneKey() {
        assertThat(Names.fold("Hanbit Motion Co., Ltd."))
                .isEqualTo(Names.fold("HANBIT MOTION CO LTD"))
                .isEqualTo(Names.fold("Hanbit  Motion Company, Limited"))
                .isEqualTo(Names.fold("Ｈａｎｂｉｔ Ｍｏｔｉｏｎ Ｃｏ．， Ｌｔｄ．"));
    }

    @Test
    void formsOfHanziHaveOneKey() {
        assertThat(Names.fold("漢翔航空工業股份有限公司")).isEqualTo(Names.fold("汉翔航空工业股份有限公司"));
        assertThat(Names.fold("沖電気工業")).isEqualTo(Names.fold("冲电气工业"));
    }

    @Test
    void theLegalFormIsPartOfTheKey() {
        assertThat(Names.fold("Nordlicht Antriebe GmbH")).isNotEqualTo(Names.fold("Nordlicht Antriebe AG"));
        assertThat(Names.foldWithoutLegalForm("Nordlicht Antriebe GmbH"))
                .isEqualTo(Names.foldWithoutLegalForm("Nordlicht Antriebe AG"));
    }

    @Test
    void voicedKanaStayApart() {
        assertThat(Names.fold("ガラス")).isNotEqualTo(Names.fold("カラス"));
        assertThat(Names.fold("ｶﾞﾗｽ")).isEqualTo(Names.fold("ガラス"));
    }

    @Test
    void aNameWithoutLettersHasAnEmptyKey() {
        assertThat(Names.fold(" .,- ")).isEmpty();
        assertThat(Names.foldWithoutLegalForm("Co., Ltd.")).isEmpty();
    }
}
