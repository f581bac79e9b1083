package org.ytterby.engine.doc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a table field by field and refuses what nobody asked for: a wrong type, a missing field, and, at
 * {@link #close()}, every key that was not read, each with its place and the nearest known key.
 */
public final class Fields {
    private static final String CUT =
            "It has no value. Inside { } a comma or a bracket cuts a text that is not quoted: write \"…\" around it. ";
    private static final int LENGTH_OF_A_DAY = 10;
    private static final int MOST_DIGITS = 40;

    private final Doc.Table table;
    private final Set<String> read = new LinkedHashSet<>();

    private Fields(Doc.Table table) {
        this.table = table;
    }

    public static Fields of(Doc doc) {
        return new Fields(asTable(doc));
    }

    public static Doc.Table asTable(Doc doc) {
        if (doc instanceof Doc.Table table) {
            return table;
        }
        throw wrong(doc, "a table of keys and values");
    }

    public static List<Doc> asRows(Doc doc) {
        if (doc instanceof Doc.Rows rows) {
            return rows.items();
        }
        throw wrong(doc, "a list");
    }

    public static String asText(Doc doc) {
        if (doc instanceof Doc.Text text) {
            return text.value();
        }
        throw wrong(doc, "a text");
    }

    public static LocalDate asDay(Doc doc) {
        String text = asText(doc);
        try {
            if (text.length() == LENGTH_OF_A_DAY) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // told below
        }
        throw InputException.of(
                "YT-D001", doc.place(), "`" + text + "` is no day", "Write it as year-month-day: 2026-03-04.");
    }

    public static BigDecimal asNumber(Doc doc) {
        String text = asText(doc);
        if (text.length() > MOST_DIGITS) {
            throw InputException.of("YT-D002", doc.place(), "a number of over 40 characters", "Write it shorter.");
        }
        try {
            BigDecimal number = new BigDecimal(text);
            if (Math.abs((long) number.scale()) <= MOST_DIGITS) {
                return number; // written out, 1e999999999 would fill the memory
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw InputException.of(
                "YT-D002",
                doc.place(),
                "`" + text + "` is no number",
                "Write it with a decimal point and no separators: 1234.5.");
    }

    /** A list of texts; a single text counts as a list of one. */
    public static List<String> asTexts(Doc doc) {
        if (doc instanceof Doc.Text text) {
            return List.of(text.value());
        }
        return asRows(doc).stream().map(Fields::asText).toList();
    }

    public Place place() {
        return table.place();
    }

    public Optional<Doc> optional(String key) {
        read.add(key);
        return table.get(key).filter(d -> !(d instanceof Doc.Nothing));
    }

    public Doc required(String key) {
        return optional(key)
                .orElseThrow(
                        () -> InputException.of("YT-D003", table.place(), "`" + key + "` is missing", misspelt(key)));
    }

    public String text(String key) {
        return asText(required(key));
    }

    public String text(String key, String otherwise) {
        return optional(key).map(Fields::asText).orElse(otherwise);
    }

    public Optional<String> maybeText(String key) {
        return optional(key).map(Fields::asText);
    }

    public LocalDate day(String key) {
        return asDay(required(key));
    }

    public Optional<LocalDate> maybeDay(String key) {
        return optional(key).map(Fields::asDay);
    }

    public List<Doc> rows(String key) {
        return optional(key).map(Fields::asRows).orElse(List.of());
    }

    public List<String> texts(String key) {
        return optional(key).map(Fields::asTexts).orElse(List.of());
    }

    public Map<String, Doc> entries(String key) {
        return optional(key).map(d -> asTable(d).entries()).orElse(Map.of());
    }

    /** Keys that are recorded for people and not read by the engine. */
    public Fields skip(String... keys) {
        read.addAll(List.of(keys));
        return this;
    }

    public void close() {
        List<Problem> unknown = new ArrayList<>();
        table.entries().forEach((key, value) -> {
            if (!read.contains(key)) {
                String advice = value instanceof Doc.Nothing ? CUT + nearest(key) : nearest(key);
                unknown.add(new Problem("YT-D004", value.place(), "unknown key `" + key + "`", advice));
            }
        });
        if (!unknown.isEmpty()) {
            throw new InputException(unknown);
        }
    }

    private String misspelt(String key) {
        List<String> others =
                table.entries().keySet().stream().filter(k -> !read.contains(k)).toList();
        return Nearest.of(key, others).map(k -> "Maybe `" + k + "`.").orElse("Add it.");
    }

    private String nearest(String key) {
        return Nearest.of(key, read)
                .map(k -> "Maybe `" + k + "`.")
                .orElse("Known here: " + String.join(", ", read) + ".");
    }

    private static InputException wrong(Doc doc, String wanted) {
        return InputException.of(
                "YT-D005",
                doc.place(),
                doc.kind() + " where " + wanted + " belongs",
                "A text stands alone, a list as [a, b], a table as {key: value}.");
    }

    /** All entries of a table as texts, in order. */
    public static Map<String, String> asTextMap(Doc doc) {
        Map<String, String> texts = new LinkedHashMap<>();
        asTable(doc).entries().forEach((k, v) -> texts.put(k, asText(v)));
        return texts;
    }
}
