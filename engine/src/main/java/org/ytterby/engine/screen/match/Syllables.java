package org.ytterby.engine.screen.match;

/** A cheap look whether Latin letters may be readings of characters, before any table of readings is. */
final class Syllables {
    private static final String PAIRS = " zh ch sh hs ts tz ss tt pp kk ng ";
    private static final double MOST_STRANGE = 0.1;

    private Syllables() {}

    /** Syllables of Mandarin and Japanese end in a vowel, n, ng or r and begin with one consonant, or two of few kinds. */
    static boolean mayBe(Token... name) {
        int letters = 0;
        int strange = 0;
        for (Token t : name) {
            if (!t.isForm() && t.role() != Role.NUMBER) {
                letters += t.letters().length();
                strange += strange(t.letters());
            }
        }
        return strange <= 1 || strange < MOST_STRANGE * letters;
    }

    private static int strange(String word) {
        int strange = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean last = i + 1 == word.length();
            boolean consonant =
                    !Sound.isVowel(c) && c != 'v' && c != 'y' && c != 'n' && c != 'r' && Character.isLetter(c);
            boolean open = !last && (Sound.isVowel(word.charAt(i + 1)) || "vyw".indexOf(word.charAt(i + 1)) >= 0);
            boolean pair = !last && PAIRS.contains(" " + c + word.charAt(i + 1) + " ");
            boolean ng = c == 'g' && i > 0 && word.charAt(i - 1) == 'n';
            strange += consonant && !open && !pair && !ng ? 1 : 0;
        }
        return strange;
    }
}
