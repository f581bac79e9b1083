package org.ytterby.engine.screen.match;

import org.ytterby.engine.screen.word.WordTable;

/**
 * How much a word says about who is named, from how many of the names of the world bear it: a shipped table of counts, by sound.
 * Read when first asked; afterwards never changed.
 */
final class Rarity {
    private static final double MOST = Math.log(200_000);
    private static final double LEAST = 0.12;
    private static final double SHORT = 0.75;
    private static final WordTable COUNTS = WordTable.shipped("match/name-counts.txt");

    private Rarity() {}

    /** From 0.12 for what very many names hold to 1 for what none of them does. */
    static double weight(String sound) {
        int count = COUNTS.number(sound);
        double weight = Math.max(LEAST, 1 - Math.log(count + 1.0) / MOST);
        return sound.length() < 3 ? weight * SHORT : weight;
    }
}
