package org.ytterby.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.law.Vocabulary;

/** Makes a row of a book from its cells: each cell becomes a fact, or a problem with its column. */
final class TableRows {
    /** By column; what is wrong with the line as a whole comes last. */
    private static final Comparator<Problem> IN_ORDER = (a, b) -> Integer.compare(place(a), place(b));

    private static int place(Problem problem) {
        return problem.place().column() == 0
                ? Integer.MAX_VALUE
                : problem.place().column();
    }

    /** What the cells of one row say, by column. */
    interface Cells {
        /** @throws InputException where the cell says nothing that can be read */
        String text(Column column);
    }

    private final Place table;
    private final List<Column> columns;
    private final CellReader cells;
    private final CellValues values;
    private final Movements movements;

    /** @param table any place in it */
    TableRows(Place table, List<Column> columns, Vocabulary vocabulary, CellReader cells, Movements movements) {
        this.table = table;
        this.columns = columns;
        this.cells = cells;
        this.values = new CellValues(vocabulary, cells);
        this.movements = movements;
    }

    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        for (Column column : columns) {
            if (column.target() instanceof Column.Target.LeftOut out) {
                notes.add(Note.of("column", column.number(), column.heading(), out.why()));
            }
        }
        notes.addAll(movements.notes());
        return notes;
    }

    BookRow row(int line, Cells texts, Map<String, String> shown) {
        TableRow row = new TableRow(new Place(table.file(), table.sheet(), line, 0), values, cells);
        columns.forEach(column -> row.read(column, () -> strip(texts.text(column))));
        return finish(row, shown);
    }

    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private BookRow finish(TableRow row, Map<String, String> shown) {
        int line = row.place().line();
        try {
            Facts facts = row.facts();
            var said = new Movements.Said(
                    row.place(), Optional.empty(), row.day("as_of"), row.day("known_on"), Map.of(), List.of());
            return new BookRow.Readable(line, movements.of(said, facts, row.problems()), shown);
        } catch (InputException e) {
            return new BookRow.Refused(
                    line,
                    e.problems().stream().sorted(IN_ORDER).map(this::named).toList(),
                    shown);
        }
    }

    /** The problem under the heading of its column. */
    private Problem named(Problem problem) {
        int number = problem.place().column();
        return number == 0
                ? problem
                : new Problem(
                        problem.id(),
                        problem.place(),
                        columns.get(number - 1).heading() + ": " + problem.message(),
                        problem.advice());
    }
}
