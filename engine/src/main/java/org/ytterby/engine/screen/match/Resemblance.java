package org.ytterby.engine.screen.match;

/**
 * How much two names look alike as they are written, legal forms, figures, initials and signs too. A score tells who may be
 * meant; of several that may, the one that is written most like it stands first.
 */
final class Resemblance {
    /** Natural logarithms of odds: all pairs of letters the same, and all words with the same neighbours. */
    private static final double LETTERS = 4;

    private static final double NEIGHBOURS = 3;

    private Resemblance() {}

    /** From 0 to 7, in the unit of scores. */
    static double of(ReadName given, ReadName listed) {
        return LETTERS * Outline.dice(given.writtenPairs(), listed.writtenPairs())
                + NEIGHBOURS * neighbours(given.tokens(), listed.tokens());
    }

    /** How many of the words side by side stand so in the other name too. */
    private static double neighbours(Token[] given, Token... listed) {
        int same = 0;
        for (int i = 1; i < given.length; i++) {
            same += standsIn(listed, given[i - 1], given[i]) ? 1 : 0;
        }
        return given.length < 2 ? 0 : (double) same / (given.length - 1);
    }

    private static boolean standsIn(Token[] name, Token first, Token second) {
        for (int j = 1; j < name.length; j++) {
            if (name[j].hasLettersOf(second) && name[j - 1].hasLettersOf(first)) {
                return true;
            }
        }
        return false;
    }
}
