package org.ytterby.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes records as RFC 4180 has them. A text that a spreadsheet would run as a formula gets an apostrophe before it;
 * numbers stay as they are. Not thread-safe.
 */
public final class CsvOut {
    private final Appendable out;

    public CsvOut(Appendable out) {
        this.out = out;
    }

    public CsvOut record(List<String> cells) {
        try {
            for (int i = 0; i < cells.size(); i++) {
                out.append(i == 0 ? "" : ",");
                out.append(quoted(FormulaCells.defused(cells.get(i))));
            }
            out.append("\r\n");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        boolean bounded = !cell.isEmpty()
                && (Character.isWhitespace(cell.charAt(0)) || Character.isWhitespace(cell.charAt(cell.length() - 1)));
        return plain && !bounded ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
