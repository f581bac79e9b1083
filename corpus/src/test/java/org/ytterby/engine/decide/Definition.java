package org.ytterby.engine.decide;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ytterby.engine.facts.ClosedCase;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.PartyFinding;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Effect;
import org.ytterby.engine.law.Epoch;
import org.ytterby.engine.law.Fact;
import org.ytterby.engine.law.OpenPoint;
import org.ytterby.engine.law.PartyRole;
import org.ytterby.engine.law.Provision;
import org.ytterby.engine.law.Track;
import org.ytterby.engine.law.Vocabulary;
import org.ytterby.engine.screen.Identity;

/**
 * The outcome of one completion by the words of the law: slow, by plain recursion, without diagrams, leaves or the joint
 * pass. Where it is asked for something open that the completion has not settled, the completion chooses.
 */
final class Definition {
    static final BigDecimal FAR = new BigDecimal("1000000");

    private final Epoch epoch;
    private final ClosedCase closed;
    private final Facts facts;
    private final Vocabulary vocabulary;
    private final Constants constants;
    private final Elements elements;
    private final Effects effects;
    private final Completion completion;
    private final Map<String, Boolean> applies = new HashMap<>();
    private final Map<String, Boolean> matches = new HashMap<>();
    private final Optional<Residue> residue;

    Definition(Scene scene, Completion completion) {
        this(scene, Optional.empty(), completion);
    }

    /** The same, quicker: with the stated facts put into the law already. */
    Definition(Scene scene, Residue residue, Completion completion) {
        this(scene, Optional.of(residue), completion);
    }

    private Definition(Scene scene, Optional<Residue> residue, Completion completion) {
        this.residue = residue;
        this.epoch = scene.epoch();
        this.closed = scene.closed();
        this.facts = closed.facts();
        this.vocabulary = epoch.corpus().vocabulary();
        this.constants = Constants.of(epoch.corpus());
        this.elements = scene.elements();
        this.effects = Effects.of(epoch);
        this.completion = completion;
    }

    /** The strictest of what all provisions that apply come to. */
    Outcome outcome() {
        return epoch.rules().stream()
                .map(Epoch.Rule::provision)
                .filter(this::applies)
                .map(this::comesTo)
                .max(Comparator.comparingInt(Outcome::strictness))
                .orElse(Outcome.NO_LICENCE_REQUIRED);
    }

    private Outcome comesTo(Provision p) {
        if (p.effect() instanceof Effect.Prohibit) {
            return Outcome.PROHIBITED;
        }
        if (!(p.effect() instanceof Effect.RequirePermit require)) {
            return Outcome.NO_LICENCE_REQUIRED;
        }
        Stream<Outcome> policies = Stream.of(Outcome.of(require.policy()));
        for (Provision other : effects.about(p)) {
            if (other.effect() instanceof Effect.Exempt && applies(other)) {
                return Outcome.EXEMPT_WITH_DUTIES;
            }
            if (other.effect() instanceof Effect.SetPolicy s && applies(other)) {
                policies = Stream.concat(policies, Stream.of(Outcome.of(s.to())));
            }
        }
        return policies.max(Comparator.comparingInt(Outcome::strictness)).orElseThrow();
    }

    private boolean applies(Provision p) {
        Boolean known = applies.get(p.id());
        if (known != null) {
            return known;
        }
        boolean here = isMet(p) && !isExcluded(p) && !yields(p);
        applies.put(p.id(), here);
        return here;
    }

    private boolean isMet(Provision p) {
        return residue.isPresent()
                ? holds(residue.get().isMet(p))
                : holds(epoch.rule(p.id()).orElseThrow().track().operates()) && holds(p.when());
    }

    private boolean isExcluded(Provision p) {
        return effects.about(p).stream().anyMatch(o -> o.effect() instanceof Effect.Exclude && applies(o));
    }

    private boolean yields(Provision p) {
        return p.yieldsTo().stream()
                .anyMatch(id -> applies(epoch.rule(id).orElseThrow().provision()));
    }

