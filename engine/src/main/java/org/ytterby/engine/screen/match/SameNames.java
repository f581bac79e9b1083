package org.ytterby.engine.screen.match;

import java.util.HashMap;
import java.util.Map;
import org.ytterby.engine.screen.word.Table;

/** The table of writings that are one name, or one word of firms. Read when first asked; afterwards never changed. */
final class SameNames {
    private static final Map<String, int[]> GROUPS = new HashMap<>(4_096);

    static {
        int group = 0;
        for (String line : Table.lines("match/same-names.txt")) {
            if (!Table.isSection(line)) {
                group++;
                for (String word : line.split(" ", -1)) {
                    put(word, group);
                    put(Sound.of(word), group);
                }
            }
        }
    }

    private SameNames() {}

    private static void put(String word, int group) {
        int[] known = GROUPS.getOrDefault(word, new int[0]);
        int[] more = java.util.Arrays.copyOf(known, known.length + 1);
        more[known.length] = group;
        GROUPS.put(word, more);
    }

    /** The groups of a token, by its letters or else its sound. */
    static int[] groups(String letters, String sound) {
        int[] known = GROUPS.get(letters);
        return known != null ? known : GROUPS.getOrDefault(sound, Token.NO_GROUPS);
    }

    static boolean meet(Token a, Token b) {
        for (int x : a.groups()) {
            for (int y : b.groups()) {
                if (x == y) {
                    return true;
                }
            }
        }
        return false;
    }
}
