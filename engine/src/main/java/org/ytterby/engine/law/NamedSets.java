package org.ytterby.engine.law;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;

/** What is defined once in vocabulary/sets.yaml and named elsewhere: lists of values, and conditions. */
final class NamedSets {
    private final Map<String, Doc> sets;
    private final Map<String, Doc> conditions;
    private final Circles circles = new Circles();

    NamedSets(Map<String, Doc> file) {
        this.sets = file.containsKey("sets") ? Fields.asTable(file.get("sets")).entries() : Map.of();
        this.conditions = file.containsKey("conditions")
                ? Fields.asTable(file.get("conditions")).entries()
                : Map.of();
    }

    /** Counts one more part of a condition, so that one that names itself many times over ends. */
    void step(Doc value) {
        circles.step(value);
    }

    /** The condition of a name. */
    Condition condition(Doc value, Function<Doc, Condition> read) {
        String name = Fields.asText(value);
        Doc condition = conditions.get(name);
        if (condition == null) {
            throw InputException.of(
                    "YT-C012",
                    value.place(),
                    "unknown condition `" + name + "`",
                    "Named conditions stand in vocabulary/sets.yaml.");
        }
        return circles.follow("use " + name, value, () -> read.apply(condition));
    }

    /** A single value, a list, or the name of a set ({@code $exports}); a list may hold names of sets. */
    List<Doc> expanded(Doc value) {
        circles.step(value);
        if (value instanceof Doc.Rows rows) {
            return rows.items().stream().flatMap(d -> expanded(d).stream()).toList();
        }
        String text = Fields.asText(value);
        if (!text.startsWith("$")) {
            return List.of(value);
        }
        Doc set = sets.get(text.substring(1));
        if (set == null) {
            throw InputException.of(
                    "YT-C004", value.place(), "unknown set `" + text + "`", "Sets stand in vocabulary/sets.yaml.");
        }
        return circles.follow(text, value, () -> expanded(set));
    }
}
