package org.ytterby.engine.law;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ytterby.engine.law.Epoch.ListedItem;

/**
 * Which items goods of a stated kind can be at all. Most items name the kinds of goods they are about, so that of three
 * hundred only the few of the goods' own kind have to be read. Thread-safe.
 */
final class ItemKinds {
    /** The fact that says what kind of thing the goods are. */
    static final String KIND = "item.kind";

    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final Map<Asked, List<String>> possible = new ConcurrentHashMap<>();

    ItemKinds(Map<String, ListedItem> items) {
        items.forEach((id, item) -> needed(item.match()).ifPresent(k -> kinds.put(id, k)));
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
            case Condition.Any any -> {
                List<Set<String>> each =
                        any.of().stream().flatMap(c -> needed(c).stream()).toList();
                yield each.size() < any.of().size() ? Optional.empty() : Optional.of(either(each));
            }
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
