package org.ytterby.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ytterby.engine.law.Bilingual.Language;

class CitationsTest {
    @Test
    void placesAreReadIntoChinese() {
        assertThat(citations(Language.ZH).say("paras 1, 2; Export Control Law art. 12(2)"))
                .isEqualTo("第1、2款；《出口管制法》第12条第2款");
        assertThat(citations(Language.ZH).say("1(3)")).isEqualTo("第1款第（3）项");
        assertThat(citations(Language.EN).say("1(3)")).isEqualTo("para 1(3)");
    }

    private static Citations citations(Language language) {
        return new Citations(Cases.ENGINE.corpus(), new Words(language));
    }
}
