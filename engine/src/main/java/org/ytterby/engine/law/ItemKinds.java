package org.ytterby.engine.law;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which items goods of a stated kind can be at all, and which provisions they can come under. Most items name the kinds of
 * goods they are about, so that of three hundred only the few of the goods' own kind have to be read, and an answer costs
 * what the law on its goods is, not what all law is. Thread-safe.
 */
final class ItemKinds {
    /** The fact that says what kind of thing the goods are. */
    static final String KIND = "item.kind";

    /** Goods of any kind, also of one that nobody names. */
    private static final long ANY = -1;

    /** Kinds have one bit each; one that has none left stands for any. */
    private static final int MOST = 63;

    private final Map<String, Long> bits = new HashMap<>();
    private final Map<String, Long> matched = new HashMap<>();
    private final Map<String, Long> looked = new HashMap<>();
    private final long[] ofRules;
    private final Map<Asked, List<String>> possible = new ConcurrentHashMap<>();

    ItemKinds(List<ItemWords> items, List<Provision> provisions) {
        items.forEach(item -> {
            long match = of(item.match());
            matched.put(item.item().id(), match);
            looked.put(item.item().id(), match | weighed(item));
        });
        this.ofRules = provisions.stream().mapToLong(p -> of(p.when())).toArray();
    }

    /** What makes an item worth a look beside its words: what guidance takes out of them, goods near to it. */
    private long weighed(ItemWords item) {
        return of(item.ruledOut()) | item.item().form().near().map(this::of).orElse(0L);
    }

    /** The kinds outside which the condition is false; the items that a provision names are counted by their own words. */
    long of(Condition condition) {
        return switch (condition) {
            case Condition.OneOf c -> c.fact().equals(KIND) ? named(c) : ANY;
            case Condition.Items c -> ofItems(c.ids());
            case Condition.Near c -> ofItems(c.ids());
            case Condition.All all -> {
                long both = ANY;
                for (Condition c : all.of()) {
                    both &= of(c);
                }
                yield both;
            }
            case Condition.Any any -> {
                long either = 0;
                for (Condition c : any.of()) {
                    either |= of(c);
                }
                yield either;
            }
            default -> ANY;
        };
    }

    private long named(Condition.OneOf condition) {
        long kinds = 0;
        for (String kind : condition.values()) {
            kinds |= bits.computeIfAbsent(kind, k -> bits.size() < MOST ? 1L << bits.size() : ANY);
        }
        return kinds;
    }

    /** An item that is not on file, or not yet read, may be of any kind. */
    private long ofItems(List<String> ids) {
        long either = 0;
        for (String id : ids) {
            either |= looked.getOrDefault(id, ANY);
        }
        return either;
    }

    private boolean holds(long kinds, String kind) {
        return kinds == ANY || (kinds & bits.getOrDefault(kind, 0L)) != 0;
    }

    /** Whether goods of the kind can come under a provision, by its place. */
    boolean reaches(int rule, String kind) {
        return holds(ofRules[rule], kind);
    }

    /** Whether the item is worth a look where the goods are of the kind. */
    boolean isWorthALook(String item, String kind) {
        return holds(looked.getOrDefault(item, ANY), kind);
    }

    /** Whether goods of the kind cannot be the item, whatever else is so. */
    boolean excludes(String item, String kind) {
        return !holds(matched.getOrDefault(item, ANY), kind);
    }

    /** Those of the items that goods of the kind can be, in their order. */
    List<String> possible(List<String> items, String kind) {
        return possible.computeIfAbsent(
                new Asked(items, kind),
                a -> items.stream().filter(id -> !excludes(id, kind)).toList());
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
