package org.ytterby.io.xlsx;

/** How high a row has to be for its texts to be seen: not every spreadsheet works that out when it opens a file. */
final class RowHeight {
    static final int OF_A_LINE = 15;
    /** A spreadsheet allows 409 points. */
    private static final int MOST_LINES = 27;

    private RowHeight() {}

    /** Lines that a text takes in a column so many characters wide; a hanzi is two wide, words are not parted. */
    static int lines(String text, int width) {
        int room = Math.max(4, width - 1);
        int lines = 1;
        int used = 0;
        int word = 0;
        for (int i = 0; i < text.length() && lines < MOST_LINES; i++) {
            char c = text.charAt(i);
            int wide = c >= 0x1100 ? 2 : 1;
            if (c == '\n') {
                lines++;
                used = 0;
                word = 0;
                continue;
            }
            word = c == ' ' || wide == 2 ? 0 : word + 1;
            used += wide;
            if (used > room) {
                lines++;
                used = word > 0 && word < room ? word : wide;
            }
        }
        return lines;
    }
}
