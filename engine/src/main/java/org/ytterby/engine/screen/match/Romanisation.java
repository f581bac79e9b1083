package org.ytterby.engine.screen.match;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.ytterby.engine.screen.word.Table;

/** Writes a word of any alphabet in Latin letters, by table. Read when first asked; afterwards never changed. */
final class Romanisation {
    private static final int LONGEST = 2;
    private static final String[] FIRSTS = {
        "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"
    };
    /** As they are written; two vowels sound like others, as many write them: {@code eo} and {@code eu}. */
    private static final String[] VOWELS = {
        "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu",
        "ui", "i"
    };

    private static final String[] LASTS = {
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "l", "l", "m", "p", "p", "t", "t", "ng",
        "t", "t", "k", "t", "p", "t"
    };
    /** What looks Latin among Latin letters was typed to deceive, or by mistake. */
    private static final String LOOKS = "аеорсхукмвнтіјѕԁԛԝһοανεκτρυιΑ";

    private static final String LATIN = "aeopcxykmbhtijsdqwhoavektpuia";

    private static final Map<String, Spelt> TABLE = new HashMap<>(1024);
    private static final Spelt[] SINGLE = new Spelt[0x3100];

    /** How a letter is written in passports, and how it is spoken, in Latin letters. */
    private record Spelt(String letters, String sound) {}

    static {
        for (String line : Table.lines("match/romanisation.txt")) {
            if (!Table.isSection(line)) {
                for (String pair : line.split(" ", -1)) {
                    put(pair.split("=", -1));
                }
            }
        }
    }

    private Romanisation() {}

    private static void put(String... pair) {
        if (pair.length > 1) {
            Spelt spelt = new Spelt(pair[1], pair[pair.length - 1]);
            TABLE.put(pair[0], spelt);
            if (pair[0].length() == 1) {
                SINGLE[pair[0].charAt(0)] = spelt;
            }
        }
    }

    /** Appends a word in lower case, as it is written to {@code letters} and as it sounds to {@code sound}. */
    static void append(String word, StringBuilder letters, StringBuilder sound) {
        for (int i = 0; i < word.length(); ) {
            i += at(word, i, letters, sound);
        }
    }

    private static int at(String word, int i, StringBuilder letters, StringBuilder sound) {
        char c = word.charAt(i);
        if (c < 0x80) {
            letters.append(c);
            sound.append(c);
            return 1;
        }
        if (i + LONGEST <= word.length()) {
            Spelt two = TABLE.get(word.substring(i, i + LONGEST));
            if (two != null) {
                letters.append(two.letters());
                sound.append(two.sound());
                return LONGEST;
            }
        }
        Spelt one = c < SINGLE.length ? SINGLE[c] : null;
        if (one != null) {
            letters.append(one.letters());
            sound.append(one.sound());
        } else if (c >= 0xAC00 && c <= 0xD7A3) {
            hangul(c - 0xAC00, letters, sound);
        } else {
            bare(word.codePointAt(i), letters, sound);
        }
        return Character.charCount(word.codePointAt(i));
    }

    private static void hangul(int syllable, StringBuilder letters, StringBuilder sound) {
        String vowel = VOWELS[syllable % 588 / 28];
        letters.append(FIRSTS[syllable / 588]).append(vowel).append(LASTS[syllable % 28]);
        sound.append(FIRSTS[syllable / 588])
                .append(vowel.replace("eo", "o").replace("eu", "u"))
                .append(LASTS[syllable % 28]);
    }

    /** A letter with marks gives the letter, full width gives half; what is left is kept as it stands. */
    private static void bare(int c, StringBuilder letters, StringBuilder sound) {
        String apart = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
        for (int i = 0; i < apart.length(); i++) {
            char d = Character.toLowerCase(apart.charAt(i));
            Spelt one = d < SINGLE.length ? SINGLE[d] : null;
            if (one != null) {
                letters.append(one.letters());
                sound.append(one.sound());
            } else if (Character.isLetterOrDigit(d)) {
                letters.append(d);
                sound.append(d);
            }
        }
    }

    /** Letters of another alphabet among Latin ones, by their looks. */
    static String unmasked(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            int look = LOOKS.indexOf(word.charAt(i));
            plain.append(look < 0 ? word.charAt(i) : LATIN.charAt(look));
        }
        return plain.toString();
    }
}
