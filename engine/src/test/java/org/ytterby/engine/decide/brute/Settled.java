package org.ytterby.engine.decide.brute;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One completion: every fact settled. Judges conditions on it by plain recursion. */
final class Settled {
    /** A party with the roles it plays; who it is stands in the completion under its id. */
    record Party(String id, Set<String> roles) {}

    /** A set of codes: those stated, and one code for each class that it may hold beside them, by the id of its leaf. */
    record CodeSet(Set<String> stated, Map<String, String> perhaps) {}

    private final ToyLaw law;
    private final ToyTime.Clock clock;
    private final Map<String, ToyPoint> points;
    private final List<Party> parties;
    private final Map<String, CodeSet> sets;
    final Map<String, Object> now = new HashMap<>();

    Settled(ToyLaw law, ToyTime.Clock clock, List<Party> parties, Map<String, CodeSet> sets) {
        this.law = law;
        this.clock = clock;
        this.points = law.pointsById();
        this.parties = parties;
        this.sets = sets;
    }

    boolean operates(ToyLaw.Provision provision) {
        return provision.guidance().isPresent()
                ? clock.knows(provision.guidance().get())
                : provision.time().operates(clock, points, now);
    }

    boolean holds(ToyTest test) {
        return switch (test) {
            case ToyTest.All a -> a.of().stream().allMatch(this::holds);
            case ToyTest.Any a -> a.of().stream().anyMatch(this::holds);
            case ToyTest.Not n -> !holds(n.of());
            case ToyTest.Code c -> c.values().contains(now.get(c.fact()));
            case ToyTest.SomeOf c -> codes(c.fact()).stream().anyMatch(c.codes()::contains);
            case ToyTest.Within c -> !codes(c.fact()).isEmpty() && c.codes().containsAll(codes(c.fact()));
            case ToyTest.InRange c -> c.bounds().holds((BigDecimal) now.get(c.fact()));
            case ToyTest.Contains c -> contains(c);
            case ToyTest.ShareOfValue c ->
                ((BigDecimal) now.get("controlled_material_value"))
                                .compareTo(ToyLaw.FLOOR.multiply((BigDecimal) now.get("value")))
                        >= 0;
            case ToyTest.ItemIn c ->
                c.items().stream().anyMatch(id -> is(law.item(id)) && (!c.controlled() || listed(id)));
            case ToyTest.Near c ->
                c.items().stream()
                        .map(law::item)
                        .anyMatch(i -> i.near().isPresent() && holds(i.near().get()) && !is(i));
            case ToyTest.PartyOn c -> parties.stream().anyMatch(p -> isOn(p, c));
            case ToyTest.Reading c -> c.readings().contains(now.get("open:" + c.point()));
        };
    }

    private Set<String> codes(String fact) {
        CodeSet set = sets.get(fact);
        Set<String> codes = new HashSet<>(set.stated());
        set.perhaps().forEach((leaf, code) -> {
            if (now.get(leaf).equals(true)) {
                codes.add(code);
            }
        });
        return codes;
    }

    /** A set that may hold more holds something: a completion in which it is empty is none. */
    boolean isPossible() {
        return sets.entrySet().stream()
                .allMatch(e ->
                        e.getValue().perhaps().isEmpty() || !codes(e.getKey()).isEmpty());
    }

    private boolean contains(ToyTest.Contains test) {
        BruteElement.Presence presence = (BruteElement.Presence) now.get("element:" + test.element());
        boolean absentByReading =
                now.getOrDefault("below-limit:" + test.element(), false).equals(true)
                        && !"any_atom".equals(now.get("open:limit"));
        return !absentByReading
                && presence.is(test.state())
                && test.share().map(b -> b.holds(presence.share())).orElse(true);
    }

    boolean listed(String item) {
        return operates(law.provisions().get(law.item(item).listedBy()));
    }

    private boolean is(ToyLaw.Item item) {
        if (holds(item.means())) {
            return true;
        }
        if (item.arguable().isEmpty() || !holds(item.arguable().get().when())) {
            return false;
        }
        boolean ruledOut = item.rulings().stream().anyMatch(r -> clock.knows(r.published()) && holds(r.of()));
        return (ruledOut
                        ? item.arguable().get().despiteRuling()
                        : item.arguable().get().undecided())
                .map(this::holds)
                .orElse(false);
    }

    @SuppressWarnings("unchecked")
    private boolean isOn(Party party, ToyTest.PartyOn test) {
        if (party.roles().stream().noneMatch(test.roles()::contains)) {
            return false;
        }
        List<String> entries = (List<String>) now.get(party.id());
        return law.entries().stream()
                .filter(e -> entries.contains(e.id()))
                .anyMatch(e -> e.measures().stream().anyMatch(test.measures()::contains)
                        && (test.lists().isEmpty() || test.lists().contains(e.list()))
                        && e.time().operates(new ToyTime.Clock(clock.on(), clock.knownOn(), Map.of()), points, now));
    }
}
