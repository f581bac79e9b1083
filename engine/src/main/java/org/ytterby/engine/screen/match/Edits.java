package org.ytterby.engine.screen.match;

import java.util.Arrays;

/**
 * What it costs to turn one sound into another: vowels are cheap, sounds that languages write alike are cheaper than others.
 * Holds buffers, so it serves one thread.
 */
final class Edits {
    private static final int ASCII = 128;
    private static final int LONGEST = 40;
    /** Signs of no alphabet that is spoken here: each is like itself alone, by its first place in the second word. */
    private static final int SIGNS = ASCII + LONGEST + 1;

    private static final int NOWHERE = SIGNS - 1;
    private static final int START = -1;
    private static final float ABJAD_VOWEL = 0.12f;
    private static final float SWAP = 0.6f;
    private static final float FIRST_COUNTS = 1.4f;
    private static final float ROUNDING = 0.001f;
    private static final float[][] CHANGE = new float[SIGNS][SIGNS];
    private static final float[] DROP = new float[SIGNS];
    private static final float[][] ABJAD_CHANGE = new float[SIGNS][];
    private static final float[] ABJAD_DROP;

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
        ABJAD_DROP = DROP.clone();
        withoutVowels();
    }

    private float[] before = new float[LONGEST + 1];
    private float[] above = new float[LONGEST + 1];
    private float[] row = new float[LONGEST + 1];
    private final int[] signs = new int[LONGEST + 1];
    private final float[] drops = new float[LONGEST + 1];

    private static void alike(String pairs, float cost) {
        for (String pair : pairs.split(" ", -1)) {
            CHANGE[pair.charAt(0)][pair.charAt(1)] = cost;
            CHANGE[pair.charAt(1)][pair.charAt(0)] = cost;
        }
    }

    private static void withoutVowels() {
        for (int c = 0; c < SIGNS; c++) {
            ABJAD_CHANGE[c] = CHANGE[c].clone();
        }
        for (char v : "aeiouv".toCharArray()) {
            for (char w : "aeiouv".toCharArray()) {
                ABJAD_CHANGE[v][w] = v == w ? 0 : ABJAD_VOWEL;
            }
        }
        for (char v : "aeiou".toCharArray()) {
            ABJAD_DROP[v] = ABJAD_VOWEL;
        }
    }

    /**
     * From 0 to 1, the same sounds.
     *
     * @param abjad whether one of them was written without vowels
     * @param least what is less than this is said to be 0, and is quicker to find
     */
    double likeness(String a, String b, boolean abjad, double least) {
        int longer = Math.max(a.length(), b.length());
        int shorter = Math.min(a.length(), b.length());
        if (shorter == 0 || longer > LONGEST || (shorter * 2 < longer && !abjad)) {
            return 0;
        }
        double strictness = strictness(shorter);
        float most = (float) ((1 - least) * longer / strictness) + ROUNDING;
        double likeness = 1 - cost(a, b, abjad, most) * strictness / longer;
        return likeness < least ? 0 : Math.max(0, likeness);
    }

    /** One letter of a short name makes another name. */
    private static double strictness(int length) {
        return length <= 2 ? 2.2 : length == 3 ? 1.6 : length == 4 ? 1.2 : 1;
    }

    /** @param most where it costs more than this, any larger number will do */
    private float cost(String a, String b, boolean abjad, float most) {
        float[] drop = abjad ? ABJAD_DROP : DROP;
        above[0] = 0;
        for (int j = 1; j <= b.length(); j++) {
            signs[j] = sign(b.charAt(j - 1), b);
            drops[j] = drop[signs[j]];
            above[j] = above[j - 1] + drops[j];
        }
        float leastAbove = 0;
        int last = START;
        for (int i = 0; i < a.length(); i++) {
            int sign = sign(a.charAt(i), b);
            float least = fill(b.length(), sign, last, abjad ? ABJAD_CHANGE[sign] : CHANGE[sign], drop[sign]);
            if (least > most && leastAbove > most) {
                return Float.MAX_VALUE;
            }
            leastAbove = least;
            last = sign;
            float[] free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[b.length()];
    }

    /** One more sign of the first word, the least of the row. */
    private float fill(int length, int sign, int last, float[] change, float drop) {
        float left = above[0] + drop;
        row[0] = left;
        float least = left;
        for (int j = 1; j <= length; j++) {
            float changed = change[signs[j]];
            if (j == 1 && last == START) {
                changed *= FIRST_COUNTS;
            }
            float best = Math.min(above[j - 1] + changed, Math.min(above[j] + drop, left + drops[j]));
            if (sign == signs[j - 1] && last == signs[j] && j > 1) {
                best = Math.min(best, before[j - 2] + SWAP);
            }
            row[j] = best;
            left = best;
            least = Math.min(least, best);
        }
        return least;
    }

    private static int sign(char c, String second) {
        if (c < ASCII) {
            return c;
        }
        int at = second.indexOf(c);
        return at < 0 ? NOWHERE : ASCII + at;
    }
}
