package org.ytterby.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.law.Corpus;
import tools.jackson.core.JacksonException;

/**
 * Determinations as documents, {@code ytterby/determination/1}: complete enough to be run again years later.
 *
 * <p>The same answer gives the same bytes. Immutable and thread-safe; the writers it gives are not.
 */
public final class AnswerJson {
    private final Corpus corpus;
    private final References references;
    private final Beside beside;

    public AnswerJson(Corpus corpus) {
        this(corpus, References.relative());
    }

    /** @param references where the page of each citation stands */
    public AnswerJson(Corpus corpus, References references) {
        this(corpus, references, Beside.NOTHING);
    }

    /** @param beside practice and notes to show with the answers */
    public AnswerJson(Corpus corpus, References references, Beside beside) {
        this.corpus = corpus;
        this.references = references;
        this.beside = beside;
    }

    /** One determination on one line, without a line end. */
    public String line(Answer answer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonOut out = JsonOut.compact(bytes);
        new AnswerOut(corpus, references, beside, out).write(answer);
        try {
            out.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** All answers of a book as one JSON array. */
    public AnswerWriter array(OutputStream out) {
        JsonOut json = JsonOut.indented(out);
        json.beginRows();
        AnswerOut answers = new AnswerOut(corpus, references, beside, json);
        return new AnswerWriter() {
            @Override
            public void write(BookRow.Readable row, Answer answer) throws IOException {
                guarded(() -> answers.write(answer));
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

    /** One answer a line. */
    public AnswerWriter lines(OutputStream out) {
        return new AnswerWriter() {
            @Override
            public void write(BookRow.Readable row, Answer answer) throws IOException {
                JsonOut json = JsonOut.compact(out);
                guarded(() -> new AnswerOut(corpus, references, beside, json).write(answer));
                json.finish();
                out.write('\n');
            }

            @Override
            public void write(BookRow.Refused row) throws IOException {
                JsonOut json = JsonOut.compact(out);
                guarded(() -> RefusedOut.write(row, json));
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
