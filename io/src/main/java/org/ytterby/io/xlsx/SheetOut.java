package org.ytterby.io.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;

/**
 * Writes one sheet, row after row, under headings that stay in view; keeps none of them. Texts wrap. Not thread-safe.
 *
 * @see WorkbookOut#sheet
 */
public final class SheetOut implements Closeable {
    private static final int MOST_ROWS = 1_048_576;
    private static final int LONGEST_TEXT = 32_767;
    private static final int ROWS_WITH_CHOICES = 1_000;
    /** In characters, printed at half their size. */
    private static final int MOST_WIDTH_OF_A_PAGE = 250;

    private static final String CUT = "… ✂";

    private final OutputStream out;
    private final List<ColumnOut> columns;
    private final StringBuilder xml = new StringBuilder();
    private int row = 1;

    SheetOut(OutputStream out, List<ColumnOut> columns) throws IOException {
        this.out = out;
        this.columns = List.copyOf(columns);
        begin();
    }

    private void begin() throws IOException {
        xml.append(Parts.XML)
                .append("<worksheet xmlns=\"")
                .append(Parts.MAIN)
                .append("\">")
                .append(fitsAPage() ? "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>" : "")
                .append("<sheetViews><sheetView workbookViewId=\"0\">")
                .append("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")
                .append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int c = 1; c <= columns.size(); c++) {
            ColumnOut column = columns.get(c - 1);
            xml.append(String.format(
                    Locale.ROOT,
                    "<col min=\"%d\" max=\"%d\" width=\"%d\" style=\"%d\" customWidth=\"1\"/>",
                    c,
                    c,
                    column.width(),
                    column.text() ? Parts.TEXT : Parts.WRAPPED));
        }
        List<CellOut> headings = columns.stream()
                .<CellOut>map(c -> new CellOut.Text(c.heading()))
                .toList();
        xml.append("</cols><sheetData><row r=\"1\"").append(height(headings)).append(">");
        for (int c = 1; c <= columns.size(); c++) {
            text(c, columns.get(c - 1).heading(), Parts.HEADING);
        }
        xml.append("</row>");
        drain();
    }

    /** Wider sheets are printed on several pages side by side, since nobody could read them on one. */
    private boolean fitsAPage() {
        return columns.stream().mapToInt(ColumnOut::width).sum() <= MOST_WIDTH_OF_A_PAGE;
    }

    /**
     * @param cells as many as there are columns, or fewer
     * @throws InputException where a sheet holds no more rows
     */
    public void row(List<CellOut> cells) throws IOException {
        if (row == MOST_ROWS) {
            throw InputException.of(
                    "YT-O004",
                    Place.NOWHERE,
                    "a sheet holds `" + MOST_ROWS + "` rows, and there are more",
                    "Write csv or jsonl.");
        }
        row++;
        xml.append("<row r=\"").append(row).append("\"").append(height(cells)).append(">");
        for (int c = 1; c <= cells.size(); c++) {
            switch (cells.get(c - 1)) {
                case CellOut.Number number -> {
                    open(c, Parts.WRAPPED);
                    xml.append("><v>").append(number.number().toPlainString()).append("</v></c>");
                }
                case CellOut.Text text -> text(c, text.text(), style(c, text.text()));
            }
        }
        xml.append("</row>");
        drain();
    }

    private String height(List<CellOut> cells) {
        int lines = 1;
        for (int c = 0; c < Math.min(cells.size(), columns.size()); c++) {
            if (cells.get(c) instanceof CellOut.Text text) {
                lines = Math.max(
                        lines, RowHeight.lines(text.text(), columns.get(c).width()));
            }
        }
        return lines == 1 ? "" : " ht=\"" + lines * RowHeight.OF_A_LINE + "\" customHeight=\"1\"";
    }

    /** A text that a person could make a formula of by touching it is marked as one that begins with an apostrophe. */
    private int style(int column, String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula ? Parts.QUOTED : columns.get(column - 1).text() ? Parts.TEXT : Parts.WRAPPED;
    }

    private void text(int column, String text, int style) {
        if (!text.isEmpty()) {
            open(column, style);
            xml.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            XmlText.append(xml, text.length() > LONGEST_TEXT ? cut(text) : text);
            xml.append("</t></is></c>");
        }
    }

    private static String cut(String text) {
        return text.substring(0, LONGEST_TEXT - CUT.length()) + CUT;
    }

    private void open(int column, int style) {
        xml.append("<c r=\"")
                .append(Place.letters(column))
                .append(row)
                .append("\" s=\"")
                .append(style)
                .append('"');
    }

    private void drain() throws IOException {
        out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        xml.setLength(0);
    }

    /** Ends the sheet; the workbook stays open. */
    @Override
    public void close() throws IOException {
        xml.append("</sheetData><autoFilter ref=\"A1:")
                .append(Place.letters(columns.size()))
                .append(row)
                .append("\"/>");
        choices();
        xml.append("<pageSetup orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>");
        drain();
    }

    private void choices() {
        long offered = columns.stream().filter(c -> c.choices().isPresent()).count();
        if (offered == 0) {
            return;
        }
        xml.append("<dataValidations count=\"").append(offered).append("\">");
        for (int c = 1; c <= columns.size(); c++) {
            String letters = Place.letters(c);
            columns.get(c - 1).choices().ifPresent(choices -> {
                String list = Place.letters(choices.column());
                xml.append("<dataValidation type=\"list\" allowBlank=\"1\" sqref=\"");
                xml.append(letters).append("2:").append(letters).append(ROWS_WITH_CHOICES);
                xml.append("\"><formula1>'");
                XmlText.append(xml, choices.sheet().replace("'", "''"));
                xml.append(String.format(
                        Locale.ROOT, "'!$%s$2:$%s$%d</formula1></dataValidation>", list, list, choices.count() + 1));
            });
        }
        xml.append("</dataValidations>");
    }
}
