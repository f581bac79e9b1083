package org.ytterby.io;

import java.io.Closeable;
import java.io.IOException;
import org.ytterby.engine.decide.Classification;

/** Writes what the lines of a book may be, in the order of its rows; a refused row is written too, never dropped. */
public interface ClassificationWriter extends Closeable {
    void write(BookRow.Readable row, Classification classification) throws IOException;

    void write(BookRow.Refused row) throws IOException;

    /** Finishes the document and flushes; the stream below stays open. */
    @Override
    void close() throws IOException;
}
