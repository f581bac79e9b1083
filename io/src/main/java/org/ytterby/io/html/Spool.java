package org.ytterby.io.html;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What comes later on a page and is written before what comes first: it waits in a file of its own. Not thread-safe. */
final class Spool implements Closeable {
    private final Path file;
    private final Writer writer;

    Spool() throws IOException {
        this.file = Files.createTempFile("ytterby-page-", ".part"); // for its owner alone
        this.writer = new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), 1 << 16);
    }

    void write(String text) throws IOException {
        writer.write(text);
    }

    /** Everything written so far goes out. */
    void into(OutputStream out) throws IOException {
        writer.flush();
        Files.copy(file, out);
    }

    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