    private boolean holds(Condition condition) {
        return switch (condition) {
            case Condition.All c -> c.of().stream().allMatch(this::holds);
            case Condition.Any c -> c.of().stream().anyMatch(this::holds);
            case Condition.Not c -> !holds(c.of());
            case Condition.OneOf c -> c.values().contains(code(c.fact()));
            case Condition.Holds c -> codes(c.fact()).stream().anyMatch(c.codes()::contains);
            case Condition.AllWithin c ->
                !codes(c.fact()).isEmpty() && c.codes().containsAll(codes(c.fact()));
            case Condition.InRange c -> c.range().holds(number(c.fact()));
            case Condition.Contains c -> contains(c);
            case Condition.ShareOfValue c -> share(c);
            case Condition.Items c -> c.ids().stream().anyMatch(id -> is(id) && (!c.controlled() || isListed(id)));
            case Condition.Near c ->
                c.ids().stream()
                        .anyMatch(id -> epoch.item(id)
                                        .item()
                                        .form()
                                        .near()
                                        .map(this::holds)
                                        .orElse(false)
                                && !is(id));
            case Condition.PartyOn c -> parties(c.as()).anyMatch(p -> isOn(entries(p), c.measures(), c.lists()));
            case Condition.PartyHeld c ->
                parties(c.as()).anyMatch(p -> new Held(this, p, c, reading(c.method())).reachesTheFloor());
            case Condition.Reading c -> c.readings().contains(reading(c.point()));
            case Condition.DayTest c -> day(c);
            case Condition.IsStated c ->
                facts.value(c.fact()).filter(v -> !(v instanceof Value.Unknown)).isPresent();
        };
    }

    private boolean is(String item) {
        Boolean known = matches.get(item);
        if (known != null) {
            return known;
        }
        boolean match = holds(epoch.item(item).match());
        matches.put(item, match);
        return match;
    }

    private boolean isListed(String item) {
        return holds(epoch.item(item).listing().operates());
    }

    private String code(String fact) {
        Fact asked = vocabulary.fact(fact).orElseThrow();
        if (facts.value(fact).orElse(Value.UNKNOWN) instanceof Value.Code c) {
            return c.code();
        }
        if (facts.get(fact).isEmpty() && asked.otherwise() instanceof Fact.Default.SameAs same) {
            return code(same.key());
        }
        return completion.choice(fact, () -> anyOf(asked));
    }

    private String anyOf(Fact asked) {
        if (asked.isClosed()) {
            return asked.values().get(completion.random().nextInt(asked.values().size()));
        }
        List<String> named = new ArrayList<>(List.of("ZZ"));
        for (Fact other : vocabulary.facts().values()) {
            if (other.type() == asked.type()) {
                named.addAll(constants.words(other.key()));
            }
        }
        return named.get(completion.random().nextInt(named.size()));
    }

    private Set<String> codes(String fact) {
        Value value = facts.value(fact).orElse(Value.UNKNOWN);
        if (value instanceof Value.Codes c && c.closed()) {
            return c.codes();
        }
        Set<String> stated = value instanceof Value.Codes c ? c.codes() : Set.of();
        return completion.codes(
                fact, stated, vocabulary.fact(fact).orElseThrow().values());
    }

    private BigDecimal number(String fact) {
        if (facts.value(fact).orElse(Value.UNKNOWN) instanceof Value.Number n) {
            return n.isExact() ? n.low() : completion.number(fact, constants.numbers(fact), n.low(), n.high());
        }
        return completion.number(fact, constants.numbers(fact), FAR.negate(), FAR);
    }

    private boolean contains(Condition.Contains test) {
        Elements.Known known = elements.known(test.element());
        if (test.counts() == Condition.Counts.KNOWN) {
            return known.values().stream().allMatch(v -> v.satisfies(test.state(), test.share()));
        }
        if (test.counts() == Condition.Counts.STATED && elements.leavesOut(test.element())) {
            return false;
        }
        if (test.counts() == Condition.Counts.NAMED && !elements.isNamed(test.element())) {
            return false;
        }
        Presence presence = known.values().size() == 1
                ? known.values().getFirst()
                : completion.pick("item.composition." + test.element(), known.values());
        Optional<OpenPoint> limit = epoch.corpus().detectionLimit().filter(p -> known.notDetected());
        boolean counts = limit.map(
                        p -> p.readingsThatMean("below-limit", "open").contains(reading(p.id())))
                .orElse(true);
        return counts && presence.satisfies(test.state(), test.share());
    }

