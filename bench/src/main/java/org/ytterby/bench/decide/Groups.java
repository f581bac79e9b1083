package org.ytterby.bench.decide;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Sets that generated rules name by number. */
public final class Groups {
    private static BitSet[] items = new BitSet[0];
    private static List<Set<String>> words = List.of();

    private Groups() {}

    static void set(List<Set<Integer>> groups, List<Set<String>> named) {
        items = groups.stream()
                .map(g -> {
                    BitSet bits = new BitSet();
                    g.forEach(bits::set);
                    return bits;
                })
                .toArray(BitSet[]::new);
        words = List.copyOf(named);
    }

    public static boolean holds(int group, int item) {
        return items[group].get(item);
    }

    public static Set<String> words(int at) {
        return words.get(at);
    }
}
