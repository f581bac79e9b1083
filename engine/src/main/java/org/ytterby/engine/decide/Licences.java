package org.ytterby.engine.decide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.law.Bilingual;
import org.ytterby.engine.law.DutyRule;
import org.ytterby.engine.law.Effect;
import org.ytterby.engine.law.Epoch;
import org.ytterby.engine.law.LicenceTest;
import org.ytterby.engine.law.PermitType;

/** Judges a licence in hand against the permission that is due, by the tests the corpus gives. */
final class Licences {
    private final Scene scene;
    private final Joint joint;
    private final Facts facts;

    Licences(Scene scene, Joint joint) {
        this.scene = scene;
        this.joint = joint;
        this.facts = scene.closed().facts();
    }

    /**
     * @param unknown facts about it that are not stated and could show a fault
     * @param faults why a licence in hand does not serve
     * @param duties what has to be done because of a fault
     */
    record Judgement(
            LicenceState state,
            List<String> unknown,
            List<Bilingual> faults,
            List<String> names,
            List<String> warnings,
            List<DutyRule> duties) {
        Judgement with(LicenceState other) {
            return new Judgement(other, unknown, faults, names, warnings, duties);
        }
    }

    Judgement judge(PermitType type) {
        if (type.isConsent()) {
            return plain(consent());
        }
        if (type.isLeave()) { // the licence columns of a book speak of goods, not of a party
            return plain(LicenceState.NOT_STATED);
        }
        Optional<String> kind = facts.code("licence.kind");
        if (kind.isEmpty()) {
            return plain(LicenceState.NOT_STATED);
        }
        if (kind.get().equals("none")) {
            return plain(LicenceState.NOT_HELD);
        }
        if (!facts.is("licence.seen", "yes")) {
            return new Judgement(
                    LicenceState.CLAIMED_NOT_SEEN,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of("claimed_licence_not_seen"),
                    List.of());
        }
        return tested(type, kind.get());
    }

    private LicenceState consent() {
        return facts.code("undertaking.onward_transfer_allowed")
                .map(c -> c.equals("yes") ? LicenceState.SATISFIED : LicenceState.NOT_HELD)
                .orElse(LicenceState.NOT_STATED);
    }

    private static Judgement plain(LicenceState state) {
        return new Judgement(state, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private Judgement tested(PermitType type, String kind) {
        List<Bilingual> faults = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        Set<String> warnings = new LinkedHashSet<>();
        List<DutyRule> duties = new ArrayList<>();
        Truth worst = Truth.NO;
        Set<String> unknown = new LinkedHashSet<>();
        for (LicenceTest test : scene.epoch().corpus().licenceTests()) {
            if (test.permits().contains(type)) {
                int where = scene.of(test.failsWhen());
                Truth fails = Truth.of(where);
                worst = worse(worst, fails);
                unknown.addAll(keys(where));
                names.addAll(test.names());
                if (fails == Truth.YES) {
                    faults.add(test.says());
                    test.warning().ifPresent(warnings::add);
                    duties.addAll(test.duties());
                }
            }
        }
        for (Epoch.Rule rule : scene.rules()) {
            if (rule.provision().effect() instanceof Effect.RestrictLicence restrict
                    && restrict.kinds().contains(kind)) {
                int where = joint.applies(rule.provision());
                Truth fails = Truth.of(where);
                worst = worse(worst, fails);
                unknown.addAll(keys(where));
                if (fails == Truth.YES) {
                    faults.add(rule.provision().says());
                }
            }
        }
        LicenceState state = switch (worst) {
            case YES -> LicenceState.NOT_SATISFIED;
            case NO -> LicenceState.SATISFIED;
            case OPEN -> LicenceState.NOT_STATED;
        };
        List<String> open = worst == Truth.OPEN ? List.copyOf(unknown) : List.of();
        return new Judgement(state, open, faults, List.copyOf(names), List.copyOf(warnings), duties);
    }

    private List<String> keys(int node) {
        return scene.diagrams().support(node).stream()
                .mapToObj(v -> scene.leaves().leaf(v).key())
                .toList();
    }

    private static Truth worse(Truth a, Truth b) {
        return a == Truth.YES || b == Truth.YES
                ? Truth.YES
                : a == Truth.OPEN || b == Truth.OPEN ? Truth.OPEN : Truth.NO;
    }
}
