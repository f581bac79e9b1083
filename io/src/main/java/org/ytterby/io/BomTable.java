package org.ytterby.io;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.law.Fact;
import org.ytterby.engine.trace.Unit;
import org.ytterby.io.xlsx.Area;
import org.ytterby.io.xlsx.Sheet;
import org.ytterby.io.xlsx.SheetCell;
import org.ytterby.io.xlsx.SheetReader;
import org.ytterby.io.xlsx.SheetRow;
import org.ytterby.io.xlsx.Workbook;

/** A bill, or answers of suppliers, as a table with a heading line, or as the first sheet of a workbook. */
final class BomTable implements SheetReader {
    private static final int MOST_COLUMNS = 500;

    private final String name;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Doc> rows = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final IdleCells idle = new IdleCells();
    private List<Optional<String>> keys = List.of();
    private List<String> headings = List.of();
    private String sheet = "";
    private SheetOutline outline = new SheetOutline(new Sheet(0, "", false, ""));
    private final Optional<Reading.Decimal> decimal;
    private BomCells cells;

    private BomTable(String name, Optional<Reading.Decimal> decimal) {
        this.name = name;
        this.decimal = decimal;
        this.cells = new BomCells(decimal, true);
    }

    static BomRows read(String name, InputStream in, Optional<Reading.Decimal> decimal) {
        BomTable table = new BomTable(name, decimal);
        table.read(in);
        return table.rows();
    }

    /** The first sheet that is shown and holds something. */
    static BomRows workbook(String name, InputStream in, Optional<Reading.Decimal> decimal) {
        BomTable table = new BomTable(name, decimal);
        try (Workbook workbook = Workbook.open(name, in)) {
            if (MineralsTemplate.is(workbook.sheets())) {
                return MineralsTemplate.read(name, workbook);
            }
            for (Sheet sheet : workbook.sheets()) {
                if (!sheet.hidden() && table.keys.isEmpty()) {
                    table.sheet(workbook, sheet);
                } else {
                    table.notes.add(Note.of("sheet-not-read", sheet.name()));
                }
            }
        }
        if (table.keys.isEmpty()) {
            throw InputException.of(
                    "YT-B004",
                    new Place(name, 0, 0),
                    "there is nothing in its visible sheets",
                    "The first line names the columns.");
        }
        return table.rows();
    }

    private BomRows rows() {
        notes.addAll(idle.notes());
        return new BomRows(rows, notes, problems);
    }

    private void sheet(Workbook workbook, Sheet read) {
        sheet = read.name();
        outline = new SheetOutline(read);
        workbook.read(read, this);
        if (!keys.isEmpty()) {
            notes.addAll(outline.notes());
            if (workbook.hasComments(read)) {
                notes.add(Note.of("comments"));
            }
        }
    }

    @Override
    public void hiddenColumns(int from, int to) {
        outline.hiddenColumns(from, to);
    }

    @Override
    public void row(SheetRow row) {
        outline.row(row);
        List<String> texts = new ArrayList<>(java.util.Collections.nCopies(Math.min(keys.size(), MOST_COLUMNS), ""));
        boolean refused = refuseStruck(row);
        for (SheetCell cell : row.cells()) {
            while (texts.size() < cell.column() && cell.column() <= MOST_COLUMNS) {
                texts.add("");
            }
            if (cell.column() <= MOST_COLUMNS) {
                texts.set(cell.column() - 1, text(cell, new Place(name, sheet, row.number(), cell.column())));
            }
        }
        if (!refused) {
            row.cells().forEach(c -> shown(c, texts, row.number()));
        }
        if (texts.stream().allMatch(String::isBlank)) {
            return;
        }
        if (keys.isEmpty()) {
            headings(row.number(), texts);
        } else {
            row(row.number(), texts);
        }
    }

    private Optional<String> key(SheetCell cell) {
        return cell.column() <= keys.size() ? keys.get(cell.column() - 1) : Optional.empty();
    }

    /** A part that was taken back would count, and one that was not would be lost. */
    private boolean refuseStruck(SheetRow row) {
        Optional<Problem> struck =
                StruckOut.problem(new Place(name, sheet, row.number(), 0), row, c -> key(c).isPresent());
        struck.ifPresent(problems::add);
        return struck.isPresent();
    }

    private String text(SheetCell cell, Place at) {
        Optional<String> key = key(cell);
        if (key.isEmpty()) {
            return cell.text().strip();
        }
        try {
            return SheetTexts.text(cell, BomCells.type(key.get()), at).strip();
        } catch (InputException e) {
            problems.addAll(e.problems());
            return "";
        }
    }

    /** A unit that the format of a cell shows beside its number is part of what it says. */
    private void shown(SheetCell cell, List<String> texts, int line) {
        Optional<String> key = key(cell);
        if (cell.money().isEmpty() || key.isEmpty() || BomCells.type(key.get()) != Fact.Type.NUMBER) {
            return;
        }
        boolean fits = switch (key.get()) {
            case "value" -> ShownUnits.isSign(cell.money());
            case "quantity" -> isUnit(cell, beside("unit", texts), Unit.PIECE);
            case "mass" -> isUnit(cell, beside("mass_unit", texts), Unit.KILOGRAM);
            case "mass_g" -> isUnit(cell, "", Unit.GRAM);
            case "yield", "scrap", "share" -> cell.money().equals("%");
            default -> false;
        };
        if (!fits) {
            problem(
                    line,
                    cell.column(),
                    "YT-M102",
                    "the number is shown as so many `" + cell.money() + "`",
                    "Write the whole number, and its unit or currency in a column of its own.");
        }
    }

