package org.ytterby.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;

/**
 * Books of names, row by row: CSV, a workbook, JSON (one array) or JSON Lines. Rows are handed on as they are read. Fields of
 * fields are columns of their own ({@code address.city}); several values of a field stand between semicolons.
 */
public final class NameBooks {
    private final String name;
    private final Supplier<InputStream> source;
    private final Reading reading;
    private final Predicate<String> isName;
    private final Predicate<String> isKnown;

    /** Takes a book: the headings once, then its rows. */
    public interface Taker {
        void headings(List<String> headings);

        void row(NameRow row);
    }

    /**
     * @param name what messages call the file
     * @param source opens the file; records are read twice, since any of them may have a field of its own
     * @param isName whether a column of this heading holds names
     * @param isKnown whether anything else is known of a column of this heading
     */
    public NameBooks(
            String name,
            Supplier<InputStream> source,
            Reading reading,
            Predicate<String> isName,
            Predicate<String> isKnown) {
        this.name = name;
        this.source = source;
        this.reading = reading;
        this.isName = isName;
        this.isKnown = isKnown.or(isName);
    }

    /**
     * @return notes about the file
     * @throws InputException where it cannot be read as a whole, or no column holds names
     */
    public List<Note> each(InputFormat format, Taker taker) {
        reading.holds(name, format);
        return switch (format) {
            case CSV -> csv(taker);
            case XLSX -> workbook(taker);
            case JSON -> records(this::array, taker);
            case JSON_LINES -> records(this::lines, taker);
            case YAML ->
                throw InputException.of(
                        "YT-N010",
                        new Place(name, 0, 0),
                        "names are not read from YAML",
                        "Save it as CSV, xlsx, JSON or JSON Lines.");
        };
    }

    private List<Note> csv(Taker taker) {
        try (InputStream in = source.get()) {
            NameTable table = NameTable.of(name, in, reading.encoding(), isKnown);
            refuseNameless(table.headings());
            taker.headings(table.headings());
            for (Optional<NameRow> row = table.next(); row.isPresent(); row = table.next()) {
                taker.row(row.get());
            }
            return table.note().stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Note> workbook(Taker taker) {
        try (InputStream in = source.get()) {
            return new NameSheet(name, reading.sheet(), isName, isKnown).read(in, taker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuseNameless(Iterable<String> headings) {
        for (String heading : headings) {
            if (isName.test(heading)) {
                return;
            }
        }
        throw nameless(name);
    }

    static InputException nameless(String file) {
        return InputException.of(
                "YT-N011",
                new Place(file, 0, 0),
                "no column of it is known to hold names",
                "Call one `name`, or say which it is: --map \"Customer no. 1=name\".");
    }

    /** Hands on each record with the place where it stands, or a problem in place of one. */
    private interface Records {
        void each(InputStream in, BiConsumer<Place, Doc> record, BiConsumer<String, Problem> broken);
    }

    private List<Note> records(Records records, Taker taker) {
        Set<String> headings = new LinkedHashSet<>();
        try (InputStream in = source.get()) {
            records.each(in, (place, doc) -> headings.addAll(fields(doc).keySet()), (text, problem) -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        refuseNameless(headings);
        List<String> columns = List.copyOf(headings);
        taker.headings(columns);
        try (InputStream in = source.get()) {
            records.each(
                    in,
                    (place, doc) -> taker.row(row(place, doc, columns)),
                    (text, problem) -> taker.row(new NameRow.Refused(problem.place(), List.of(text), problem)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of();
    }

    private static NameRow row(Place place, Doc doc, List<String> columns) {
        if (!(doc instanceof Doc.Table)) {
            return new NameRow.Refused(
                    place,
                    List.of(),
                    new Problem("YT-N012", place, "no record stands here", "Write each party in curly brackets."));
        }
        Map<String, String> fields = fields(doc);
        return new NameRow.Readable(
                place, columns.stream().map(c -> fields.getOrDefault(c, "")).toList());
    }

    private static Map<String, String> fields(Doc record) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (record instanceof Doc.Table table) {
            table.entries().forEach((key, value) -> put(key, value, fields));
        }
        return fields;
    }

    private static void put(String key, Doc value, Map<String, String> fields) {
        switch (value) {
            case Doc.Text text -> fields.merge(key, text.value(), (a, b) -> a + "; " + b);
            case Doc.Nothing nothing -> fields.putIfAbsent(key, "");
            case Doc.Rows rows -> rows.items().forEach(item -> put(key, item, fields));
            case Doc.Table table -> table.entries().forEach((inner, v) -> put(key + "." + inner, v, fields));
        }
    }

    private void array(InputStream in, BiConsumer<Place, Doc> record, BiConsumer<String, Problem> broken) {
        try (JsonDocs docs = new JsonDocs(name, text(in), 0)) {
            if (docs.next() != JsonDocs.Next.ROWS) {
                throw InputException.of(
                        "YT-N012", docs.place(), "no list of records stands here", "Write [{\"name\": \"…\"}, …].");
            }
            for (JsonDocs.Next next = docs.next(); next != JsonDocs.Next.CLOSE; next = docs.next()) {
                Place place = docs.place();
                record.accept(new Place(name, place.line(), 0), docs.current());
            }
            if (docs.next() != JsonDocs.Next.END) {
                throw InputException.of(
                        "YT-J002", docs.place(), "something follows the end of the document", "Remove it.");
            }
        }
    }

    private void lines(InputStream in, BiConsumer<Place, Doc> record, BiConsumer<String, Problem> broken) {
        Lines lines = new Lines(name, text(in));
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!line.get().text().isBlank()) {
                line(line.get(), record, broken);
            }
        }
    }

    private void line(Lines.Line line, BiConsumer<Place, Doc> record, BiConsumer<String, Problem> broken) {
        Doc doc;
        try (JsonDocs docs = new JsonDocs(name, new StringReader(line.text()), line.number() - 1)) {
            doc = docs.only();
        } catch (InputException e) {
            broken.accept(line.text(), e.problems().getFirst());
            return;
        }
        record.accept(new Place(name, line.number(), 0), doc);
    }

    private StrictText text(InputStream in) {
        InputStream marked = new BufferedInputStream(in, Encodings.SAMPLE * 2);
        return new StrictText(name, marked, Encodings.ofUtf8(marked));
    }
}
