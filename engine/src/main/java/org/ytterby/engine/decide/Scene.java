package org.ytterby.engine.decide;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ytterby.engine.facts.ClosedCase;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.ControlCode;
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
    private final Scope scope;
    private final Optional<String> kind;
    private final ItemTests items;
    private final Program program;
    private final Program.View view;
    /** By the place of a fact: what is known of it, once some condition asked. */
    private final @Nullable Value[] values;

    /** By the number of a condition of the law: one more than the diagram, nothing where it was not asked for. */
    private final int[] done;

    /** Conditions that stand in no provision and no item, by identity: hashing a deep one costs more than reading it. */
    private final IdentityHashMap<Condition, Integer> others = new IdentityHashMap<>();

    /** What a case is looked at for. */
    enum Scope {
        /** What it comes to, and nothing of what led there. */
        RESULT,
        /** Every provision on goods of the kind. */
        ANSWER,
        /** The same with suspended listings taken to be at work, to see what they would do. */
        AWAKE
    }

    Scene(Epoch epoch, ClosedCase closed, Cuts cuts, int bound, Scope scope) {
        this.cuts = cuts;
        this.bound = bound;
        this.scope = scope;
        this.epoch = epoch;
        this.closed = closed;
        this.facts = closed.facts();
        Set<String> claimed = facts.text("item.stated_control_code")
                .flatMap(ControlCode::of)
                .map(code -> epoch.keptOfWords(ControlCode.Register.class, ControlCode.Register::of)
                        .named(code))
                .orElse(Set.of());
        boolean isClaimed = !claimed.isEmpty();
        this.kind = isClaimed ? Optional.empty() : facts.code("item.kind"); // the code may speak of another kind
        this.program = Program.of(epoch);
        this.values = new @Nullable Value[program.facts()];
        Program.View whole = program.of(kind);
        this.view = scope == Scope.RESULT && !isClaimed ? program.sieved(facts, whole) : whole;
        this.done = view.known();
        this.diagrams = new Diagrams(bound);
        this.leaves = new Leaves(facts, epoch.corpus().vocabulary(), cuts, diagrams);
        this.elements = new Elements(facts, epoch.corpus().vocabulary(), cuts, leaves);
        this.points = new Points(epoch, closed.readings(), leaves, diagrams);
        this.parties = new PartyTests(
                epoch,
                closed.parties(),
                leaves,
                diagrams,
                track -> scope == Scope.AWAKE && track.commenced() && !track.ended()
                        ? Diagrams.TRUE
                        : of(track.operates()));
        this.stakes = new Stakes(epoch::identify, parties, leaves, diagrams, points);
        this.valueShare = new ValueShare(leaves, diagrams);
        this.items = new ItemTests(this, view, kind, claimed);
    }

    /** The same case as if no listing were suspended. */
    Scene withListingsAwake() {
        return new Scene(epoch, closed, cuts, bound, Scope.AWAKE);
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

    ItemTests itemTests() {
        return items;
    }

    PartyTests parties() {
        return parties;
    }

    Program program() {
        return program;
    }

    /** The numbers of the provisions that goods of this kind can come under. */
    int[] ruleNumbers() {
        return view.rules();
    }

    /** Where the condition holds. */
    int of(Condition condition) {
        int number = program.numberOf(condition);
        return number < 0 ? other(condition) : of(number);
    }

    private int other(Condition condition) {
        Integer known = others.get(condition);
        if (known != null) {
            return known;
        }
        int node = build(condition);
        others.put(condition, node);
        return node;
    }

    /** Where the condition of this number holds. */
    int of(int number) {
        int known = done[number];
        if (known != 0) {
            return known - 1;
        }
        Node node = program.node(number);
        int built = switch (node.sort()) {
            case ALL -> all(node.parts());
            case ANY -> any(node.parts());
            case NOT -> diagrams.not(of(node.parts()[0]));
            case CODE -> code(node);
            case HOLDS -> holds(node);
            case ITEMS -> items.items(number, (Condition.Items) node.condition());
            case OTHER -> build(node.condition());
        };
        done[number] = built + 1;
        return built;
    }

    private int code(Node node) {
        Condition.OneOf test = (Condition.OneOf) node.condition();
        return node.fact() >= 0 && value(node.fact(), test.fact()) instanceof Value.Code c
                ? Leaves.constant(test.values().contains(c.code()))
                : leaves.oneOf(test);
    }

    private int holds(Node node) {
        Condition.Holds test = (Condition.Holds) node.condition();
        Value value = node.fact() < 0 ? Value.UNKNOWN : value(node.fact(), test.fact());
        return leaves.holds(test.fact(), value, test.codes());
    }

    private Value value(int at, String key) {
        Value known = values[at];
        if (known == null) {
            known = facts.value(key).orElse(Value.UNKNOWN);
            values[at] = known;
        }
        return known;
    }

    private int all(int[] parts) {
        Together together = together(true);
        for (int part : parts) {
            if (together.add(of(part))) {
                return Diagrams.FALSE;
            }
        }
        return together.result();
    }

    private int any(int[] parts) {
        Together together = together(false);
        for (int part : parts) {
            if (together.add(of(part))) {
                return Diagrams.TRUE;
            }
        }
        return together.result();
    }

    Together together(boolean all) {
        return new Together(diagrams, all, scope == Scope.RESULT);
    }

    private int build(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all(all.of());
            case Condition.Any any -> any(any.of());
            case Condition.Not not -> diagrams.not(of(not.of()));
            case Condition.OneOf c -> leaves.oneOf(c);
            case Condition.Holds c ->
                leaves.holds(c.fact(), facts.value(c.fact()).orElse(Value.UNKNOWN), c.codes());
            case Condition.AllWithin c -> leaves.allWithin(c.fact(), c.codes());
            case Condition.InRange c -> leaves.inRange(c);
            case Condition.Contains c -> contains(c);
            case Condition.ShareOfValue c ->
                epoch.parameter(c.parameter()).map(valueShare::atLeast).orElse(Diagrams.FALSE);
            case Condition.Items c -> items.items(c);
            case Condition.Near c -> items.near(c);
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
        switch (test.counts()) {
            case POSSIBLE -> {}
            case STATED -> {
                if (elements.leavesOut(test.element())) {
                    return Diagrams.FALSE;
                }
            }
            case NAMED -> {
                if (!elements.isNamed(test.element())) {
                    return Diagrams.FALSE;
                }
            }
            case KNOWN -> {
                return Leaves.constant(elements.isKnown(test));
            }
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

    private int day(Condition.DayTest test) {
        Optional<java.time.LocalDate> day = facts.day(test.fact());
        if (day.isEmpty()) {
            return leaves.unstated(test.fact());
        }
        java.time.LocalDate other = switch (test.other()) {
            case Condition.DayRef.OnDate d -> d.day();
            case Condition.DayRef.OfMovement m -> epoch.asOf().on();
            case Condition.DayRef.OfFact f ->
                facts.day(f.fact()).orElse(epoch.asOf().on()).plusMonths(f.months());
        };
        return Leaves.constant(
                test.after() ? day.get().isAfter(other) : day.get().isBefore(other));
    }
}
