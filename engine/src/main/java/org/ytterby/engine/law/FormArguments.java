package org.ytterby.engine.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;

/**
 * Puts an item's arguments into the words of its form: {@code $name} stands for an argument;
 * {@code {each: $elements, test: …}} becomes one test for each element, with {@code $each} in its place;
 * {@code {given: figures, test: …}} stays only where the item gives that argument.
 */
final class FormArguments {
    private static final int MOST = 10_000;

    private int made;

    private FormArguments() {}

    /** @throws InputException if arguments within arguments would make more tests than an item can have */
    static Doc apply(Doc doc, Map<String, Doc> arguments) {
        return new FormArguments().applied(doc, arguments);
    }

    private Doc applied(Doc doc, Map<String, Doc> arguments) {
        if (++made > MOST) {
            throw InputException.of(
                    "YT-C056", doc.place(), "more than `" + MOST + "` parts in one item", "Name each part once.");
        }
        return switch (doc) {
            case Doc.Text t ->
                t.value().startsWith("$") ? arguments.getOrDefault(t.value().substring(1), t) : t;
            case Doc.Nothing n -> n;
            case Doc.Rows r -> rows(r, arguments);
            case Doc.Table t -> table(t, arguments);
        };
    }

    /** Whether a word still stands anywhere in a text. */
    static boolean holds(Doc doc, String word) {
        return switch (doc) {
            case Doc.Text t -> t.value().equals(word);
            case Doc.Nothing n -> false;
            case Doc.Rows r -> r.items().stream().anyMatch(d -> holds(d, word));
            case Doc.Table t -> t.entries().values().stream().anyMatch(d -> holds(d, word));
        };
    }

    private Doc table(Doc.Table table, Map<String, Doc> arguments) {
        Map<String, Doc> entries = new LinkedHashMap<>();
        table.entries().forEach((k, v) -> entries.put(k, applied(v, arguments)));
        return new Doc.Table(table.place(), entries);
    }

    private Doc rows(Doc.Rows rows, Map<String, Doc> arguments) {
        List<Doc> out = new ArrayList<>();
        for (Doc item : rows.items()) {
            if (item instanceof Doc.Table t && t.get("test").isPresent()) {
                out.addAll(repeated(t, arguments));
            } else {
                out.add(applied(item, arguments));
            }
        }
        return new Doc.Rows(rows.place(), out);
    }

    private List<Doc> repeated(Doc.Table table, Map<String, Doc> arguments) {
        Doc test = table.entries().get("test");
        if (test == null) {
            return List.of();
        }
        Doc given = table.entries().get("given");
        if (given instanceof Doc.Text name) {
            return arguments.containsKey(name.value()) ? List.of(applied(test, arguments)) : List.of();
        }
        Doc over = table.get("each").map(d -> applied(d, arguments)).orElse(table);
        List<Doc> out = new ArrayList<>();
        for (Doc value : over instanceof Doc.Rows r ? r.items() : List.of(over)) {
            Map<String, Doc> with = new LinkedHashMap<>(arguments);
            with.put("each", value);
            out.add(applied(test, with));
        }
        return out;
    }
}
