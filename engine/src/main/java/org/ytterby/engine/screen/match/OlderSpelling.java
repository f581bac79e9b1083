package org.ytterby.engine.screen.match;

/**
 * Chinese and Korean names in Latin letters by an older system or a newer one: {@code Hsi Chin-ping} and {@code Xi Jinping},
 * {@code Ri Che-son} and {@code Ri Je-son}. Words are cut into syllables and each is written as Wade and Giles did, without marks.
 */
final class OlderSpelling {
    private static final String TWO = " zh ch sh hs ts tz ss ";
    private static final String ONE = "bpmfdtnlgkhjqxrzcsyw";
    private static final int LONGEST = 24;

    private OlderSpelling() {}

    /** Whether all words that name somebody are made of such syllables, and there are two words at least. */
    static boolean mayBe(Token... name) {
        int words = 0;
        for (Token t : name) {
            if (t.writing() != Writing.LATIN || t.role() == Role.NUMBER) {
                return false;
            }
            if (t.role() == Role.NAME) {
                words++;
                if (t.older().isEmpty()) {
                    return false;
                }
            }
        }
        return words > 1;
    }

    static boolean areAlike(Token a, Token b) {
        return !a.older().isEmpty() && a.older().equals(b.older());
    }

    static boolean areAlike(String a, String b) {
        String older = of(a);
        return !older.isEmpty() && older.equals(of(b));
    }

    /** Empty where the letters are no such syllables. */
    static String of(String word) {
        if (word.length() > LONGEST) {
            return "";
        }
        StringBuilder older = new StringBuilder();
        for (int at = 0; at < word.length(); ) {
            int vowel = at + initial(word, at);
            int coda = vowel;
            while (coda < word.length() && (Sound.isVowel(word.charAt(coda)) || word.charAt(coda) == 'v')) {
                coda++;
            }
            if (coda == vowel) {
                return "";
            }
            int end = coda + coda(word, coda);
            older.append(WadeGiles.of(word.substring(at, end)));
            at = end;
        }
        return older.toString();
    }

    private static int initial(String word, int at) {
        if (at + 2 < word.length() && TWO.contains(" " + word.substring(at, at + 2) + " ")) {
            return 2;
        }
        boolean glide = at + 2 < word.length() && word.charAt(at + 1) == 'y' && word.charAt(at) != 'y'; // kyong
        return ONE.indexOf(word.charAt(at)) < 0 ? 0 : glide ? 2 : 1;
    }

    /** A consonant before a vowel begins the next syllable. */
    private static int coda(String word, int at) {
        boolean ng = word.startsWith("ng", at);
        if (ng && !isVowelAt(word, at + 2)) {
            return 2;
        }
        return at < word.length() && "nklmpthr".indexOf(word.charAt(at)) >= 0 && !isVowelAt(word, at + 1) ? 1 : 0;
    }

    private static boolean isVowelAt(String word, int at) {
        return at < word.length() && (Sound.isVowel(word.charAt(at)) || word.charAt(at) == 'y');
    }
}
