package org.ytterby.engine.screen.match;

/** The words of one of two names, and which of them met words of the other; legal forms count as met. Not thread-safe. */
final class Side {
    private final Token[] tokens;
    private final Marks marks;
    private long left;

    Side(ReadName name) {
        this.tokens = name.tokens();
        this.marks = name.outline().marks();
        this.left = marks.all() & ~marks.forms();
    }

    Marks marks() {
        return marks;
    }

    /** The places of the words that met none, as bits. */
    long left() {
        return left;
    }

    /** Whether two words side by side met none. */
    boolean areTwoLeft() {
        return (left & left >> 1) != 0;
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
        return (left >>> i & 1) != 0;
    }

    /** Whether there are so many words from a place on, and none of them met any. */
    boolean areLeft(int from, int count) {
        long places = Marks.places(from, count);
        return from + count <= tokens.length && (left & places) == places;
    }

    void meet(int from, int count) {
        left &= ~Marks.places(from, count);
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
