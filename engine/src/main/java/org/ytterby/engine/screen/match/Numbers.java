package org.ytterby.engine.screen.match;

/** Numbers in a text that is to be stored: one character each, two where they are large. Read one after another. */
final class Numbers {
    private static final int LARGE = 0x8000;
    private static final int BITS = 15;

    private final String text;
    private int at;

    Numbers(String text) {
        this.text = text;
    }

    /** @param number from 0 to 2^30 - 1 */
    static void append(int number, StringBuilder text) {
        if (number >= LARGE) {
            text.append((char) (LARGE | number >>> BITS));
        }
        text.append((char) (number & LARGE - 1));
    }

    int next() {
        char c = text.charAt(at++);
        return c < LARGE ? c : (c & LARGE - 1) << BITS | text.charAt(at++);
    }

    /** So many characters that are no numbers. */
    String text(int length) {
        at += length;
        return text.substring(at - length, at);
    }

    /** At least as many as there are numbers still to be read. */
    int left() {
        return text.length() - at;
    }
}
