package org.ytterby.engine.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private final Map<String, Set<String>> reached = new HashMap<>();
    private final Set<String> telling = new TreeSet<>();
    private final Map<String, Set<String>> compounds = new HashMap<>();

    ItemIndex(Collection<Item> items) {
        Map<String, Set<String>> values = new HashMap<>();
        for (Item item : items) {
            Set<String> asked = new LinkedHashSet<>();
            Set<String> ofKind = new TreeSet<>();
            collect(item.form().means(), asked, ofKind);
            Set<String> arguably = new TreeSet<>(ofKind);
            item.form().arguable().ifPresent(c -> collect(c, asked, arguably));
            values.put(item.id(), asked);
            kinds.put(item.id(), ofKind);
            reached.put(item.id(), arguably);
            List<String> elements = elements(asked);
            if (elements.size() == 1) {
                telling.addAll(elements);
            } else if (elements.size() > 1 && ofKind.contains("compound")) {
                compounds.put(item.id(), new TreeSet<>(elements));
            }
            item.hs()
                    .forEach(c ->
                            byCode.computeIfAbsent(c, k -> new ArrayList<>()).add(item));
        }
        items.forEach(i -> file(i, values.getOrDefault(i.id(), Set.of())));
    }

    private static List<String> elements(Set<String> asked) {
        return asked.stream()
                .filter(v -> v.startsWith(ELEMENT))
                .map(v -> v.substring(ELEMENT.length()))
                .toList();
    }

    /** Where an element tells, the others of the item need not be looked under. */
    private void file(Item item, Set<String> asked) {
        boolean tells = elements(asked).stream().anyMatch(telling::contains);
        for (String value : asked) {
            boolean idle = tells && value.startsWith(ELEMENT) && !telling.contains(value.substring(ELEMENT.length()));
            if (!idle) {
                byValue.computeIfAbsent(value, k -> new ArrayList<>()).add(item);
            }
        }
    }

    private static void collect(Condition condition, Set<String> asked, Set<String> kinds) {
        switch (condition) {
            case Condition.All all -> {
                if (all.of().stream().noneMatch(ItemIndex::isOfKnownContent)) {
                    all.of().forEach(c -> collect(c, asked, kinds));
                }
            }
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

    /** Goods whose kind contradicts their shares: no words tell of such. */
    private static boolean isOfKnownContent(Condition condition) {
        return switch (condition) {
            case Condition.Contains c -> c.counts() == Condition.Counts.KNOWN;
            case Condition.All all -> all.of().stream().anyMatch(ItemIndex::isOfKnownContent);
            default -> false;
        };
    }

    private static void add(String fact, Set<String> values, Set<String> asked, Set<String> kinds) {
        if (fact.equals(KIND)) {
            kinds.addAll(values);
        } else {
            values.forEach(v -> asked.add(fact + "=" + v));
        }
    }

    /** Items that ask for one of these values. */
    Collection<Item> asking(Set<String> values) {
        Map<String, Item> found =
                new LinkedHashMap<>(); // by id: an item holds whole conditions, and hashing it is dear
        values.forEach(v -> byValue.getOrDefault(v, List.of()).forEach(i -> found.put(i.id(), i)));
        return found.values();
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

    /** The kinds of thing that its words reach, plainly or arguably; empty where they speak of any. */
    Set<String> kinds(Item item) {
        return reached.getOrDefault(item.id(), Set.of());
    }

    boolean sameKind(Item a, Item b) {
        return kinds.getOrDefault(a.id(), Set.of()).equals(kinds.getOrDefault(b.id(), Set.of()));
    }

    /** Elements that some item names alone. */
    Set<String> telling() {
        return telling;
    }
}
