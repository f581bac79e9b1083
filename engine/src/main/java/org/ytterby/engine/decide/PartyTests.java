package org.ytterby.engine.decide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.ytterby.engine.facts.PartyFinding;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Epoch;
import org.ytterby.engine.law.PartyRole;
import org.ytterby.engine.law.Track;
import org.ytterby.engine.screen.Identity;

/**
 * Whether a party is on a list: identity is a fact of the case, standing is law. A name that is near a listed one is one
 * leaf, "not listed" or one of the parties it may be; without a name it may be any.
 */
final class PartyTests {
    /** Most rules ask who receives; few ask who sends. */
    private static final Set<PartyRole> SENDER = Set.of(PartyRole.EXPORTER);

    private final Epoch epoch;
    private final List<PartyFinding> parties;
    private final Leaves leaves;
    private final Diagrams diagrams;
    private final ToIntFunction<Track> standing;
    private final boolean nobodyElseIsOnAList;
    private Optional<List<Leaf.Candidate>> bearers = Optional.empty();

    PartyTests(
            Epoch epoch, List<PartyFinding> parties, Leaves leaves, Diagrams diagrams, ToIntFunction<Track> standing) {
        this.epoch = epoch;
        this.parties = parties;
        this.leaves = leaves;
        this.diagrams = diagrams;
        this.standing = standing;
        this.nobodyElseIsOnAList = parties.stream()
                .filter(p -> !p.roles().equals(SENDER))
                .allMatch(p -> p.name().isPresent() && p.identity() instanceof Identity.Clear);
    }

    int on(Condition.PartyOn test) {
        int any = Diagrams.FALSE;
        if (nobodyElseIsOnAList && !test.as().contains(PartyRole.EXPORTER)) {
            return any;
        }
        for (PartyFinding party : parties) {
            if (party.roles().stream().anyMatch(test.as()::contains)) {
                any = diagrams.or(any, isOn(party, test.measures(), test.lists()));
            }
        }
        return any;
    }

    List<PartyFinding> inRoles(Set<PartyRole> roles) {
        return parties.stream()
                .filter(p -> p.roles().stream().anyMatch(roles::contains))
                .toList();
    }

    int isOn(PartyFinding party, Set<String> measures, Set<String> lists) {
        if (party.name().isEmpty()) {
            return oneOf(party.key() + ".name", bearers(), measures, lists);
        }
        return switch (party.identity()) {
            case Identity.Clear c -> Diagrams.FALSE;
            case Identity.Is is -> someEntry(party.entries(), measures, lists);
            case Identity.MayBe may ->
                oneOf(party.key() + ".identity_checked", candidates(party.entries()), measures, lists);
        };
    }

    /** Whether one of these entries carries one of the measures, at work on the day. */
    int someEntry(List<String> entries, Set<String> measures, Set<String> lists) {
        int any = Diagrams.FALSE;
        for (String id : entries) {
            Optional<Epoch.Standing> entry = epoch.standing(id);
            if (any != Diagrams.TRUE && entry.isPresent() && carries(entry.get(), measures, lists)) {
                any = diagrams.or(any, standing.applyAsInt(entry.get().track()));
            }
        }
        return any;
    }

    /** Entries of one party belong to one candidate; only a listing that has begun and not ended is one. */
    private List<Leaf.Candidate> candidates(List<String> entries) {
        Map<String, List<String>> byParty = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (String id : entries) {
            epoch.standing(id)
                    .filter(s -> s.track().commenced() && !s.track().ended())
                    .ifPresent(s -> {
                        byParty.computeIfAbsent(s.entry().party(), k -> new ArrayList<>())
                                .add(id);
                        names.putIfAbsent(
                                s.entry().party(),
                                s.entry().name().en().isEmpty()
                                        ? s.entry().name().zh()
                                        : s.entry().name().en());
                    });
        }
        return byParty.entrySet().stream()
                .map(e -> new Leaf.Candidate(names.getOrDefault(e.getKey(), e.getKey()), e.getValue()))
                .toList();
    }

    private static boolean carries(Epoch.Standing entry, Set<String> measures, Set<String> lists) {
        return !Collections.disjoint(measures, entry.entry().measures())
                && (lists.isEmpty() || lists.contains(entry.entry().list()));
    }

    private int oneOf(String key, List<Leaf.Candidate> candidates, Set<String> measures, Set<String> lists) {
        if (candidates.isEmpty()) {
            return Diagrams.FALSE;
        }
        int order = orderOf(key);
        int variable = leaves.variable(key, () -> {
            List<Optional<Leaf.Candidate>> values = new ArrayList<>(List.of(Optional.empty()));
            candidates.forEach(c -> values.add(Optional.of(c)));
            return new Leaf.Identity(key, order, values);
        });
        int[] standing = new int[candidates.size() + 1]; // the first value is nobody
        boolean settled = true;
        for (int i = 0; i < candidates.size(); i++) {
            standing[i + 1] = someEntry(candidates.get(i).entries(), measures, lists);
            settled &= Diagrams.isConstant(standing[i + 1]);
        }
        if (settled) {
            return diagrams.branch(variable, Runs.of(standing));
        }
        int any = Diagrams.FALSE; // the leaf may come after those on which a standing hangs
        for (int i = 1; i < standing.length; i++) {
            int value = i;
            any = diagrams.or(any, diagrams.and(leaves.test(variable, v -> v == value), standing[i]));
        }
        return any;
    }

    private int orderOf(String key) {
        return epoch.corpus()
                .vocabulary()
                .fact(key)
                .or(() -> epoch.corpus().vocabulary().fact("other_parties"))
                .map(f -> f.order())
                .orElse(Integer.MAX_VALUE);
    }

    /** Nobody is named: one class for each burden that some listed party bears that day. */
    private List<Leaf.Candidate> bearers() {
        if (bearers.isEmpty()) {
            bearers = Optional.of(epoch.burdens().stream()
                    .map(b -> new Leaf.Candidate("a listed party (" + b.words() + ")", b.entries()))
                    .toList());
        }
        return bearers.get();
    }
}
