package org.ytterby.io;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes one record of a table: RFC 4180, and nothing that a spreadsheet would run as a formula. */
final class CsvCells {
    private CsvCells() {}

    static void write(List<String> cells, Writer out) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.write(i == 0 ? "" : ",");
            out.write(quoted(FormulaCells.defused(cells.get(i))));
        }
        out.write("\r\n");
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        boolean bounded = !cell.isEmpty()
                && (Character.isWhitespace(cell.charAt(0)) || Character.isWhitespace(cell.charAt(cell.length() - 1)));
        return plain && !bounded ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
