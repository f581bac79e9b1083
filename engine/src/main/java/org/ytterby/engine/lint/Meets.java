package org.ytterby.engine.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Parts;
import org.ytterby.engine.law.Range;

/**
 * Whether a condition can be met at all: looks for one choice of alternatives in which no two tests exclude each other.
 * What it cannot see, and what is too long to search, counts as possible: it never calls sound law impossible.
 */
final class Meets {
    private static final int MOST_STEPS = 20_000;

    private int steps;

    private Meets() {}

    static boolean possible(Condition condition) {
        return new Meets().possible(List.of(new Claim(condition, true)), new Choice(Map.of(), Map.of(), Set.of()));
    }

    /** That a condition holds, or that it does not. */
    private record Claim(Condition condition, boolean holds) {}

    /**
     * What the tests so far leave.
     *
     * @param allowed the values left of a fact of which some were asked for
     * @param ranges what is left of a number
     * @param claims what was claimed, as it stands
     */
    private record Choice(Map<String, Set<String>> allowed, Map<String, Range> ranges, Set<Claim> claims) {}

    private boolean possible(List<Claim> claims, Choice choice) {
        if (claims.isEmpty() || ++steps > MOST_STEPS) {
            return true;
        }
        Claim first = claims.getFirst();
        List<Claim> rest = claims.subList(1, claims.size());
        return switch (first.condition()) {
            case Condition.Not not -> possible(joined(List.of(new Claim(not.of(), !first.holds())), rest), choice);
            case Condition.All all -> parts(all.of(), first.holds(), true, rest, choice);
            case Condition.Any any -> parts(any.of(), first.holds(), false, rest, choice);
            case Condition.OneOf one -> values(first, one.fact(), one.values(), rest, choice);
            case Condition.Reading reading -> values(first, "?" + reading.point(), reading.readings(), rest, choice);
            case Condition.InRange in -> range(first, in, rest, choice);
            default -> plain(first, choice).filter(c -> possible(rest, c)).isPresent();
        };
    }

    /** All of the parts have to be as claimed, or one of them. */
    private boolean parts(List<Condition> parts, boolean holds, boolean isAll, List<Claim> rest, Choice choice) {
        List<Claim> claims = parts.stream().map(p -> new Claim(p, holds)).toList();
        if (isAll == holds) {
            return possible(joined(claims, rest), choice);
        }
        return claims.stream().anyMatch(claim -> possible(joined(List.of(claim), rest), choice));
    }

    private boolean values(Claim claim, String fact, Set<String> values, List<Claim> rest, Choice choice) {
        Optional<Choice> plain = plain(claim, choice);
        if (plain.isEmpty()) {
            return false;
        }
        Set<String> left = choice.allowed().get(fact);
        if (left == null && !claim.holds()) {
            return possible(rest, plain.get()) && excludedLater(fact, values, rest, plain.get());
        }
        Set<String> now = new HashSet<>(left == null ? values : left);
        if (claim.holds()) {
            now.retainAll(values);
        } else {
            now.removeAll(values);
        }
        Map<String, Set<String>> allowed = new HashMap<>(choice.allowed());
        allowed.put(fact, now);
        return !now.isEmpty()
                && possible(
                        rest, new Choice(allowed, choice.ranges(), plain.get().claims()));
    }

    /** Values that are excluded before any is asked for are excluded once more at the end. */
    private boolean excludedLater(String fact, Set<String> values, List<Claim> rest, Choice choice) {
        Condition again = new Condition.OneOf(fact, values);
        boolean asked = rest.stream().anyMatch(c -> mentions(c.condition(), fact));
        if (!asked || rest.stream().anyMatch(c -> c.condition().equals(again))) {
            return true;
        }
        return possible(joined(rest, List.of(new Claim(again, false))), choice);
    }

    private static boolean mentions(Condition condition, String fact) {
        return (condition instanceof Condition.OneOf one && one.fact().equals(fact))
                || Parts.of(condition).stream().anyMatch(p -> mentions(p, fact));
    }

    private boolean range(Claim claim, Condition.InRange in, List<Claim> rest, Choice choice) {
        Optional<Choice> plain = plain(claim, choice);
        if (plain.isEmpty() || !claim.holds()) {
            return plain.filter(c -> possible(rest, c)).isPresent();
        }
        Range left = choice.ranges().get(in.fact());
        Range now = left == null ? in.range() : both(left, in.range());
        Map<String, Range> ranges = new HashMap<>(choice.ranges());
        ranges.put(in.fact(), now);
        return !isEmpty(now)
                && possible(
                        rest, new Choice(choice.allowed(), ranges, plain.get().claims()));
    }

    private static Range both(Range a, Range b) {
        boolean lowIsB = a.low().isEmpty() || (b.low().isPresent() && compare(b.low(), a.low()) > 0);
        boolean highIsB = a.high().isEmpty() || (b.high().isPresent() && compare(b.high(), a.high()) < 0);
        Range low = lowIsB ? b : a;
        Range high = highIsB ? b : a;
        boolean lowInside = compare(a.low(), b.low()) == 0 ? a.lowInside() && b.lowInside() : low.lowInside();
        boolean highInside = compare(a.high(), b.high()) == 0 ? a.highInside() && b.highInside() : high.highInside();
        return new Range(low.low(), lowInside, high.high(), highInside);
    }

    private static int compare(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.isPresent() && b.isPresent() ? a.get().compareTo(b.get()) : a.isPresent() ? 1 : -1;
    }

    private static boolean isEmpty(Range range) {
        if (range.low().isEmpty() || range.high().isEmpty()) {
            return false;
        }
        int order = range.low().get().compareTo(range.high().get());
        return order > 0 || (order == 0 && !(range.lowInside() && range.highInside()));
    }

    /** A test and its contrary exclude each other, whatever it tests. */
    private static Optional<Choice> plain(Claim claim, Choice choice) {
        if (choice.claims().contains(new Claim(claim.condition(), !claim.holds()))) {
            return Optional.empty();
        }
        Set<Claim> claims = new HashSet<>(choice.claims());
        claims.add(claim);
        return Optional.of(new Choice(choice.allowed(), choice.ranges(), claims));
    }

    private static List<Claim> joined(List<Claim> first, List<Claim> then) {
        List<Claim> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }
}
