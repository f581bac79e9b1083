package org.ytterby.io.text;

import org.ytterby.engine.law.Corpus;

/** One corpus in one language: everything a text needs to speak of facts, law, outcomes and questions. */
record Speech(
        Corpus corpus, Style style, Words words, FactWords facts, LawWords law, OutcomeWords outcomes, AskWords asks) {

    static Speech of(Corpus corpus, Style style) {
        Words words = new Words(style.language());
        FactWords facts = new FactWords(corpus.vocabulary(), words);
        return new Speech(
                corpus,
                style,
                words,
                facts,
                new LawWords(corpus, words),
                new OutcomeWords(corpus, words),
                new AskWords(corpus, words, facts));
    }

    String say(String key, Object... values) {
        return words.say(key, values);
    }
}
