package org.ytterby.engine.decide;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.ytterby.engine.law.Effect;
import org.ytterby.engine.law.PermitType;
import org.ytterby.engine.law.Policy;
import org.ytterby.engine.law.Provision;

/**
 * The joint pass: which provisions apply in which completions of the facts, and what the strictest of their effects comes
 * to in each. The result is one diagram whose constants are {@link Outcome}s.
 */
final class Joint {
    private static final int BEING_BUILT = -1;

    private final Scene scene;
    private final Program program;
    private final Diagrams diagrams;
    private final int[] rules;
    private final BitSet ofKind = new BitSet();
    /** By provision: one more than the diagram, nothing where it was not asked for. */
    private final int[] applies;

    Joint(Scene scene) {
        this.scene = scene;
        this.program = scene.program();
        this.diagrams = scene.diagrams();
        this.rules = scene.ruleNumbers();
        this.applies = new int[program.rules().size()];
        for (int rule : rules) {
            ofKind.set(rule);
        }
    }

    /** Where the words of the provision are met, whether or not it operates. */
    int meets(Provision provision) {
        return scene.of(provision.when());
    }

    int operates(Provision provision) {
        int rule = program.rule(provision.id());
        return rule < 0 ? Diagrams.FALSE : scene.of(program.operates(rule));
    }

    /** Where the provision operates, is met, is not excluded and yields to none that applies. */
    int applies(Provision provision) {
        int rule = program.rule(provision.id());
        return rule < 0 ? Diagrams.FALSE : applies(rule);
    }

    private int applies(int rule) {
        int known = applies[rule];
        if (known > 0) {
            return known - 1;
        }
        if (known == BEING_BUILT) {
            throw new IllegalStateException("provisions yield to each other in a circle: "
                    + program.provision(rule).id());
        }
        applies[rule] = BEING_BUILT;
        int node = scene.of(program.operates(rule));
        if (node != Diagrams.FALSE) {
            node = diagrams.and(node, scene.of(program.meets(rule)));
        }
        for (int exclusion : program.excludedBy(rule)) {
            if (node != Diagrams.FALSE && ofKind.get(exclusion)) {
                node = diagrams.and(node, diagrams.not(applies(exclusion)));
            }
        }
        for (int stronger : program.yieldsTo(rule)) {
            if (node != Diagrams.FALSE) {
                node = diagrams.and(node, diagrams.not(applies(onFile(stronger, rule))));
            }
        }
        applies[rule] = node + 1;
        return node;
    }

    private int onFile(int stronger, int rule) {
        if (stronger < 0) {
            throw new IllegalArgumentException(
                    "no such provision to yield to: " + program.provision(rule).yieldsTo());
        }
        return stronger;
    }

    /** Where an exemption lifts the permit of the provision. */
    int lifted(Provision provision) {
        int rule = program.rule(provision.id());
        return rule < 0 ? Diagrams.FALSE : some(program.liftedBy(rule));
    }

    private int some(int[] of) {
        int any = Diagrams.FALSE;
        for (int rule : of) {
            if (ofKind.get(rule)) {
                any = diagrams.or(any, applies(rule));
            }
        }
        return any;
    }

    /** What a permission by itself comes to in each completion. */
    private int permit(int rule, Effect.RequirePermit effect, int where) {
        if (where == Diagrams.FALSE) {
            return 0;
        }
        int result = Outcome.of(effect.policy()).strictness();
        for (int by : program.policySetBy(rule)) {
            if (ofKind.get(by)) {
                Policy to = ((Effect.SetPolicy) program.provision(by).effect()).to();
                result = diagrams.max(
                        result, diagrams.choose(applies(by), Outcome.of(to).strictness(), 0));
            }
        }
        result = diagrams.choose(some(program.liftedBy(rule)), Outcome.EXEMPT_WITH_DUTIES.strictness(), result);
        return diagrams.choose(where, result, 0);
    }

    /** What all provisions together come to: the strictest in each completion. */
    int outcome() {
        return strictest(effect -> true);
    }

    /** The same by the shortest way: a provision that prohibits nothing and asks for no permit is read where another hangs on it. */
    int decisive() {
        return strictest(effect -> effect instanceof Effect.Prohibit || effect instanceof Effect.RequirePermit);
    }

    private int strictest(Predicate<Effect> isRead) {
        InPairs prohibited = new InPairs(diagrams);
        InPairs permits = new InPairs(diagrams);
        for (int rule : rules) {
            Effect effect = program.provision(rule).effect();
            if (isRead.test(effect)) {
                int where = applies(rule);
                switch (effect) {
                    case Effect.Prohibit e -> prohibited.add(where);
                    case Effect.RequirePermit e -> permits.add(permit(rule, e, where));
                    case Effect.SetPolicy e -> {}
                    case Effect.PermitInstead e -> {}
                    case Effect.RestrictLicence e -> {}
                    case Effect.Exempt e -> {}
                    case Effect.Exclude e -> {}
                    case Effect.DutiesOnly e -> {}
                }
            }
        }
        return diagrams.choose(
                prohibited.joined(Diagrams.FALSE, diagrams::or),
                Outcome.PROHIBITED.strictness(),
                permits.joined(0, diagrams::max));
    }

    /** Where a permit of each kind is due and not lifted. */
    Map<PermitType, Integer> permitsDue() {
        Map<PermitType, Integer> due = new LinkedHashMap<>();
        for (int rule : rules) {
            if (program.provision(rule).effect() instanceof Effect.RequirePermit require
                    && applies(rule) != Diagrams.FALSE) {
                int stays = diagrams.and(applies(rule), diagrams.not(some(program.liftedBy(rule))));
                int replaced = some(program.replacedBy(rule));
                due.merge(require.type(), diagrams.and(stays, diagrams.not(replaced)), diagrams::or);
                for (int other : program.replacedBy(rule)) {
                    if (ofKind.get(other)) {
                        PermitType type =
                                ((Effect.PermitInstead) program.provision(other).effect()).type();
                        due.merge(type, diagrams.and(diagrams.and(stays, replaced), applies(other)), diagrams::or);
                    }
                }
            }
        }
        return due;
    }

    /** What the permits of one kind come to. */
    int policyOf(PermitType type) {
        InPairs permits = new InPairs(diagrams);
        for (int rule : rules) {
            if (program.provision(rule).effect() instanceof Effect.RequirePermit require
                    && require.type().equals(type)) {
                permits.add(permit(rule, require, applies(rule)));
            }
        }
        return permits.joined(0, diagrams::max);
    }
}
