package org.ytterby.io.lists;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a plain table is to be read: which of its headings mean which field of an entry. Immutable.
 *
 * @param columns heading to field ({@code id}, {@code name}, {@code alias}, {@code weak}, {@code former}, {@code acronym},
 *     {@code kind}, {@code country}, {@code born}, {@code identifier}, {@code address}, {@code listed}, {@code programme},
 *     {@code list}), before the headings that are known anyway; {@code -} leaves a column out
 */
public record ListMapping(Map<String, String> columns) {
    /** What a column can mean. */
    public static final List<String> FIELDS = TableHeadings.FIELDS;

    /** Known headings only. */
    public static final ListMapping NONE = new ListMapping(Map.of());

    /** @throws IllegalArgumentException for a field that entries do not have; the message lists those they have */
    public ListMapping {
        columns = columns.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        e -> Rows.folded(e.getKey()), e -> field(e.getValue()), (a, b) -> b));
    }

    private static String field(String field) {
        if (!field.equals(TableHeadings.LEFT) && !FIELDS.contains(field)) {
            throw new IllegalArgumentException(
                    "`" + field + "` is no field of an entry; fields: " + String.join(", ", FIELDS));
        }
        return field;
    }
}
