package org.ytterby.io.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ytterby.io.TableOut;
import org.ytterby.io.xlsx.CellOut;
import org.ytterby.io.xlsx.ColumnOut;
import org.ytterby.io.xlsx.SheetOut;
import org.ytterby.io.xlsx.WorkbookOut;

/** A workbook of one sheet. */
public final class SheetTable implements TableOut {
    private static final int WIDEST = 40;

    private final WorkbookOut workbook;
    private final SheetOut sheet;

    private final List<Boolean> numbers;

    private SheetTable(WorkbookOut workbook, SheetOut sheet, List<Boolean> numbers) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.numbers = numbers;
    }

    /** @param numbers the headings under which numbers stand, written with a decimal point */
    public static TableOut.Begins to(OutputStream out, String name, Set<String> numbers) {
        return headings -> {
            WorkbookOut workbook = new WorkbookOut(out);
            List<ColumnOut> columns = headings.stream()
                    .map(h -> ColumnOut.of(h, Math.clamp(Cells.width(h) + 8L, 18, WIDEST)))
                    .toList();
            return new SheetTable(
                    workbook,
                    workbook.sheet(name, columns),
                    headings.stream().map(numbers::contains).toList());
        };
    }

    @Override
    public void record(List<String> cells) throws IOException {
        List<CellOut> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            row.add(numbers.get(i) ? Cells.exact(cells.get(i)) : Cells.text(cells.get(i)));
        }
        sheet.row(row);
    }

    @Override
    public void close() throws IOException {
        sheet.close();
        workbook.close();
    }
}
