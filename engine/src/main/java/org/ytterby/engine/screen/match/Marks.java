package org.ytterby.engine.screen.match;

/**
 * Which words of a name are of a kind, as bits by their places. Immutable.
 *
 * @param all every word
 * @param forms of legal forms
 * @param letters single letters
 * @param families marked family names
 * @param patronymics names of fathers
 * @param son the place of a particle that makes the words to its sides son and father; 0 where there is none
 * @param only how many letters the only word has, if it is in Latin letters; 0 for other names
 */
record Marks(long all, long forms, long letters, long families, long patronymics, int son, int only) {
    static Marks of(Token... tokens) {
        long forms = 0;
        long letters = 0;
        long families = 0;
        long patronymics = 0;
        for (int i = 0; i < tokens.length; i++) {
            Token t = tokens[i];
            forms |= bit(t.isForm(), i);
            letters |= bit(t.length() == 1, i);
            families |= bit(t.family() && t.role() == Role.NAME, i);
            patronymics |= bit(t.isPatronymic(), i);
        }
        return new Marks(places(0, tokens.length), forms, letters, families, patronymics, son(tokens), only(tokens));
    }

    private static long bit(boolean is, int place) {
        return is ? 1L << place : 0;
    }

    /** So many places from one on; a name has no more than sixty-four words. */
    static long places(int from, int count) {
        return count == 0 ? 0 : (-1L >>> (Long.SIZE - count)) << from;
    }

    /** Whether two single letters stand side by side. */
    boolean hasInitials() {
        return (letters & letters >> 1) != 0;
    }

    private static int son(Token... tokens) {
        for (int i = 1; i + 1 < tokens.length; i++) {
            if (tokens[i].role() == Role.PARTICLE && NameWords.isSon(tokens[i].letters())) {
                return i;
            }
        }
        return 0;
    }

    private static int only(Token... tokens) {
        int only = 0;
        for (Token t : tokens) {
            if (!t.isForm()) {
                if (only > 0 || t.writing() != Writing.LATIN) {
                    return 0;
                }
                only = t.length();
            }
        }
        return only;
    }
}
