package org.ytterby.engine.decide;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.facts.ClosedCase;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Epoch;
import org.ytterby.engine.law.OpenPoint;
import org.ytterby.engine.law.Provision;

/**
 * One case before the law of its day: turns conditions into diagrams over what nobody has said. A part that is already
 * true or false settles its whole at once; only what is open is looked at jointly.
 */
final class Scene {
    private final Epoch epoch;
    private final ClosedCase closed;
    private final Facts facts;
    private final Diagrams diagrams;
    private final Leaves leaves;
    private final Elements elements;
    private final Points points;
    private final PartyTests parties;
    private final Stakes stakes;
    private final ValueShare valueShare;
    private final Cuts cuts;
    private final int bound;
    private final Optional<String> kind;
    private final Map<String, Integer> matches = new HashMap<>();
    /** By identity: conditions are shared, and hashing a deep one costs more than reading it. */
    private final IdentityHashMap<Condition, Integer> done = new IdentityHashMap<>();

    /** @param restingCounts whether a suspended listing is taken to be at work, to see what it would do */
    Scene(Epoch epoch, ClosedCase closed, Cuts cuts, int bound, boolean restingCounts) {
        this.cuts = cuts;
        this.bound = bound;
        this.epoch = epoch;
        this.closed = closed;
        this.facts = closed.facts();
        this.kind = facts.code("item.kind");
        this.diagrams = new Diagrams(bound);
        this.leaves = new Leaves(facts, epoch.corpus().vocabulary(), cuts, diagrams);
        this.elements = new Elements(facts, epoch.corpus().vocabulary(), cuts, leaves);
        this.points = new Points(epoch, closed.readings(), leaves, diagrams);
        this.parties = new PartyTests(
                epoch,
                closed.parties(),
                leaves,
                diagrams,
                track -> restingCounts && track.commenced() && !track.ended() ? Diagrams.TRUE : of(track.operates()));
        this.stakes = new Stakes(epoch::identify, parties, leaves, diagrams, points);
        this.valueShare = new ValueShare(leaves, diagrams);
    }

    /** The same case as if no listing were suspended. */
    Scene withListingsAwake() {
        return new Scene(epoch, closed, cuts, bound, true);
    }

    Points points() {
        return points;
    }

    Diagrams diagrams() {
        return diagrams;
    }

    Leaves leaves() {
        return leaves;
    }

    Elements elements() {
        return elements;
    }

    ClosedCase closed() {
        return closed;
    }

    Epoch epoch() {
        return epoch;
    }

    /** The provisions of the day that goods of this kind can come under. */
    List<Epoch.Rule> rules() {
        return epoch.rules(kind);
    }

    /** The provisions in force on the day that are about goods of other kinds only. */
    List<Provision> otherGoods() {
        return epoch.rulesOnOtherGoods(kind);
    }

    /** The items that are worth a look for goods of this kind. */
    Collection<Epoch.ListedItem> items() {
        return epoch.items(kind);
    }

    PartyTests parties() {
        return parties;
    }

    /** Where the condition holds. */
    int of(Condition condition) {
        return isQuick(condition) ? build(condition) : remembered(condition);
    }

    /** To look these up again would cost more than to read them again. */
    private static boolean isQuick(Condition condition) {
        return condition instanceof Condition.OneOf
                || condition instanceof Condition.InRange
                || condition instanceof Condition.DayTest
                || condition instanceof Condition.IsStated;
    }

    private int remembered(Condition condition) {
        Integer known = done.get(condition);
        if (known != null) {
            return known;
        }
        int node = build(condition);
        done.put(condition, node);
        return node;
    }

