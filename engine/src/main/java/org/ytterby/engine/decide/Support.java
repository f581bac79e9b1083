package org.ytterby.engine.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ytterby.engine.classify.Clue;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Item;

/**
 * How far words speak for an item's condition. Unlike a decision this weighs: a word speaks for a test, against it, or
 * not at all; what nothing speaks of is left open.
 *
 * @param against whether words name something else where the item asks for one thing
 * @param weight how much speaks for it
 * @param telling whether something other than the kind of thing speaks for it
 * @param sure whether a word names something of that sort, and does not only leave it possible
 * @param elsewhere whether words leave other kinds of thing possible than the one it asks for
 * @param gaps telling tests that nothing speaks of
 * @param open tests that nothing speaks of
 * @param elements elements it asks for that words name
 * @param lacking elements it asks for that words do not name
 * @param reasons the clues that speak for it
 */
record Support(
        boolean against,
        double weight,
        boolean telling,
        boolean sure,
        boolean elsewhere,
        int gaps,
        int open,
        Set<String> elements,
        Set<String> lacking,
        List<Clue> reasons) {
    private static final String KIND = "item.kind";
    private static final String ELEMENTS = "item.elements";
    private static final double NAMED = 1;
    private static final double NAMED_KIND = 2;
    private static final double POSSIBLE = 0.4;
    private static final double ARGUABLE = 0.5;

    private static final Set<String> TELLING =
            Set.of("item.designation", "item.magnet_family", "item.reacted", "technology.activity");

    private static final Support NEUTRAL = silent(false, false, 0, 0);
    private static final Support OPEN = silent(false, false, 0, 1);
    private static final Support GAP = silent(false, false, 1, 1);
    private static final Support AGAINST = silent(true, false, 0, 0);
    private static final Support ELSEWHERE = silent(false, true, 0, 1);

    private static Support silent(boolean against, boolean elsewhere, int gaps, int open) {
        return new Support(against, 0, false, false, elsewhere, gaps, open, Set.of(), Set.of(), List.of());
    }

    /** The words of an item and, with half the weight, what its words arguably reach; rulings clear no words. */
    static Support of(Item item, Evidence evidence) {
        Support means = of(item.form().means(), evidence);
        return item.form()
                .arguable()
                .map(c -> of(c, evidence))
                .map(s -> suspected(means, s.halved()))
                .orElse(means);
    }

    /** What raises suspicion goes before what scores more and raises none. */
    private static Support suspected(Support means, Support arguable) {
        return means.isSuspicion() && !arguable.isSuspicion() ? means : better(means, arguable);
    }

    private Support halved() {
        return new Support(
                against, weight * ARGUABLE, telling, sure, elsewhere, gaps, open + 1, elements, lacking, reasons);
    }

    private static Support of(Condition condition, Evidence evidence) {
        return switch (condition) {
            case Condition.All all -> all(all.of(), evidence);
            case Condition.Any any -> any(any.of(), evidence);
            case Condition.Not not -> not(not.of(), evidence);
            case Condition.OneOf c -> oneOf(c.fact(), c.values(), evidence);
            case Condition.Holds c -> oneOf(c.fact(), c.codes(), evidence);
            case Condition.AllWithin c -> oneOf(c.fact(), c.codes(), evidence);
            case Condition.Contains c ->
                c.counts() == Condition.Counts.KNOWN
                        ? AGAINST
                        : contains(c.element(), evidence); // words settle nothing
            case Condition.InRange c -> OPEN;
            case Condition.IsStated c -> evidence.names(c.fact()) || evidence.allows(c.fact()) ? NEUTRAL : AGAINST;
            case Condition.ShareOfValue c -> NEUTRAL;
            case Condition.Items c -> NEUTRAL;
            case Condition.Near c -> NEUTRAL;
            case Condition.PartyOn c -> NEUTRAL;
            case Condition.PartyHeld c -> NEUTRAL;
            case Condition.Reading c -> NEUTRAL;
            case Condition.DayTest c -> NEUTRAL;
        };
    }

    private static Support all(List<Condition> parts, Evidence evidence) {
        Support all = NEUTRAL;
        for (Condition part : parts) {
            all = all.and(of(part, evidence));
            if (all.against) {
                return AGAINST; // whatever else speaks for it
            }
        }
        return all;
    }

    private static Support any(List<Condition> parts, Evidence evidence) {
        if (parts.isEmpty()) {
            return AGAINST;
        }
        Support best = of(parts.getFirst(), evidence);
        for (Condition part : parts.subList(1, parts.size())) {
            best = better(best, of(part, evidence));
        }
        return best;
    }

    /** What should not be so speaks against an item only where words name nothing else beside it. */
    private static Support not(Condition of, Evidence evidence) {
        if (of instanceof Condition.OneOf c && !c.values().containsAll(evidence.named(c.fact()))) {
            return NEUTRAL;
        }
        Support inner = of(of, evidence);
        return inner.weight >= NAMED && !inner.against ? AGAINST : NEUTRAL;
    }

    private static Support oneOf(String fact, Set<String> values, Evidence evidence) {
        List<Clue> naming = evidence.naming(fact, values);
        List<Clue> allowing = naming.isEmpty() ? evidence.allowing(fact, values) : List.of();
        boolean kind = fact.equals(KIND);
        if (!naming.isEmpty()) {
            return speaks(kind ? NAMED_KIND : NAMED, !kind, true, naming);
        }
        boolean namesOther = evidence.names(fact);
        boolean ofAim = !kind && namesOther && allowing.stream().allMatch(Clue::purpose);
        if (!allowing.isEmpty() && !ofAim) { // a ferrite for loudspeakers is a ferrite, whatever those hold
            return speaks(POSSIBLE, !kind, false, allowing);
        }
        if (namesOther) {
            return AGAINST;
        }
        if (kind) {
            return evidence.allows(fact) ? ELSEWHERE : OPEN;
        }
        return TELLING.contains(fact) ? GAP : OPEN;
    }

    private static Support contains(String element, Evidence evidence) {
        List<Clue> naming = evidence.naming(ELEMENTS, element);
        if (!naming.isEmpty()) {
            boolean telling = evidence.isTelling(element);
            return new Support(false, NAMED, telling, telling, false, 0, 0, Set.of(element), Set.of(), naming);
        }
        List<Clue> allowing = evidence.allowing(ELEMENTS, element);
        return allowing.isEmpty()
                ? new Support(false, 0, false, false, false, 1, 1, Set.of(), Set.of(element), List.of())
                : speaks(POSSIBLE, evidence.isTelling(element), false, allowing);
    }

    private static Support speaks(double weight, boolean telling, boolean sure, List<Clue> clues) {
        return new Support(false, weight, telling, telling && sure, false, 0, 0, Set.of(), Set.of(), clues);
    }

    private Support and(Support other) {
        List<Clue> both = reasons.isEmpty() ? other.reasons : reasons;
        if (!reasons.isEmpty() && !other.reasons.isEmpty()) {
            both = new ArrayList<>(reasons);
            both.addAll(other.reasons);
        }
        return new Support(
                against || other.against,
                weight + other.weight,
                telling || other.telling,
                sure || other.sure,
                elsewhere || other.elsewhere,
                gaps + other.gaps,
                open + other.open,
                union(elements, other.elements),
                union(lacking, other.lacking),
                both);
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        Set<String> both = new TreeSet<>(a);
        both.addAll(b);
        return both;
    }

    private static Support better(Support a, Support b) {
        if (a.against != b.against) {
            return a.against ? b : a;
        }
        return b.score() > a.score() ? b : a;
    }

    double score() {
        return weight - 0.1 * open - 0.3 * lacking.size();
    }

    /** Something other than the mere kind of thing speaks for the item, or all its elements are named; nothing against it. */
    boolean isSuspicion() {
        boolean speaks = telling || (lacking.isEmpty() && !elements.isEmpty());
        return !against && !elsewhere && speaks && (sure || gaps == 0);
    }

    /** Words name every element it asks for, or none. */
    boolean isWhole() {
        return lacking.isEmpty() || elements.isEmpty();
    }

    /** Whether this asks for an element that nobody named while a sibling has everything that speaks for it. */
    boolean isOutdoneBy(Support sibling) {
        return !isWhole() && sibling.lacking.isEmpty() && sibling.elements.containsAll(elements);
    }
}
