package org.ytterby.engine.law;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What the words of the law mean with the guidance known on a day, whatever the day on which it acts: worked out once a day of
 * knowledge. Thread-safe.
 */
final class Knowledge {
    private final List<ItemWords> items;
    private final ItemKinds kinds;
    private final Map<Class<?>, Object> kept = new ConcurrentHashMap<>();

    private Knowledge(List<ItemWords> items, ItemKinds kinds) {
        this.items = items;
        this.kinds = kinds;
    }

    /** @param asOf its day of knowledge counts, and no other */
    static Knowledge of(Corpus corpus, AsOf asOf) {
        List<ItemWords> items = ItemWords.of(corpus, asOf);
        return new Knowledge(items, new ItemKinds(items, corpus.provisions()));
    }

    List<ItemWords> items() {
        return items;
    }

    ItemKinds kinds() {
        return kinds;
    }

    <T> T kept(Class<T> type, Supplier<T> make) {
        Object known = kept.get(type);
        return type.cast(known != null ? known : kept.computeIfAbsent(type, k -> make.get()));
    }
}
