package org.ytterby.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ytterby.engine.doc.Place;
import org.ytterby.io.xlsx.Area;
import org.ytterby.io.xlsx.Sheet;
import org.ytterby.io.xlsx.SheetCell;
import org.ytterby.io.xlsx.SheetReader;
import org.ytterby.io.xlsx.SheetRow;

/**
 * What has to be known of a sheet before its rows can be read: what stands in its first rows, what is merged (workbooks say
 * so after the rows) and what is hidden.
 */
final class SheetOutline implements SheetReader {
    /** Headings stand among these, or nowhere. */
    private static final int FIRST_ROWS = 50;

    /** No heading is made of more; the rest are of a file made to do harm. */
    private static final int MOST_AT_THE_TOP = 2_000;

    private final Sheet sheet;
    private final List<SheetRow> first = new ArrayList<>();
    private final List<Area> merged = new ArrayList<>();
    private final TreeSet<Integer> hiddenColumns = new TreeSet<>();
    private int hiddenRows;
    private int firstHidden;
    private int struckRows;
    private Optional<Place> firstStruck = Optional.empty();
    private int computed;
    private Optional<Place> firstComputed = Optional.empty();
    private int lastColumn;

    SheetOutline(Sheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public void row(SheetRow row) {
        if (row.cells().isEmpty()) {
            return;
        }
        if (first.size() < FIRST_ROWS) {
            first.add(row);
        }
        if (row.hidden()) {
            firstHidden = hiddenRows == 0 ? row.number() : firstHidden;
            hiddenRows++;
        }
        if (row.struck() > 0) {
            struckRows++;
            firstStruck = firstStruck.or(() -> Optional.of(new Place("", sheet.name(), row.number(), row.struck())));
        }
        for (SheetCell cell : row.cells()) {
            lastColumn = Math.max(lastColumn, cell.column());
            if (cell.computed()) {
                computed++;
                firstComputed =
                        firstComputed.or(() -> Optional.of(new Place("", sheet.name(), row.number(), cell.column())));
            }
        }
    }

    @Override
    public void hiddenColumns(int from, int to) {
        for (int column = from; column <= to; column++) {
            hiddenColumns.add(column);
        }
    }

    @Override
    public void merged(Area area) {
        merged.add(area);
    }

    Sheet sheet() {
        return sheet;
    }

    boolean isEmpty() {
        return first.isEmpty();
    }

    List<SheetRow> first() {
        return first;
    }

    /** Merged cells that reach the first rows, among which headings stand. */
    List<Area> mergedAtTheTop() {
        int last = first.isEmpty() ? 0 : first.getLast().number();
        return merged.stream()
                .filter(a -> a.top() <= last)
                .limit(MOST_AT_THE_TOP)
                .toList();
    }

    /** Merged cells below a row, from the top. */
    List<Area> mergedBelow(int row) {
        return merged.stream()
                .filter(a -> a.top() > row)
                .sorted(Comparator.comparingInt(Area::top))
                .toList();
    }

    int lastColumn() {
        return lastColumn;
    }

    /** What a person at the screen might not see. */
    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        if (hiddenRows > 0) {
            notes.add(Note.of("hidden-rows", hiddenRows, firstHidden));
        }
        List<Integer> columns =
                hiddenColumns.stream().filter(c -> c <= lastColumn).toList();
        if (!columns.isEmpty()) {
            notes.add(Note.of(
                    "hidden-columns", columns.stream().map(Place::letters).collect(Collectors.joining(", "))));
        }
        firstStruck.ifPresent(cell -> notes.add(Note.of("struck-out", struckRows, cell.cell())));
        firstComputed.ifPresent(cell -> notes.add(Note.of("formulas", computed, cell.cell())));
        return notes;
    }
}
