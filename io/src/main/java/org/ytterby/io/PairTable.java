package org.ytterby.io;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;

/** Pairs of names as a CSV table with a heading line, read row by row. Not thread-safe. */
public final class PairTable {
    private final String name;
    private final List<String> headings;
    private final CsvRecords records;

    private PairTable(String name, List<String> headings, CsvRecords records) {
        this.name = name;
        this.headings = headings;
        this.records = records;
    }

    /** @throws InputException where there is no heading line, or one without {@code query} and {@code list_name} */
    public static PairTable of(String name, InputStream in) {
        BufferedInputStream marked = new BufferedInputStream(in, Encodings.SAMPLE * 2);
        Encoding encoding = new Encodings(PairColumns::isKnown).of(marked, Optional.empty());
        Lines lines = new Lines(name, new StrictText(name, marked, encoding));
        Optional<Lines.Line> header = lines.next();
        while (header.isPresent() && header.get().text().isBlank()) {
            header = lines.next();
        }
        if (header.isEmpty()) {
            throw InputException.of(
                    "YT-N001", new Place(name, 0, 0), "there is nothing in it", "The first line names the columns.");
        }
        CsvRecords records =
                new CsvRecords(lines, header.get(), separator(header.get().text()));
        CsvRecords.Entry first = records.next().orElseThrow();
        return switch (first) {
            case CsvRecords.Entry.Broken b ->
                throw InputException.of(
                        "YT-B005", new Place(name, b.line(), b.column()), b.why(), "Mend the heading line.");
            case CsvRecords.Entry.Cells c -> {
                records.width(c.cells().size());
                yield new PairTable(name, c.cells(), records).complete(c.line());
            }
        };
    }

    private static char separator(String header) {
        return header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : header.indexOf(',') < 0 ? '\t' : ',';
    }

    private PairTable complete(int line) {
        for (String column : List.of(PairColumns.QUERY, PairColumns.LISTED)) {
            if (headings.stream()
                    .noneMatch(h -> h.strip().toLowerCase(Locale.ROOT).equals(column))) {
                throw InputException.of(
                        "YT-N002",
                        new Place(name, line, 0),
                        "no column `" + column + "`",
                        "Pairs need the columns query and list_name.");
            }
        }
        return this;
    }

    /** As they stand in the file. */
    public List<String> headings() {
        return headings;
    }

    /** The next row that is not blank. */
    public Optional<PairRow> next() {
        return records.next().map(this::row);
    }

    private PairRow row(CsvRecords.Entry entry) {
        return switch (entry) {
            case CsvRecords.Entry.Broken b ->
                new PairRow.Refused(
                        b.line(),
                        List.of(b.text()),
                        new Problem(
                                "YT-B005",
                                new Place(name, b.line(), b.column()),
                                b.why(),
                                "Put the cell in quotes and write a quote inside it twice."));
            case CsvRecords.Entry.Cells c ->
                c.cells().size() == headings.size()
                        ? new PairRow.Readable(c.line(), c.cells())
                        : new PairRow.Refused(c.line(), c.cells(), wrongWidth(c));
        };
    }

    private Problem wrongWidth(CsvRecords.Entry.Cells c) {
        return new Problem(
                "YT-B006",
                new Place(name, c.line(), 0),
                "`" + c.cells().size() + "` cells where the heading line has `" + headings.size() + "`",
                "A cell that holds the separator has to stand in quotes.");
    }
}
