package org.ytterby.io;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.law.Corpus;
import org.ytterby.io.text.Words;

/** The shipped corpus, loaded once for all tests, and short ways to read a book with it. */
final class Shipped {
    static final Corpus CORPUS = Corpus.shipped();
    static final Engine ENGINE = new Engine(CORPUS);
    static final BookOptions ON_A_DAY =
            new BookOptions(Optional.of(LocalDate.of(2026, 3, 10)), Optional.empty(), Map.of(), List.of(), Map.of());

    private static final Words ENGLISH = new Words(Language.EN);

    private Shipped() {}

    static Book book(InputFormat format, BookOptions options, String text) {
        return book(format, options, text.getBytes(StandardCharsets.UTF_8));
    }

    static Book book(InputFormat format, BookOptions options, byte[] bytes) {
        return new OrderBooks(CORPUS).read("book", new ByteArrayInputStream(bytes), format, options);
    }

    static Book csv(String text) {
        return book(InputFormat.CSV, ON_A_DAY, text);
    }

    /** What is remarked on a book, in English. */
    static List<String> said(Book book) {
        return book.notes().stream().map(ENGLISH::of).toList();
    }

    static Transaction only(Book book) {
        return ((BookRow.Readable) book.rows().getFirst()).transaction();
    }

    /** The problems of the first row. */
    static List<Problem> problems(Book book) {
        return ((BookRow.Refused) book.rows().getFirst()).problems();
    }

    static BookOptions mapped(String heading, String key) {
        return new BookOptions(ON_A_DAY.on(), Optional.empty(), Map.of(), List.of(), Map.of(heading, key));
    }
}
