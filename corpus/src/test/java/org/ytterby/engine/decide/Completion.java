package org.ytterby.engine.decide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One way to settle everything that is open: what was chosen is kept, what is asked for the first time is chosen at random.
 * Every choice is kept under the key by which an answer would name it.
 */
final class Completion {
    private final Random random;
    private final Map<String, Object> chosen = new LinkedHashMap<>();
    private final Map<String, List<Leaf.HoldsSome>> classes = new HashMap<>();
    private final Map<Leaf.HoldsSome, Boolean> held = new HashMap<>();

    Completion(Random random) {
        this.random = random;
    }

    Random random() {
        return random;
    }

    /** Settles a leaf of the engine's. */
    void settle(Leaf leaf, int value) {
        switch (leaf) {
            case Leaf.Code c -> {
                boolean stake = c.key().endsWith(".ownership");
                chosen.put(c.key(), stake ? value == 2 : c.values().get(value));
            }
            case Leaf.HoldsSome h -> {
                classes.computeIfAbsent(h.key(), k -> new ArrayList<>()).add(h);
                held.put(h, value == 1);
            }
            case Leaf.Number n -> chosen.put(free(n.key()), n.representatives().get(value));
            case Leaf.Element e -> chosen.put(e.key(), e.values().get(value));
            case Leaf.Identity i ->
                chosen.put(
                        i.key(),
                        i.values().get(value).map(Leaf.Candidate::entries).orElse(List.of()));
            case Leaf.Point p -> chosen.put(p.key(), p.readings().get(value));
            case Leaf.YesNo y -> chosen.put("unstated:" + y.key(), value == 1);
        }
    }

    /** Open stakes of one owner list are told apart by their place. */
    private String free(String key) {
        int place = 0;
        while (key.endsWith(".ownership") && chosen.containsKey(key + "#" + place)) {
            place++;
        }
        return key.endsWith(".ownership") ? key + "#" + place : key;
    }

    @SuppressWarnings("unchecked")
    <T> T choice(String key, Supplier<T> atRandom) {
        Object known = chosen.get(key);
        if (known == null) {
            T fresh = atRandom.get();
            chosen.put(key, fresh);
            return fresh;
        }
        return (T) known;
    }

    <T> T pick(String key, List<T> values) {
        return choice(key, () -> values.get(random.nextInt(values.size())));
    }

    /** A set that holds what is stated and perhaps more; classes of codes that were settled stay as they are. */
    Set<String> codes(String fact, Set<String> stated, List<String> vocabulary) {
        return choice(fact, () -> {
            Set<String> codes = new LinkedHashSet<>(stated);
            Set<String> free = new LinkedHashSet<>(vocabulary);
            free.remove("none");
            for (Leaf.HoldsSome leaf : classes.getOrDefault(fact, List.of())) {
                free.removeAll(leaf.codes());
                if (held.getOrDefault(leaf, false)) {
                    codes.addAll(some(leaf.codes()));
                }
            }
            double share = random.nextDouble();
            free.stream().filter(c -> random.nextDouble() < share).forEach(codes::add);
            if (codes.isEmpty() && !free.isEmpty()) {
                codes.addAll(some(free));
            }
            return codes;
        });
    }

    private Set<String> some(Set<String> of) {
        List<String> all = of.stream().sorted().toList();
        Set<String> some = new HashSet<>();
        all.stream().filter(c -> random.nextInt(3) == 0).forEach(some::add);
        return some.isEmpty() ? Set.of(all.get(random.nextInt(all.size()))) : some;
    }

    /** A number of the interval, on, just beside or far from one of the constants. */
    BigDecimal number(String key, Set<BigDecimal> constants, BigDecimal low, BigDecimal high) {
        return choice(key, () -> {
            List<BigDecimal> near = new ArrayList<>(List.of(low, high));
            for (BigDecimal c : constants) {
                BigDecimal step = new BigDecimal("0.000001");
                near.addAll(List.of(c, c.subtract(step), c.add(step)));
            }
            List<BigDecimal> inside = near.stream()
                    .filter(n -> n.compareTo(low) >= 0 && n.compareTo(high) <= 0)
                    .toList();
            return inside.get(random.nextInt(inside.size()));
        });
    }

    /** What was asked for, by key. */
    Set<String> keys() {
        return Set.copyOf(chosen.keySet());
    }

    /** Lets a choice be made anew. */
    Completion without(String key) {
        Completion other = new Completion(random);
        other.chosen.putAll(chosen);
        other.chosen.remove(key);
        return other;
    }

    Optional<Object> at(String key) {
        return Optional.ofNullable(chosen.get(key));
    }

    @Override
    public String toString() {
        return chosen.toString();
    }
}
