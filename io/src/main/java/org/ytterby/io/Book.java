package org.ytterby.io;

import java.util.List;

/**
 * An order book as read.
 *
 * @param notes what is worth saying about its columns: known headings that create no fact, and why
 */
public record Book(String name, List<BookRow> rows, List<String> notes) {
    public Book {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
