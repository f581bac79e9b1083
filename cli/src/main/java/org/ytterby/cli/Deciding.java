package org.ytterby.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.io.BookRow;
import org.ytterby.io.text.Words;

/** Decides the rows of a book side by side and keeps their order; a bad row stops nothing else. */
final class Deciding {
    private final Engine engine;
    private final UnaryOperator<Transaction> traced;
    private final UnaryOperator<Answer> warned;
    private final Words words;
    private final Progress progress;
    private int reached;
    private boolean broken;

    /**
     * @param traced adds what a bill of materials tells of a line
     * @param warned adds what is known beside the law on file
     */
    Deciding(
            Engine engine,
            UnaryOperator<Transaction> traced,
            UnaryOperator<Answer> warned,
            Words words,
            Progress progress) {
        this.engine = engine;
        this.traced = traced;
        this.warned = warned;
        this.words = words;
        this.progress = progress;
    }

    /**
     * A row with its answer, or refused.
     *
     * @param answer empty where the row is refused
     */
    record Decided(BookRow row, Optional<Answer> answer, boolean broken) {}

    /** Whether a mistake of ours kept some row from being answered. */
    boolean isBroken() {
        return broken;
    }

    /** Some rows of the book, each with its answer. */
    List<Decided> all(List<BookRow> rows) {
        List<Decided> all = rows.parallelStream().map(this::decide).toList();
        broken |= all.stream().anyMatch(Decided::broken);
        reached += rows.size();
        progress.reached(reached);
        return all;
    }

    void done() {
        progress.done();
    }

    private Decided decide(BookRow row) {
        return switch (row) {
            case BookRow.Refused r -> new Decided(r, Optional.empty(), false);
            case BookRow.Readable r -> {
                try {
                    yield new Decided(
                            r, Optional.of(warned.apply(engine.decide(traced.apply(r.transaction())))), false);
                } catch (InputException e) {
                    yield new Decided(refused(r, e.problems()), Optional.empty(), false);
                } catch (RuntimeException | StackOverflowError e) {
                    yield new Decided(refused(r, List.of(ours(r, e))), Optional.empty(), true);
                }
            }
        };
    }

    private static BookRow refused(BookRow.Readable row, List<Problem> problems) {
        return new BookRow.Refused(row.line(), problems, row.cells());
    }

    private Problem ours(BookRow.Readable row, Throwable e) {
        String kind = e.getClass().getSimpleName();
        return new Problem("YT-X001", new Place("", row.line(), 0), words.say("usage.row-broken", kind), "");
    }
}
