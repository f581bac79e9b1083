package org.ytterby.io;

/** Where a cell's quotes open, close and break, over the lines of one record. */
final class Quotes {
    private enum At {
        START,
        PLAIN,
        QUOTED,
        CLOSED
    }

    private final char separator;
    private At at = At.START;
    private int openedAt;
    private int brokenAt;
    private boolean firstLine = true;
    private boolean closedLate;

    Quotes(char separator) {
        this.separator = separator;
    }

    void scan(String line) {
        for (int i = 0; i < line.length() && brokenAt == 0; i++) {
            step(line.charAt(i), i + 1);
        }
        firstLine = false;
    }

    private void step(char c, int column) {
        switch (at) {
            case START -> {
                if (c == '"') {
                    at = At.QUOTED;
                    openedAt = firstLine ? column : openedAt;
                } else if (c != separator) {
                    at = At.PLAIN;
                }
            }
            case PLAIN -> at = c == separator ? At.START : At.PLAIN;
            case QUOTED -> at = c == '"' ? At.CLOSED : At.QUOTED;
            case CLOSED -> {
                if (c == '"') {
                    at = At.QUOTED;
                } else if (c == separator) {
                    at = At.START;
                } else {
                    brokenAt = firstLine ? column : openedAt;
                    closedLate = !firstLine;
                }
            }
        }
    }

    boolean isOpen() {
        return at == At.QUOTED && brokenAt == 0;
    }

    int openedAt() {
        return openedAt;
    }

    /** Whether it broke on a later line than the one it begins on. */
    boolean isClosedLate() {
        return closedLate;
    }

    /** A column of the first line; 0: nowhere. */
    int brokenAt() {
        return brokenAt;
    }
}
