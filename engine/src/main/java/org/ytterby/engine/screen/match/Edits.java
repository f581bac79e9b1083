package org.ytterby.engine.screen.match;

import java.util.Arrays;

/**
 * What it costs to turn one sound into another: vowels are cheap, sounds that languages write alike are cheaper than others.
 * Holds buffers, so it serves one thread.
 */
final class Edits {
    private static final int SIGNS = 128;
    private static final int LONGEST = 40;
    private static final double ABJAD_VOWEL = 0.12;
    private static final float SWAP = 0.6f;
    private static final double FIRST_COUNTS = 1.4;
    private static final float[][] CHANGE = new float[SIGNS][SIGNS];
    private static final float[] DROP = new float[SIGNS];

    static {
        for (float[] row : CHANGE) {
            Arrays.fill(row, 1f);
        }
        Arrays.fill(DROP, 1f);
        for (char v : "aeiou".toCharArray()) {
            DROP[v] = 0.45f;
            for (char w : "aeiou".toCharArray()) {
                CHANGE[v][w] = 0.4f;
            }
        }
        alike("ei", 0.22f);
        alike("ou", 0.22f);
        alike("ae ao", 0.3f);
        alike("iJ", 0.3f);
        alike("hx xk Cc gh gx iZ", 0.3f);
        alike("fv Zz Ss CS ZS JZ", 0.35f);
        alike("td kg pb sz cz cs JC Cx Jg Sx vu kC CZ", 0.4f);
        alike("vb rl mn ck dJ tC", 0.55f);
        for (int c = 0; c < SIGNS; c++) {
            CHANGE[c][c] = 0f;
        }
        DROP['h'] = 0.3f;
        DROP['x'] = 0.6f;
        DROP['i'] = 0.35f;
        DROP['s'] = 0.8f;
    }

    private final float[] before = new float[LONGEST + 1];
    private final float[] above = new float[LONGEST + 1];
    private final float[] row = new float[LONGEST + 1];

    private static void alike(String pairs, float cost) {
        for (String pair : pairs.split(" ", -1)) {
            CHANGE[pair.charAt(0)][pair.charAt(1)] = cost;
            CHANGE[pair.charAt(1)][pair.charAt(0)] = cost;
        }
    }

    /**
     * From 0 to 1, the same sounds.
     *
     * @param abjad whether one of them was written without vowels
     */
    double likeness(String a, String b, boolean abjad) {
        int longer = Math.max(a.length(), b.length());
        int shorter = Math.min(a.length(), b.length());
        if (shorter == 0 || longer > LONGEST || (shorter * 2 < longer && !abjad)) {
            return 0;
        }
        double cost = cost(a, b, abjad);
        return Math.max(0, 1 - cost * strictness(shorter) / longer);
    }

    /** One letter of a short name makes another name. */
    private static double strictness(int length) {
        return length <= 2 ? 2.2 : length == 3 ? 1.6 : length == 4 ? 1.2 : 1;
    }

    private double cost(String a, String b, boolean abjad) {
        above[0] = 0;
        for (int j = 1; j <= b.length(); j++) {
            above[j] = above[j - 1] + drop(b.charAt(j - 1), abjad);
        }
        for (int i = 1; i <= a.length(); i++) {
            char c = a.charAt(i - 1);
            row[0] = above[0] + drop(c, abjad);
            for (int j = 1; j <= b.length(); j++) {
                char d = b.charAt(j - 1);
                float change = change(c, d, abjad);
                if (i == 1 && j == 1) {
                    change *= (float) FIRST_COUNTS;
                }
                float best = Math.min(
                        above[j - 1] + change, Math.min(above[j] + drop(c, abjad), row[j - 1] + drop(d, abjad)));
                if (i > 1 && j > 1 && c == b.charAt(j - 2) && d == a.charAt(i - 2)) {
                    best = Math.min(best, before[j - 2] + SWAP);
                }
                row[j] = best;
            }
            shift(b.length());
        }
        return above[b.length()];
    }

    private void shift(int length) {
        System.arraycopy(above, 0, before, 0, length + 1);
        System.arraycopy(row, 0, above, 0, length + 1);
    }

    private static float change(char a, char b, boolean abjad) {
        if (a >= SIGNS || b >= SIGNS) {
            return a == b ? 0 : 1;
        }
        if (abjad && (Sound.isVowel(a) || a == 'v') && (Sound.isVowel(b) || b == 'v')) {
            return a == b ? 0 : (float) ABJAD_VOWEL;
        }
        return CHANGE[a][b];
    }

    private static float drop(char c, boolean abjad) {
        if (c >= SIGNS) {
            return 1;
        }
        return abjad && Sound.isVowel(c) ? (float) ABJAD_VOWEL : DROP[c];
    }
}
