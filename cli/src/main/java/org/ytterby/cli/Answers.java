package org.ytterby.cli;

import java.util.List;
import org.ytterby.engine.decide.Answer;
import org.ytterby.io.BookRow;

/** Takes the answers of a book in the order of its rows. */
interface Answers {
    /** The headings of a book that is a table come before its rows. */
    default void headings(List<String> headings) {}

    void take(BookRow.Readable row, Answer answer);

    void take(BookRow.Refused row);

    void finish();
}
