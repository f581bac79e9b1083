package org.ytterby.io.text;

import java.util.Optional;
import org.ytterby.engine.law.Corpus;
import org.ytterby.io.References;

/**
 * One corpus in one language: everything a text needs to speak of facts, law, outcomes and questions.
 *
 * @param pages where the pages of the law stand, if the reader is to be led there
 */
record Speech(
        Corpus corpus,
        Style style,
        Words words,
        FactWords facts,
        LawWords law,
        OutcomeWords outcomes,
        AskWords asks,
        Optional<References> pages) {

    static Speech of(Corpus corpus, Style style) {
        return of(corpus, style, Optional.empty());
    }

    static Speech of(Corpus corpus, Style style, Optional<References> pages) {
        return of(corpus, style, pages, false);
    }

    /** For pages: what a sentence cites is marked with its id. */
    static Speech marked(Corpus corpus, Style style) {
        return of(corpus, style, Optional.empty(), true);
    }

    private static Speech of(Corpus corpus, Style style, Optional<References> pages, boolean marked) {
        Words words = new Words(style.language());
        FactWords facts = new FactWords(corpus.vocabulary(), words);
        return new Speech(
                corpus,
                style,
                words,
                facts,
                new LawWords(corpus, words, marked),
                new OutcomeWords(corpus, words),
                new AskWords(corpus, words, facts),
                pages);
    }

    String say(String key, Object... values) {
        return words.say(key, values);
    }
}
