package org.ytterby.io;

import java.util.List;
import java.util.Map;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.facts.Transaction;

/** One line of an order book: a movement that can be judged, or what is wrong with it. Nothing is dropped. */
public sealed interface BookRow {
    /** Line of the file, counted from 1; where the file has no lines, the number of the record. */
    int line();

    /** The line's cells by heading, as written, in order. */
    Map<String, String> cells();

    record Readable(int line, Transaction transaction, Map<String, String> cells) implements BookRow {}

    record Refused(int line, List<Problem> problems, Map<String, String> cells) implements BookRow {
        /** The problems, each with the book and the line where it has no place of its own. */
        public List<Problem> problemsIn(String book) {
            return problems.stream()
                    .map(p -> p.place().file().isEmpty()
                            ? new Problem(
                                    p.id(), new Place(book, line, p.place().column()), p.message(), p.advice())
                            : p)
                    .toList();
        }
    }
}
