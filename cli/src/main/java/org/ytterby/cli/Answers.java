package org.ytterby.cli;

import org.ytterby.engine.decide.Answer;
import org.ytterby.io.BookRow;

/** Takes the answers of a book in the order of its rows. */
interface Answers {
    void take(BookRow.Readable row, Answer answer);

    void take(BookRow.Refused row);

    void finish();
}
