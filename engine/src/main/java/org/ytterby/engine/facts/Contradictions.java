package org.ytterby.engine.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.law.Vocabulary;

/** What a line says in two ways that cannot both be so; such a line is refused, never guessed at. */
final class Contradictions {
    private static final BigDecimal MOST_TOGETHER = new BigDecimal("100.5");

    private Contradictions() {}

    static List<Problem> in(Facts facts, Place place, Vocabulary vocabulary) {
        List<Problem> problems = new ArrayList<>();
        if (!(facts.value("item.composition").orElse(Value.UNKNOWN) instanceof Value.Composition composition)) {
            return problems;
        }
        BigDecimal together = BigDecimal.ZERO;
        for (Value.Constituent c : composition.constituents()) {
            if (c.amount() instanceof Value.Amount.Share share) {
                together = together.add(share.low());
                if (share.high().signum() == 0 && isNamed(facts, c.name())) {
                    problems.add(new Problem(
                            "YT-F030",
                            place,
                            "item.elements names `" + c.name() + "` and item.composition says 0",
                            "State it once."));
                }
            }
        }
        if (together.compareTo(MOST_TOGETHER) > 0) {
            problems.add(new Problem(
                    "YT-F031",
                    place,
                    "the shares of item.composition add up to `" + together.toPlainString() + "` per cent",
                    "Constituents do not overlap: together they are at most 100."));
        }
        long distinct = composition.constituents().stream()
                .map(Value.Constituent::name)
                .distinct()
                .count();
        if (distinct < composition.constituents().size()) {
            problems.add(new Problem(
                    "YT-F032", place, "a constituent of item.composition stands twice", "State each once."));
        }
        return problems;
    }

    private static boolean isNamed(Facts facts, String name) {
        return facts.value("item.elements").orElse(Value.UNKNOWN) instanceof Value.Codes codes
                && codes.codes().contains(name);
    }
}
