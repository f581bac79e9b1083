package org.ytterby.engine.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Place;

/**
 * A file without the part in which a problem stands: of a provision, an event, an item or a listing the one field, so
 * that the rest of it can be read and what names it still finds it.
 *
 * @param left the file without it; empty: the problem is one of the whole file
 * @param names what was cut out, and what it was known by
 */
record Cut(Optional<Doc> left, Set<String> names) {
    private static final int SECTION = 1;
    private static final int FIELD = 3;

    static Cut of(Doc file, Place place) {
        Set<String> names = new LinkedHashSet<>();
        Optional<Doc> left = without(file, place, SECTION, names);
        if (left.isEmpty()) {
            names.addAll(names(file));
        }
        return new Cut(left, names);
    }

    /** Empty where the problem is one of the whole and not of a part. */
    private static Optional<Doc> without(Doc whole, Place place, int depth, Set<String> names) {
        if (depth > FIELD || place.equals(whole.place())) {
            return Optional.empty();
        }
        return switch (whole) {
            case Doc.Table table -> {
                Optional<String> key = holding(table.entries(), place);
                if (depth > SECTION && table.entries().size() == 1) {
                    yield Optional.empty(); // nothing would be left of it
                }
                yield key.map(k -> {
                    Map<String, Doc> parts = new LinkedHashMap<>(table.entries());
                    Doc part = table.entries().getOrDefault(k, whole);
                    without(part, place, depth + 1, names).ifPresentOrElse(smaller -> parts.put(k, smaller), () -> {
                        parts.remove(k);
                        names.add(k);
                        names.addAll(names(part));
                    });
                    return new Doc.Table(table.place(), parts);
                });
            }
            case Doc.Rows rows -> {
                List<Doc> parts = new ArrayList<>(rows.items());
                Optional<Doc> part =
                        parts.stream().filter(p -> startsBy(p, place)).reduce((before, later) -> later);
                yield part.map(p -> {
                    int at = parts.lastIndexOf(p);
                    without(p, place, depth + 1, names).ifPresentOrElse(smaller -> parts.set(at, smaller), () -> {
                        parts.remove(at);
                        names.addAll(names(p));
                    });
                    return new Doc.Rows(rows.place(), parts);
                });
            }
            case Doc.Text text -> Optional.empty();
            case Doc.Nothing nothing -> Optional.empty();
        };
    }

    private static Optional<String> holding(Map<String, Doc> entries, Place place) {
        return entries.entrySet().stream()
                .filter(e -> startsBy(e.getValue(), place))
                .reduce((before, later) -> later)
                .map(Map.Entry::getKey);
    }

    private static boolean startsBy(Doc doc, Place place) {
        Place start = doc.place();
        return start.line() < place.line() || (start.line() == place.line() && start.column() <= place.column());
    }

    private static Set<String> names(Doc doc) {
        Set<String> names = new LinkedHashSet<>();
        Look.entries(doc).forEach((section, members) -> {
            if (section.equals("id") || section.equals("names")) {
                Look.rows(members).forEach(n -> Look.text(n).ifPresent(names::add));
            }
            names.addAll(Look.entries(members).keySet());
            Look.rows(members).forEach(m -> Look.text(m, "id").ifPresent(names::add));
        });
        return names;
    }
}
