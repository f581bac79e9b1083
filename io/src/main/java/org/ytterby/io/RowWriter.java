package org.ytterby.io;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes what came of the rows of a book one by one, in their order; a refused row is written too, never dropped.
 *
 * @param <T> an answer, or what the row's words suggest
 */
public interface RowWriter<T> extends Closeable {
    void write(BookRow.Readable row, T result) throws IOException;

    void write(BookRow.Refused row) throws IOException;

    /** Finishes the document and flushes; the stream below stays open. */
    @Override
    void close() throws IOException;
}
