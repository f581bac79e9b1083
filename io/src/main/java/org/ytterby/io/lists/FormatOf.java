package org.ytterby.io.lists;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.engine.doc.Place;

/** Finds out which format a file is, by its beginning. */
final class FormatOf {
    private static final Pattern ROOT =
            Pattern.compile("^\\s*(?:<\\?.*?\\?>\\s*|<!--.*?-->\\s*)*<([\\w.:-]+)", Pattern.DOTALL);
    private static final Pattern NOTICE = Pattern.compile("公\\s*告|决\\s*定|令第?");
    private static final Pattern OFAC = Pattern.compile("^\\d+,.*");
    private static final int LINES = 12;

    private final String file;
    private final String head;
    private final Tables tables;

    FormatOf(String file, byte[] sample, Tables tables) {
        this.file = file;
        this.head = new String(sample, StandardCharsets.UTF_8).replaceFirst("^\\uFEFF", "");
        this.tables = tables;
    }

    /** @throws org.ytterby.engine.doc.InputException where it is none that is read */
    ListFormat find() {
        String start = head.stripLeading();
        if (start.isEmpty()) {
            throw Refused.empty(file);
        }
        if (start.startsWith("<")) {
            return xml();
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            return json();
        }
        if (head.contains("\nsanction_details:")) {
            return ListFormat.METI_YAML;
        }
        return text();
    }

    private ListFormat xml() {
        if (head.contains("<!DOCTYPE") || head.contains("<!ENTITY")) {
            throw Refused.harmful(new Place(file, 1, 0), "it declares a document type or an entity");
        }
        Matcher root = ROOT.matcher(head);
        String name = root.find() ? root.group(1).substring(root.group(1).indexOf(':') + 1) : "";
        return switch (name) {
            case "sdnList" -> ListFormat.OFAC_XML;
            case "Sanctions" -> ListFormat.OFAC_ADVANCED_XML;
            case "CONSOLIDATED_LIST" -> ListFormat.UN_XML;
            case "export" -> ListFormat.EU_XML;
            case "Designations" -> ListFormat.UK_XML;
            default -> throw Refused.unknownFormat(file);
        };
    }

    private ListFormat json() {
        if (head.contains("\"results\"")) {
            return ListFormat.US_CONSOLIDATED_JSON;
        }
        boolean entity = head.contains("\"schema\"") || head.contains("\"properties\"") || head.contains("\"op\"");
        if (entity && head.startsWith("{")) {
            return ListFormat.FOLLOW_THE_MONEY;
        }
        throw Refused.unknownFormat(file);
    }

    private ListFormat text() {
        List<String> lines = head.lines().limit(LINES).toList();
        for (String line : lines) {
            Set<String> headings = Rows.headings(cells(line)).keySet();
            if (headings.containsAll(UkCsv.HEADING)) {
                return ListFormat.UK_CSV;
            }
            if (headings.containsAll(CslCsv.HEADING)) {
                return ListFormat.US_CONSOLIDATED_CSV;
            }
            if (headings.containsAll(DeniedPersons.HEADING)) {
                return ListFormat.US_DENIED_PERSONS;
            }
            Optional<ListFormat> table = headings.size() > 1 ? tables.format(headings) : Optional.empty();
            if (table.isPresent()) {
                return table.get();
            }
        }
        if (OFAC.matcher(lines.getFirst()).matches() && head.contains("-0-")) {
            return ofac(cells(lines.getFirst()).size());
        }
        if (NOTICE.matcher(head).find()) {
            return ListFormat.CHINESE_NOTICE;
        }
        Set<String> only = Rows.headings(List.of(lines.getFirst())).keySet();
        return tables.format(only).orElseThrow(() -> Refused.unknownFormat(file));
    }

    private ListFormat ofac(int width) {
        if (width < OfacCsv.WIDTH) {
            throw Refused.companion(file, file.contains("cons") ? "cons_prim.csv" : "sdn.csv");
        }
        return ListFormat.OFAC_CSV;
    }

    /** What parts the cells of the first line that has any. */
    char separator() {
        for (String line : head.lines().limit(LINES).toList()) {
            if (tables.format(Rows.headings(cells(line)).keySet()).isPresent()) {
                return separator(line);
            }
        }
        return ',';
    }

    private static char separator(String line) {
        char best = ',';
        for (char c : new char[] {';', '\t'}) {
            best = count(line, c) > count(line, best) ? c : best;
        }
        return best;
    }

    private static long count(String line, char c) {
        return line.chars().filter(x -> x == c).count();
    }

    /** Cells of one line; quotes are taken away. Good enough to see what a file is. */
    private static List<String> cells(String line) {
        char separator = separator(line);
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean open = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                open = !open;
            } else if (c == separator && !open) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