    private static boolean isUnit(SheetCell cell, String stated, Unit otherwise) {
        Optional<Unit> unit = stated.isEmpty() ? Optional.of(otherwise) : Unit.of(stated);
        return unit.isPresent() && unit.equals(Unit.of(cell.money()));
    }

    private String beside(String key, List<String> texts) {
        int at = keys.indexOf(Optional.of(key));
        return at < 0 || at >= texts.size() ? "" : texts.get(at);
    }

    /** A merged cell would state for one line what stands beside several. */
    @Override
    public void merged(Area area) {
        if (area.bottom() > area.top()) {
            problem(
                    area.top(),
                    area.left(),
                    "YT-M065",
                    "cells are merged over several lines",
                    "Split them: every line of a bill speaks for itself.");
        }
    }

    private void read(InputStream in) {
        Lines lines = new Lines(name, new StrictText(name, in));
        Optional<Lines.Line> first = lines.next();
        while (first.isPresent() && first.get().text().isBlank()) {
            first = lines.next();
        }
        Lines.Line header = first.orElseThrow(() -> InputException.of(
                "YT-B004", new Place(name, 0, 0), "there is nothing in it", "The first line names the columns."));
        char separator = separator(header.text());
        cells = new BomCells(decimal, separator == ';'); // why else would commas not separate the cells?
        CsvRecords records = new CsvRecords(lines, header, separator);
        boolean headed = false;
        for (Optional<CsvRecords.Entry> e = records.next(); e.isPresent(); e = records.next()) {
            switch (e.get()) {
                case CsvRecords.Entry.Broken b ->
                    problem(
                            b.line(),
                            b.column(),
                            "YT-B005",
                            b.why(),
                            "Put the cell in quotes and write a quote inside it twice.");
                case CsvRecords.Entry.Cells entry -> {
                    if (headed) {
                        row(entry.line(), entry.cells());
                    } else {
                        headings(entry.line(), entry.cells());
                        records.width(entry.cells().size());
                        headed = true;
                    }
                }
            }
        }
    }

    private static char separator(String header) {
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            long count = header.chars().filter(c -> c == candidate).count();
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    private void headings(int line, List<String> cells) {
        BomHeadings known = new BomHeadings();
        Map<String, Integer> seen = new LinkedHashMap<>();
        List<Optional<String>> found = new ArrayList<>();
        if (cells.size() > MOST_COLUMNS) {
            problem(
                    line,
                    0,
                    "YT-B007",
                    "this is no heading line: over " + MOST_COLUMNS + " columns",
                    "The first line names the columns.");
        }
        for (int i = 0; i < cells.size(); i++) {
            String heading = cells.get(i);
            Optional<String> key = known.key(heading);
            if (key.isEmpty() && !heading.isBlank()) {
                notes.add(Note.of("bom-column", i + 1, heading));
            }
            Integer before = key.isPresent() ? seen.putIfAbsent(key.get(), i + 1) : null;
            if (before != null) {
                problem(
                        line,
                        i + 1,
                        "YT-M061",
                        "`" + heading + "` means the same as column `" + before + "`",
                        "Keep one of the two columns, or rename one.");
            }
            found.add(key);
        }
        keys = found;
        headings = List.copyOf(cells);
        if (!seen.containsKey("part") && !seen.containsKey("substance")) {
            problem(
                    line,
                    1,
                    "YT-M062",
                    "no column names the part",
                    "Head one `part`; `level` or `parent`, `quantity` and `unit` say how much of it is in what.");
        }
    }

    private void row(int line, List<String> texts) {
        if (texts.stream().allMatch(String::isBlank)) {
            return;
        }
        if (texts.size() != keys.size()) {
            problem(
                    line,
                    0,
                    "YT-B006",
                    "`" + texts.size() + "` cells where the heading line has `" + keys.size() + "`",
                    "A cell that holds the separator has to stand in quotes.");
            return;
        }
        Map<String, Doc> row = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            String text = texts.get(i).strip();
            if (!text.isEmpty()) {
                cell(i, new Place(name, sheet, line, i + 1), text, row);
            }
        }
        idle.look(line, row, key -> headings.get(keys.indexOf(Optional.of(key))));
        rows.add(new Doc.Table(new Place(name, sheet, line, 0), row));
    }

    private void cell(int at, Place place, String text, Map<String, Doc> row) {
        if (keys.get(at).isEmpty()) {
            if (headings.get(at).isBlank()) {
                problem(
                        place.line(),
                        place.column(),
                        "YT-B008",
                        "`" + text + "` stands under no heading",
                        "Name the column or empty it.");
            }
            return;
        }
        String key = keys.get(at).get();
        if (LeftByFormulas.is(text)) {
            problem(
                    place.line(),
                    place.column(),
                    "YT-M064",
                    "the cell holds `" + text + "` and no value",
                    "Mend the formula, or write the value.");
            return;
        }
        boolean sign = BomCells.isPerCent(key)
                && !key.equals("yield")
                && headings.get(at).contains("%");
        try {
            cells.read(key, place, sign && Character.isDigit(text.charAt(text.length() - 1)) ? text + "%" : text, row);
        } catch (InputException e) {
            problems.addAll(e.problems());
        }
    }

    private void problem(int line, int column, String id, String message, String advice) {
        problems.add(new Problem(id, new Place(name, sheet, line, column), message, advice));
    }
}
