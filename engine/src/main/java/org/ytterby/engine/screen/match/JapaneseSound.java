package org.ytterby.engine.screen.match;

import org.ytterby.engine.screen.word.OneEdit;

/**
 * How a Japanese ear hears a word: of kana as they are read, of Latin letters as Japanese writes foreign names. One sign a sound,
 * {@code l} as {@code r}, {@code v} as {@code b}, {@code th} as {@code s}; vowels that only keep consonants apart cost next to nothing. Immutable.
 */
public final class JapaneseSound {
    private static final double LEAST = 0.75;
    private static final int LONG = 6;

    private final String sound;
    private final String consonants;

    private JapaneseSound(String sound) {
        this.sound = sound;
        StringBuilder only = new StringBuilder();
        for (int i = 0; i < sound.length(); i++) {
            boolean silent = sound.charAt(i) == 'h' && i > 0 && !Sound.isVowel(sound.charAt(i - 1)); // rok-heed
            if (!Sound.isVowel(sound.charAt(i)) && !silent) {
                only.append(sound.charAt(i));
            }
        }
        this.consonants = only.toString();
    }

    public static JapaneseSound ofKana(String kana) {
        StringBuilder letters = new StringBuilder();
        Romanisation.append(kana, letters, new StringBuilder());
        String plain = letters.toString()
                .replace("sh", "s")
                .replace("ch", "t")
                .replace("ts", "t")
                .replace("j", "z")
                .replace("f", "h")
                .replace("v", "b")
                .replace("l", "r")
                .replace("w", "")
                .replace("y", "");
        return new JapaneseSound(single(plain));
    }

    /** @param word Latin letters and digits in lower case */
    public static JapaneseSound ofLatin(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
            plain.append(heard(word.charAt(i), i == 0 ? ' ' : word.charAt(i - 1), next));
        }
        return new JapaneseSound(single(plain.toString()));
    }

    private static String heard(char c, char before, char next) {
        boolean soft = "eiy".indexOf(next) >= 0;
        return switch (c) {
            case 't' -> next == 'h' ? "s" : "t";
            case 's' -> "s";
            case 'p' -> next == 'h' ? "h" : "p";
            case 'h' -> "tpscg".indexOf(before) >= 0 || !Sound.isVowel(next) ? "" : "h";
            case 'c' -> next == 'h' ? "t" : next == 'k' ? "" : soft ? "s" : "k";
            case 'g' -> soft ? "z" : "g";
            case 'q' -> "k";
            case 'x' -> "ks";
            case 'j' -> "z";
            case 'l' -> "r";
            case 'r' -> Sound.isVowel(next) || next == 'y' ? "r" : "";
            case 'v' -> "b";
            case 'f' -> "h";
            case 'w' -> "";
            case 'y' -> Sound.isVowel(next) ? "" : "i";
            default -> Character.toString(c);
        };
    }

    private static String single(String text) {
        StringBuilder single = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || text.charAt(i) != text.charAt(i - 1)) {
                single.append(text.charAt(i));
            }
        }
        return single.toString();
    }

    public JapaneseSound and(JapaneseSound behind) {
        return new JapaneseSound(sound + behind.sound);
    }

    /** How many sounds besides vowels it has. */
    public int consonants() {
        return consonants.length();
    }

    /** The same consonants, one more or less where there are many, and vowels that do not speak against it. */
    public boolean isLike(JapaneseSound other) {
        int apart = Math.abs(consonants.length() - other.consonants.length());
        boolean same = consonants.equals(other.consonants)
                || (apart <= 1
                        && Math.min(consonants.length(), other.consonants.length()) >= LONG
                        && consonants.charAt(0) == other.consonants.charAt(0)
                        && OneEdit.differ(consonants, other.consonants));
        return same && new Edits().likeness(sound, other.sound, true, LEAST) >= LEAST;
    }
}
