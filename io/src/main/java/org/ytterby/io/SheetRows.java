package org.ytterby.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.law.Vocabulary;
import org.ytterby.io.xlsx.Area;
import org.ytterby.io.xlsx.SheetCell;
import org.ytterby.io.xlsx.SheetReader;
import org.ytterby.io.xlsx.SheetRow;

/** Makes the rows below the headings into rows of a book. */
final class SheetRows implements SheetReader {
    private final Place table;
    private final SheetHeadings headings;
    private final RowCells.Headings shown;
    private final SheetTexts texts;
    private final TableRows made;
    private final Consumer<BookRow> rows;
    private final List<Area> merged;
    private final Map<Area, SheetCell> held = new HashMap<>();
    private int blankRows;
    private int filled;
    private Optional<Area> firstFilled = Optional.empty();

    SheetRows(
            Place table,
            SheetOutline outline,
            SheetHeadings headings,
            Vocabulary vocabulary,
            TableRows made,
            Consumer<BookRow> rows) {
        this.table = table;
        this.headings = headings;
        this.shown = RowCells.Headings.of(Headed.distinct(headings.names()));
        this.texts = new SheetTexts(vocabulary);
        this.made = made;
        this.rows = rows;
        this.merged = new ArrayList<>(outline.merged().stream()
                .filter(a -> a.top() > headings.bottom())
                .toList());
        merged.sort(java.util.Comparator.comparingInt(Area::top));
    }

    @Override
    public void row(SheetRow row) {
        if (row.number() <= headings.bottom()) {
            return;
        }
        if (row.cells().stream().allMatch(c -> c.text().isBlank() && c.kind() == SheetCell.Kind.TEXT)) {
            blankRows += row.cells().isEmpty() ? 0 : 1;
            return;
        }
        SheetCell[] cells = new SheetCell[headings.names().size()];
        row.cells().forEach(c -> cells[c.column() - 1] = c);
        Map<Integer, Area> covered = covered(row.number(), cells);
        String[] words = new String[cells.length];
        Arrays.setAll(words, i -> cells[i] == null ? "" : cells[i].text());
        rows.accept(made.row(
                row.number(),
                column -> {
                    SheetCell cell = cells[column.number() - 1];
                    Place at = new Place(table.file(), table.sheet(), row.number(), column.number());
                    return texts.text(Optional.ofNullable(cell), column, at, covered.get(column.number()));
                },
                new RowCells(shown, words)));
    }

    /** Merged cells hold their value once: rows below the first get it too. Returns the areas that cover cells, by column. */
    private Map<Integer, Area> covered(int row, SheetCell[] cells) {
        merged.removeIf(area -> {
            boolean over = area.bottom() < row;
            if (over) {
                held.remove(area);
            }
            return over;
        });
        Map<Integer, Area> covered = new HashMap<>();
        for (Area area : merged) {
            if (area.top() > row) {
                break;
            }
            if (area.top() == row && cells.length >= area.left() && cells[area.left() - 1] != null) {
                held.put(area, cells[area.left() - 1]);
            }
            cover(area, row, cells, covered);
        }
        return covered;
    }

    private void cover(Area area, int row, SheetCell[] cells, Map<Integer, Area> covered) {
        SheetCell value = held.get(area);
        for (int column = area.left(); value != null && column <= Math.min(area.right(), cells.length); column++) {
            if (row > area.top() || column > area.left()) {
                covered.put(column, area);
                if (column == area.left()) {
                    cells[column - 1] = value;
                    filled++;
                    firstFilled = firstFilled.or(() -> Optional.of(area));
                }
            }
        }
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (blankRows > 0) {
            notes.add(blankRows + " rows with blank cells only were passed over.");
        }
        firstFilled.ifPresent(area -> notes.add(filled + " cells are merged with the one above (first: " + area
                + "); they were read as holding the same."));
        return notes;
    }
}
