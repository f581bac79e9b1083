package org.ytterby.engine.law;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
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

    /** Goods of any kind, also of one that nobody names. */
    private static final long ANY = -1;

    /** Kinds have one bit each; one that has none left stands for any. */
    private static final int MOST = 63;

    private final Map<String, Long> bits = new HashMap<>();
    private final Map<String, ListedItem> items;
    private final Map<String, Long> matched = new HashMap<>();
    private final Map<String, Long> looked = new HashMap<>();
    private final List<Rule> rules;
    private final long[] ofRules;
    private final Map<String, Sorted> sorted = new ConcurrentHashMap<>();
    private final Map<Asked, List<String>> possible = new ConcurrentHashMap<>();

    ItemKinds(Map<String, ListedItem> items, List<Rule> rules) {
        this.items = items;
        this.rules = rules;
        items.forEach((id, item) -> {
            long match = of(item.match());
            matched.put(id, match);
            looked.put(id, match | weighed(item));
        });
        this.ofRules = rules.stream().mapToLong(r -> of(r.provision().when())).toArray();
    }

    /** What makes an item worth a look beside its words: what guidance takes out of them, goods near to it. */
    private long weighed(ListedItem item) {
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

    /**
     * The law as goods of one kind see it.
     *
     * @param rules they can come under
     * @param onOtherGoods provisions in force that they cannot come under
     * @param items that are worth a look
     */
    private record Sorted(List<Rule> rules, List<Provision> onOtherGoods, List<ListedItem> items) {}

    private Sorted sorted(String kind) {
        return sorted.computeIfAbsent(
                kind,
                k -> new Sorted(
                        IntStream.range(0, ofRules.length)
                                .filter(i -> holds(ofRules[i], k))
                                .mapToObj(rules::get)
                                .toList(),
                        IntStream.range(0, ofRules.length)
                                .filter(i -> !holds(ofRules[i], k))
                                .mapToObj(rules::get)
                                .filter(r -> r.track().commenced() && !r.track().ended())
                                .map(Rule::provision)
                                .toList(),
                        items.values().stream()
                                .filter(i -> holds(looked.getOrDefault(i.item().id(), ANY), k))
                                .toList()));
    }

    /** The provisions that goods of the kind can come under: those about goods of other kinds only are left out. */
    List<Rule> rules(String kind) {
        return sorted(kind).rules();
    }

    /** The provisions in force that goods of the kind cannot come under. */
    List<Provision> onOtherGoods(String kind) {
        return sorted(kind).onOtherGoods();
    }

    /** The items that are worth a look where the goods are of the kind. */
    List<ListedItem> items(String kind) {
        return sorted(kind).items();
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
