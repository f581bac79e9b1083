package org.ytterby.io;

import java.util.HashMap;
import java.util.Map;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.facts.FactsReader;
import org.ytterby.engine.facts.Stated;
import org.ytterby.engine.law.Fact;
import org.ytterby.engine.law.Vocabulary;

/** What the cells of each fact mean; a text that comes again is not read again, and equal values are kept once. */
final class CellValues {
    /** A column with more texts than this hardly repeats any. */
    private static final int MOST_KEPT = 4_000;

    private final Vocabulary vocabulary;
    private final FactsReader reader;
    private final CellReader cells;
    private final Map<String, Map<String, Stated>> kept = new HashMap<>();

    CellValues(Vocabulary vocabulary, CellReader cells) {
        this.vocabulary = vocabulary;
        this.reader = new FactsReader(vocabulary);
        this.cells = cells;
    }

    /** @throws org.ytterby.engine.doc.InputException where the cell is no value of the fact */
    Stated stated(String key, Place place, String text) {
        Map<String, Stated> known = kept.computeIfAbsent(key, k -> new HashMap<>());
        Stated before = known.get(text);
        if (before != null) {
            return before;
        }
        Stated stated = of(fact(key), doc(key, place, text));
        if (known.size() < MOST_KEPT) {
            known.put(text, stated);
        }
        return stated;
    }

    /** The cell as a tree, not read yet. */
    Doc doc(String key, Place place, String text) {
        return cells.fact(fact(key), place, text);
    }

    Stated of(String key, Doc doc) {
        return of(fact(key), doc);
    }

    private Stated of(Fact fact, Doc doc) {
        return new Stated(reader.value(fact, doc), new Stated.Origin.Line());
    }

    /** What elements and composition say together, contradictions refused. */
    Map<String, Stated> together(Doc.Table composition) {
        return reader.read(composition).stated();
    }

    private Fact fact(String key) {
        return vocabulary.fact(key).orElseThrow(() -> new IllegalArgumentException("no fact " + key));
    }
}
