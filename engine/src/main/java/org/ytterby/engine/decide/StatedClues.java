package org.ytterby.engine.decide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ytterby.engine.classify.Clue;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.Stated;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.law.Vocabulary;

/** The stated facts of goods as clues: what stands in a column points at items as a word does, and settles more. */
final class StatedClues {
    static final String ENTRY = "stated";

    private static final Set<String> NOT_OF_GOODS = Set.of(
            "item.description", "item.supplier", "item.part", "item.lot", "item.hs", "item.cas", "item.condition");

    private StatedClues() {}

    /** Whether a fact says what the goods are, and not only what they are called. */
    static boolean describes(String key) {
        boolean ofGoods = key.startsWith("item.") || key.startsWith("technology.");
        return (ofGoods && !NOT_OF_GOODS.contains(key)) || key.equals("exporter_knowledge") || key.equals("end_use");
    }

    static List<Clue> of(Facts facts, Vocabulary vocabulary) {
        List<Clue> clues = new ArrayList<>();
        facts.stated().forEach((key, stated) -> {
            if (describes(key) && stated.origin() instanceof Stated.Origin.Line) {
                values(stated.value(), vocabulary)
                        .forEach(v -> clues.add(clue(key.equals("item.composition") ? "item.elements" : key, v)));
            }
        });
        return clues;
    }

    private static Set<String> values(Value value, Vocabulary vocabulary) {
        return switch (value) {
            case Value.Code c -> Set.of(c.code());
            case Value.Codes c -> c.codes();
            case Value.Composition c -> elements(c, vocabulary);
            case Value.Text t -> Set.of();
            case Value.Number n -> Set.of();
            case Value.Day d -> Set.of();
            case Value.Ownership o -> Set.of();
            case Value.Parties p -> Set.of();
            case Value.Unknown u -> Set.of();
        };
    }

    private static Set<String> elements(Value.Composition composition, Vocabulary vocabulary) {
        Set<String> elements = new LinkedHashSet<>();
        for (Value.Constituent c : composition.constituents()) {
            boolean none =
                    c.amount() instanceof Value.Amount.Share s && s.high().signum() == 0;
            if (!none) {
                vocabulary
                        .elementNames()
                        .formula(c.name())
                        .ifPresent(f -> elements.addAll(f.counts().keySet()));
            }
        }
        return elements;
    }

    private static Clue clue(String key, String value) {
        return new Clue(
                0,
                0,
                value,
                ENTRY,
                Map.of(key, List.of(value)),
                Map.of(),
                List.of(),
                Clue.Bearing.PRESENT,
                false,
                Map.of());
    }
}
