package org.ytterby.io;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An order book as read.
 *
 * @param notes what is worth saying about its columns: known headings that create no fact, and why
 */
public record Book(String name, List<BookRow> rows, List<Note> notes) {
    public Book {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** Every heading of the book, in order. */
    public List<String> headings() {
        Set<String> headings = new LinkedHashSet<>();
        Map<String, String> before = Map.of();
        for (BookRow row : rows) {
            if (!row.cells().keySet().equals(before.keySet())) {
                headings.addAll(row.cells().keySet());
            }
            before = row.cells();
        }
        return List.copyOf(headings);
    }
}
