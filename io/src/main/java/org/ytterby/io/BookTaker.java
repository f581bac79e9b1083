package org.ytterby.io;

import java.util.List;
import java.util.function.Consumer;

/** Takes a book as it is read: the headings, where it is a table, and after them its rows in their order. */
public interface BookTaker extends Consumer<BookRow> {
    /** Every heading of a table, in order; a book of records has none, and this is not called. */
    default void headings(List<String> headings) {}
}
