package org.ytterby.io;

import java.util.Optional;
import org.ytterby.engine.law.Bilingual;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Fact;
import org.ytterby.engine.law.OpenPoint;

/** How a person is asked for what is missing: a fact, a part of one, or a reading of the law. */
record Asked(Bilingual ask, Bilingual findOut, String whom) {
    private static final String OPEN_POINT = "open:";

    static Asked of(String key, Corpus corpus) {
        OpenPoint point = corpus.points().get(key.startsWith(OPEN_POINT) ? key.substring(OPEN_POINT.length()) : key);
        if (point != null) {
            return new Asked(point.question(), point.lookFor(), "law");
        }
        return fact(key, corpus)
                .map(f -> new Asked(f.ask(), f.findOut(), f.whom()))
                .orElse(new Asked(Bilingual.NONE, Bilingual.NONE, ""));
    }

    /** The fact, or the one the key is a part of: {@code item.composition} for {@code item.composition.Dy}. */
    private static Optional<Fact> fact(String key, Corpus corpus) {
        for (String stem = key; !stem.isEmpty(); ) {
            Optional<Fact> fact = corpus.vocabulary().fact(stem);
            if (fact.isPresent()) {
                return fact;
            }
            int end = Math.max(stem.lastIndexOf('.'), stem.lastIndexOf('['));
            stem = end < 0 ? "" : stem.substring(0, end);
        }
        return Optional.empty();
    }
}
