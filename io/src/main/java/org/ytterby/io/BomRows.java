package org.ytterby.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Problem;

/**
 * Rows of a bill with the keys of the published schema.
 *
 * @param notes what was found and says nothing
 * @param problems cells and lines that cannot be read; they are not among the rows
 */
record BomRows(List<Doc> rows, List<Note> notes, List<Problem> problems) {
    BomRows {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }

    /** @throws InputException with the problems of cells and of meaning together, in the order of the lines */
    <T> T read(Function<List<Doc>, T> reader) {
        List<Problem> all = new ArrayList<>(problems);
        try {
            T read = reader.apply(rows);
            if (all.isEmpty()) {
                return read;
            }
        } catch (InputException e) {
            all.addAll(e.problems());
        }
        all.sort(Comparator.comparingInt((Problem p) -> p.place().line())
                .thenComparingInt(p -> p.place().column()));
        throw new InputException(all);
    }
}
