package org.ytterby.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.law.Corpus;

class LawWordsTest {
    private static final Corpus CORPUS = Cases.ENGINE.corpus();

    @Test
    void anAnnouncementIsNamedByNumberAndYear() {
        assertThat(words(Language.EN).name("cn.mofcom-gac.2025-18")).isEqualTo("No. 18/2025");
        assertThat(words(Language.ZH).name("cn.mofcom-gac.2025-18")).isEqualTo("2025年第18号公告");
    }

    @Test
    void aLawIsNamedByItsTitle() {
        assertThat(words(Language.EN).name("cn.npc.export-control-law")).isEqualTo("Export Control Law");
        assertThat(words(Language.ZH).name("cn.npc.export-control-law")).isEqualTo("《出口管制法》");
    }

    @Test
    void noEnglishIsLeftInAChineseCitation() {
        assertThat(CORPUS.provisions())
                .allSatisfy(p -> assertThat(words(Language.ZH).cite(p)).doesNotContainPattern("[A-Za-z]{2,}"));
    }

    private static LawWords words(Language language) {
        return new LawWords(CORPUS, new Words(language));
    }
}
