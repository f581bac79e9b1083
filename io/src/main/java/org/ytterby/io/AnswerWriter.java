package org.ytterby.io;

import java.io.Closeable;
import java.io.IOException;
import org.ytterby.engine.decide.Answer;

/** Writes the answers of a book one by one, in the order of its rows; a refused row is written too, never dropped. */
public interface AnswerWriter extends Closeable {
    void write(BookRow.Readable row, Answer answer) throws IOException;

    void write(BookRow.Refused row) throws IOException;

    /** Finishes the document and flushes; the stream below stays open. */
    @Override
    void close() throws IOException;
}
