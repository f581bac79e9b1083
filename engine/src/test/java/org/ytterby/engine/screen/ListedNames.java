package org.ytterby.engine.screen;

import java.util.ArrayList;
import java.util.List;
import org.ytterby.engine.screen.ListedName.Kind;
import org.ytterby.engine.screen.word.Table;

/** The real listed names that tests screen against. */
final class ListedNames {

    static final List<ListedName> ALL = read();
    static final Screener SCREENER = Screener.of(ALL);

    private ListedNames() {}

    private static List<ListedName> read() {
        List<ListedName> names = new ArrayList<>();
        for (String line : Table.lines("listed-names.tsv")) {
            String[] cells = line.split("\t", -1);
            names.add(new ListedName(cells[0], cells[2], Kind.valueOf(cells[1])));
        }
        return names;
    }

    static List<Hit> hits(Identity identity) {
        return switch (identity) {
            case Identity.Clear clear -> List.of();
            case Identity.Is is -> is.hits();
            case Identity.MayBe mayBe -> mayBe.hits();
        };
    }

    static List<String> entries(Identity identity) {
        return hits(identity).stream().map(Hit::entry).toList();
    }
}
