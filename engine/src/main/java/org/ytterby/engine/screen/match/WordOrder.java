package org.ytterby.engine.screen.match;

import java.util.Arrays;

/** Whether the words that met stand in one order in both names. */
final class WordOrder {
    private static final int MOST_ROTATED = 12;

    private WordOrder() {}

    /** Inversions among the words that met, a rotation (the family name put first) counted as little. */
    static double of(Alignment alignment) {
        Token[] given = alignment.given();
        int[] places = new int[given.length];
        Arrays.fill(places, -1);
        for (Alignment.Pair p : alignment.pairs()) {
            places[p.given()] = given[p.given()].role() == Role.PARTICLE ? -1 : p.listed();
        }
        int n = 0;
        for (int place : places) {
            if (place >= 0) {
                places[n++] = place;
            }
        }
        int straight = inversions(places, n, 0);
        int best = straight;
        for (int r = 1; straight > 0 && r < n && n <= MOST_ROTATED; r++) {
            best = Math.min(best, inversions(places, n, r));
        }
        double share = best / Math.max(1.0, n * (n - 1) / 2.0);
        return straight == 0 ? 0 : 0.25 + 0.75 * share;
    }

    private static int inversions(int[] places, int n, int rotated) {
        int inversions = 0;
        for (int x = 0; x < n; x++) {
            for (int y = x + 1; y < n; y++) {
                inversions += places[(x + rotated) % n] > places[(y + rotated) % n] ? 1 : 0;
            }
        }
        return inversions;
    }
}
