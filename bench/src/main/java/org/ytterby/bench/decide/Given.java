package org.ytterby.bench.decide;

import java.util.Set;
import org.ytterby.engine.decide.Insight;
import org.ytterby.engine.decide.Truth;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.Value;

/** One transaction as rivals get it: every fact closed, every name checked, in numbered places. */
final class Given {
    private static final String NOBODY = "";

    final String[] codes;
    final Set<?>[] sets;
    final double[] numbers;
    final int[] states;
    final double[] shares;
    final String[] points;
    final boolean[] given;

    Given(Layout layout, Insight insight) {
        Facts facts = insight.closed().facts();
        codes = new String[layout.codes.size()];
        layout.codes.forEach((key, at) -> codes[at] = facts.code(key).orElse(NOBODY));
        sets = new Set<?>[layout.sets.size()];
        layout.sets.forEach((key, at) -> sets[at] =
                facts.value(key).orElse(Value.UNKNOWN) instanceof Value.Codes c ? Set.copyOf(c.codes()) : Set.of());
        numbers = new double[layout.numbers.size()];
        layout.numbers.forEach(
                (key, at) -> numbers[at] = facts.value(key).orElse(Value.UNKNOWN) instanceof Value.Number n
                        ? n.low().doubleValue()
                        : Double.NaN);
        states = new int[layout.elements.size()];
        shares = new double[layout.elements.size()];
        layout.elements.forEach((element, at) -> insight.presence(element).ifPresent(p -> {
            states[at] = p.states();
            shares[at] = p.share().doubleValue();
        }));
        points = new String[layout.points.size()];
        layout.points.forEach((point, at) -> points[at] = insight.reading(point).orElse(NOBODY));
        given = new boolean[layout.given.size()];
        layout.given.forEach((condition, at) -> given[at] = insight.of(condition) == Truth.YES);
    }
}
