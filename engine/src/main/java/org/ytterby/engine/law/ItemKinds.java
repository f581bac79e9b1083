package org.ytterby.engine.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ytterby.engine.law.Epoch.ListedItem;
import org.ytterby.engine.law.Epoch.Rule;

/**
 * Which items goods of a stated kind can be at all, and which provisions they can come under. Most items name the kinds of
 * goods they are about, so that of three hundred only the few of the goods' own kind have to be read, and an answer costs
 * what the law on its goods is, not what all law is. Thread-safe.
 */
final class ItemKinds {
    /** The fact that says what kind of thing the goods are. */
    static final String KIND = "item.kind";

    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final Map<Asked, List<String>> possible = new ConcurrentHashMap<>();

    private final Map<String, Set<String>> looked = new HashMap<>();
    private final Map<String, List<Rule>> rules = new ConcurrentHashMap<>();
    private final Map<String, List<Provision>> otherGoods = new ConcurrentHashMap<>();
    private final Map<String, List<ListedItem>> worth = new ConcurrentHashMap<>();
    private final Map<String, ListedItem> items;
    private final List<Rule> all;

    ItemKinds(Map<String, ListedItem> items, List<Rule> rules) {
        this.items = items;
        this.all = rules;
        items.forEach((id, item) -> {
            needed(item.match()).ifPresent(k -> kinds.put(id, k));
            needed(weighed(item)).ifPresent(k -> looked.put(id, k));
        });
    }

    /** What makes an item worth a look: its words, what guidance takes out of them, goods near to it. */
    private static Condition weighed(ListedItem item) {
        List<Condition> ways = new ArrayList<>(List.of(item.match(), item.ruledOut()));
        item.item().form().near().ifPresent(ways::add);
        return new Condition.Any(ways);
    }

    /** The provisions that goods of the kind can come under: those about goods of other kinds only are left out. */
    List<Rule> rules(String kind) {
        return rules.computeIfAbsent(
                kind,
                k -> all.stream()
                        .filter(r -> holds(ofRule(r.provision().when()), k))
                        .toList());
    }

    /** The provisions in force that goods of the kind cannot come under. */
    List<Provision> onOtherGoods(String kind) {
        return otherGoods.computeIfAbsent(
                kind,
                k -> all.stream()
                        .filter(r -> !holds(ofRule(r.provision().when()), k))
                        .filter(r -> r.track().commenced() && !r.track().ended())
                        .map(Rule::provision)
                        .toList());
    }

    /** The items that are worth a look where the goods are of the kind. */
    List<ListedItem> items(String kind) {
        return worth.computeIfAbsent(
                kind,
                k -> items.values().stream()
                        .filter(i ->
                                holds(Optional.ofNullable(looked.get(i.item().id())), k))
                        .toList());
    }

    private static boolean holds(Optional<Set<String>> kinds, String kind) {
        return kinds.map(k -> k.contains(kind)).orElse(true);
    }

    /** As {@link #needed}, the items that a provision names counted by their own words. */
    private Optional<Set<String>> ofRule(Condition condition) {
        return switch (condition) {
            case Condition.Items c -> ofItems(c.ids());
            case Condition.Near c -> ofItems(c.ids());
            case Condition.All all ->
                all.of().stream().flatMap(c -> ofRule(c).stream()).reduce(ItemKinds::both);
            case Condition.Any any ->
                together(any.of().stream().map(this::ofRule).toList());
            default -> needed(condition);
        };
    }

    private Optional<Set<String>> ofItems(List<String> ids) {
        return together(
                ids.stream().map(id -> Optional.ofNullable(looked.get(id))).toList());
    }

    /** Of several ways each has to name its kinds, or any will do. */
    private static Optional<Set<String>> together(List<Optional<Set<String>>> ways) {
        List<Set<String>> each = ways.stream().flatMap(Optional::stream).toList();
        return each.size() < ways.size() ? Optional.empty() : Optional.of(either(each));
    }

    /** Whether goods of the kind cannot be the item, whatever else is so. */
    boolean excludes(String item, String kind) {
        Set<String> named = kinds.get(item);
        return named != null && !named.contains(kind);
    }

    /** Those of the items that goods of the kind can be, in their order. */
    List<String> possible(List<String> items, String kind) {
        return possible.computeIfAbsent(
                new Asked(items, kind),
                a -> items.stream().filter(id -> !excludes(id, kind)).toList());
    }

    /** The kinds outside which the condition is false; empty where it is not about the kind. */
    static Optional<Set<String>> needed(Condition condition) {
        return switch (condition) {
            case Condition.OneOf c -> c.fact().equals(KIND) ? Optional.of(c.values()) : Optional.empty();
            case Condition.All all ->
                all.of().stream().flatMap(c -> needed(c).stream()).reduce(ItemKinds::both);
            case Condition.Any any ->
                together(any.of().stream().map(ItemKinds::needed).toList());
            default -> Optional.empty();
        };
    }

    private static Set<String> both(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return both;
    }

    private static Set<String> either(List<Set<String>> each) {
        Set<String> either = new HashSet<>();
        each.forEach(either::addAll);
        return either;
    }

    /** Lists of items belong to conditions and live as long as they do, so they are told apart by identity. */
    private record Asked(List<String> items, String kind) {
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof Asked a && a.items == items && a.kind.equals(kind);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(items) + kind.hashCode();
        }
    }
}
