package org.ytterby.engine.lint;

import java.util.ArrayList;
import java.util.Comparator;
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
final class Shape {
    private static final int DEEPEST = 200;
    private static final String DAY = "/$defs/day";

    private final Map<String, Doc> schemas;

    /** @param schemas by name of file, for example {@code items.json} */
    Shape(Map<String, Doc> schemas) {
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
        Optional<String> ref = Look.text(schema, "$ref");
        if (ref.isPresent()) {
            return referred(doc, ref.get(), file, depth);
        }
        List<Flaw> flaws = new ArrayList<>(ofKind(doc, schema));
        if (flaws.isEmpty()) {
            flaws.addAll(ofTable(doc, schema, file, depth));
            flaws.addAll(ofRows(doc, schema, file, depth));
            flaws.addAll(ofAlternatives(doc, Look.rows(schema, "anyOf"), file, depth));
            flaws.addAll(ofAlternatives(doc, Look.rows(schema, "oneOf"), file, depth));
        }
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

    private static List<Flaw> ofKind(Doc doc, Doc schema) {
        Set<String> types = Set.copyOf(Look.texts(schema, "type"));
        boolean blank = Look.text(doc).filter(String::isBlank).isPresent()
                && Look.text(schema, "minLength").isPresent();
        boolean kind = types.isEmpty() || types.stream().anyMatch(type -> is(doc, type));
        List<String> values = Look.texts(schema, "enum");
        Optional<String> only = Look.text(schema, "const");
        boolean value = Look.text(doc)
                .map(t -> (values.isEmpty() || values.contains(t))
                        && only.map(t::equals).orElse(true))
                .orElse(values.isEmpty() && only.isEmpty());
        return kind && value && !blank ? List.of() : List.of(flaw(doc));
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

    private List<Flaw> ofTable(Doc doc, Doc schema, String file, int depth) {
        if (!(doc instanceof Doc.Table table)) {
            return List.of();
        }
        List<Flaw> flaws = new ArrayList<>();
        Map<String, Doc> known = Look.table(schema, "properties");
        Optional<Doc> others = Look.at(schema, "additionalProperties");
        boolean closed = others.flatMap(Look::text).filter("false"::equals).isPresent();
        table.entries().forEach((key, value) -> {
            if (known.containsKey(key)) {
                flaws.addAll(flaws(value, known.get(key), file, depth + 1));
            } else if (closed) {
                flaws.add(new Flaw(value.place(), key));
            } else {
                others.ifPresent(o -> flaws.addAll(flaws(value, o, file, depth + 1)));
            }
        });
        Look.texts(schema, "required").stream()
                .filter(key -> !table.entries().containsKey(key))
                .forEach(key -> flaws.add(new Flaw(table.place(), key)));
        return flaws;
    }

    private List<Flaw> ofRows(Doc doc, Doc schema, String file, int depth) {
        if (!(doc instanceof Doc.Rows rows)) {
            return List.of();
        }
        return Look.at(schema, "items").stream()
                .flatMap(of -> rows.items().stream().flatMap(one -> flaws(one, of, file, depth + 1).stream()))
                .toList();
    }

    /** What is wrong by the alternative that comes nearest. */
    private List<Flaw> ofAlternatives(Doc doc, List<Doc> alternatives, String file, int depth) {
        return alternatives.stream()
                .map(one -> flaws(doc, one, file, depth + 1))
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
