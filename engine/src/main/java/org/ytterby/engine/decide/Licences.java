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
     * @param faults why a licence in hand does not serve
     * @param duties what has to be done because of a fault
     */
    record Judgement(
            LicenceState state,
            List<Bilingual> faults,
            List<String> names,
            List<String> warnings,
            List<DutyRule> duties) {}

    Judgement judge(PermitType type) {
        if (type == PermitType.CONSENT_TO_ONWARD_TRANSFER) {
            return plain(consent());
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
        return new Judgement(state, List.of(), List.of(), List.of(), List.of());
    }

    private Judgement tested(PermitType type, String kind) {
        List<Bilingual> faults = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        Set<String> warnings = new LinkedHashSet<>();
        List<DutyRule> duties = new ArrayList<>();
        Truth worst = Truth.NO;
        for (LicenceTest test : scene.epoch().corpus().licenceTests()) {
            if (test.permits().contains(type)) {
                Truth fails = Truth.of(scene.of(test.failsWhen()));
                worst = worse(worst, fails);
                names.addAll(test.names());
                if (fails == Truth.YES) {
                    faults.add(test.says());
                    test.warning().ifPresent(warnings::add);
                    duties.addAll(test.duties());
                }
            }
        }
        for (Epoch.Rule rule : scene.epoch().rules()) {
            if (rule.provision().effect() instanceof Effect.RestrictLicence restrict
                    && restrict.kinds().contains(kind)) {
                Truth fails = Truth.of(joint.applies(rule.provision()));
                worst = worse(worst, fails);
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
        return new Judgement(state, faults, List.copyOf(names), List.copyOf(warnings), duties);
    }

    private static Truth worse(Truth a, Truth b) {
        return a == Truth.YES || b == Truth.YES
                ? Truth.YES
                : a == Truth.OPEN || b == Truth.OPEN ? Truth.OPEN : Truth.NO;
    }
}
