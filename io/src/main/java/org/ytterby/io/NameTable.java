package org.ytterby.io;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;

/** A CSV table with a heading line, some of whose columns hold names, read row by row. Not thread-safe. */
public final class NameTable {
    private final String name;
    private final List<String> headings;
    private final CsvRecords records;
    private final Optional<Note> note;

    private NameTable(String name, List<String> headings, CsvRecords records, Optional<Note> note) {
        this.name = name;
        this.headings = headings;
        this.records = records;
        this.note = note;
    }

    /**
     * @param stated encoding; recognised where it is left out
     * @param isHeading whether somebody knows what a column of this heading means
     * @throws InputException where there is no heading line
     */
    public static NameTable of(String name, InputStream in, Optional<Charset> stated, Predicate<String> isHeading) {
        BufferedInputStream marked = new BufferedInputStream(in, Encodings.SAMPLE * 2);
        Encoding encoding = new Encodings(isHeading).of(marked, stated);
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
                yield new NameTable(name, c.cells(), records, encoding.note());
            }
        };
    }

    private static char separator(String header) {
        return header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : header.indexOf(',') < 0 ? '\t' : ',';
    }

    /** As they stand in the file. */
    public List<String> headings() {
        return headings;
    }

    /** In which encoding it was read, where that was no matter of course; else empty. */
    public Optional<Note> note() {
        return note;
    }

    /** The next row that is not blank. */
    public Optional<NameRow> next() {
        return records.next().map(this::row);
    }

    private NameRow row(CsvRecords.Entry entry) {
        Place place = new Place(name, entry.line(), 0);
        return switch (entry) {
            case CsvRecords.Entry.Broken b ->
                new NameRow.Refused(
                        place,
                        List.of(b.text()),
                        new Problem(
                                "YT-B005",
                                place.at(b.column()),
                                b.why(),
                                "Put the cell in quotes and write a quote inside it twice."));
            case CsvRecords.Entry.Cells c ->
                c.cells().size() == headings.size()
                        ? new NameRow.Readable(place, c.cells())
                        : new NameRow.Refused(place, c.cells(), wrongWidth(place, c));
        };
    }

    private Problem wrongWidth(Place place, CsvRecords.Entry.Cells c) {
        return new Problem(
                "YT-B006",
                place,
                "`" + c.cells().size() + "` cells where the heading line has `" + headings.size() + "`",
                "A cell that holds the separator has to stand in quotes.");
    }
}
