package org.ytterby.engine.decide;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.ytterby.engine.law.Effect;
import org.ytterby.engine.law.Epoch;

/**
 * The words of the law with every condition, provision and item numbered, and how provisions stand to each other: what is the
 * same on every day, as long as no more is known. Shared; nobody changes it once it is made.
 */
final class Numbering {
    final NumberedConditions numbers;
    final List<String> itemIds;
    final Map<String, Integer> itemAt = new HashMap<>();
    final Map<String, Integer> ruleAt = new HashMap<>();
    final int[] matches;
    final int[] meets;
    final int[][] yieldsTo;
    final int[][] excludedBy;
    final int[][] liftedBy;
    final int[][] policySetBy;
    final int[][] replacedBy;
    final Sieve.Codes codes;

    private final List<Epoch.Rule> rules;

    private Numbering(Epoch epoch) {
        this.rules = epoch.rules();
        this.numbers = new NumberedConditions(epoch);
        this.itemIds = List.copyOf(epoch.items().keySet());
        itemIds.forEach(id -> itemAt.put(id, itemAt.size()));
        rules.forEach(r -> ruleAt.put(r.provision().id(), ruleAt.size()));
        this.matches = epoch.items().values().stream()
                .mapToInt(i -> numbers.number(i.match()))
                .toArray();
        this.meets = each(r -> numbers.number(r.provision().when()));
        rules.forEach(r -> {
            numbers.number(r.provision().circumstances());
            r.provision().duties().forEach(d -> numbers.number(d.when()));
        });
        epoch.corpus().licenceTests().forEach(t -> numbers.number(t.failsWhen()));
        this.yieldsTo = rules.stream()
                .map(r -> r.provision().yieldsTo().stream()
                        .mapToInt(id -> ruleAt.getOrDefault(id, -1))
                        .toArray())
                .toArray(int[][]::new);
        this.excludedBy = by(e -> e instanceof Effect.Exclude x ? x.from() : List.of());
        this.liftedBy = by(e -> e instanceof Effect.Exempt x ? x.lifts() : List.of());
        this.policySetBy = by(e -> e instanceof Effect.SetPolicy x ? x.of() : List.of());
        this.replacedBy = by(e -> e instanceof Effect.PermitInstead x ? x.of() : List.of());
        this.codes = Sieve.Codes.of(numbers);
    }

    /** The words of a day's law, shared by all days with the same knowledge. */
    static Numbering of(Epoch epoch) {
        return epoch.keptOfWords(Numbering.class, Numbering::new);
    }

    private int[] each(ToIntFunction<Epoch.Rule> of) {
        return rules.stream().mapToInt(of).toArray();
    }

    private int[][] by(Function<Effect, List<String>> of) {
        int[][] by = new int[rules.size()][];
        Arrays.fill(by, NumberedConditions.NONE);
        for (int i = 0; i < rules.size(); i++) {
            for (String id : of.apply(rules.get(i).provision().effect())) {
                Integer at = ruleAt.get(id);
                if (at != null) {
                    by[at] = plus(by[at], i);
                }
            }
        }
        return by;
    }

    private static int[] plus(int[] some, int one) {
        int[] more = Arrays.copyOf(some, some.length + 1);
        more[some.length] = one;
        return more;
    }
}
