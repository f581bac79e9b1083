package org.ytterby.io.xlsx;

import java.util.List;

/**
 * One row of a sheet, cells by ascending column.
 *
 * @param number counted from 1, as the screen shows it
 */
public record SheetRow(int number, boolean hidden, List<SheetCell> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The column of the first cell that is shown struck out; 0: none. */
    public int struck() {
        for (SheetCell cell : cells) {
            if (cell.struck()) {
                return cell.column();
            }
        }
        return 0;
    }

    /** Whether somebody crossed out all that stands in it. */
    public boolean isCrossedOut() {
        return struck() > 0 && cells.stream().allMatch(SheetCell::struck);
    }
}
