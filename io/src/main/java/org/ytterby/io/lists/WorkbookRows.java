package org.ytterby.io.lists;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.io.StruckOut;
import org.ytterby.io.xlsx.Sheet;
import org.ytterby.io.xlsx.SheetCell;
import org.ytterby.io.xlsx.SheetReader;
import org.ytterby.io.xlsx.SheetRow;
import org.ytterby.io.xlsx.Workbook;

/** The rows of all visible sheets of a workbook, each with its cells as texts; a list in which something is struck out is refused. */
final class WorkbookRows {
    private WorkbookRows() {}

    /** A row and where it stands. */
    record Row(Place place, List<String> cells) {}

    static void each(String file, InputStream in, Consumer<Row> taker) {
        try (Workbook workbook = Workbook.open(file, in)) {
            for (Sheet sheet : workbook.sheets()) {
                if (!sheet.hidden()) {
                    workbook.read(sheet, new Texts(file, sheet, taker));
                }
            }
        }
    }

    private record Texts(String file, Sheet sheet, Consumer<Row> taker) implements SheetReader {
        @Override
        public void row(SheetRow row) {
            Place place = new Place(file, sheet.name(), row.number(), 0);
            StruckOut.problem(place, row, c -> true).ifPresent(p -> {
                throw new InputException(List.of(p));
            });
            List<String> cells = new ArrayList<>();
            for (SheetCell cell : row.cells()) {
                while (cells.size() < cell.column() - 1) {
                    cells.add("");
                }
                cells.add(cell.text());
            }
            taker.accept(new Row(place, cells));
        }
    }
}
