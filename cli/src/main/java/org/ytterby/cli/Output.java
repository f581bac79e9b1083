package org.ytterby.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ytterby.engine.doc.InputException;
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
        Optional<SafeOutput> file = session.text("out").map(session::output);
        boolean shown = file.isEmpty() && session.terminal().outIsTerminal();
        if (shown && session.text("format").equals(Optional.of("xlsx"))) {
            throw session.refuse(
                    "YT-U012",
                    session.words().say("usage.xlsx-to-file"),
                    session.words().say("usage.xlsx-to-file.advice"));
        }
        OutputStream stream = file.<OutputStream>map(f -> new Whole(session, new BufferedOutputStream(f.stream())))
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
            throw notWritten(session);
        }
        if (stream instanceof PrintStream p && p.checkError()) {
            throw notWritten(session);
        }
    }

    private static InputException notWritten(Session session) {
        return session.refuse(
                "YT-U008",
                session.words().say("usage.not-written"),
                session.words().say("usage.not-written.advice"));
    }

    /** A file that cannot be written to the end, for want of room, is the reader's matter and no mistake of ours. */
    private static final class Whole extends FilterOutputStream {
        private final Session session;

        Whole(Session session, OutputStream out) {
            super(out);
            this.session = session;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                throw notWritten(session);
            }
        }

        @Override
        public void flush() {
            try {
                out.flush();
            } catch (IOException e) {
                throw notWritten(session);
            }
        }
    }

    @Override
    public void close() {
        try {
            if (file.isPresent()) {
                file.get().close();
            }
        } catch (IOException e) {
            return; // it was not committed: nothing stands there, and why has been said
        }
    }
}
