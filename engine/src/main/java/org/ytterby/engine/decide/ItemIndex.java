package org.ytterby.engine.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Item;

/** Which items ask for a value of a fact, so that a line looks at those only that something could speak for. */
final class ItemIndex {
    private static final String KIND = "item.kind";
    private static final String ELEMENT = "item.elements=";

    private final Map<String, List<Item>> byValue = new HashMap<>();
    private final Map<String, List<Item>> byCode = new HashMap<>();
    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final Set<String> telling = new TreeSet<>();
    private final Map<String, Set<String>> compounds = new HashMap<>();

    ItemIndex(Collection<Item> items) {
        for (Item item : items) {
            Set<String> asked = new LinkedHashSet<>();
            Set<String> ofKind = new TreeSet<>();
            collect(item.form().means(), asked, ofKind);
            item.form().arguable().ifPresent(c -> collect(c, asked, new TreeSet<>()));
            asked.forEach(
                    v -> byValue.computeIfAbsent(v, k -> new ArrayList<>()).add(item));
            kinds.put(item.id(), ofKind);
            List<String> elements =
                    asked.stream().filter(v -> v.startsWith(ELEMENT)).toList();
            if (elements.size() == 1) {
                telling.add(elements.getFirst().substring(ELEMENT.length()));
            }
            if (elements.size() > 1 && ofKind.contains("compound")) {
                Set<String> symbols = new TreeSet<>();
                elements.forEach(v -> symbols.add(v.substring(ELEMENT.length())));
                compounds.put(item.id(), symbols);
            }
            item.hs()
                    .forEach(c ->
                            byCode.computeIfAbsent(c, k -> new ArrayList<>()).add(item));
        }
    }

    private static void collect(Condition condition, Set<String> asked, Set<String> kinds) {
        switch (condition) {
            case Condition.All all -> all.of().forEach(c -> collect(c, asked, kinds));
            case Condition.Any any -> any.of().forEach(c -> collect(c, asked, kinds));
            case Condition.Not not -> {}
            case Condition.OneOf c -> add(c.fact(), c.values(), asked, kinds);
            case Condition.Holds c -> add(c.fact(), c.codes(), asked, kinds);
            case Condition.AllWithin c -> add(c.fact(), c.codes(), asked, kinds);
            case Condition.Contains c -> asked.add(ELEMENT + c.element());
            case Condition.InRange c -> {}
            case Condition.ShareOfValue c -> {}
            case Condition.Items c -> {}
            case Condition.Near c -> {}
            case Condition.PartyOn c -> {}
            case Condition.PartyHeld c -> {}
            case Condition.Reading c -> {}
            case Condition.DayTest c -> {}
            case Condition.IsStated c -> {}
        }
    }

    private static void add(String fact, Set<String> values, Set<String> asked, Set<String> kinds) {
        if (fact.equals(KIND)) {
            kinds.addAll(values);
        } else {
            values.forEach(v -> asked.add(fact + "=" + v));
        }
    }

    /** Items that ask for one of these values. */
    Set<Item> asking(Set<String> values) {
        Set<Item> found = new LinkedHashSet<>();
        values.forEach(v -> found.addAll(byValue.getOrDefault(v, List.of())));
        return found;
    }

    /** A compound of named elements is not another compound that only shares some of them. */
    boolean isOtherCompound(Item item, Set<String> lacking, Set<String> named) {
        Set<String> asked = compounds.getOrDefault(item.id(), Set.of());
        return !asked.isEmpty() && !lacking.isEmpty() && !asked.containsAll(named);
    }

    /** Items for which the ten-digit code is printed. */
    List<Item> printed(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    boolean sameKind(Item a, Item b) {
        return kinds.getOrDefault(a.id(), Set.of()).equals(kinds.getOrDefault(b.id(), Set.of()));
    }

    /** Elements that some item names alone. */
    Set<String> telling() {
        return telling;
    }
}
