package org.ytterby.io;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Takes the records of a table one by one, as a file of text or as a sheet. */
public interface TableOut extends Closeable {
    void record(List<String> cells) throws IOException;

    /** Finishes the document and flushes; the stream below stays open. */
    @Override
    void close() throws IOException;

    /** Begins a table with its headings. */
    interface Begins {
        TableOut under(List<String> headings) throws IOException;
    }

    /** RFC 4180, UTF-8. */
    static Begins csv(OutputStream out) {
        return headings -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            CsvOut csv = new CsvOut(writer).record(headings);
            return new TableOut() {
                @Override
                public void record(List<String> cells) {
                    csv.record(cells);
                }

                @Override
                public void close() throws IOException {
                    writer.flush();
                }
            };
        };
    }
}
