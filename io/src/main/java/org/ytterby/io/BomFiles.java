package org.ytterby.io;

import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.law.ElementNames;
import org.ytterby.engine.trace.Article;
import org.ytterby.engine.trace.Bom;
import org.ytterby.engine.trace.BomReader;

/** Reads bills of materials and suppliers' answers; the format is told by the file's name. Immutable and thread-safe. */
public final class BomFiles {
    private static final int DEEPEST = 1_000;

    private final BomReader reader;
    private final Optional<Reading.Decimal> decimal;

    public BomFiles(ElementNames names) {
        this(names, Optional.empty());
    }

    /** @param decimal what stands before tenths in numbers that could be read in two ways */
    public BomFiles(ElementNames names, Optional<Reading.Decimal> decimal) {
        this.reader = new BomReader(names);
        this.decimal = decimal;
    }

    /**
     * A bill as it was read.
     *
     * @param notes what was found in the file and says nothing
     */
    public record Read(Bom bom, List<Note> notes) {}

    /** What suppliers answered. */
    public record Answers(List<Article> articles, List<Note> notes) {}

    /** @throws InputException with everything that is wrong, each with its place */
    public Read bill(String name, InputStream in) {
        BomRows rows = rows(name, in, "parts");
        if (rows.rows().isEmpty() && rows.problems().isEmpty()) {
            throw InputException.of(
                    "YT-M094",
                    new Place(name, 0, 0),
                    "no part stands in it",
                    "A bill names a product and its parts, one a line. What suppliers sent goes behind --answers.");
        }
        List<Note> notes = new ArrayList<>(rows.notes());
        notes.addAll(BareZeros.notes(rows.rows()));
        return new Read(rows.read(r -> reader.read(name, r)), List.copyOf(notes));
    }

    /** @throws InputException with everything that is wrong, each with its place */
    public Answers answers(String name, InputStream in) {
        BomRows rows = rows(name, in, "answers");
        return new Answers(rows.read(r -> reader.answers(name, r)), rows.notes());
    }

    private BomRows rows(String name, InputStream in, String list) {
        String file = name.toLowerCase(Locale.ROOT);
        if (file.endsWith(".json")) {
            return json(name, in, list);
        }
        if (file.endsWith(".xlsx") || file.endsWith(".xlsm")) {
            return BomTable.workbook(name, in, decimal);
        }
        if (file.endsWith(".xml")) {
            return MaterialDeclarations.read(name, in);
        }
        return BomTable.read(name, in, decimal);
    }

    private static BomRows json(String name, InputStream in, String list) {
        try (JsonDocs docs = new JsonDocs(name, new StringReader(StrictText.all(name, in)), 0)) {
            Fields fields = Fields.of(docs.only()).skip("$schema", "name");
            List<Doc> rows = new ArrayList<>();
            for (Doc part : Fields.asRows(fields.required(list))) {
                flatten(part, 0, list.equals("parts"), rows);
            }
            fields.close();
            return new BomRows(rows, List.of(), List.of());
        }
    }

    /** Parts within parts become rows of one level more. A row that names its parent, or an answer, has no level. */
    private static void flatten(Doc part, int level, boolean nested, List<Doc> rows) {
        Map<String, Doc> row = new LinkedHashMap<>(Fields.asTable(part).entries());
        Doc parts = row.remove("parts");
        if (level > DEEPEST) {
            throw InputException.of("YT-M063", part.place(), "over " + DEEPEST + " levels", "");
        }
        if (nested && !row.containsKey("parent") && !row.containsKey("level")) {
            row.put("level", new Doc.Text(part.place(), String.valueOf(level)));
        }
        rows.add(new Doc.Table(part.place(), row));
        if (parts != null && !(parts instanceof Doc.Nothing)) {
            Fields.asRows(parts).forEach(p -> flatten(p, level + 1, nested, rows));
        }
    }
}
