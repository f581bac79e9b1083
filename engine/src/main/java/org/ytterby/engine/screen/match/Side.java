package org.ytterby.engine.screen.match;

import java.util.Arrays;

/** The words of one of two names, and which of them met words of the other; legal forms count as met. Not thread-safe. */
final class Side {
    private final Token[] tokens;
    private final boolean[] met;

    Side(Token... tokens) {
        this.tokens = tokens;
        this.met = new boolean[tokens.length];
        for (int i = 0; i < met.length; i++) {
            met[i] = tokens[i].isForm();
        }
    }

    Token[] tokens() {
        return tokens;
    }

    int size() {
        return tokens.length;
    }

    Token at(int i) {
        return tokens[i];
    }

    boolean isLeft(int i) {
        return !met[i];
    }

    /** Whether there are so many words from a place on, and none of them met any. */
    boolean areLeft(int from, int count) {
        if (from + count > met.length) {
            return false;
        }
        for (int i = from; i < from + count; i++) {
            if (met[i]) {
                return false;
            }
        }
        return true;
    }

    void meet(int from, int count) {
        Arrays.fill(met, from, from + count, true);
    }

    /** How many letters so many words have. */
    int length(int from, int count) {
        int length = 0;
        for (int i = from; i < from + count; i++) {
            length += tokens[i].length();
        }
        return length;
    }

    /** Which consonants they hold, as bits. */
    int signs(int from, int count) {
        int signs = 0;
        for (int i = from; i < from + count; i++) {
            signs |= tokens[i].signs();
        }
        return signs;
    }

    /** How many signs their sounds have. */
    int spoken(int from, int count) {
        int length = 0;
        for (int i = from; i < from + count; i++) {
            length += tokens[i].spoken();
        }
        return length;
    }

    String letters(int from, int count) {
        return join(tokens, from, count, false);
    }

    String sound(int from, int count) {
        return join(tokens, from, count, true);
    }

    static String join(Token[] tokens, int from, int count, boolean sound) {
        if (count == 1) {
            return sound ? tokens[from].sound() : tokens[from].letters();
        }
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            joined.append(sound ? tokens[i].sound() : tokens[i].letters());
        }
        return joined.toString();
    }
}
