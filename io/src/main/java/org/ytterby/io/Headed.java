package org.ytterby.io;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.law.Vocabulary;

/** A table under headings: what its columns mean, once its headings are read. One for a book. */
record Headed(Vocabulary vocabulary, Elements elements, BookOptions options, Movements movements) {
    static final int MOST_COLUMNS = 500;
    private static final int LONGEST_HEADING = 300;

    /**
     * @param line that holds the headings
     * @param pointInDoubt whether, unless somebody says it, a point in a number may as well stand before thousands
     * @throws InputException where it is no heading line, or a column is not known
     */
    TableRows rows(Place line, List<String> headings, boolean pointInDoubt) {
        if (headings.size() > MOST_COLUMNS || headings.stream().anyMatch(h -> h.length() > LONGEST_HEADING)) {
            throw InputException.of(
                    "YT-B007",
                    line.at(1),
                    "this is no heading line: over " + MOST_COLUMNS + " columns, or a heading of over "
                            + LONGEST_HEADING + " characters",
                    "The first line of a book names its columns.");
        }
        List<Column> columns = Columns.of(line, headings, options.columns(), vocabulary, elements);
        CellReader cells = new CellReader(elements, options.reading(), pointInDoubt);
        return new TableRows(line, columns, vocabulary, cells, movements);
    }

    /** What a heading means by itself; empty where nobody knows. */
    Optional<Column.Target> meaning(String heading) {
        return heading.isBlank() ? Optional.empty() : Columns.meaning(heading, options.columns(), vocabulary, elements);
    }

    /** Every heading with a name of its own, for those who look cells up by it. */
    static List<String> distinct(List<String> headings) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            if (!names.add(heading)) {
                String other = heading + " (column " + (i + 1) + ")";
                names.add(names.contains(other) ? other + "'" : other);
            }
        }
        return new ArrayList<>(names);
    }
}
