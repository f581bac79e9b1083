package org.ytterby.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.decide.Classification;
import org.ytterby.engine.decide.Classifier;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.law.Corpus;
import org.ytterby.io.Book;
import org.ytterby.io.BookRow;
import org.ytterby.io.ClassificationJson;
import org.ytterby.io.ClassificationTable;
import org.ytterby.io.RowWriter;
import org.ytterby.io.TableOut;
import org.ytterby.io.text.ClassifyText;
import org.ytterby.io.text.Style;
import org.ytterby.io.workbook.SheetTable;

/** Classifies a book and writes it; what could not be read is said on the error stream, and the exit code sums up. */
final class ClassifyRun {
    private final Session session;
    private final Classifier classifier;
    private final Corpus corpus;
    private final Book book;
    private final boolean file;

    ClassifyRun(Session session, Classifier classifier, Corpus corpus, Book book, boolean file) {
        this.session = session;
        this.classifier = classifier;
        this.corpus = corpus;
        this.book = book;
        this.file = file;
    }

    /** A row with what it may be; a refused one has none. */
    private record Done(BookRow row, Optional<Classification> classification) {}

    int run(String format, Output output) {
        List<Done> done = book.rows().parallelStream().map(this::classify).toList();
        done.forEach(this::complain);
        try {
            if (format.equals("table")) {
                output.print(text(done));
            } else {
                write(done, writer(format, output));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean refused = done.stream().anyMatch(d -> d.classification().isEmpty());
        boolean suspected = done.stream()
                .flatMap(d -> d.classification().stream())
                .anyMatch(c -> c.state() != Classification.State.NONE);
        return refused ? Exit.UNREADABLE : suspected ? Exit.BLOCKED : Exit.FREE;
    }

    private Done classify(BookRow row) {
        return switch (row) {
            case BookRow.Readable r -> new Done(r, Optional.of(classifier.classify(r.transaction())));
            case BookRow.Refused r -> new Done(r, Optional.empty());
        };
    }

    private void complain(Done done) {
        if (done.row() instanceof BookRow.Refused refused) {
            session.complain(refused.problems().stream()
                    .map(p -> p.place().file().isEmpty()
                            ? new Problem(
                                    p.id(),
                                    new Place(
                                            book.name(),
                                            refused.line(),
                                            p.place().column()),
                                    p.message(),
                                    p.advice())
                            : p)
                    .toList());
        }
    }

    private RowWriter<Classification> writer(String format, Output output) throws IOException {
        return switch (format) {
            case "json" -> new ClassificationJson(corpus).array(output.stream());
            case "jsonl" -> new ClassificationJson(corpus).lines(output.stream());
            case "xlsx" ->
                ClassificationTable.to(
                        book.headings(),
                        SheetTable.to(output.stream(), session.words().say("sheet.answers"), Set.of()));
            default -> ClassificationTable.to(book.headings(), TableOut.csv(output.stream()));
        };
    }

    private static void write(List<Done> done, RowWriter<Classification> writer) throws IOException {
        for (Done d : done) {
            switch (d.row()) {
                case BookRow.Readable r -> writer.write(r, d.classification().orElseThrow());
                case BookRow.Refused r -> writer.write(r);
            }
        }
        writer.close();
    }

    private String text(List<Done> done) {
        Style style = session.text("out").isPresent()
                ? Style.plain(session.words().language())
                : session.terminal().style(session.words().language());
        ClassifyText text = new ClassifyText(corpus, style);
        if (!file) {
            return text.whole(done.getFirst().classification().orElseThrow());
        }
        List<ClassifyText.Row> rows = new ArrayList<>();
        done.forEach(d -> d.classification()
                .ifPresent(c -> rows.add(new ClassifyText.Row(d.row().line(), c))));
        return text.table(book.name(), rows, done.size() - rows.size());
    }
}
