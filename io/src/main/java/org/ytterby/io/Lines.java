package org.ytterby.io;

import java.util.Optional;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;

/** Lines of a text with their numbers; ended by LF, CR LF or CR. */
public final class Lines {
    static final int LONGEST = 4_000_000;

    /** @param end how the line ended; empty at the end of the text */
    public record Line(int number, String text, String end) {}

    private final String name;
    private final StrictText text;
    private final StringBuilder buffer = new StringBuilder();
    private int number;
    private int ahead = -2;

    public Lines(String name, StrictText text) {
        this.name = name;
        this.text = text;
    }

    public Optional<Line> next() {
        buffer.setLength(0);
        int c = ahead != -2 ? ahead : text.next();
        ahead = -2;
        if (c < 0) {
            ahead = -1;
            return Optional.empty();
        }
        number++;
        while (c >= 0 && c != '\n' && c != '\r') {
            if (buffer.length() >= LONGEST) {
                throw InputException.of(
                        "YT-T004", new Place(name, number, 1), "a line of over " + LONGEST + " characters", "");
            }
            buffer.append((char) c);
            c = text.next();
        }
        return Optional.of(new Line(number, buffer.toString(), end(c)));
    }

    private String end(int c) {
        if (c < 0) {
            ahead = -1;
            return "";
        }
        if (c == '\n') {
            return "\n";
        }
        ahead = text.next();
        if (ahead == '\n') {
            ahead = -2;
            return "\r\n";
        }
        return "\r";
    }
}
