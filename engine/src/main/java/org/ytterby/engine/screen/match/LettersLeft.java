package org.ytterby.engine.screen.match;

/**
 * The letters that stand against each other in the words that did not meet letter by letter: one is a slip of the pen, several are
 * another name. Immutable.
 *
 * @param edits how many differ, at most {@link #MOST}; -1 where one side has no such word
 * @param share which part of their letters that is
 */
record LettersLeft(int edits, double share) {
    /** What is farther apart is no slip of the pen, however far. */
    private static final int MOST = 3;

    private static final LettersLeft NONE = new LettersLeft(0, 0);
    private static final LettersLeft OF_ONE_SIDE = new LettersLeft(-1, 1);
    private static final LettersLeft ANOTHER = new LettersLeft(MOST, 1);

    /** @param brief whether the whole names are so short that a letter makes another one: Li Wu, Lu Wu */
    static LettersLeft of(Alignment alignment, LetterEdits letters, boolean brief) {
        long metGiven = 0;
        long metListed = 0;
        for (Alignment.Pair p : alignment.pairs()) {
            if (p.likeness() == 1 || p.way() == Way.COUNTERPART || p.way() == Way.INITIAL) {
                metGiven |= places(p.given(), p.givenCount());
                metListed |= places(p.listed(), p.listedCount());
            }
        }
        int given = spell(alignment.given(), metGiven, letters.given());
        int listed = spell(alignment.listed(), metListed, letters.listed());
        if (given == 0 || listed == 0) {
            return given == listed ? NONE : OF_ONE_SIDE;
        }
        int edits = letters.between(given, listed);
        return brief ? ANOTHER : new LettersLeft(Math.min(MOST, edits), (double) edits / Math.max(given, listed));
    }

    /** As bits: a name has no more than sixty words. */
    private static long places(int from, int count) {
        return ((1L << count) - 1) << from;
    }

    /** The letters, or characters, of the words that are not among these; how many they are, though the buffer may hold fewer. */
    private static int spell(Token[] tokens, long without, char... into) {
        int at = 0;
        for (int i = 0; i < tokens.length; i++) {
            if (((without >> i) & 1) == 0 && !tokens[i].isForm()) {
                int length = tokens[i].length();
                if (at + length <= into.length) {
                    tokens[i].letters().getChars(0, length, into, at);
                }
                at += length;
            }
        }
        return at;
    }
}
