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

    /** On what condition a name of the index is compared. */
    enum Look {
        NONE,
        LIKELY,
        UNLIKELY,
        /** One that is looked at because the given name is short: in another alphabet too many meet by chance. */
        BY_LETTERS,
        BY_MOST_LETTERS;

        boolean admits(ReadName given, ReadName listed) {
            return switch (this) {
                case NONE -> false;
                case LIKELY -> mayBeAlike(given, listed, true);
                case UNLIKELY -> mayBeAlike(given, listed, false);
                case BY_LETTERS -> given.hasLettersOf(listed, LETTERS) && mayBeAlike(given, listed, true);
                case BY_MOST_LETTERS -> given.hasLettersOf(listed, MOST_LETTERS) && mayBeAlike(given, listed, true);
            };
        }

        private static boolean mayBeAlike(ReadName given, ReadName listed, boolean likely) {
            return given.mayMeet(listed) && given.mayBeAlike(listed, likely);
        }
    }

    /** @param shares of the names that were found, the best first */
    static Look look(int place, float[] shares, boolean isShort, int limit) {
        boolean enough = shares[place] >= SHARE_OF_BEST * shares[0];
        if (place < SURELY || (enough && place < COMPARED + limit)) {
            return place < SURELY || shares[place] >= LIKELY ? Look.LIKELY : Look.UNLIKELY;
        }
        if (enough || place < SURELY * times(isShort)) {
            return Look.BY_LETTERS;
        }
        return isShort ? Look.BY_MOST_LETTERS : Look.NONE;
    }

    /** How many names of the index are looked at. */
    static int most(ReadName given, int limit) {
        return COMPARED * times(given.isShort()) + limit;
    }

    /** How many of them may be compared whatever they share. */
    static int surely(ReadName given, int limit) {
        return given.isShort() ? most(given, limit) : SURELY;
    }

    /** How many times as many names as for others are looked at. */
    static int times(boolean isShort) {
        return isShort ? FEW : 1;
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
