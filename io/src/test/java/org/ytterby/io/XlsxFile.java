package org.ytterby.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ytterby.engine.doc.Place;

/** Workbooks made part by part, so that also those can be made that no spreadsheet program would write. */
final class XlsxFile {
    /** Cell styles: 0 plain, 1 a share, 2 a day, 3 a day with a time, 4 a day of its own format, 5 text, 6 yen, 7 dollars, 8 thousands of euros, 9 struck out, 11 kilograms, 12 a per-cent sign that does not count, 13 ppm, 14 and 15 in thousands. */
    private static final String STYLES = """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
            <numFmts count="9"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/>
            <numFmt numFmtId="165" formatCode="[$¥-411]#,##0"/><numFmt numFmtId="166" formatCode="&quot;$&quot;#,##0.00;[Red]&quot;$&quot;#,##0.00"/>
            <numFmt numFmtId="167" formatCode="#,##0 &quot;TEUR&quot;"/>
            <numFmt numFmtId="168" formatCode="0.0 &quot;kg&quot;"/>
            <numFmt numFmtId="169" formatCode="0.00&quot;%&quot;"/><numFmt numFmtId="170" formatCode="0 &quot;ppm&quot;"/>
            <numFmt numFmtId="171" formatCode="#,##0.00,"/><numFmt numFmtId="172" formatCode="0,.0"/></numFmts>
            <fonts count="3"><font/><font><strike/></font><font><strike val="0"/></font></fonts>
            <cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>
            <cellXfs count="16"><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="22"/>
            <xf numFmtId="164"/><xf numFmtId="49"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/>
            <xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/><xf numFmtId="168"/><xf numFmtId="169"/><xf numFmtId="170"/>
            <xf numFmtId="171"/><xf numFmtId="172"/></cellXfs></styleSheet>""";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private final List<String> shared = new ArrayList<>();
    private boolean from1904;

    /** One sheet of texts; a cell that begins with {@code <} is XML as it is, with {@code @} in place of its address. */
    static byte[] of(List<List<String>> rows) {
        return new XlsxFile().sheet("Orders", rows).bytes();
    }

    XlsxFile sheet(String name, List<List<String>> rows) {
        return sheet(name, "", "", rows, "");
    }

    XlsxFile hidden(String name, List<List<String>> rows) {
        return sheet(name, " state=\"hidden\"", "", rows, "");
    }

    /** @param after what stands behind the rows, merged cells for example */
    XlsxFile sheet(String name, String attributes, String before, List<List<String>> rows, String after) {
        StringBuilder xml = new StringBuilder(
                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
                .append(before)
                .append("<sheetData>");
        for (int r = 0; r < rows.size(); r++) {
            xml.append("<row r=\"").append(r + 1).append("\">");
            for (int c = 0; c < rows.get(r).size(); c++) {
                String address = Place.letters(c + 1) + (r + 1);
                xml.append(cell(address, rows.get(r).get(c)));
            }
            xml.append("</row>");
        }
        return raw(
                name,
                attributes,
                xml.append("</sheetData>").append(after).append("</worksheet>").toString());
    }

    /** A sheet of XML as it is. */
    XlsxFile raw(String name, String attributes, String xml) {
        int number = sheets.size() + 1;
        sheets.add("<sheet name=\"" + name + "\" sheetId=\"" + number + "\"" + attributes + " r:id=\"rId" + number
                + "\"/>");
        return part("xl/worksheets/sheet" + number + ".xml", xml);
    }

    XlsxFile part(String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    XlsxFile from1904() {
        from1904 = true;
        return this;
    }

    private String cell(String address, String text) {
        if (text.isEmpty()) {
            return "";
        }
        if (text.startsWith("<")) {
            return text.replace("@", address);
        }
        shared.add(text);
        return "<c r=\"" + address + "\" t=\"s\"><v>" + (shared.size() - 1) + "</v></c>";
    }

    static String number(String value, int style) {
        return "<c r=\"@\" s=\"" + style + "\"><v>" + value + "</v></c>";
    }

    static String formula(String formula, String type, String value) {
        return "<c r=\"@\" t=\"" + type + "\"><f>" + formula + "</f>" + value + "</c>";
    }

    byte[] bytes() {
        StringBuilder relations = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            relations.append(relation("rId" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        relations.append(relation("rId901", "sharedStrings", "sharedStrings.xml"));
        relations.append(relation("rId902", "styles", "/xl/styles.xml"));
        part("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        part("xl/_rels/workbook.xml.rels", relations(relations.toString()));
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr"
                        + (from1904 ? " date1904=\"1\"" : "") + "/><sheets>" + String.join("", sheets)
                        + "</sheets></workbook>");
        part("xl/styles.xml", STYLES);
        StringBuilder texts =
                new StringBuilder("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        shared.forEach(s -> texts.append("<si><t xml:space=\"preserve\">")
                .append(s.replace("&", "&amp;").replace("<", "&lt;"))
                .append("</t></si>"));
        parts.putIfAbsent(
                "xl/sharedStrings.xml", texts.append("</sst>").toString().getBytes(StandardCharsets.UTF_8));
        return zipped();
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
                + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                + "</Relationships>";
    }

    private byte[] zipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
