package org.ytterby.engine.screen.match;

/** How many names the index is asked for, and what those that are compared share at least. */
final class Breadth {
    /** How many names of the index are compared, and how many more for each one asked for. */
    static final int COMPARED = 20;

    /** So many are compared whatever they share; others where they share enough beside the best, or in letters. */
    static final int SURELY = 8;

    /** So many times as many names of the index are compared with one that has few pieces. */
    private static final int FEW = 3;

    static final float SHARE_OF_BEST = 0.35f;
    static final float LIKELY = 0.12f;

    /** What part of its letters side by side a further name has in common, and one that shares least of rare pieces. */
    static final double LETTERS = 0.4;

    static final double MOST_LETTERS = 0.6;

    /** What a name that is near shares at least, unless it is short and has few pieces. */
    private static final float LEAST_SHARED = 0.1f;

    static final float LEAST_OF_BEST = 0.4f;
    private static final int SHORT = 12;

    private Breadth() {}

    /** How many names of the index are looked at. */
    static int most(ReadName given, int limit) {
        return COMPARED * times(given) + limit;
    }

    /** How many of them may be compared whatever they share. */
    static int surely(ReadName given, int limit) {
        return given.isShort() ? most(given, limit) : SURELY;
    }

    /** How many times as many names as for others are looked at. */
    static int times(ReadName given) {
        return given.isShort() ? FEW : 1;
    }

    /** A further name that shares less is not compared, nor is any that it pushes out or that comes in its place. */
    static float leastCompared(int surely, float... shares) {
        return shares.length < surely ? 0 : Math.min(shares[surely - 1], SHARE_OF_BEST * shares[0]);
    }

    /** What a name shares at least to be asked about. */
    static float leastShared(ReadName given) {
        int letters = 0;
        for (Token t : given.tokens()) {
            letters += t.letters().length();
        }
        return letters > SHORT ? LEAST_SHARED : LEAST_SHARED / 2;
    }
}
