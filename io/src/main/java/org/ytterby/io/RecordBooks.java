package org.ytterby.io;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Yaml;

/** Order books as records: JSON, JSON Lines and YAML. Records are handed on as they are read. */
final class RecordBooks {
    private static final List<String> LISTS = List.of("transactions", "scenarios");

    private final String name;
    private final Records records;
    private final Consumer<BookRow> rows;

    RecordBooks(String name, Records records, Consumer<BookRow> rows) {
        this.name = name;
        this.records = records;
        this.rows = rows;
    }

    /** An array of records, a table that holds one, or one record. */
    void json(InputStream in) {
        try (JsonDocs docs = new JsonDocs(name, text(in), 0)) {
            switch (docs.next()) {
                case ROWS -> {
                    array(docs);
                    end(docs);
                }
                case TABLE -> {
                    table(docs);
                    end(docs);
                }
                case END -> throw nothing();
                case NAME, CLOSE, VALUE ->
                    throw InputException.of(
                            "YT-B020",
                            docs.place(),
                            "no record stands here",
                            "Write a list of records in curly brackets.");
            }
        }
    }

    private StrictText text(InputStream in) {
        InputStream marked = in.markSupported() ? in : new BufferedInputStream(in, Encodings.SAMPLE * 2);
        return new StrictText(name, marked, Encodings.ofUtf8(marked));
    }

    private void array(JsonDocs docs) {
        for (JsonDocs.Next next = docs.next(); next != JsonDocs.Next.CLOSE; next = docs.next()) {
            row(docs.current());
        }
    }

    /** The fields of a table; a list of records among them is read as it comes. */
    private void table(JsonDocs docs) {
        Map<String, Doc> fields = new LinkedHashMap<>();
        Place place = docs.place();
        boolean listed = false;
        while (docs.next() == JsonDocs.Next.NAME) {
            String key = docs.currentName();
            JsonDocs.Next value = docs.next();
            if (LISTS.contains(key) && value == JsonDocs.Next.ROWS) {
                listed = true;
                array(docs);
            } else {
                fields.put(key, docs.current());
            }
        }
        if (!listed) {
            row(new Doc.Table(place, fields));
        }
    }

    private static void end(JsonDocs docs) {
        if (docs.next() != JsonDocs.Next.END) {
            throw InputException.of("YT-J002", docs.place(), "something follows the end of the document", "Remove it.");
        }
    }

    /** One record a line; a line that cannot be read stops none of the others. */
    void jsonLines(InputStream in) {
        Lines lines = new Lines(name, text(in));
        boolean any = false;
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            String text = line.get().text();
            if (!text.isBlank()) {
                any = true;
                jsonLine(line.get().number(), text);
            }
        }
        if (!any) {
            throw nothing();
        }
    }

    private void jsonLine(int number, String text) {
        Doc doc;
        try (JsonDocs docs = new JsonDocs(name, new StringReader(text), number - 1)) {
            doc = docs.only();
        } catch (InputException e) {
            rows.accept(new BookRow.Refused(number, e.problems(), Map.of("", text)));
            return;
        }
        row(doc);
    }

    void yaml(InputStream in) {
        Doc doc = Yaml.read(name, StrictText.all(name, in));
        switch (doc) {
            case Doc.Nothing nothing -> throw nothing();
            case Doc.Rows list -> list.items().forEach(this::row);
            case Doc.Table table ->
                LISTS.stream()
                        .flatMap(key -> table.get(key).stream())
                        .findFirst()
                        .ifPresentOrElse(this::list, () -> row(table));
            case Doc.Text text ->
                throw InputException.of(
                        "YT-B020",
                        text.place(),
                        "no record stands here",
                        "Write a list of records: - as_of: 2026-03-04.");
        }
    }

    private void list(Doc doc) {
        if (doc instanceof Doc.Rows list) {
            list.items().forEach(this::row);
        } else {
            row(doc);
        }
    }

    private void row(Doc record) {
        rows.accept(records.row(record));
    }

    private InputException nothing() {
        return InputException.of("YT-B004", new Place(name, 0, 0), "there is nothing in it", "");
    }
}
