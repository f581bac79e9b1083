package org.ytterby.bench.decide;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ytterby.engine.decide.Outcome;
import org.ytterby.engine.law.Effect;
import org.ytterby.engine.law.Policy;
import org.ytterby.engine.law.Provision;

/** What the provisions that are met come to together, with two values only: for rivals, so that they too arrive at an outcome. */
final class Consequences {
    private static final int LICENCE = Outcome.LICENCE_STANDARD.strictness();

    private final Layout layout;
    private final Map<String, Integer> at = new HashMap<>();
    private final Predicates.Test[] operates;
    private final int[][] strongerThan;
    private final int[][] liftedBy;
    private final int[][] policySetBy;

    Consequences(Layout layout, Predicates predicates) {
        this.layout = layout;
        int rules = layout.rules.size();
        for (int i = 0; i < rules; i++) {
            at.put(provision(i).id(), i);
        }
        this.operates = layout.rules.stream()
                .map(r -> predicates.test(r.track().operates()))
                .toArray(Predicates.Test[]::new);
        List<List<Integer>> stronger = lists(rules);
        List<List<Integer>> lifted = lists(rules);
        List<List<Integer>> policy = lists(rules);
        for (int i = 0; i < rules; i++) {
            int by = i;
            provision(i).yieldsTo().forEach(id -> add(stronger, by, at.get(id)));
            switch (provision(i).effect()) {
                case Effect.Exclude e -> e.from().forEach(id -> add(stronger, at.get(id), by));
                case Effect.Exempt e -> e.lifts().forEach(id -> add(lifted, at.get(id), by));
                case Effect.SetPolicy e -> e.of().forEach(id -> add(policy, at.get(id), by));
                default -> {}
            }
        }
        this.strongerThan = arrays(stronger);
        this.liftedBy = arrays(lifted);
        this.policySetBy = arrays(policy);
    }

    private Provision provision(int i) {
        return layout.rules.get(i).provision();
    }

    private static List<List<Integer>> lists(int count) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private static void add(
            List<List<Integer>> lists,
            @org.jspecify.annotations.Nullable Integer of,
            @org.jspecify.annotations.Nullable Integer one) {
        if (of != null && one != null) {
            lists.get(of).add(one);
        }
    }

    private static int[][] arrays(List<List<Integer>> lists) {
        return lists.stream().map(l -> l.stream().mapToInt(i -> i).toArray()).toArray(int[][]::new);
    }

    int outcome(BitSet met, Predicates.State s) {
        int strictest = 0;
        for (int i = met.nextSetBit(0); i >= 0; i = met.nextSetBit(i + 1)) {
            strictest = Math.max(strictest, contribution(i, met, s));
        }
        return strictest;
    }

    private int contribution(int i, BitSet met, Predicates.State s) {
        Effect effect = provision(i).effect();
        if (!(effect instanceof Effect.Prohibit || effect instanceof Effect.RequirePermit) || !applies(i, met, s)) {
            return 0;
        }
        if (effect instanceof Effect.RequirePermit permit) {
            return any(liftedBy[i], met, s) ? Outcome.EXEMPT_WITH_DUTIES.strictness() : strictness(i, permit, met, s);
        }
        return Outcome.PROHIBITED.strictness();
    }

    private int strictness(int i, Effect.RequirePermit permit, BitSet met, Predicates.State s) {
        int strictest = strictness(permit.policy());
        for (int by : policySetBy[i]) {
            if (applies(by, met, s)) {
                strictest = Math.max(
                        strictest, strictness(((Effect.SetPolicy) provision(by).effect()).to()));
            }
        }
        return strictest;
    }

    private static int strictness(Policy policy) {
        return LICENCE + policy.ordinal();
    }

    private boolean applies(int i, BitSet met, Predicates.State s) {
        return met.get(i) && operates[i].holds(s) && !any(strongerThan[i], met, s);
    }

    private boolean any(int[] some, BitSet met, Predicates.State s) {
        for (int i : some) {
            if (applies(i, met, s)) {
                return true;
            }
        }
        return false;
    }
}
