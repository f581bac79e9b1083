package org.ytterby.io;

import java.io.OutputStream;
import java.util.List;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.law.Corpus;

/** The book again, cells as they came, followed by the answer of each line. RFC 4180, UTF-8. */
public final class AnswerCsv {
    private AnswerCsv() {}

    static boolean isOwnHeading(String heading) {
        return false;
    }

    /** @param headings of the book, {@link Book#headings()} */
    public static AnswerWriter to(Corpus corpus, Language language, List<String> headings, OutputStream out) {
        throw new UnsupportedOperationException();
    }
}
