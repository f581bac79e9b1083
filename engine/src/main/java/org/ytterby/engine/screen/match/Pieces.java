package org.ytterby.engine.screen.match;

import java.util.Arrays;
import java.util.List;
import org.ytterby.engine.screen.word.Pinyin;

/**
 * Cuts a name into the pieces by which it is found. Each is a number; two names that share one may share letters. Holds
 * buffers, so it serves one thread.
 */
final class Pieces {
    private static final int WRITTEN = 1;
    private static final int BEGINNING = 2;
    private static final int SOUND = 3;
    private static final int CHARACTER = 4;
    private static final int FIRM_LETTERS = 5;
    private static final int TWO_LETTERS = 6;
    private static final int WORD = 7;
    private static final int MOST_READINGS = 4;
    /** A slip in a name as short as this leaves hardly three letters together. */
    private static final int SHORT = 8;

    private static final int FEW_CHARACTERS = 5;

    private int[] out = new int[256];
    private int count;
    private final StringBuilder letters = new StringBuilder();
    private final StringBuilder sound = new StringBuilder();
    private final StringBuilder initials = new StringBuilder();

    int[] of(Token... name) {
        count = 0;
        letters.setLength(0);
        sound.setLength(0);
        initials.setLength(0);
        boolean unspaced = false;
        int before = 0;
        for (Token t : name) {
            if (t.letters().length() == 1 && !t.writing().isUnspaced()) {
                initials.append(t.letters());
            } else {
                endInitials();
            }
            if (t.isForm()) {
                continue;
            }
            if (t.writing().isUnspaced()) {
                unspaced = true;
                continue;
            }
            letters.append(t.letters());
            int from = sound.length();
            coarsely(t.sound());
            consonants(from);
            if (before < from) {
                consonants(before);
            }
            before = from;
            beginning(t.letters());
        }
        endInitials();
        grams(letters, WRITTEN);
        for (int i = 0; letters.length() <= SHORT && i + 2 <= letters.length(); i++) {
            add(TWO_LETTERS << 27 ^ letters.charAt(i) << 18 ^ letters.charAt(i + 1) << 9);
        }
        grams(sound, SOUND);
        if (letters.length() < 3 && !letters.isEmpty()) {
            add(FIRM_LETTERS << 24 ^ letters.toString().hashCode());
        }
        if (unspaced) {
            characters(name);
        }
        return Arrays.copyOf(out, count);
    }

    /** Letters that stand alone side by side, {@code A.T.E.}, begin as a word of these letters does. */
    private void endInitials() {
        if (initials.length() > 1) {
            beginning(initials);
        }
        initials.setLength(0);
    }

    private void beginning(CharSequence word) {
        if (word.length() >= 2) {
            int third = word.length() > 2 ? word.charAt(2) : '_';
            add(BEGINNING << 27 ^ word.charAt(0) << 18 ^ word.charAt(1) << 9 ^ third);
        }
    }

    private void coarsely(String word) {
        for (int i = 0; i < word.length(); i++) {
            char coarse = coarse(word.charAt(i));
            if (coarse != 0) {
                sound.append(coarse);
            }
        }
    }

    /** A word, or two side by side, by their consonants: one name in two spellings, or written apart. */
    private void consonants(int from) {
        if (sound.length() - from > 1) {
            int hash = WORD;
            for (int i = from; i < sound.length(); i++) {
                hash = hash * 31 + sound.charAt(i);
            }
            add(WORD << 27 ^ hash);
        }
    }

    /** Consonants that are often mistaken for each other as one; vowels as 0. */
    static char coarse(char sound) {
        return switch (sound) {
            case 'a', 'e', 'i', 'o', 'u', 'h' -> 0;
            case 'p' -> 'b';
            case 't' -> 'd';
            case 'k', 'x' -> 'g';
            case 'f' -> 'v';
            case 'z', 'c', 'S', 'Z', 'C', 'J' -> 's';
            case 'r' -> 'l';
            case 'm' -> 'n';
            default -> sound;
        };
    }

    private void grams(StringBuilder text, int kind) {
        for (int i = 0; i + 3 <= text.length(); i++) {
            add(kind << 27 ^ text.charAt(i) << 18 ^ text.charAt(i + 1) << 9 ^ text.charAt(i + 2));
        }
    }

    /** Characters two by two, and the letters of their readings as if they were written in them. */
    private void characters(Token... name) {
        boolean few = name.length <= FEW_CHARACTERS;
        for (int i = 0; i < name.length; i++) {
            Token t = name[i];
            if (t.writing().isUnspaced()) {
                boolean last = i + 1 == name.length || !name[i + 1].writing().isUnspaced();
                Token next = last ? t : name[i + 1];
                add(CHARACTER << 27
                        ^ t.letters().hashCode() * 31
                        ^ next.letters().hashCode());
                if (t.weight() > 0.05) {
                    readings(t, last ? List.of("") : readings(next), few);
                }
            }
        }
    }

    private void readings(Token one, List<String> second, boolean few) {
        List<String> first = readings(one);
        for (int i = 0; i < Math.min(MOST_READINGS, first.size()); i++) {
            beginning(first.get(i));
            for (int j = 0; j < Math.min(MOST_READINGS, second.size()); j++) {
                String both = first.get(i) + second.get(j);
                for (int k = 0; k < first.get(i).length() && k + 3 <= both.length(); k++) {
                    add(WRITTEN << 27 ^ both.charAt(k) << 18 ^ both.charAt(k + 1) << 9 ^ both.charAt(k + 2));
                }
                for (int k = 0; few && k < first.get(i).length() && k + 2 <= both.length(); k++) {
                    add(TWO_LETTERS << 27 ^ both.charAt(k) << 18 ^ both.charAt(k + 1) << 9);
                }
            }
        }
        if (!first.isEmpty() && !second.isEmpty()) {
            int from = sound.length();
            coarsely(Sound.of(first.getFirst() + second.getFirst()));
            consonants(from);
        }
    }

    private static List<String> readings(Token t) {
        return t.writing() == Writing.HAN ? Pinyin.readings(t.letters().codePointAt(0)) : List.copyOf(Readings.of(t));
    }

    private void add(int piece) {
        if (count == out.length) {
            out = Arrays.copyOf(out, count * 2);
        }
        out[count++] = piece;
    }
}
