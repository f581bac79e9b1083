package org.ytterby.io.html;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** What comes later on a page and is written before what comes first: it waits in a file of its own. Not thread-safe. */
final class Spool implements Closeable {
    private final FileChannel file;
    private final Writer writer;

    /** The file is for its owner alone, and gone with whoever wrote it, also where nobody closes it. */
    Spool() throws IOException {
        this.file = FileChannel.open(
                Files.createTempFile("ytterby-page-", ".part"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        this.writer = new BufferedWriter(Channels.newWriter(file, StandardCharsets.UTF_8), 1 << 16);
    }

    void write(String text) throws IOException {
        writer.write(text);
    }

    /** Everything written so far goes out. */
    void into(OutputStream out) throws IOException {
        writer.flush();
        file.position(0);
        Channels.newInputStream(file).transferTo(out);
    }

    @Override
    public void close() throws IOException {
        try (file) {
            writer.close();
        }
    }
}
