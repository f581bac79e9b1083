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
    private List<Optional<String>> keys = List.of();
    private String sheet = "";
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
        return new BomRows(table.rows, table.notes, table.problems);
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
                    table.sheet = sheet.name();
                    workbook.read(sheet, table);
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
        return new BomRows(table.rows, table.notes, table.problems);
    }

    @Override
    public void row(SheetRow row) {
        List<String> texts = new ArrayList<>(java.util.Collections.nCopies(Math.min(keys.size(), MOST_COLUMNS), ""));
        for (SheetCell cell : row.cells()) {
            switch (cell.kind()) {
                case ERROR, UNCOMPUTED, NO_DAY ->
                    problem(
                            row.number(),
                            cell.column(),
                            "YT-M064",
                            "the cell holds `" + cell.text() + "` and no value",
                            "Mend the formula, or write the value.");
                case TEXT, NUMBER, PERCENT, DAY, MOMENT, YES_NO -> {
                    while (texts.size() < cell.column() && cell.column() <= MOST_COLUMNS) {
                        texts.add("");
                    }
                    if (cell.column() <= MOST_COLUMNS) {
                        texts.set(cell.column() - 1, text(cell).strip());
                    }
                }
            }
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

    private String text(SheetCell cell) {
        boolean isNumber = cell.kind() == SheetCell.Kind.NUMBER
                && cell.column() <= keys.size()
                && keys.get(cell.column() - 1).filter(BomCells::isNumber).isPresent();
        return isNumber ? Numerals.inTenths(cell.text()) : cell.text();
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
            if (keys.get(i).isPresent() && !text.isEmpty()) {
                try {
                    cells.read(keys.get(i).get(), new Place(name, sheet, line, i + 1), text, row);
                } catch (InputException e) {
                    problems.addAll(e.problems());
                }
            }
        }
        rows.add(new Doc.Table(new Place(name, sheet, line, 0), row));
    }

    private void problem(int line, int column, String id, String message, String advice) {
        problems.add(new Problem(id, new Place(name, sheet, line, column), message, advice));
    }
}
