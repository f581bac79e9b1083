package org.ytterby.engine.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Place;

/**
 * Compares a file with a JSON Schema, as far as the schemas of the corpus use the language: tables, lists, texts, closed
 * keys, enumerations, alternatives, references. Of patterns only that of a day is held: a schema may be anybody's.
 */
final class SchemaCheck {
    private static final int DEEPEST = 200;
    private static final String DAY = "/$defs/day";

    private final Map<String, Doc> schemas;
    private final IdentityHashMap<Doc, Read> read = new IdentityHashMap<>();

    /** One schema, read once: a file compares some thousand values with it. */
    private record Read(
            Optional<String> ref,
            Set<String> types,
            boolean speaks,
            List<String> values,
            Optional<String> only,
            Map<String, Doc> known,
            Optional<Doc> others,
            boolean closed,
            List<String> required,
            Optional<Doc> items,
            List<List<Doc>> alternatives) {
        static Read of(Doc schema) {
            Optional<Doc> others = Look.at(schema, "additionalProperties");
            return new Read(
                    Look.text(schema, "$ref"),
                    Set.copyOf(Look.texts(schema, "type")),
                    Look.text(schema, "minLength").isPresent(),
                    Look.texts(schema, "enum"),
                    Look.text(schema, "const"),
                    Look.table(schema, "properties"),
                    others,
                    others.flatMap(Look::text).filter("false"::equals).isPresent(),
                    Look.texts(schema, "required"),
                    Look.at(schema, "items"),
                    List.of(Look.rows(schema, "anyOf"), Look.rows(schema, "oneOf")));
        }
    }

    /** @param schemas by name of file, for example {@code items.json} */
    SchemaCheck(Map<String, Doc> schemas) {
        this.schemas = schemas;
    }

    /** @param value what stands there, or the key that is missing or unknown */
    record Flaw(Place place, String value) {}

    List<Flaw> of(Doc file, String name) {
        return Optional.ofNullable(schemas.get(name))
                .map(schema -> flaws(file, schema, name, 0))
                .orElse(List.of());
    }

    private List<Flaw> flaws(Doc doc, Doc schema, String file, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        Read of = read.computeIfAbsent(schema, Read::of);
        if (of.ref().isPresent()) {
            return referred(doc, of.ref().get(), file, depth);
        }
        if (!isOfKind(doc, of)) {
            return List.of(flaw(doc));
        }
        List<Flaw> flaws = new ArrayList<>();
        switch (doc) {
            case Doc.Table table -> ofTable(table, of, file, depth, flaws);
            case Doc.Rows rows ->
                of.items()
                        .ifPresent(items ->
                                rows.items().forEach(one -> flaws.addAll(flaws(one, items, file, depth + 1))));
            case Doc.Text text -> {}
            case Doc.Nothing nothing -> {}
        }
        of.alternatives().forEach(all -> flaws.addAll(ofAlternatives(doc, all, file, depth)));
        return flaws;
    }

    private List<Flaw> referred(Doc doc, String ref, String file, int depth) {
        if (ref.endsWith(DAY)) {
            boolean day = Look.text(doc).flatMap(Look::day).isPresent();
            return day ? List.of() : List.of(flaw(doc));
        }
        int hash = ref.indexOf('#');
        String named = hash <= 0 ? file : ref.substring(0, hash);
        Optional<Doc> found = Optional.ofNullable(schemas.get(named));
        for (String step : ref.substring(hash + 1).split("/", -1)) {
            found = step.isEmpty() ? found : found.flatMap(d -> Look.at(d, step));
        }
        return found.map(d -> flaws(doc, d, named, depth + 1)).orElse(List.of());
    }

    private static boolean isOfKind(Doc doc, Read of) {
        Optional<String> text = Look.text(doc);
        boolean blank = of.speaks() && text.filter(String::isBlank).isPresent();
        boolean kind = of.types().isEmpty() || of.types().stream().anyMatch(type -> is(doc, type));
        boolean value = text.map(t -> (of.values().isEmpty() || of.values().contains(t))
                        && of.only().map(t::equals).orElse(true))
                .orElse(of.values().isEmpty() && of.only().isEmpty());
        return kind && value && !blank;
    }

    private static boolean is(Doc doc, String type) {
        return switch (doc) {
            case Doc.Table table -> type.equals("object");
            case Doc.Rows rows -> type.equals("array");
            case Doc.Text text -> !type.equals("object") && !type.equals("array") && isScalar(text.value(), type);
            case Doc.Nothing nothing -> type.equals("null");
        };
    }

    private static boolean isScalar(String text, String type) {
        return switch (type) {
            case "integer" -> text.matches("-?\\d{1,18}");
            case "number" -> text.matches("-?\\d{1,18}(\\.\\d{1,18})?");
            case "boolean" -> text.equals("true") || text.equals("false");
            default -> true;
        };
    }

    private void ofTable(Doc.Table table, Read of, String file, int depth, List<Flaw> flaws) {
        table.entries().forEach((key, value) -> {
            Doc known = of.known().get(key);
            if (known != null) {
                flaws.addAll(flaws(value, known, file, depth + 1));
            } else if (of.closed()) {
                flaws.add(new Flaw(value.place(), key));
            } else {
                of.others().ifPresent(others -> flaws.addAll(flaws(value, others, file, depth + 1)));
            }
        });
        for (String key : of.required()) {
            if (!table.entries().containsKey(key)) {
                flaws.add(new Flaw(table.place(), key));
            }
        }
    }

    /** What is wrong by the alternative that comes nearest. */
    private List<Flaw> ofAlternatives(Doc doc, List<Doc> alternatives, String file, int depth) {
        List<List<Flaw>> all = new ArrayList<>();
        for (Doc one : alternatives) {
            List<Flaw> flaws = flaws(doc, one, file, depth + 1);
            if (flaws.isEmpty()) {
                return flaws;
            }
            all.add(flaws);
        }
        return all.stream()
                .min(Comparator.comparingInt((List<Flaw> flaws) -> isOfAnotherKind(flaws, doc) ? 1 : 0)
                        .thenComparingInt(List::size))
                .orElse(List.of());
    }

    private static boolean isOfAnotherKind(List<Flaw> flaws, Doc doc) {
        return flaws.stream().anyMatch(flaw -> flaw.equals(flaw(doc)));
    }

    private static Flaw flaw(Doc doc) {
        String value = Look.text(doc).orElse("");
        return new Flaw(doc.place(), value);
    }
}
