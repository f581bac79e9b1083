package org.ytterby.io;

import java.util.ArrayList;
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

    private final Sheet sheet;
    private final List<SheetRow> first = new ArrayList<>();
    private final List<Area> merged = new ArrayList<>();
    private final TreeSet<Integer> hiddenColumns = new TreeSet<>();
    private final List<Integer> hiddenRows = new ArrayList<>();
    private int computed;
    private Optional<Place> firstComputed = Optional.empty();
    private int lastColumn;
    private int hiddenCount;

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
            hiddenCount++;
            if (hiddenRows.isEmpty()) {
                hiddenRows.add(row.number());
            }
        }
        for (SheetCell cell : row.cells()) {
            lastColumn = Math.max(lastColumn, cell.column());
            if (cell.computed()) {
                computed++;
                firstComputed = firstComputed.or(
                        () -> Optional.of(new Place("", sheet.name(), row.number(), cell.column())));
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

    List<Area> merged() {
        return merged;
    }

    int lastColumn() {
        return lastColumn;
    }

    /** What a person at the screen might not see. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (hiddenCount > 0) {
            notes.add(hiddenCount + " hidden rows (first: " + hiddenRows.getFirst() + ") were read like the others.");
        }
        List<Integer> columns =
                hiddenColumns.stream().filter(c -> c <= lastColumn).toList();
        if (!columns.isEmpty()) {
            notes.add("hidden columns were read like the others: "
                    + columns.stream().map(Place::letters).collect(Collectors.joining(", ")) + ".");
        }
        firstComputed.ifPresent(cell -> notes.add(computed + " cells hold formulas (first: " + cell.cell()
                + "); the values last saved with the workbook were read."));
        return notes;
    }
}
