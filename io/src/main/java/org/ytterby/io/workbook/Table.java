package org.ytterby.io.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import org.ytterby.io.xlsx.SheetOut;

/** A sheet of texts. */
record Table(SheetOut sheet) implements Closeable {
    void row(String... cells) throws IOException {
        sheet.row(Arrays.stream(cells).map(Cells::text).toList());
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