    private boolean share(Condition.ShareOfValue test) {
        Optional<BigDecimal> floor = epoch.parameter(test.parameter());
        if (floor.isEmpty()) {
            return false;
        }
        BigDecimal whole = amount("value", new BigDecimal("0.000001"), Set.of(BigDecimal.ONE, FAR));
        BigDecimal least = floor.get().multiply(whole);
        Set<BigDecimal> near = Set.of(least, least.multiply(BigDecimal.TEN));
        BigDecimal material = isZero("value") && isZero("controlled_material_value")
                ? completion.number("controlled_material_value", near, BigDecimal.ZERO, FAR.multiply(FAR))
                : amount("controlled_material_value", BigDecimal.ZERO, near);
        return material.compareTo(least) >= 0;
    }

    private boolean isZero(String fact) {
        return facts.value(fact).orElse(Value.UNKNOWN) instanceof Value.Number n
                && n.high().signum() <= 0;
    }

    private BigDecimal amount(String fact, BigDecimal smallest, Set<BigDecimal> near) {
        BigDecimal low = smallest;
        BigDecimal high = FAR.multiply(FAR);
        if (facts.value(fact).orElse(Value.UNKNOWN) instanceof Value.Number n) {
            low = n.low().max(smallest);
            high = n.high().signum() > 0 || smallest.signum() == 0 ? n.high() : high;
        }
        return low.compareTo(high) == 0 ? low : completion.number(fact, near, low, high);
    }

    private Stream<PartyFinding> parties(Set<PartyRole> roles) {
        return closed.parties().stream().filter(p -> p.roles().stream().anyMatch(roles::contains));
    }

    /** The listings that the party bears. */
    List<String> entries(PartyFinding party) {
        if (party.name().isEmpty()) {
            return completion.choice(party.key() + ".name", this::anybody);
        }
        return switch (party.identity()) {
            case Identity.Clear c -> List.of();
            case Identity.Is is -> party.entries();
            case Identity.MayBe m ->
                completion.choice(party.key() + ".identity_checked", () -> oneBearing(party.entries()));
        };
    }

    private List<String> anybody() {
        return oneOf(effects.parties());
    }

    /** Nobody listed, or one of the listed parties that bear these entries. */
    private List<String> oneBearing(List<String> entries) {
        Map<String, List<String>> byParty = new LinkedHashMap<>();
        for (String id : entries) {
            epoch.standing(id)
                    .filter(s -> s.track().commenced() && !s.track().ended())
                    .ifPresent(s -> byParty.computeIfAbsent(s.entry().party(), k -> new ArrayList<>())
                            .add(id));
        }
        return oneOf(List.copyOf(byParty.values()));
    }

    private List<String> oneOf(Collection<List<String>> parties) {
        List<List<String>> all = List.copyOf(parties);
        boolean nobody = all.isEmpty() || completion.random().nextInt(3) == 0;
        return nobody ? List.of() : all.get(completion.random().nextInt(all.size()));
    }

    boolean isOn(List<String> entries, Set<String> measures, Set<String> lists) {
        return entries.stream()
                .flatMap(id -> epoch.standing(id).stream())
                .anyMatch(s -> s.entry().measures().stream().anyMatch(measures::contains)
                        && (lists.isEmpty() || lists.contains(s.entry().list()))
                        && operates(s.track()));
    }

    private boolean operates(Track track) {
        return holds(track.operates());
    }

    private String reading(String point) {
        ClosedCase.Settled settled = closed.readings().get(point);
        if (settled != null) {
            return settled.reading();
        }
        return completion.pick(
                "open:" + point, List.copyOf(point(point).readings().keySet()));
    }

    OpenPoint point(String id) {
        return Optional.ofNullable(epoch.corpus().points().get(id)).orElseThrow();
    }

    private boolean day(Condition.DayTest test) {
        Optional<LocalDate> day = facts.day(test.fact());
        if (day.isEmpty()) {
            return completion.pick("unstated:" + test.fact(), List.of(false, true));
        }
        LocalDate other = switch (test.other()) {
            case Condition.DayRef.OnDate d -> d.day();
            case Condition.DayRef.OfMovement m -> epoch.asOf().on();
            case Condition.DayRef.OfFact f ->
                facts.day(f.fact()).orElse(epoch.asOf().on());
        };
        return test.after() ? day.get().isAfter(other) : day.get().isBefore(other);
    }

    Epoch epoch() {
        return epoch;
    }

    Completion completion() {
        return completion;
    }
}
