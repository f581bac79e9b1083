package org.ytterby.engine.screen.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ytterby.engine.screen.word.Table;

/** The table of writings that are one name, or one word of firms. Read when first asked; afterwards never changed. */
final class SameNames {
    private static final Map<String, int[]> GROUPS = new HashMap<>(4_096);
    private static final double UNKNOWN = 1;

    /** The least that a word of each group weighs; of names of people, which are names in every language, 1. */
    private static final List<Double> LEAST = new ArrayList<>(List.of(UNKNOWN));

    static {
        boolean words = false;
        for (String line : Table.lines("match/same-names.txt")) {
            if (Table.isSection(line)) {
                words = line.equals("[words]");
            } else {
                double least = UNKNOWN;
                for (String word : line.split(" ", -1)) {
                    String sound = Sound.of(word);
                    put(word, LEAST.size());
                    put(sound, LEAST.size());
                    least = words ? Math.min(least, Rarity.weight(sound)) : least;
                }
                LEAST.add(least);
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

    /** A word of firms says no more than its commonest translation. */
    static double weight(double own, int... groups) {
        double weight = own;
        for (int group : groups) {
            weight = Math.min(weight, LEAST.get(group));
        }
        return weight;
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
