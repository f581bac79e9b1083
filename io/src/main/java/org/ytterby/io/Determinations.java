package org.ytterby.io;

import java.io.InputStream;
import java.util.List;
import org.ytterby.engine.law.Corpus;

/** Reads stored determinations, as {@link AnswerJson} wrote them: one document, an array, or one a line. */
public final class Determinations {
    private final Corpus corpus;

    public Determinations(Corpus corpus) {
        this.corpus = corpus;
    }

    /** @throws org.ytterby.engine.doc.InputException with every document that could not be read */
    public List<StoredDetermination> read(String name, InputStream in) {
        throw new UnsupportedOperationException(corpus.version());
    }
}
