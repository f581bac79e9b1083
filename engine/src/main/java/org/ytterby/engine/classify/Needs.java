package org.ytterby.engine.classify;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Leaves out clues that count only in a company that the text does not give them. */
final class Needs {
    private Needs() {}

    static List<Clue> met(List<Clue> clues, Map<String, WordEntry> byId) {
        Set<String> company = company(clues, byId);
        return clues.stream()
                .filter(c -> Optional.ofNullable(byId.get(c.entry()))
                        .map(e -> isMet(e, company::contains))
                        .orElse(true))
                .filter(c ->
                        !c.named().isEmpty() || !c.may().isEmpty() || !c.items().isEmpty())
                .toList();
    }

    private static Set<String> company(List<Clue> clues, Map<String, WordEntry> byId) {
        Set<String> company = new HashSet<>();
        for (Clue clue : clues) {
            if (clue.counts()) {
                clue.named().forEach((fact, values) -> {
                    company.add(fact);
                    values.forEach(v -> company.add(fact + "=" + v));
                });
            }
            Optional.ofNullable(byId.get(clue.entry())).ifPresent(e -> company.addAll(e.topics()));
        }
        return company;
    }

    static boolean isMet(WordEntry entry, Predicate<String> company) {
        boolean all = entry.needs().stream()
                .allMatch(n -> java.util.Arrays.stream(n.split("\\|", -1)).anyMatch(company));
        return all && entry.unless().stream().noneMatch(company);
    }
}
