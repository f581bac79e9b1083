package org.ytterby.io.xlsx;

import java.math.BigDecimal;

/** What a cell of a written sheet holds. A text is a text whatever it begins with: no cell is ever a formula. */
public sealed interface CellOut {
    /** An empty text leaves the cell out. */
    record Text(String text) implements CellOut {}

    /** Spreadsheets keep fifteen digits; one that has more belongs in a text. */
    record Number(BigDecimal number) implements CellOut {}
}
