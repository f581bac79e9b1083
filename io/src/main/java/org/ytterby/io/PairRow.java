package org.ytterby.io;

import java.util.List;
import org.ytterby.engine.doc.Problem;

/** A row of a table of pairs, with its cells as they came. */
public sealed interface PairRow {
    int line();

    List<String> cells();

    /** @param cells under the headings, in their order */
    record Readable(int line, List<String> cells) implements PairRow {
        public Readable {
            cells = List.copyOf(cells);
        }
    }

    /** A row whose cells could not be told apart. */
    record Refused(int line, List<String> cells, Problem problem) implements PairRow {
        public Refused {
            cells = List.copyOf(cells);
        }
    }
}
