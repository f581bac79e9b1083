package org.ytterby.cli;

import java.util.ArrayList;
import java.util.List;
import org.ytterby.engine.decide.Answer;
import org.ytterby.io.BookRow;
import org.ytterby.io.BookTaker;
import org.ytterby.io.text.Line;

/**
 * Runs one book as it is read: answers go on in the order of its rows, what could not be read is said on the error stream,
 * and the exit code sums up.
 */
final class CheckRun implements BookTaker {
    private static final int CHUNK = 256;

    private final Session session;
    private final String book;
    private final Deciding deciding;
    private final Answers answers;
    private final List<BookRow> chunk = new ArrayList<>();
    private boolean blocked;
    private boolean refused;

    CheckRun(Session session, String book, Deciding deciding, Answers answers) {
        this.session = session;
        this.book = book;
        this.deciding = deciding;
        this.answers = answers;
    }

    @Override
    public void headings(List<String> headings) {
        answers.headings(headings);
    }

    @Override
    public void accept(BookRow row) {
        chunk.add(row);
        if (chunk.size() == CHUNK) {
            decide();
        }
    }

    private void decide() {
        for (Deciding.Decided decided : deciding.all(chunk)) {
            switch (decided.row()) {
                case BookRow.Readable r -> decided.answer().ifPresent(a -> answered(r, a));
                case BookRow.Refused r -> refused(r);
            }
        }
        chunk.clear();
    }

    /** @return the exit code */
    int finish() {
        decide();
        deciding.done();
        answers.finish();
        if (deciding.isBroken()) {
            return Exit.BROKEN;
        }
        return refused ? Exit.UNREADABLE : blocked ? Exit.BLOCKED : Exit.FREE;
    }

    private void answered(BookRow.Readable row, Answer answer) {
        blocked |= new Line(row.line(), answer).blocks();
        answers.take(row, answer);
    }

    private void refused(BookRow.Refused row) {
        refused = true;
        session.complain(row.problemsIn(book));
        answers.take(row);
    }
}
