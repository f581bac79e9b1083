package org.ytterby.io;

import java.io.OutputStream;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.law.Corpus;

/**
 * Determinations as documents, {@code ytterby/determination/1}: complete enough to be run again years later.
 *
 * <p>The same answer gives the same bytes. Immutable and thread-safe; the writers it gives are not.
 */
public final class AnswerJson {
    private final Corpus corpus;

    public AnswerJson(Corpus corpus) {
        this.corpus = corpus;
    }

    /** One determination on one line, without a line end. */
    public String line(Answer answer) {
        throw new UnsupportedOperationException(corpus.version());
    }

    /** All answers of a book as one JSON array. */
    public AnswerWriter array(OutputStream out) {
        throw new UnsupportedOperationException(corpus.version());
    }

    /** One answer a line. */
    public AnswerWriter lines(OutputStream out) {
        throw new UnsupportedOperationException(corpus.version());
    }
}
