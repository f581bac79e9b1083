package org.ytterby.engine.screen.match;

/** Lets words meet that are written as one here and as several there. */
final class Blanks {
    private static final int MOST_JOINED = 3;
    private static final int LEAST_JOINED = 4;
    private static final double ALIKE = 0.88;
    private static final int LONGEST_INITIALS = 6;

    private final Alignment alignment;
    private final Likeness likeness;
    private final Side given;
    private final Side listed;

    private Blanks(Alignment alignment, Likeness likeness, Side given, Side listed) {
        this.alignment = alignment;
        this.likeness = likeness;
        this.given = given;
        this.listed = listed;
    }

    static void meet(Alignment alignment, Likeness likeness, Side given, Side listed) {
        Blanks blanks = new Blanks(alignment, likeness, given, listed);
        if (given.marks().hasInitials() || listed.marks().hasInitials()) {
            blanks.initialsInOne();
        }
        if (given.areTwoLeft() || listed.areTwoLeft()) {
            blanks.joined();
        }
        if ((given.marks().forms() | listed.marks().forms()) != 0) {
            blanks.glued();
        }
    }

    /** {@code J. P.} and {@code JP}: initials side by side and the same letters as one word. */
    private void initialsInOne() {
        for (int i = 0; i < given.size(); i++) {
            for (int j = 0; j < listed.size() && given.isLeft(i); j++) {
                int inGiven = listed.isLeft(j) ? initialsOf(listed.at(j), given, i) : 0;
                int inListed = listed.isLeft(j) ? initialsOf(given.at(i), listed, j) : 0;
                if (inGiven > 1) {
                    alignment.meet(i, inGiven, j, 1, Way.JOINED, 1);
                } else if (inListed > 1) {
                    alignment.meet(i, 1, j, inListed, Way.JOINED, 1);
                }
            }
        }
    }

    /** How many single letters from a place on spell a word; 0 where they do not. */
    private static int initialsOf(Token word, Side side, int from) {
        String letters = word.letters();
        int n = letters.length();
        boolean may = n > 1
                && n <= LONGEST_INITIALS
                && letters.charAt(0) == side.at(from).letters().charAt(0)
                && side.areLeft(from, n);
        for (int k = 0; may && k < n; k++) {
            String letter = side.at(from + k).letters();
            may = letter.length() == 1 && letter.charAt(0) == letters.charAt(k);
        }
        return may ? n : 0;
    }

    private void joined() {
        for (int i = 0; i < given.size(); i++) {
            long others = given.isLeft(i) ? beginningLike(given.at(i)) : 0;
            for (int n = 1; others != 0 && n <= MOST_JOINED && given.areLeft(i, n); n++) {
                int length = given.length(i, n);
                for (long rest = length < LEAST_JOINED ? 0 : others; rest != 0 && given.isLeft(i); rest &= rest - 1) {
                    joinedAt(i, n, length, Long.numberOfTrailingZeros(rest));
                }
            }
        }
    }

    /** The listed words that are left and may begin with the same sound, as bits: most others are passed at a glance. */
    private long beginningLike(Token word) {
        long like = 0;
        for (long rest = listed.left(); rest != 0; rest &= rest - 1) {
            int j = Long.numberOfTrailingZeros(rest);
            like |= mayBegin(word, listed.at(j)) ? 1L << j : 0;
        }
        return like;
    }

    /** Lengths tell most of the others apart before anything is put together. */
    private void joinedAt(int i, int n, int length, int j) {
        for (int m = 1; m <= MOST_JOINED && listed.areLeft(j, m); m++) {
            int other = listed.length(j, m);
            if (length + 3 < other) {
                return;
            }
            boolean several = n + m > 2 && (n == 1 || m == 1 || n != m);
            if (several && Math.abs(length - other) <= 3 && meetJoined(i, n, j, m)) {
                return;
            }
        }
    }

    private boolean meetJoined(int i, int n, int j, int m) {
        if (given.length(i, n) == listed.length(j, m)
                && given.at(i).first() == listed.at(j).first()
                && given.letters(i, n).equals(listed.letters(j, m))) {
            alignment.meet(i, n, j, m, Way.JOINED, 1);
            return true;
        }
        if (n > 1 && m > 1) {
            return false;
        }
        if (alignment.mayBeOlder() && OlderSpelling.areAlike(given.letters(i, n), listed.letters(j, m))) {
            alignment.meet(i, n, j, m, Way.JOINED, Likeness.SYSTEM);
            return true;
        }
        if (!abjad(i, j)
                && !Edits.mayBeLike(
                        given.signs(i, n), given.spoken(i, n), listed.signs(j, m), listed.spoken(j, m), ALIKE)) {
            return false;
        }
        double like = likeness.ofJoined(given.sound(i, n), listed.sound(j, m), abjad(i, j), ALIKE);
        if (like >= ALIKE) {
            alignment.meet(i, n, j, m, Way.JOINED, like);
        }
        return like >= ALIKE;
    }

    private static boolean mayBegin(Token a, Token b) {
        char first = a.begins();
        char other = b.begins();
        if (first == Token.UNHEARD || other == Token.UNHEARD) {
            return a.first() == b.first();
        }
        boolean manySounds = a.first() == 'x' || b.first() == 'x'; // ks, and sh in pinyin
        return first == other || first == 0 || other == 0 || manySounds;
    }

    private boolean abjad(int i, int j) {
        return given.at(i).writing().isAbjad() != listed.at(j).writing().isAbjad();
    }

    /** A word that the other side has behind a legal form, and this one without the blank: {@code JSCNIIP}. */
    private void glued() {
        for (int i = 0; i < given.size(); i++) {
            for (int j = 0; j < listed.size() && given.isLeft(i); j++) {
                if (listed.isLeft(j) && (isGlued(given.at(i), listed, j) || isGlued(listed.at(j), given, i))) {
                    alignment.meet(i, 1, j, 1, Way.JOINED, 1);
                }
            }
        }
    }

    private static boolean isGlued(Token word, Side others, int at) {
        return at > 0
                && others.at(at - 1).isForm()
                && others.at(at).length() + others.at(at - 1).length() == word.length()
                && word.letters().startsWith(others.at(at - 1).letters())
                && word.letters().endsWith(others.at(at).letters());
    }
}
