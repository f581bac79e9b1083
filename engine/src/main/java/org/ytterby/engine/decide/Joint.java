package org.ytterby.engine.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ytterby.engine.law.Effect;
import org.ytterby.engine.law.Epoch;
import org.ytterby.engine.law.PermitType;
import org.ytterby.engine.law.Policy;
import org.ytterby.engine.law.Provision;

/**
 * The joint pass: which provisions apply in which completions of the facts, and what the strictest of their effects comes
 * to in each. The result is one diagram whose constants are {@link Outcome}s.
 */
final class Joint {
    private final Scene scene;
    private final Diagrams diagrams;
    private final Map<String, Integer> applies = new HashMap<>();
    private final Set<String> beingBuilt = new HashSet<>();
    private final Map<String, List<Provision>> excludedBy = new HashMap<>();
    private final Map<String, List<Provision>> liftedBy = new HashMap<>();
    private final Map<String, List<Provision>> policySetBy = new HashMap<>();
    private final Map<String, List<Provision>> replacedBy = new HashMap<>();

    Joint(Scene scene) {
        this.scene = scene;
        this.diagrams = scene.diagrams();
        for (Epoch.Rule rule : scene.rules()) {
            Provision p = rule.provision();
            switch (p.effect()) {
                case Effect.Exclude e -> e.from().forEach(of -> add(excludedBy, of, p));
                case Effect.Exempt e -> e.lifts().forEach(of -> add(liftedBy, of, p));
                case Effect.SetPolicy e -> e.of().forEach(of -> add(policySetBy, of, p));
                case Effect.PermitInstead e -> e.of().forEach(of -> add(replacedBy, of, p));
                case Effect.Prohibit e -> {}
                case Effect.RequirePermit e -> {}
                case Effect.RestrictLicence e -> {}
                case Effect.DutiesOnly e -> {}
            }
        }
    }

    private static void add(Map<String, List<Provision>> map, String key, Provision p) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(p);
    }

    /** Where the words of the provision are met, whether or not it operates. */
    int meets(Provision provision) {
        return scene.of(provision.when());
    }

    int operates(Provision provision) {
        return scene.epoch()
                .rule(provision.id())
                .map(r -> scene.of(r.track().operates()))
                .orElse(Diagrams.FALSE);
    }

    /** Where the provision operates, is met, is not excluded and yields to none that applies. */
    int applies(Provision provision) {
        Integer known = applies.get(provision.id());
        if (known != null) {
            return known;
        }
        if (!beingBuilt.add(provision.id())) {
            throw new IllegalStateException("provisions yield to each other in a circle: " + provision.id());
        }
        int operates = operates(provision);
        int node = operates == Diagrams.FALSE ? operates : diagrams.and(operates, meets(provision));
        for (Provision exclusion : excludedBy.getOrDefault(provision.id(), List.of())) {
            if (node != Diagrams.FALSE) {
                node = diagrams.and(node, diagrams.not(applies(exclusion)));
            }
        }
        for (String stronger : provision.yieldsTo()) {
            if (node != Diagrams.FALSE) {
                node = diagrams.and(node, diagrams.not(applies(provision(stronger))));
            }
        }
        beingBuilt.remove(provision.id());
        applies.put(provision.id(), node);
        return node;
    }

    private Provision provision(String id) {
        return scene.epoch()
                .rule(id)
                .map(Epoch.Rule::provision)
                .orElseThrow(() -> new IllegalArgumentException("no provision " + id));
    }

    /** Where an exemption lifts the permit of the provision. */
    int lifted(Provision provision) {
        return some(liftedBy, provision);
    }

    int replaced(Provision provision) {
        return some(replacedBy, provision);
    }

    private int some(Map<String, List<Provision>> by, Provision provision) {
        int any = Diagrams.FALSE;
        for (Provision p : by.getOrDefault(provision.id(), List.of())) {
            any = diagrams.or(any, applies(p));
        }
        return any;
    }

    /** What the provision by itself comes to in each completion. */
    int contribution(Provision provision) {
        int where = applies(provision);
        return switch (provision.effect()) {
            case Effect.Prohibit e -> diagrams.choose(where, Outcome.PROHIBITED.strictness(), 0);
            case Effect.RequirePermit e -> permit(provision, e, where);
            case Effect.SetPolicy e -> 0;
            case Effect.PermitInstead e -> 0;
            case Effect.RestrictLicence e -> 0;
            case Effect.Exempt e -> 0;
            case Effect.Exclude e -> 0;
            case Effect.DutiesOnly e -> 0;
        };
    }

    private int permit(Provision provision, Effect.RequirePermit effect, int where) {
        if (where == Diagrams.FALSE) {
            return 0;
        }
        int result = Outcome.of(effect.policy()).strictness();
        for (Provision p : policySetBy.getOrDefault(provision.id(), List.of())) {
            Policy to = ((Effect.SetPolicy) p.effect()).to();
            result = diagrams.max(
                    result, diagrams.choose(applies(p), Outcome.of(to).strictness(), 0));
        }
        result = diagrams.choose(lifted(provision), Outcome.EXEMPT_WITH_DUTIES.strictness(), result);
        return diagrams.choose(where, result, 0);
    }

    /** What all provisions together come to: the strictest in each completion. */
    int outcome() {
        int strictest = 0;
        for (Epoch.Rule rule : scene.rules()) {
            strictest = diagrams.max(strictest, contribution(rule.provision()));
        }
        return strictest;
    }

    /** Where a permit of each kind is due and not lifted. */
    Map<PermitType, Integer> permitsDue() {
        Map<PermitType, Integer> due = new LinkedHashMap<>();
        for (Epoch.Rule rule : scene.rules()) {
            Provision p = rule.provision();
            if (p.effect() instanceof Effect.RequirePermit require) {
                int stays = diagrams.and(applies(p), diagrams.not(lifted(p)));
                int instead = diagrams.and(stays, replaced(p));
                due.merge(require.type(), diagrams.and(stays, diagrams.not(replaced(p))), diagrams::or);
                for (Provision other : replacedBy.getOrDefault(p.id(), List.of())) {
                    PermitType type = ((Effect.PermitInstead) other.effect()).type();
                    due.merge(type, diagrams.and(instead, applies(other)), diagrams::or);
                }
            }
        }
        return due;
    }

    /** What the permits of one kind come to. */
    int policyOf(PermitType type) {
        int strictest = 0;
        for (Epoch.Rule rule : scene.rules()) {
            Provision p = rule.provision();
            if (p.effect() instanceof Effect.RequirePermit require
                    && require.type().equals(type)) {
                strictest = diagrams.max(strictest, contribution(p));
            }
        }
        return strictest;
    }
}
