package org.ytterby.engine.doc;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A structured text, wherever it came from (YAML, JSON, a row of a table): tables, rows and texts, each with its place.
 *
 * <p>Nothing is converted: {@code 2025-10-09}, {@code no} and {@code 1.10} stay the texts they are. Immutable.
 */
public sealed interface Doc {
    Place place();

    /** Keys and values in the order of the text. */
    record Table(Place place, Map<String, Doc> entries) implements Doc {
        public Table {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        public Optional<Doc> get(String key) {
            return Optional.ofNullable(entries.get(key));
        }
    }

    record Rows(Place place, List<Doc> items) implements Doc {
        public Rows {
            items = List.copyOf(items);
        }
    }

    record Text(Place place, String value) implements Doc {}

    /** An empty cell or a JSON null: states nothing. */
    record Nothing(Place place) implements Doc {}

    /** What this is, in words a message can use. */
    default String kind() {
        return switch (this) {
            case Table t -> "a table";
            case Rows r -> "a list";
            case Text t -> "a text";
            case Nothing n -> "nothing";
        };
    }
}
