package org.ytterby.io;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;

/** An order book as a table with a heading line; rows are handed on as they are read. */
final class CsvBook {
    private static final int MOST_SHARED = 20_000;
    private static final Map<Character, Note> SEPARATORS = Map.of(';', Note.of("semicolons"), '\t', Note.of("tabs"));

    private final String name;
    private final Map<String, String> shared = new HashMap<>();
    private int blankRows;

    CsvBook(String name) {
        this.name = name;
    }

    /** @return notes about the columns and rows */
    List<Note> read(InputStream in, Headed table, BookTaker rows) {
        InputStream marked = in.markSupported() ? in : new BufferedInputStream(in, Encodings.SAMPLE * 2);
        Encoding encoding = new Encodings(h -> table.meaning(h).isPresent())
                .of(marked, table.options().reading().encoding());
        Lines lines = new Lines(name, new StrictText(name, marked, encoding));
        Lines.Line first = firstLine(lines);
        Optional<Character> stated = statedSeparator(first.text());
        Lines.Line header = stated.isPresent() ? firstLine(lines) : first;
        char separator = stated.orElseGet(() -> separator(header.text()));
        CsvRecords records = new CsvRecords(lines, header, separator);
        CsvRecords.Entry.Cells headings = headings(records);
        records.width(headings.cells().size());
        boolean commasBeforeTenths = separator == ';'; // why else would commas not separate the cells?
        TableRows made = table.rows(new Place(name, headings.line(), 0), headings.cells(), commasBeforeTenths);
        RowCells.Headings shownHeadings = RowCells.Headings.of(Headed.distinct(headings.cells()));
        rows.headings(shownHeadings.names());
        for (Optional<CsvRecords.Entry> e = records.next(); e.isPresent(); e = records.next()) {
            row(e.get(), made, shownHeadings, rows);
        }
        List<Note> notes = new ArrayList<>();
        encoding.note().ifPresent(notes::add);
        if (separator != ',') {
            notes.add(SEPARATORS.getOrDefault(separator, Note.of("separator", separator)));
        }
        notes.addAll(made.notes());
        if (blankRows > 0) {
            notes.add(Note.of("blank-rows", blankRows));
        }
        return notes;
    }

    private void row(CsvRecords.Entry entry, TableRows made, RowCells.Headings headings, BookTaker rows) {
        switch (entry) {
            case CsvRecords.Entry.Broken broken -> {
                Problem problem = new Problem(
                        "YT-B005",
                        new Place(name, broken.line(), broken.column()),
                        broken.why(),
                        "Put the cell in quotes and write a quote inside it twice: \"5\"\" ring\".");
                rows.accept(new BookRow.Refused(broken.line(), List.of(problem), Map.of("", broken.text())));
            }
            case CsvRecords.Entry.Cells cells -> {
                if (cells.cells().stream().allMatch(String::isBlank)) {
                    blankRows++;
                } else if (cells.cells().size() != headings.names().size()) {
                    rows.accept(wrongWidth(cells, headings));
                } else {
                    String[] texts = cells.cells().stream().map(this::once).toArray(String[]::new);
                    rows.accept(made.row(
                            cells.line(), column -> texts[column.number() - 1], new RowCells(headings, texts)));
                }
            }
        }
    }

    private BookRow wrongWidth(CsvRecords.Entry.Cells cells, RowCells.Headings headings) {
        Map<String, String> shown = new java.util.LinkedHashMap<>();
        for (int i = 0; i < cells.cells().size(); i++) {
            shown.put(
                    i < headings.names().size() ? headings.names().get(i) : "(column " + (i + 1) + ")",
                    cells.cells().get(i));
        }
        Problem problem = new Problem(
                "YT-B006",
                new Place(name, cells.line(), 0),
                "`" + cells.cells().size() + "` cells where the heading line has `"
                        + headings.names().size() + "`",
                "A cell that holds the separator has to stand in quotes.");
        return new BookRow.Refused(cells.line(), List.of(problem), java.util.Collections.unmodifiableMap(shown));
    }

    private String once(String text) {
        if (shared.size() < MOST_SHARED) {
            String before = shared.putIfAbsent(text, text);
            return before == null ? text : before;
        }
        return shared.getOrDefault(text, text);
    }

    private CsvRecords.Entry.Cells headings(CsvRecords records) {
        CsvRecords.Entry entry = records.next().orElseThrow(this::empty);
        return switch (entry) {
            case CsvRecords.Entry.Broken b ->
                throw InputException.of(
                        "YT-B005", new Place(name, b.line(), b.column()), b.why(), "Mend the heading line.");
            case CsvRecords.Entry.Cells cells -> cells;
        };
    }

    private Lines.Line firstLine(Lines lines) {
        Optional<Lines.Line> line = lines.next();
        while (line.isPresent() && line.get().text().isBlank()) {
            line = lines.next();
        }
        return line.orElseThrow(this::empty);
    }

    private InputException empty() {
        return InputException.of(
                "YT-B004",
                new Place(name, 0, 0),
                "there is nothing in it",
                "The first line of a book names its columns.");
    }

    /** A spreadsheet may say its separator in a line of its own: {@code sep=;}. */
    private static Optional<Character> statedSeparator(String line) {
        return line.length() == 5 && line.startsWith("sep=") ? Optional.of(line.charAt(4)) : Optional.empty();
    }

    private static char separator(String header) {
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            boolean quoted = false;
            long count = 0;
            for (int i = 0; i < header.length(); i++) {
                quoted ^= header.charAt(i) == '"';
                count += !quoted && header.charAt(i) == candidate ? 1 : 0;
            }
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }
}
