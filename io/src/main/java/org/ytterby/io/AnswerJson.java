package org.ytterby.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.decide.WordSuspicions;
import org.ytterby.engine.law.Corpus;

/**
 * Determinations as documents, {@code ytterby/determination/1}: complete enough to be run again years later.
 *
 * <p>The same answer gives the same bytes. Immutable and thread-safe; the writers it gives are not.
 */
public final class AnswerJson {
    private final Corpus corpus;
    private final References references;
    private final Beside beside;
    private final WordSuspicions suspicions;

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
        this.suspicions = new WordSuspicions(new Engine(corpus));
    }

    /** One determination on one line, without a line end. */
    public String line(Answer answer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonOut out = JsonOut.compact(bytes);
        new AnswerOut(corpus, references, beside, suspicions, out).write(answer);
        try {
            out.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** All answers of a book as one JSON array. */
    public RowWriter<Answer> array(OutputStream out) {
        return RowsJson.array(out, this::write);
    }

    /** One answer a line. */
    public RowWriter<Answer> lines(OutputStream out) {
        return RowsJson.lines(out, this::write);
    }

    private void write(BookRow.Readable row, Answer answer, JsonOut out) {
        new AnswerOut(corpus, references, beside, suspicions, out).write(answer);
    }
}
