package org.ytterby.engine.decide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Range;

/** What the conditions of a corpus tell apart: constants of numbers and shares, classes of codes, countries named. */
final class Cuts {
    private final Map<String, TreeSet<BigDecimal>> numbers = new HashMap<>();
    private final Map<String, TreeSet<BigDecimal>> shares = new HashMap<>();
    private final Map<String, TreeSet<String>> named = new HashMap<>();
    private final Map<String, List<Set<String>>> asked = new HashMap<>();
    private final Remembered remembered = new Remembered();

    /** What was worked out of these cuts before, for cases that ask the same again. */
    Remembered remembered() {
        return remembered;
    }

    void add(Condition condition) {
        remembered.clear();
        collect(condition);
    }

    private void collect(Condition condition) {
        switch (condition) {
            case Condition.All all -> all.of().forEach(this::collect);
            case Condition.Any any -> any.of().forEach(this::collect);
            case Condition.Not not -> collect(not.of());
            case Condition.OneOf c ->
                named.computeIfAbsent(c.fact(), k -> new TreeSet<>()).addAll(c.values());
            case Condition.Holds c ->
                asked.computeIfAbsent(c.fact(), k -> new ArrayList<>()).add(c.codes());
            case Condition.AllWithin c ->
                asked.computeIfAbsent(c.fact(), k -> new ArrayList<>()).add(c.codes());
            case Condition.InRange c -> bounds(c.range(), numbers.computeIfAbsent(c.fact(), k -> new TreeSet<>()));
            case Condition.Contains c -> bounds(c.share(), shares.computeIfAbsent(c.element(), k -> new TreeSet<>()));
            case Condition.ShareOfValue c -> {}
            case Condition.Items c -> {}
            case Condition.Near c -> {}
            case Condition.PartyOn c -> {}
            case Condition.PartyHeld c -> {}
            case Condition.Reading c -> {}
            case Condition.DayTest c -> {}
            case Condition.IsStated c -> {}
        }
    }

    private static void bounds(Range range, Set<BigDecimal> into) {
        range.low().ifPresent(into::add);
        range.high().ifPresent(into::add);
    }

    Set<BigDecimal> ofNumber(String fact) {
        return numbers.getOrDefault(fact, new TreeSet<>());
    }

    Set<BigDecimal> ofShare(String element) {
        return shares.getOrDefault(element, new TreeSet<>());
    }

    /** Values of an open-ended fact (a country) that some condition names, in order. */
    List<String> namedValues(String fact) {
        return List.copyOf(named.getOrDefault(fact, new TreeSet<>()));
    }

    /** The codes of a set, in classes that no condition tells apart. */
    List<Set<String>> classes(String fact, List<String> codes) {
        List<Set<String>> asks = asked.getOrDefault(fact, List.of());
        Map<List<Boolean>, Set<String>> classes = new LinkedHashMap<>();
        for (String code : codes) {
            List<Boolean> signature = asks.stream().map(a -> a.contains(code)).toList();
            classes.computeIfAbsent(signature, k -> new HashSet<>()).add(code);
        }
        return List.copyOf(classes.values());
    }

    /**
     * One representative of each class of the interval (both ends may be open-ended): below, at and above each constant.
     *
     * @param low lower end, or null-free large negative number where none
     */
    static List<BigDecimal> representatives(Set<BigDecimal> constants, BigDecimal low, BigDecimal high) {
        List<BigDecimal> cuts = new ArrayList<>(new TreeSet<>(constants));
        List<BigDecimal> found = new ArrayList<>();
        BigDecimal below = cuts.isEmpty() ? high : cuts.getFirst();
        addBetween(found, low.subtract(BigDecimal.ONE), below, low, high, cuts.isEmpty());
        for (int i = 0; i < cuts.size(); i++) {
            BigDecimal cut = cuts.get(i);
            if (cut.compareTo(low) >= 0 && cut.compareTo(high) <= 0) {
                found.add(cut);
            }
            BigDecimal next = i + 1 < cuts.size() ? cuts.get(i + 1) : high.add(BigDecimal.ONE);
            addBetween(found, cut, next, low, high, false);
        }
        return found;
    }

    /** A number strictly inside (from, to) that lies in [low, high], if there is one. */
    private static void addBetween(
            List<BigDecimal> found, BigDecimal from, BigDecimal to, BigDecimal low, BigDecimal high, boolean whole) {
        BigDecimal middle = from.max(low).add(to.min(high)).divide(BigDecimal.valueOf(2));
        for (BigDecimal candidate : List.of(middle, low, high)) {
            boolean inside = candidate.compareTo(from) > 0
                    && (whole ? candidate.compareTo(to) <= 0 : candidate.compareTo(to) < 0);
            if (inside && candidate.compareTo(low) >= 0 && candidate.compareTo(high) <= 0) {
                found.add(candidate);
                return;
            }
        }
    }
}
