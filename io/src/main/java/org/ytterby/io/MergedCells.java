package org.ytterby.io;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ytterby.io.xlsx.Area;
import org.ytterby.io.xlsx.SheetCell;

/** Merged cells hold their value once; the rows below get it too. Fed row by row, from the top. */
final class MergedCells {
    private record Held(Area area, SheetCell value) {}

    private final Deque<Area> ahead;
    private final List<Held> open = new ArrayList<>();
    private int filled;
    private Optional<Area> first = Optional.empty();

    /** @param areas from the top */
    MergedCells(List<Area> areas) {
        this.ahead = new ArrayDeque<>(areas);
    }

    /**
     * Fills the first column of what is merged from above into a row.
     *
     * @param cells of the row, by column less one
     * @return the areas that cover cells other than their first, by column
     */
    Map<Integer, Area> fill(int row, @Nullable SheetCell[] cells) {
        open.removeIf(held -> held.area().bottom() < row);
        while (!ahead.isEmpty() && ahead.peekFirst().top() <= row) {
            begin(ahead.removeFirst(), row, cells);
        }
        Map<Integer, Area> covered = new HashMap<>();
        open.forEach(held -> cover(held, row, cells, covered));
        return covered;
    }

    /** An area whose first cell is empty holds nothing. */
    private void begin(Area area, int row, @Nullable SheetCell[] cells) {
        SheetCell value = area.top() == row && area.left() <= cells.length ? cells[area.left() - 1] : null;
        if (value != null) {
            open.add(new Held(area, value));
        }
    }

    private void cover(Held held, int row, @Nullable SheetCell[] cells, Map<Integer, Area> covered) {
        Area area = held.area();
        for (int column = area.left(); column <= Math.min(area.right(), cells.length); column++) {
            if (row > area.top() || column > area.left()) {
                covered.put(column, area);
            }
        }
        if (row > area.top()) {
            cells[area.left() - 1] = held.value();
            filled++;
            first = first.or(() -> Optional.of(area));
        }
    }

    Optional<Note> note() {
        return first.map(area -> Note.of("merged", filled, area.toString()));
    }
}
