package org.ytterby.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ytterby.engine.decide.Answer;
import org.ytterby.io.Book;
import org.ytterby.io.BookRow;
import org.ytterby.io.RowWriter;

/**
 * The book again with its answers. A table is written row by row; records may each bring fields of their own, so that they
 * are kept until every heading is known.
 */
final class BookAnswers implements Answers {
    /** Begins the writing, once the headings of the book are known. */
    interface Begins {
        RowWriter<Answer> under(List<String> headings) throws IOException;
    }

    private final Begins begins;
    private final List<BookRow> rows = new ArrayList<>();
    private final List<Optional<Answer>> answers = new ArrayList<>();
    private Optional<RowWriter<Answer>> writer = Optional.empty();

    BookAnswers(Begins begins) {
        this.begins = begins;
    }

    @Override
    public void headings(List<String> headings) {
        try {
            writer = Optional.of(begins.under(headings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void take(BookRow.Readable row, Answer answer) {
        take(row, Optional.of(answer));
    }

    @Override
    public void take(BookRow.Refused row) {
        take(row, Optional.empty());
    }

    private void take(BookRow row, Optional<Answer> answer) {
        if (writer.isPresent()) {
            write(writer.get(), row, answer);
        } else {
            rows.add(row);
            answers.add(answer);
        }
    }

    private static void write(RowWriter<Answer> writer, BookRow row, Optional<Answer> answer) {
        try {
            switch (row) {
                case BookRow.Readable r -> writer.write(r, answer.orElseThrow());
                case BookRow.Refused r -> writer.write(r);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void finish() {
        if (writer.isEmpty()) {
            headings(new Book("", rows, List.of()).headings());
            for (int i = 0; i < rows.size(); i++) {
                write(writer.orElseThrow(), rows.get(i), answers.get(i));
            }
        }
        try {
            writer.orElseThrow().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
