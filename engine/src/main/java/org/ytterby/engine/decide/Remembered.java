package org.ytterby.engine.decide;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.ytterby.engine.law.Condition;

/**
 * What leaves look like and what tests make of them, worked out once: most cases leave the same facts open in the same way.
 * Bounded; thread-safe.
 */
final class Remembered {
    private static final int MOST = 20_000;

    private final Map<Object, List<?>> lists = new ConcurrentHashMap<>();
    private final Map<Tested, int[]> patterns = new ConcurrentHashMap<>();

    /** Codes of a set that no condition tells apart, and how their leaf is named. */
    record Group(String id, Set<String> codes) {}

    /** What decides the ways in which an element can be in goods. */
    record Shape(String element, boolean present, int certain, int possible, BigDecimal low, BigDecimal high) {}

    /** A number between two others. */
    record Stretch(String fact, Set<BigDecimal> more, BigDecimal low, BigDecimal high) {}

    /** The groups of a fact. */
    record Grouped(String fact) {}

    /** The values that conditions on these facts name. */
    record Named(List<String> facts) {}

    void clear() {
        lists.clear();
        patterns.clear();
    }

    /** The list under a key; the same instance while it is kept. */
    @SuppressWarnings("unchecked") // a kind of key has one kind of list
    <T> List<T> list(Object key, Supplier<List<T>> make) {
        List<?> known = lists.get(key);
        if (known != null) {
            return (List<T>) known;
        }
        List<T> made = List.copyOf(make.get());
        if (lists.size() < MOST) {
            lists.put(key, made);
        }
        return made;
    }

    /** Under which values of a leaf a test holds, in {@link Runs} of constants; nobody may change it. */
    int[] pattern(Condition test, List<?> values, Supplier<int[]> make) {
        Tested key = new Tested(test, values);
        int[] known = patterns.get(key);
        if (known == null) {
            known = make.get();
            if (patterns.size() < MOST) {
                patterns.put(key, known);
            }
        }
        return known;
    }

    /** By identity: both live as long as the law, and comparing them would cost more than it saves. */
    private record Tested(Condition test, List<?> values) {
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof Tested t && t.test == test && t.values == values;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(test) + System.identityHashCode(values);
        }
    }
}
