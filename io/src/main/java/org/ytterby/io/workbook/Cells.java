package org.ytterby.io.workbook;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.ytterby.io.xlsx.CellOut;

/** Texts as cells. */
final class Cells {
    private static final Pattern EXACT = Pattern.compile("-?[0-9]{1,15}(?:\\.[0-9]{1,30})?");
    private static final int WIDE = 0x1100;

    private Cells() {}

    static CellOut text(String text) {
        return new CellOut.Text(text);
    }

    /** A number of ours; as a text where it has more digits than a spreadsheet keeps. */
    static CellOut exact(String text) {
        return EXACT.matcher(text).matches() && new BigDecimal(text).precision() <= 15
                ? new CellOut.Number(new BigDecimal(text))
                : text(text);
    }

    /** In characters of the Latin alphabet; those of East Asia take two. */
    static int width(String text) {
        return text.codePoints().map(c -> c >= WIDE ? 2 : 1).sum();
    }
}
