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
}
