package org.ytterby.cli;

import java.util.ArrayList;
import java.util.List;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.io.Book;
import org.ytterby.io.BookRow;
import org.ytterby.io.text.Line;

/** Runs one book: answers go on, what could not be read is said on the error stream, and the exit code sums up. */
final class CheckRun {
    private final Session session;
    private final Book book;
    private final Deciding deciding;
    private boolean blocked;
    private boolean refused;

    CheckRun(Session session, Book book, Deciding deciding) {
        this.session = session;
        this.book = book;
        this.deciding = deciding;
    }

    int run(Answers answers) {
        deciding.each(book.rows(), decided -> {
            switch (decided.row()) {
                case BookRow.Readable r -> decided.answer().ifPresent(a -> answered(r, a, answers));
                case BookRow.Refused r -> refused(r, answers);
            }
        });
        answers.finish();
        if (deciding.isBroken()) {
            return Exit.BROKEN;
        }
        return refused ? Exit.UNREADABLE : blocked ? Exit.BLOCKED : Exit.FREE;
    }

    private void answered(BookRow.Readable row, Answer answer, Answers answers) {
        blocked |= new Line(row.line(), answer).blocks();
        answers.take(row, answer);
    }

    private void refused(BookRow.Refused row, Answers answers) {
        refused = true;
        List<Problem> placed = new ArrayList<>();
        for (Problem p : row.problems()) {
            boolean nowhere = p.place().file().isEmpty();
            Place place = nowhere ? new Place(book.name(), row.line(), p.place().column()) : p.place();
            placed.add(new Problem(p.id(), place, p.message(), p.advice()));
        }
        session.complain(placed);
        answers.take(row);
    }
}
