package org.ytterby.engine.screen.match;

import org.ytterby.engine.screen.word.OneEdit;

/** How like two words are, and in which way. Holds buffers, so it serves one thread. */
final class Likeness {
    private static final double SOUND = 0.97;
    private static final double COUNTERPART = 0.9;
    static final double SYSTEM = 0.93;
    private static final double SHORTENED = 0.8;
    private static final double LEAST = 0.6;
    private static final double FATHERS = 0.65;

    /** A letter of a shorter word makes another word. */
    private static final int SHORTEST = 3;

    private final Edits edits = new Edits();
    private final LetterEdits letterEdits = new LetterEdits();

    /** @param likeness 0 where the words are too far apart to be one */
    record Like(Way way, double likeness) {
        static final Like NONE = new Like(Way.SLIP, 0);
        private static final Like SAME = new Like(Way.SAME, 1);
        private static final Like ALIKE = new Like(Way.SOUND, SOUND);
        private static final Like OTHER_FORM = new Like(Way.COUNTERPART, COUNTERPART);
        static final Like OTHER_SYSTEM = new Like(Way.SOUND, SYSTEM);
        private static final Like SHORT = new Like(Way.SHORTENED, SHORTENED);
        /** A letter that makes the word sound as another. */
        private static final Like ONE_LETTER = new Like(Way.SLIP, LEAST);

        private static final Like LETTER = new Like(Way.INITIAL, 0.7);
    }

    Like of(Token a, Token b) {
        if (a.hasLettersOf(b)) {
            return Like.SAME;
        }
        if (a.writing().isUnspaced() || b.writing().isUnspaced()) {
            return Readings.meet(a, b) ? Like.ALIKE : Like.NONE;
        }
        if (a.role() == Role.NUMBER || b.role() == Role.NUMBER) {
            return Like.NONE;
        }
        if (a.role() == Role.INITIAL || b.role() == Role.INITIAL) {
            return initial(a, b) ? Like.LETTER : Like.NONE;
        }
        return ofWords(a, b);
    }

    private Like ofWords(Token a, Token b) {
        if (a.isUnspoken() && b.isUnspoken()) {
            return ofBrief(a, b);
        }
        if (a.writing() == Writing.HANGUL && b.writing() == Writing.HANGUL) {
            return ofHangul(a, b);
        }
        if (a.sound().equals(b.sound())) {
            return Like.ALIKE;
        }
        if (SameNames.meet(a, b)) {
            return Like.OTHER_FORM;
        }
        if (a.isPatronymic() && b.isPatronymic()) {
            return ofFathers(a, b);
        }
        if (areStrange(a, b)) {
            return Like.NONE;
        }
        boolean abjad = a.writing().isAbjad() != b.writing().isAbjad();
        if (!abjad && a.isPatronymic() != b.isPatronymic() && Math.abs(a.spoken() - b.spoken()) > 2) {
            return Like.NONE;
        }
        boolean mayBe = abjad || Edits.mayBeLike(a.signs(), a.spoken(), b.signs(), b.spoken(), LEAST);
        double likeness = mayBe ? edits.likeness(a.sound(), b.sound(), abjad, LEAST) : 0;
        if (isShort(a.letters(), b.letters()) || isShort(b.letters(), a.letters())) {
            return likeness > SHORTENED ? new Like(Way.SLIP, likeness) : Like.SHORT;
        }
        if (likeness < LEAST) {
            return isOneLetter(a, b) ? Like.ONE_LETTER : Like.NONE;
        }
        return new Like(likeness > 0.93 ? Way.SOUND : Way.SLIP, likeness);
    }

    /** By their letters alone. */
    Like ofBrief(Token a, Token b) {
        double likeness = edits.ofLetters(a.letters(), b.letters(), LEAST);
        return likeness < LEAST ? Like.NONE : new Like(Way.SLIP, likeness);
    }

    /** Both are spelt out by syllables, so that one which differs is another name; family names are written in two ways. */
    private Like ofHangul(Token a, Token b) {
        if (a.written().length() == 1 && SameNames.meet(a, b)) {
            return Like.OTHER_FORM;
        }
        double likeness = edits.ofLetters(a.written(), b.written(), LEAST);
        return likeness < LEAST ? Like.NONE : new Like(Way.SLIP, likeness);
    }

    /** Patronymics end alike: what their fathers are called tells. */
    private Like ofFathers(Token a, Token b) {
        double likeness = edits.likeness(Patronymic.stem(a.sound()), Patronymic.stem(b.sound()), false, FATHERS);
        return likeness < FATHERS ? Like.NONE : new Like(likeness > 0.93 ? Way.SOUND : Way.SLIP, likeness);
    }

    private static boolean isOneLetter(Token a, Token b) {
        return a.writing() == b.writing()
                && Math.min(a.letters().length(), b.letters().length()) >= SHORTEST
                && OneEdit.differ(a.letters(), b.letters());
    }

    /** Most consonants of the shorter word are not in the other: seen at a glance. */
    private static boolean areStrange(Token a, Token b) {
        int common = Integer.bitCount(a.signs() & b.signs() & ~1);
        int fewer = Math.min(Integer.bitCount(a.signs() & ~1), Integer.bitCount(b.signs() & ~1));
        return common * 2 < fewer;
    }

    private static boolean initial(Token a, Token b) {
        return a.role() != Role.PARTICLE
                && b.role() != Role.PARTICLE
                && (a.first() == b.first()
                        || (!a.sound().isEmpty()
                                && !b.sound().isEmpty()
                                && a.sound().charAt(0) == b.sound().charAt(0)));
    }

    /** Whether a word is cut short (comm, tech) or left without vowels (grp, srvcs). */
    static boolean isShort(String cut, String whole) {
        if (cut.length() < 3 || whole.length() < cut.length() + 2 || cut.charAt(0) != whole.charAt(0)) {
            return false;
        }
        if (whole.startsWith(cut)) {
            return cut.length() >= 4 || whole.length() < 9;
        }
        return vowels(cut) <= 1 && vowels(whole) > vowels(cut) + 1 && isWithin(cut, whole);
    }

    private static int vowels(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            count += Sound.isVowel(word.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    private static boolean isWithin(String cut, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < cut.length(); i++) {
            at += whole.charAt(i) == cut.charAt(at) ? 1 : 0;
        }
        return at == cut.length();
    }

    /** From 0 to 1, by the letters alone. */
    double ofLetters(String a, String b) {
        return edits.ofLetters(a, b, 0);
    }

    LetterEdits letterEdits() {
        return letterEdits;
    }

    /**
     * How like two runs of words are when the blanks are left out.
     *
     * @param least what is less is said to be 0
     */
    double ofJoined(String a, String b, boolean abjad, double least) {
        return a.equals(b) ? 1 : edits.likeness(a, b, abjad, least);
    }
}
