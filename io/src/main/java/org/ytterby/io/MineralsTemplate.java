package org.ytterby.io;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ytterby.engine.facts.Countries;
import org.ytterby.io.xlsx.Sheet;
import org.ytterby.io.xlsx.SheetCell;
import org.ytterby.io.xlsx.SheetReader;
import org.ytterby.io.xlsx.SheetRow;
import org.ytterby.io.xlsx.Workbook;

/**
 * The reporting templates of the Responsible Minerals Initiative; the additional one (AMRT) asks for rare earths. They name
 * smelters and their countries, by metal, and never which part holds material from there, nor how much: a reason to ask, and
 * no fact about a part. Read by position, because their texts change with the language that is chosen in them.
 */
final class MineralsTemplate implements SheetReader {
    private static final String DECLARATION = "Declaration";
    private static final String SMELTERS = "Smelter List";
    private static final int HEADINGS = 4;
    private static final int METAL = 2;
    private static final int COUNTRY = 5;
    private static final int MOST = 60;

    private final Map<String, Set<String>> countries = new TreeMap<>();

    static boolean is(List<Sheet> sheets) {
        Set<String> names = sheets.stream().map(Sheet::name).collect(Collectors.toSet());
        return names.contains(DECLARATION) && names.contains(SMELTERS);
    }

    static BomRows read(String name, Workbook workbook) {
        MineralsTemplate template = new MineralsTemplate();
        for (Sheet sheet : workbook.sheets()) {
            if (sheet.name().equals(SMELTERS)) {
                workbook.read(sheet, template);
            }
        }
        List<Note> notes = template.countries.entrySet().stream()
                .limit(MOST)
                .map(e -> Note.of("smelters", name, e.getKey(), String.join(", ", e.getValue())))
                .collect(Collectors.toList());
        notes.add(Note.of("minerals-template", name));
        return new BomRows(List.of(), notes, List.of());
    }

    @Override
    public void row(SheetRow row) {
        String metal = text(row, METAL);
        if (row.number() > HEADINGS && !metal.isEmpty()) {
            String country = text(row, COUNTRY);
            countries
                    .computeIfAbsent(metal, k -> new TreeSet<>())
                    .add(country.isEmpty() ? "?" : Countries.code(country).orElse(country));
        }
    }

    /** Formulas of the template that nobody filled in are empty, or an error. */
    private static String text(SheetRow row, int column) {
        return row.cells().stream()
                .filter(c -> c.column() == column && c.kind() == SheetCell.Kind.TEXT)
                .map(c -> c.text().strip())
                .findFirst()
                .orElse("");
    }
}
