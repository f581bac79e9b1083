package org.ytterby.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.ytterby.io.SafeOutput;

/** Where answers go: the terminal, or a file that appears whole or not at all. */
final class Output implements Closeable {
    private final Session session;
    private final Optional<SafeOutput> file;
    private final OutputStream stream;

    private Output(Session session, Optional<SafeOutput> file, OutputStream stream) {
        this.session = session;
        this.file = file;
        this.stream = stream;
    }

    static Output of(Session session) {
        Optional<SafeOutput> file = session.text("out").map(p -> SafeOutput.to(Path.of(p)));
        OutputStream stream = file.<OutputStream>map(f -> new BufferedOutputStream(f.stream()))
                .orElse(session.terminal().out());
        return new Output(session, file, stream);
    }

    OutputStream stream() {
        return stream;
    }

    void print(String text) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything was written: a file takes its place now. */
    void finish() {
        try {
            stream.flush();
            if (file.isPresent()) {
                file.get().commit();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (stream instanceof PrintStream p && p.checkError()) {
            throw session.refuse(
                    "YT-U008",
                    session.words().say("usage.not-written"),
                    session.words().say("usage.not-written.advice"));
        }
    }

    @Override
    public void close() {
        try {
            if (file.isPresent()) {
                file.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
