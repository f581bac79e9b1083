package org.ytterby.corpus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.decide.Classification;
import org.ytterby.engine.decide.Classifier;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.facts.FactsReader;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.law.Corpus;

/** Goods by their words, and facts beside them, before the law that ships. */
final class Goods {
    static final Corpus CORPUS = Corpus.shipped();
    private static final Classifier CLASSIFIER = new Classifier(new Engine(CORPUS));
    private static final FactsReader FACTS = new FactsReader(CORPUS.vocabulary());

    private Goods() {}

    static Classification called(String description) {
        return with(Map.of("item.description", description));
    }

    static Classification with(Map<String, String> facts) {
        return CLASSIFIER.classify(goods(facts));
    }

    /** As the first line of a book is answered, with nothing kept of others. */
    static Classification afresh(Map<String, String> facts) {
        return new Classifier(new Engine(CORPUS)).classify(goods(facts));
    }

    private static Transaction goods(Map<String, String> facts) {
        Map<String, Doc> docs = new java.util.LinkedHashMap<>();
        facts.forEach((key, value) -> docs.put(key, new Doc.Text(Place.NOWHERE, value)));
        return new Transaction(
                "",
                FACTS.read(new Doc.Table(Place.NOWHERE, docs)),
                CORPUS.evidenceUntil(),
                Optional.empty(),
                Map.of(),
                List.of());
    }

    static List<String> names(Classification classification) {
        return classification.suggested().stream().map(s -> s.item().name()).toList();
    }
}
