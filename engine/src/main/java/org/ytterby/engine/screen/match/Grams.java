package org.ytterby.engine.screen.match;

import java.util.HashMap;
import java.util.Map;

/** Compares texts by the pairs of signs they hold. */
final class Grams {
    private Grams() {}

    /** From 0 to 1: twice the pairs both hold, over all pairs. */
    static double dice(String a, String b) {
        if (a.length() < 2 || b.length() < 2) {
            return a.equals(b) ? 1 : 0;
        }
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 1; i < a.length(); i++) {
            counts.merge(a.charAt(i - 1) << 16 | a.charAt(i), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 1; i < b.length(); i++) {
            int pair = b.charAt(i - 1) << 16 | b.charAt(i);
            int left = counts.getOrDefault(pair, 0);
            if (left > 0) {
                common++;
                counts.put(pair, left - 1);
            }
        }
        return 2.0 * common / (a.length() + b.length() - 2);
    }
}
