package org.ytterby.io.xlsx;

import java.util.List;

/**
 * One row of a sheet, cells by ascending column.
 *
 * @param number counted from 1, as the screen shows it
 * @param struck column of the first cell that is shown struck out; 0: none
 */
public record SheetRow(int number, boolean hidden, int struck, List<SheetCell> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }
}
