package org.ytterby.engine.decide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Fact;
import org.ytterby.engine.law.PartyRole;
import org.ytterby.engine.law.Range;

/** Conditions made up over the real vocabulary. */
final class RandomConditions {
    private final Random random;
    private final List<Fact> codes;
    private final List<Fact> sets;
    private final List<Fact> numbers;
    private final List<String> items;
    private final List<String> measures;

    RandomConditions(Corpus corpus, Random random) {
        this.random = random;
        this.codes = facts(corpus, Fact.Type.CODE, Fact.Type.YES_NO);
        this.sets = facts(corpus, Fact.Type.CODES);
        this.numbers = facts(corpus, Fact.Type.NUMBER);
        this.items = List.copyOf(corpus.items().keySet());
        this.measures = corpus.notices().stream()
                .flatMap(n -> n.entries().stream())
                .flatMap(e -> e.measures().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Fact> facts(Corpus corpus, Fact.Type... types) {
        return corpus.vocabulary().facts().values().stream()
                .filter(f -> Set.of(types).contains(f.type()))
                .filter(f -> f.type() == Fact.Type.NUMBER || f.isClosed())
                .toList();
    }

    Condition next(int depth) {
        if (depth > 0 && random.nextInt(3) > 0) {
            List<Condition> parts = new ArrayList<>();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                parts.add(next(depth - 1));
            }
            return switch (random.nextInt(3)) {
                case 0 -> new Condition.All(parts);
                case 1 -> new Condition.Any(parts);
                default -> new Condition.Not(new Condition.All(parts));
            };
        }
        return test();
    }

    private Condition test() {
        return switch (random.nextInt(8)) {
            case 0 -> {
                Fact fact = pick(sets);
                yield new Condition.Holds(fact.key(), some(fact.values()));
            }
            case 1 ->
                new Condition.InRange(
                        pick(numbers).key(),
                        new Range(
                                Optional.of(BigDecimal.valueOf(random.nextInt(200))),
                                random.nextBoolean(),
                                Optional.empty(),
                                true));
            case 2 -> new Condition.Items(List.of(pick(items), pick(items), pick(items)), random.nextBoolean());
            case 3 ->
                new Condition.PartyOn(
                        EnumSet.of(PartyRole.END_USER, pick(List.of(PartyRole.values()))), some(measures), Set.of());
            case 4 ->
                new Condition.Contains(
                        pick(List.of("Dy", "Tb", "Sm", "Nd", "Gd")),
                        pick(List.of(Condition.State.values())),
                        new Range(Optional.of(BigDecimal.ZERO), false, Optional.empty(), true),
                        Condition.Counts.POSSIBLE);
            case 5 -> new Condition.OneOf("destination", some(List.of("US", "JP", "DE", "KR", "IN")));
            default -> {
                Fact fact = pick(codes);
                yield new Condition.OneOf(fact.key(), some(fact.values()));
            }
        };
    }

    private Set<String> some(List<String> of) {
        Set<String> some = new HashSet<>(Set.of(pick(of)));
        of.stream().filter(v -> random.nextInt(3) == 0).forEach(some::add);
        return Set.copyOf(some);
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
