package org.ytterby.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;

/** Rows of a book as JSON: one array, or one document a line. */
final class RowsJson {
    private RowsJson() {}

    /** Writes what came of one row. */
    interface Document<T> {
        void write(BookRow.Readable row, T result, JsonOut out);
    }

    static <T> RowWriter<T> array(OutputStream out, Document<T> document) {
        JsonOut json = JsonOut.indented(out);
        json.beginRows();
        return new RowWriter<>() {
            @Override
            public void write(BookRow.Readable row, T result) throws IOException {
                guarded(() -> document.write(row, result, json));
            }

            @Override
            public void write(BookRow.Refused row) throws IOException {
                guarded(() -> RefusedOut.write(row, json));
            }

            @Override
            public void close() throws IOException {
                guarded(json::endRows);
                json.finish();
                out.write('\n');
                out.flush();
            }
        };
    }

    static <T> RowWriter<T> lines(OutputStream out, Document<T> document) {
        return new RowWriter<>() {
            @Override
            public void write(BookRow.Readable row, T result) throws IOException {
                line(json -> document.write(row, result, json));
            }

            @Override
            public void write(BookRow.Refused row) throws IOException {
                line(json -> RefusedOut.write(row, json));
            }

            private void line(Consumer<JsonOut> writing) throws IOException {
                JsonOut json = JsonOut.compact(out);
                guarded(() -> writing.accept(json));
                json.finish();
                out.write('\n');
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }

    private static void guarded(Runnable writing) throws IOException {
        try {
            writing.run();
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }
}