    private int build(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all(all.of());
            case Condition.Any any -> any(any.of());
            case Condition.Not not -> diagrams.not(of(not.of()));
            case Condition.OneOf c -> leaves.oneOf(c);
            case Condition.Holds c -> leaves.holds(c.fact(), c.codes());
            case Condition.AllWithin c -> leaves.allWithin(c.fact(), c.codes());
            case Condition.InRange c -> leaves.inRange(c);
            case Condition.Contains c -> contains(c);
            case Condition.ShareOfValue c ->
                epoch.parameter(c.parameter()).map(valueShare::atLeast).orElse(Diagrams.FALSE);
            case Condition.Items c -> items(c);
            case Condition.Near c -> near(c);
            case Condition.PartyOn c -> parties.on(c);
            case Condition.PartyHeld c -> stakes.held(c, point(c.method()));
            case Condition.Reading c -> points.isRead(c.point(), c.readings());
            case Condition.DayTest c -> day(c);
            case Condition.IsStated c ->
                Leaves.constant(facts.value(c.fact())
                        .filter(v -> !(v instanceof Value.Unknown))
                        .isPresent());
        };
    }

    private OpenPoint point(String id) {
        OpenPoint point = epoch.corpus().points().get(id);
        if (point == null) {
            throw new IllegalArgumentException("no open point " + id);
        }
        return point;
    }

    private int all(List<Condition> parts) {
        int all = Diagrams.TRUE;
        for (Condition part : parts) {
            all = diagrams.and(all, of(part));
            if (all == Diagrams.FALSE) {
                return all;
            }
        }
        return all;
    }

    private int any(List<Condition> parts) {
        int any = Diagrams.FALSE;
        for (Condition part : parts) {
            any = diagrams.or(any, of(part));
            if (any == Diagrams.TRUE) {
                return any;
            }
        }
        return any;
    }

    private int contains(Condition.Contains test) {
        if (test.asStated()) {
            return Leaves.constant(
                    elements.known(test.element()).values().stream().noneMatch(p -> p.states() == 0));
        }
        int there = elements.contains(test);
        if (!elements.known(test.element()).notDetected()) {
            return there;
        }
        Optional<OpenPoint> limit = epoch.corpus().detectionLimit();
        Set<String> counts =
                limit.map(p -> p.readingsThatMean("below-limit", "open")).orElse(Set.of());
        return limit.map(p -> diagrams.and(points.isRead(p.id(), counts), there))
                .orElse(there);
    }

    private int items(Condition.Items test) {
        int any = Diagrams.FALSE;
        List<String> ids = kind.map(k -> epoch.itemsOfKind(test.ids(), k)).orElse(test.ids());
        for (String id : ids) {
            int match = test.controlled() ? diagrams.and(listed(id), match(id)) : match(id);
            any = diagrams.or(any, match);
            if (any == Diagrams.TRUE) {
                return any;
            }
        }
        return any;
    }

    private int near(Condition.Near test) {
        int any = Diagrams.FALSE;
        for (String id : test.ids()) {
            Optional<Condition> near = epoch.item(id).item().form().near();
            if (near.isPresent()) {
                any = diagrams.or(any, diagrams.and(of(near.get()), diagrams.not(match(id))));
            }
        }
        return any;
    }

    /** Whether an item's listing operates on the day. */
    int listed(String item) {
        return of(epoch.item(item).listing().operates());
    }

    /** Whether the goods are the item, listing or not. */
    int match(String item) {
        Integer known = matches.get(item);
        if (known != null) {
            return known;
        }
        boolean other = kind.isPresent() && epoch.isOfOtherKind(item, kind.get());
        int node = other ? Diagrams.FALSE : of(epoch.item(item).match());
        matches.put(item, node);
        return node;
    }

    private int day(Condition.DayTest test) {
        Optional<java.time.LocalDate> day = facts.day(test.fact());
        if (day.isEmpty()) {
            return leaves.unstated(test.fact());
        }
        java.time.LocalDate other = switch (test.other()) {
            case Condition.DayRef.OnDate d -> d.day();
            case Condition.DayRef.OfFact f ->
                facts.day(f.fact()).orElse(epoch.asOf().on());
        };
        return Leaves.constant(
                test.after() ? day.get().isAfter(other) : day.get().isBefore(other));
    }
}
