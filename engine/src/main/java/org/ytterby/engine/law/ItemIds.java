package org.ytterby.engine.law;

import java.util.LinkedHashSet;
import java.util.Set;

/** The items that a condition asks for. */
final class ItemIds {
    private ItemIds() {}

    /** The condition without the parts that ask for items: who, where and what for. */
    static Condition without(Condition condition) {
        if (condition instanceof Condition.All all) {
            return new Condition.All(
                    all.of().stream().filter(c -> in(c).isEmpty()).toList());
        }
        return in(condition).isEmpty() ? condition : Condition.TRUE;
    }

    static Set<String> in(Condition condition) {
        Set<String> ids = new LinkedHashSet<>();
        collect(condition, ids);
        return ids;
    }

    private static void collect(Condition condition, Set<String> ids) {
        if (condition instanceof Condition.Items items) {
            ids.addAll(items.ids());
        } else if (condition instanceof Condition.Near near) {
            ids.addAll(near.ids());
        }
        Parts.of(condition).forEach(part -> collect(part, ids));
    }
}
