package org.ytterby.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.facts.Declaration;
import org.ytterby.engine.facts.DeclarationsReader;
import org.ytterby.engine.law.Corpus;

/** Makes a row of a book from a record of JSON or YAML: facts in a table of their own, or beside the day. */
final class Records {
    private static final List<String> FOR_PEOPLE =
            List.of("title", "source", "why", "confidence", "doubt", "note", "notes", "tags", "expect");

    private static final String COMPOSITION = "item.composition.";

    private final DeclarationsReader declarations;
    private final Elements elements;
    private final Movements movements;

    Records(Corpus corpus, Elements elements, Movements movements) {
        this.elements = elements;
        this.declarations = new DeclarationsReader(corpus.vocabulary(), corpus.points());
        this.movements = movements;
    }

    BookRow row(Doc record) {
        int line = record.place().line();
        Map<String, String> cells = cells(record);
        try {
            Doc.Table table = Fields.asTable(record);
            Doc.Table facts = table.get("facts").isPresent()
                    ? withoutBlanks(Fields.asTable(apart(table).required("facts")))
                    : withoutBlanks(rest(table));
            return new BookRow.Readable(line, movements.of(said(table), facts), cells);
        } catch (InputException e) {
            return new BookRow.Refused(line, e.problems(), cells);
        }
    }

    /** The fields of a record whose facts stand apart; anything it should not have is refused. */
    private static Fields apart(Doc.Table table) {
        Fields fields = Fields.of(table).skip(FOR_PEOPLE.toArray(String[]::new));
        List.of("id", "as_of", "date", "known_on", "assume", "declarations", "facts")
                .forEach(fields::optional);
        fields.close();
        return fields;
    }

    private static Doc.Table rest(Doc.Table table) {
        Map<String, Doc> facts = new LinkedHashMap<>(table.entries());
        List.of("id", "as_of", "date", "known_on", "assume", "declarations").forEach(facts::remove);
        FOR_PEOPLE.forEach(facts::remove);
        return new Doc.Table(table.place(), facts);
    }

    private Movements.Said said(Doc.Table table) {
        Fields fields = Fields.of(table);
        Optional<Doc> known = fields.optional("known_on")
                .filter(d -> !(d instanceof Doc.Text t
                        && (t.value().equals("all") || t.value().isBlank())));
        List<Declaration> declared =
                fields.optional("declarations").map(declarations::read).orElse(List.of());
        return new Movements.Said(
                table.place(),
                fields.maybeText("id").filter(id -> !id.isBlank()),
                fields.optional("as_of").or(() -> fields.optional("date")).filter(d -> !isBlank(d)),
                known,
                fields.optional("assume").map(Fields::asTextMap).orElse(Map.of()),
                declared);
    }

    private static boolean isBlank(Doc doc) {
        return doc instanceof Doc.Text t && t.value().isBlank();
    }

    /** Blank texts state nothing; texts that say "nobody knows" say so of any fact but the id of the line. */
    private Doc.Table withoutBlanks(Doc.Table table) {
        Map<String, Doc> entries = new LinkedHashMap<>();
        table.entries().forEach((key, value) -> entries.put(constituentKey(key, value), cleaned(key, value)));
        return new Doc.Table(table.place(), entries);
    }

    private Doc cleaned(String key, Doc value) {
        if (value instanceof Doc.Table table && (key.equals("composition") || key.equals("item.composition"))) {
            return withoutBlanks(composition(table));
        }
        return key.equals("line_id") ? value : withoutBlanks(value);
    }

    private String constituentKey(String key, Doc value) {
        return key.startsWith(COMPOSITION)
                ? COMPOSITION + elements.checked(value.place(), key.substring(COMPOSITION.length()))
                : key;
    }

    private Doc.Table composition(Doc.Table table) {
        Map<String, Doc> shares = new LinkedHashMap<>();
        table.entries().forEach((name, share) -> {
            if (shares.put(elements.checked(share.place(), name), share) != null) {
                throw InputException.of(
                        "YT-B017", share.place(), "`" + name + "` stands twice", "State each constituent once.");
            }
        });
        return new Doc.Table(table.place(), shares);
    }

    private Doc withoutBlanks(Doc doc) {
        return switch (doc) {
            case Doc.Table table -> withoutBlanks(table);
            case Doc.Rows rows ->
                new Doc.Rows(
                        rows.place(),
                        rows.items().stream().map(this::withoutBlanks).toList());
            case Doc.Text text -> {
                if (text.value().isBlank()) {
                    yield new Doc.Nothing(text.place());
                }
                yield CodeWords.meansUnknown(text.value()) ? new Doc.Text(text.place(), "unknown") : text;
            }
            case Doc.Nothing nothing -> nothing;
        };
    }

    /** What the record says, by dotted key, for the reader of a refusal or of a table. */
    static Map<String, String> cells(Doc record) {
        Map<String, String> cells = new LinkedHashMap<>();
        if (record instanceof Doc.Table table) {
            table.entries().forEach((key, value) -> {
                if (!FOR_PEOPLE.contains(key) && !key.equals("declarations")) {
                    cells("facts".equals(key) ? "" : key, value, cells);
                }
            });
        } else {
            cells("", record, cells);
        }
        return java.util.Collections.unmodifiableMap(cells);
    }

    private static void cells(String key, Doc doc, Map<String, String> cells) {
        switch (doc) {
            case Doc.Table table ->
                table.entries().forEach((k, v) -> cells(key.isEmpty() ? k : key + "." + k, v, cells));
            case Doc.Rows rows ->
                cells.put(key, rows.items().stream().map(Records::text).collect(Collectors.joining("; ")));
            case Doc.Text text -> cells.put(key, text.value());
            case Doc.Nothing nothing -> cells.put(key, "");
        }
    }

    private static String text(Doc doc) {
        return switch (doc) {
            case Doc.Table table ->
                table.entries().entrySet().stream()
                        .map(e -> e.getKey() + " " + text(e.getValue()))
                        .collect(Collectors.joining(", "));
            case Doc.Rows rows -> rows.items().stream().map(Records::text).collect(Collectors.joining("; "));
            case Doc.Text text -> text.value();
            case Doc.Nothing nothing -> "";
        };
    }
}
