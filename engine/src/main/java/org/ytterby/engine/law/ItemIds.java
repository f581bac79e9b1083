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
        switch (condition) {
            case Condition.All all -> all.of().forEach(c -> collect(c, ids));
            case Condition.Any any -> any.of().forEach(c -> collect(c, ids));
            case Condition.Not not -> collect(not.of(), ids);
            case Condition.Items items -> ids.addAll(items.ids());
            case Condition.Near near -> ids.addAll(near.ids());
            case Condition.OneOf c -> {}
            case Condition.Holds c -> {}
            case Condition.AllWithin c -> {}
            case Condition.InRange c -> {}
            case Condition.Contains c -> {}
            case Condition.ShareOfValue c -> {}
            case Condition.PartyOn c -> {}
            case Condition.PartyHeld c -> {}
            case Condition.Reading c -> {}
            case Condition.DayTest c -> {}
            case Condition.IsStated c -> {}
        }
    }
}
