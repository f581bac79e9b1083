package org.ytterby.engine.lint;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.ytterby.engine.doc.Doc;

/** Looks into a document without insisting on its shape: what is not there, or of another kind, is empty. */
final class Look {
    private Look() {}

    static Map<String, Doc> entries(Doc doc) {
        return doc instanceof Doc.Table table ? table.entries() : Map.of();
    }

    static Optional<Doc> at(Doc doc, String key) {
        return Optional.ofNullable(entries(doc).get(key)).filter(d -> !(d instanceof Doc.Nothing));
    }

    static Map<String, Doc> table(Doc doc, String key) {
        return at(doc, key).map(Look::entries).orElse(Map.of());
    }

    /** The members of a list; one that stands alone counts as a list of one. */
    static List<Doc> rows(Doc doc, String key) {
        return at(doc, key).map(Look::rows).orElse(List.of());
    }

    static List<Doc> rows(Doc doc) {
        return doc instanceof Doc.Rows rows ? rows.items() : List.of(doc);
    }

    static Optional<String> text(Doc doc) {
        return doc instanceof Doc.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    static Optional<String> text(Doc doc, String key) {
        return at(doc, key).flatMap(Look::text);
    }

    static List<String> texts(Doc doc, String key) {
        return rows(doc, key).stream().flatMap(d -> text(d).stream()).toList();
    }

    static Optional<LocalDate> day(Doc doc, String key) {
        return text(doc, key).flatMap(Look::day);
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Every key with its value, at any depth. */
    static void walk(Doc doc, BiConsumer<String, Doc> visitor) {
        switch (doc) {
            case Doc.Table table ->
                table.entries().forEach((key, value) -> {
                    visitor.accept(key, value);
                    walk(value, visitor);
                });
            case Doc.Rows rows -> rows.items().forEach(one -> walk(one, visitor));
            case Doc.Text text -> {}
            case Doc.Nothing nothing -> {}
        }
    }

    /** Every table, at any depth, itself included, with the key it stands under. */
    static void tables(String key, Doc doc, BiConsumer<String, Doc.Table> visitor) {
        switch (doc) {
            case Doc.Table table -> {
                visitor.accept(key, table);
                table.entries().forEach((k, v) -> tables(k, v, visitor));
            }
            case Doc.Rows rows -> rows.items().forEach(one -> tables(key, one, visitor));
            case Doc.Text text -> {}
            case Doc.Nothing nothing -> {}
        }
    }
}
