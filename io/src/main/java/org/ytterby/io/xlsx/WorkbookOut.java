package org.ytterby.io.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook sheet after sheet. The same content makes the same bytes: no clock is in it. Not thread-safe; a sheet is
 * closed before the next one begins.
 */
public final class WorkbookOut implements Closeable {
    /** The first day that a zip archive can name. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final List<String> sheets = new ArrayList<>();
    /** Headings stand on every page that is printed. */
    private final List<String> titles = new ArrayList<>();

    /** @param out stays open when the workbook is closed */
    public WorkbookOut(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    public SheetOut sheet(String name, List<ColumnOut> columns) throws IOException {
        return sheet(name, columns, "");
    }

    /** For lists that other sheets offer. */
    public SheetOut hidden(String name, List<ColumnOut> columns) throws IOException {
        return sheet(name, columns, " state=\"hidden\"");
    }

    private SheetOut sheet(String name, List<ColumnOut> columns, String state) throws IOException {
        int number = sheets.size() + 1;
        StringBuilder xml = new StringBuilder("<sheet name=\"");
        XmlText.append(xml, name);
        sheets.add(xml.append(String.format(Locale.ROOT, "\" sheetId=\"%d\"%s r:id=\"rId%d\"/>", number, state, number))
                .toString());
        StringBuilder title = new StringBuilder("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"");
        title.append(number - 1).append("\">'");
        XmlText.append(title, name.replace("'", "''"));
        titles.add(title.append("'!$1:$1</definedName>").toString());
        begin(part(number));
        return new SheetOut(zip, columns);
    }

    private static String part(int sheet) {
        return "xl/worksheets/sheet" + sheet + ".xml";
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry); // ends the one before
    }

    private void part(String name, String text) throws IOException {
        begin(name);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes what names the sheets. */
    @Override
    public void close() throws IOException {
        StringBuilder relations = new StringBuilder();
        StringBuilder types = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            relations.append(Parts.relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
            types.append(Parts.override(part(i), "worksheet"));
        }
        part("xl/styles.xml", Parts.STYLES);
        part(
                "xl/workbook.xml",
                Parts.XML + "<workbook xmlns=\"" + Parts.MAIN + "\" xmlns:r=\"" + Parts.OFFICE + "\"><sheets>"
                        + String.join("", sheets) + "</sheets><definedNames>" + String.join("", titles)
                        + "</definedNames></workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                Parts.relations(relations + Parts.relation(sheets.size() + 1, "styles", "styles.xml")));
        part("_rels/.rels", Parts.relations(Parts.relation(1, "officeDocument", "xl/workbook.xml")));
        part(
                "[Content_Types].xml",
                Parts.XML + "<Types xmlns=\"" + Parts.TYPES + "\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + Parts.override("xl/workbook.xml", "sheet.main") + types
                        + Parts.override("xl/styles.xml", "styles") + "</Types>");
        zip.finish();
        zip.flush();
    }
}
