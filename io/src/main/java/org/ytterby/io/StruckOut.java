package org.ytterby.io;

import java.util.Optional;
import java.util.function.Predicate;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.io.xlsx.SheetCell;
import org.ytterby.io.xlsx.SheetRow;

/** What somebody struck out was taken back, and nobody knows what holds in its place: it is neither read nor passed over. */
public final class StruckOut {
    private StruckOut() {}

    /**
     * The first cell of a row that is struck out, as a problem.
     *
     * @param at any cell of the row
     * @param counts whether a cell is of a column that is read
     */
    public static Optional<Problem> problem(Place at, SheetRow row, Predicate<SheetCell> counts) {
        return row.struck() == 0
                ? Optional.empty()
                : row.cells().stream()
                        .filter(c -> c.struck() && counts.test(c))
                        .findFirst()
                        .map(c -> new Problem(
                                "YT-M101",
                                at.at(c.column()),
                                "`" + c.text() + "` is struck out, in whole or in part",
                                "Empty the cell or write what holds; delete a line that is off."));
    }
}
