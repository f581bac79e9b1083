package org.ytterby.engine.law.diff;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ytterby.engine.doc.Doc;

/** A tree as one text, the same for trees that say the same: order and quoting do not count, one counts as a list of one. */
final class Canon {
    private Canon() {}

    static String of(Doc doc) {
        return switch (doc) {
            case Doc.Table t ->
                new TreeMap<>(t.entries())
                        .entrySet().stream()
                                .filter(e -> !(e.getValue() instanceof Doc.Nothing) && !isEmpty(e.getValue()))
                                .map(e -> e.getKey() + ": " + of(e.getValue()))
                                .collect(Collectors.joining(", ", "{", "}"));
            case Doc.Rows r ->
                r.items().size() == 1
                        ? of(r.items().getFirst())
                        : r.items().stream().map(Canon::of).sorted().collect(Collectors.joining(", ", "[", "]"));
            case Doc.Text t -> number(t.value());
            case Doc.Nothing n -> "";
        };
    }

    private static boolean isEmpty(Doc doc) {
        return doc instanceof Doc.Rows r && r.items().isEmpty();
    }

    /** {@code 0.10} and {@code 0.1} are one figure. */
    private static String number(String text) {
        if (text.isEmpty() || text.length() > 40 || !text.matches("-?[0-9]+\\.[0-9]+")) {
            return text;
        }
        return new BigDecimal(text).stripTrailingZeros().toPlainString();
    }

    /** As it is shown: in the order in which it is written. */
    static String shown(Doc doc) {
        return switch (doc) {
            case Doc.Table t ->
                t.entries().entrySet().stream().map(Canon::pair).collect(Collectors.joining(", ", "{", "}"));
            case Doc.Rows r -> r.items().stream().map(Canon::shown).collect(Collectors.joining(", ", "[", "]"));
            case Doc.Text t -> t.value();
            case Doc.Nothing n -> "";
        };
    }

    private static String pair(Map.Entry<String, Doc> entry) {
        return entry.getKey() + ": " + shown(entry.getValue());
    }
}
