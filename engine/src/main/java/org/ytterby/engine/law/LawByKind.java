package org.ytterby.engine.law;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.ytterby.engine.law.Epoch.ListedItem;
import org.ytterby.engine.law.Epoch.Rule;

/** The law of a day as goods of a stated kind see it, worked out when a kind is first asked for. Thread-safe. */
final class LawByKind {
    private final List<Rule> rules;
    private final Map<String, ListedItem> items;
    private final ItemKinds kinds;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    LawByKind(List<Rule> rules, Map<String, ListedItem> items, ItemKinds kinds) {
        this.rules = rules;
        this.items = items;
        this.kinds = kinds;
    }

    /**
     * @param rules they can come under
     * @param onOtherGoods provisions in force that they cannot come under
     * @param items that are worth a look
     */
    record Seen(List<Rule> rules, List<Provision> onOtherGoods, List<ListedItem> items) {}

    Seen of(String kind) {
        return seen.computeIfAbsent(
                kind,
                k -> new Seen(
                        IntStream.range(0, rules.size())
                                .filter(i -> kinds.reaches(i, k))
                                .mapToObj(rules::get)
                                .toList(),
                        IntStream.range(0, rules.size())
                                .filter(i -> !kinds.reaches(i, k))
                                .mapToObj(rules::get)
                                .filter(r -> r.track().commenced() && !r.track().ended())
                                .map(Rule::provision)
                                .toList(),
                        items.values().stream()
                                .filter(i -> kinds.isWorthALook(i.item().id(), k))
                                .toList()));
    }
}
