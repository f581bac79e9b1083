package org.ytterby.engine.decide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.ytterby.engine.classify.Clue;
import org.ytterby.engine.classify.Lexicon;

/** What clues together suggest of each fact: values they name, values they leave possible, and which clue said so. */
final class Evidence {
    private static final int MOST_ROUNDS = 3;

    private static final String KIND = "item.kind";

    private final Map<String, Map<String, List<Clue>>> named;
    private final Map<String, Map<String, List<Clue>>> possible;
    private final Map<String, List<Clue>> items;
    private final Set<String> kinds;

    private final Set<String> telling;

    private Evidence(
            Map<String, Map<String, List<Clue>>> named,
            Map<String, Map<String, List<Clue>>> possible,
            Map<String, List<Clue>> items,
            Set<String> kinds,
            Set<String> telling) {
        this.named = named;
        this.possible = possible;
        this.items = items;
        this.kinds = kinds;
        this.telling = telling;
    }

    /** The same for an item of these kinds: what a word leaves possible in a motor it does not in an ingot. */
    Evidence of(Set<String> kindsOfItem) {
        return new Evidence(named, possible, items, kindsOfItem, telling);
    }

    private boolean isOfKind(Clue clue) {
        List<String> named = clue.named().getOrDefault(KIND, List.of());
        List<String> may = clue.may().getOrDefault(KIND, List.of());
        return kinds.isEmpty()
                || (named.isEmpty() && may.isEmpty())
                || !Collections.disjoint(kinds, named)
                || !Collections.disjoint(kinds, may);
    }

    /** Whether an element by itself raises suspicion: iron does not, dysprosium does. */
    boolean isTelling(String element) {
        return telling.contains(element);
    }

    /**
     * Clues that count, and what follows from what they name.
     *
     * @param telling elements that some item names alone
     */
    static Evidence of(List<Clue> clues, Lexicon lexicon, Set<String> telling) {
        Evidence evidence = new Evidence(new HashMap<>(), new HashMap<>(), new LinkedHashMap<>(), Set.of(), telling);
        Set<String> followed = new HashSet<>();
        List<Clue> next = clues.stream().filter(Clue::counts).toList();
        for (int round = 0; round < MOST_ROUNDS && !next.isEmpty(); round++) {
            next.forEach(evidence::add);
            next = evidence.following(lexicon, followed);
        }
        return evidence;
    }

    private void add(Clue clue) {
        put(clue, clue.named(), named);
        put(clue, clue.may(), possible);
        clue.items()
                .forEach(i -> items.computeIfAbsent(i, k -> new ArrayList<>()).add(clue));
    }

    private static void put(Clue clue, Map<String, List<String>> from, Map<String, Map<String, List<Clue>>> into) {
        for (Map.Entry<String, List<String>> told : from.entrySet()) {
            Map<String, List<Clue>> values = into.computeIfAbsent(told.getKey(), k -> new LinkedHashMap<>());
            for (String value : told.getValue()) {
                values.computeIfAbsent(value, k -> new ArrayList<>()).add(clue);
            }
        }
    }

    private List<Clue> following(Lexicon lexicon, Set<String> followed) {
        List<Clue> more = new ArrayList<>();
        named.forEach((fact, values) -> values.forEach((value, because) -> {
            String cause = fact + "=" + value;
            if (followed.add(cause)) {
                lexicon.following(cause, this::mentions).forEach(c -> more.add(c.because(because.getFirst())));
            }
        }));
        return more;
    }

    /** Whether a fact, or one value of it, is named. */
    private boolean mentions(String factOrValue) {
        int equals = factOrValue.indexOf('=');
        return equals < 0
                ? named.containsKey(factOrValue)
                : named.getOrDefault(factOrValue.substring(0, equals), Map.of())
                        .containsKey(factOrValue.substring(equals + 1));
    }

    boolean isEmpty() {
        return named.isEmpty() && possible.isEmpty() && items.isEmpty();
    }

    Map<String, List<Clue>> items() {
        return items;
    }

    /** Everything that is named or left possible, as {@code fact=value}. */
    Set<String> all() {
        Set<String> all = new LinkedHashSet<>();
        named.forEach((fact, values) -> values.keySet().forEach(v -> all.add(fact + "=" + v)));
        possible.forEach((fact, values) -> values.keySet().forEach(v -> all.add(fact + "=" + v)));
        return all;
    }

    boolean names(String fact) {
        return named.containsKey(fact);
    }

    /** Whether words leave some values of it possible, other than by what the goods are for. */
    boolean allows(String fact) {
        for (List<Clue> clues : possible.getOrDefault(fact, Map.of()).values()) {
            for (Clue clue : clues) {
                if (!clue.purpose()) {
                    return true;
                }
            }
        }
        return false;
    }

    List<Clue> naming(String fact, String value) {
        return named.getOrDefault(fact, Map.of()).getOrDefault(value, List.of());
    }

    List<Clue> allowing(String fact, String value) {
        List<Clue> allowing = possible.getOrDefault(fact, Map.of()).getOrDefault(value, List.of());
        List<Clue> ofKind = new ArrayList<>(allowing.size());
        for (Clue clue : allowing) {
            if (isOfKind(clue)) {
                ofKind.add(clue);
            }
        }
        return ofKind;
    }

    /** Clues that name one of these values, value by value. */
    List<Clue> naming(String fact, Set<String> values) {
        return of(values, named.getOrDefault(fact, Map.of()), c -> true);
    }

    /** Clues that leave one of these values possible, value by value. */
    List<Clue> allowing(String fact, Set<String> values) {
        return of(values, possible.getOrDefault(fact, Map.of()), this::isOfKind);
    }

    /** Items ask for many values, and words tell of few. */
    private static List<Clue> of(Set<String> values, Map<String, List<Clue>> told, Predicate<Clue> counts) {
        List<String> both = new ArrayList<>();
        for (String value : told.keySet()) {
            if (values.contains(value)) {
                both.add(value);
            }
        }
        if (both.isEmpty()) {
            return List.of();
        }
        both.sort(null);
        List<Clue> clues = new ArrayList<>();
        for (String value : both) {
            for (Clue clue : told.getOrDefault(value, List.of())) {
                if (counts.test(clue)) {
                    clues.add(clue);
                }
            }
        }
        return clues;
    }

    Set<String> named(String fact) {
        return named.getOrDefault(fact, Map.of()).keySet();
    }
}
