package org.ytterby.io;

import java.util.List;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;

/** A row of a table that holds names, with its cells as they came. */
public sealed interface NameRow {
    /** Where the row stands. */
    Place place();

    List<String> cells();

    default int line() {
        return place().line();
    }

    /** @param cells under the headings, in their order */
    record Readable(Place place, List<String> cells) implements NameRow {
        public Readable {
            cells = List.copyOf(cells);
        }
    }

    /** A row whose cells could not be told apart, or hold no values. */
    record Refused(Place place, List<String> cells, Problem problem) implements NameRow {
        public Refused {
            cells = List.copyOf(cells);
        }
    }
}
