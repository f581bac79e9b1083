package org.ytterby.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ytterby.engine.law.Bilingual;

/** Writes small JSON documents without loading a library: maps, lists, texts and numbers. */
final class Json {
    private Json() {}

    static String of(Object value) {
        return switch (value) {
            case Map<?, ?> m ->
                m.entrySet().stream()
                        .map(e -> quote(String.valueOf(e.getKey())) + ": " + of(e.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case List<?> l -> l.stream().map(Json::of).collect(Collectors.joining(", ", "[", "]"));
            case Number n -> n.toString();
            case Boolean b -> b.toString();
            default -> quote(value.toString());
        };
    }

    /** A text in both languages, in the same order on every run. */
    static Map<String, String> both(Bilingual text) {
        Map<String, String> both = new LinkedHashMap<>();
        both.put("en", text.en());
        both.put("zh", text.zh());
        return both;
    }

    private static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
