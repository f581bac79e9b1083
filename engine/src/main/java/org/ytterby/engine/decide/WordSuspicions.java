package org.ytterby.engine.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ytterby.engine.facts.Value;

/**
 * Which items the words of an undecided line point at, while nobody says what kind of goods it is. They are shown to who has to
 * find out, and decide nothing. The lexicon is read when the first such line comes. Thread-safe.
 */
public final class WordSuspicions {
    private final Engine engine;
    private @Nullable Classifier classifier;

    public WordSuspicions(Engine engine) {
        this.engine = engine;
    }

    /** The best first; empty where the answer is decided or the kind is stated. */
    public List<Classification.Suggestion> of(Answer answer) {
        boolean asked = answer.determination() instanceof Determination.Undetermined
                && answer.closed().facts().value("item.kind").orElse(Value.UNKNOWN) instanceof Value.Unknown;
        return asked ? classifier().classify(answer.transaction()).suggested() : List.of();
    }

    private synchronized Classifier classifier() {
        Classifier known = classifier;
        if (known == null) {
            known = new Classifier(engine);
            classifier = known;
        }
        return known;
    }
}
