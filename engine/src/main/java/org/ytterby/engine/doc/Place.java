package org.ytterby.engine.doc;

/**
 * Where something stands in an input: file, line and column, both counted from 1; in a workbook the sheet, its row and its
 * column.
 *
 * <p>Line 0 means "the file as a whole". Immutable.
 *
 * @param sheet empty where the file is no workbook
 */
public record Place(String file, String sheet, int line, int column) {
    public static final Place NOWHERE = new Place("", 0, 0);

    private static final int LETTERS = 26;

    public Place(String file, int line, int column) {
        this(file, "", line, column);
    }

    /** The same line at a column. */
    public Place at(int otherColumn) {
        return new Place(file, sheet, line, otherColumn);
    }

    /** The cell as spreadsheets call it, for example {@code B7}; empty outside a workbook, or where it is a whole row. */
    public String cell() {
        return sheet.isEmpty() || line == 0 || column == 0 ? "" : letters(column) + line;
    }

    /** The letters of a column: 1 is A, 27 is AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** A file's name as it may be printed: a hostile one writes nothing of its own to a terminal. */
    public static String printable(String name) {
        return name.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** {@code orders.csv:7:2}, or {@code orders.xlsx:Sheet1!B7}. */
    @Override
    public String toString() {
        if (!sheet.isEmpty()) {
            return file + ":" + sheet + (line == 0 ? "" : "!" + (column == 0 ? line : cell()));
        }
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
