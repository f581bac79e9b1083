package org.ytterby.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.doc.Yaml;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.FactsReader;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.law.Corpus;

class AskWordsTest {
    private static final Corpus CORPUS = Cases.ENGINE.corpus();

    @Test
    void nobodyIsSentToAskAPhrase() {
        assertThat(whom("Nordlicht Antriebe GmbH")).isEqualTo("Ask Nordlicht Antriebe GmbH (DE)");
        assertThat(whom("Worldwide")).isEqualTo("Ask the customer");
    }

    private static String whom(String name) {
        Facts facts = new FactsReader(CORPUS.vocabulary())
                .read(Yaml.read("case", "{end_user: {name: " + name + ", country: DE}}"));
        Ask ask = new Ask("end_user.ownership", Optional.of(name + " (DE)"), List.of(), List.of());
        return Speech.of(CORPUS, Style.plain(Language.EN)).asks().whom(ask, facts);
    }
}
