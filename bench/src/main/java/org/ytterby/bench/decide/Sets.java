package org.ytterby.bench.decide;

import java.math.BigDecimal;
import java.util.Set;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Range;

/** Comparisons that the rivals share; public because generated rules call them. */
public final class Sets {
    private static final int ANY = 7;
    private static final int OXIDE = 2;
    private static final int ELEMENTAL = 1;
    private static final int COMPOUND = 4;

    private Sets() {}

    public static boolean overlap(Set<?> held, Set<String> asked) {
        for (Object one : held) {
            if (asked.contains(one)) {
                return true;
            }
        }
        return false;
    }

    public static boolean within(Set<?> held, Set<String> asked) {
        return !held.isEmpty() && asked.containsAll(held);
    }

    public static boolean holds(double number, double low, boolean lowInside, double high, boolean highInside) {
        return (number > low || lowInside && number == low) && (number < high || highInside && number == high);
    }

    static double low(Range range) {
        return range.low().map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY);
    }

    static double high(Range range) {
        return range.high().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
    }

    /** The facts here are fully known: what nobody names is not there. */
    static boolean countsOnlyNamed(Condition.Contains c) {
        return c.counts() == Condition.Counts.STATED || c.counts() == Condition.Counts.NAMED;
    }

    /** The states in which the element counts. */
    static int mask(Condition.Contains c) {
        return countsOnlyNamed(c)
                ? ANY
                : switch (c.state()) {
                    case ANY -> ANY;
                    case ELEMENTAL -> ELEMENTAL;
                    case OXIDE -> OXIDE;
                    case COMPOUND -> COMPOUND;
                };
    }
}
