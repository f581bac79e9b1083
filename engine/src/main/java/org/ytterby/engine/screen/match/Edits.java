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
    /** What stands before the first sign of the second word. */
    private static final int NONE = -2;
    /** Costs are whole numbers; so much is one sign for another that has nothing of it. */
    private static final int ONE = 1_000;

    /** No consonant is dropped or becomes another kind of sound for less. */
    private static final int CHEAPEST = 250;

    private static final int VOWELS = 1;
    /** Consonants and figures that are cheap to some other kind, as bits: all others cost a whole sign. */
    private static final int CHEAP = bits("bdgvsl0123456789");

    private static final int ABJAD_VOWEL = 120;
    private static final int SWAP = 600;
    private static final int FIRST_COUNTS = 1_400;
    private static final int[][] CHANGE = new int[SIGNS][SIGNS];
    private static final int[] DROP = new int[SIGNS];
    private static final int[][] ABJAD_CHANGE = new int[SIGNS][];
    private static final int[] ABJAD_DROP;
    /** Letter by letter, however they are spoken. */
    private static final int[][] PLAIN_CHANGE = new int[SIGNS][SIGNS];

    private static final int[] PLAIN_DROP = new int[SIGNS];

    static {
        for (int[] row : CHANGE) {
            Arrays.fill(row, ONE);
        }
        Arrays.fill(DROP, ONE);
        for (char v : "aeiou".toCharArray()) {
            DROP[v] = 450;
            for (char w : "aeiou".toCharArray()) {
                CHANGE[v][w] = 400;
            }
        }
        alike("ei", 220);
        alike("ou", 220);
        alike("ae ao", 300);
        alike("iJ", 300);
        alike("hx xk Cc gh gx iZ", 300);
        alike("fv Zz Ss CS ZS JZ", 350);
        alike("td kg pb sz cz cs JC Cx Jg Sx vu kC CZ", 400);
        alike("vb rl mn ck dJ tC", 550);
        alike("0o 1i 1l 3e 4a 5s 7t 8b 9g", 250);
        for (int c = 0; c < SIGNS; c++) {
            CHANGE[c][c] = 0;
        }
        DROP['h'] = 300;
        DROP['x'] = 600;
        DROP['i'] = 350;
        DROP['s'] = 800;
        ABJAD_DROP = DROP.clone();
        withoutVowels();
        Arrays.fill(PLAIN_DROP, ONE);
        for (int c = 0; c < SIGNS; c++) {
            Arrays.fill(PLAIN_CHANGE[c], ONE);
            PLAIN_CHANGE[c][c] = 0;
        }
    }

    private int[] before = new int[LONGEST + 1];
    private int[] above = new int[LONGEST + 1];
    private int[] row = new int[LONGEST + 1];
    private final int[] signs = new int[LONGEST + 1];
    private final int[] drops = new int[LONGEST + 1];

    private static int bits(String sounds) {
        int bits = 0;
        for (int i = 0; i < sounds.length(); i++) {
            bits |= 1 << (sounds.charAt(i) & Integer.SIZE - 1);
        }
        return bits;
    }

    private static void alike(String pairs, int cost) {
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
        int shorter = Math.min(a.length(), b.length());
        return shorter * 2 < Math.max(a.length(), b.length()) && !abjad
                ? 0
                : likeness(a, b, least, abjad ? ABJAD_CHANGE : CHANGE, abjad ? ABJAD_DROP : DROP);
    }

    /** From 0 to 1, the same letters: of words that are not spoken. */
    double ofLetters(String a, String b, double least) {
        return likeness(a, b, least, PLAIN_CHANGE, PLAIN_DROP);
    }

    /**
     * Whether words of which vowels are written may be so like each other, by the consonants that one has and the other has not:
     * each of them is to be dropped or turned into another sound.
     *
     * @param signs as {@link Token#signs} gives them
     * @param length of the sound
     */
    static boolean mayBeLike(int signs, int length, int otherSigns, int otherLength, double least) {
        int most = most(Math.max(length, otherLength), Math.min(length, otherLength), least);
        return leastCost(signs & ~otherSigns) <= most && leastCost(otherSigns & ~signs) <= most;
    }

    private static int leastCost(int consonants) {
        return CHEAPEST * Integer.bitCount(consonants & ~VOWELS)
                + (ONE - CHEAPEST) * Integer.bitCount(consonants & ~(VOWELS | CHEAP));
    }

    private static int most(int longer, int shorter, double least) {
        return 1 + (int) ((1 - least) * longer / strictness(shorter) * ONE);
    }

    private double likeness(String a, String b, double least, int[][] change, int... drop) {
        int longer = Math.max(a.length(), b.length());
        int shorter = Math.min(a.length(), b.length());
        if (shorter == 0 || longer > LONGEST) {
            return 0;
        }
        double strictness = strictness(shorter);
        int most = most(longer, shorter, least);
        double likeness = 1 - cost(a, b, most, change, drop) * strictness / longer / ONE;
        return likeness < least ? 0 : Math.max(0, likeness);
    }

    /** One letter of a short name makes another name. */
    private static double strictness(int length) {
        return length <= 2 ? 2.2 : length == 3 ? 1.6 : length == 4 ? 1.2 : 1;
    }

    /** @param most where it costs more than this, any larger number will do */
    private int cost(String a, String b, int most, int[][] change, int... drop) {
        above[0] = 0;
        for (int j = 1; j <= b.length(); j++) {
            signs[j] = sign(b.charAt(j - 1), b);
            drops[j] = drop[signs[j]];
            above[j] = above[j - 1] + drops[j];
        }
        int leastAbove = 0;
        int last = START;
        for (int i = 0; i < a.length(); i++) {
            int sign = sign(a.charAt(i), b);
            int least = fill(b.length(), sign, last, change[sign], drop[sign]);
            if (least > most && leastAbove > most) {
                return Integer.MAX_VALUE;
            }
            leastAbove = least;
            last = sign;
            int[] free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[b.length()];
    }

    /** One more sign of the first word, the least of the row. */
    private int fill(int length, int sign, int last, int[] change, int drop) {
        int[] over = above;
        int[] second = signs;
        int[] dropped = drops;
        int[] next = row;
        int diagonal = over[0];
        int left = diagonal + drop;
        next[0] = left;
        int least = left;
        int former = NONE;
        for (int j = 1; j <= length; j++) {
            int other = second[j];
            int changed = change[other];
            if (last == START && j == 1) {
                changed = changed * FIRST_COUNTS / ONE;
            }
            int up = over[j];
            int best = Math.min(Math.min(diagonal + changed, up + drop), left + dropped[j]);
            if (((sign ^ former) | (last ^ other)) == 0) { // one branch that is hardly ever taken
                best = Math.min(best, before[j - 2] + SWAP);
            }
            next[j] = best;
            diagonal = up;
            left = best;
            former = other;
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
