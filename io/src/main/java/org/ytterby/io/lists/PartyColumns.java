package org.ytterby.io.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ytterby.engine.facts.Countries;
import org.ytterby.engine.screen.list.Birth;
import org.ytterby.engine.screen.list.Identifier;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.io.NameRow;

/** What the columns of a table of one's own parties mean: the headings are those of plain lists. Immutable. */
public final class PartyColumns {
    private static final List<String> NAMES = List.of("name", "alias", "weak", "former", "acronym");
    private static final List<String> USED = List.of("kind", "country", "born", "identifier");

    private final List<Column> columns = new ArrayList<>();

    /** A column that says something of a party. */
    private record Column(int place, String heading, String field) {}

    /** A value that could not be read: the party is screened without it. */
    public record Aside(String heading, String value) {}

    /** A party, and what of its row was left aside. */
    public record Read(Party party, List<Aside> aside) {}

    public PartyColumns(List<String> headings, ListMapping mapping) {
        for (int i = 0; i < headings.size(); i++) {
            int place = i;
            String heading = headings.get(i);
            field(heading, mapping).ifPresent(f -> columns.add(new Column(place, heading.strip(), f)));
        }
    }

    private static Optional<String> field(String heading, ListMapping mapping) {
        return new TableHeadings(mapping).field(Rows.folded(heading));
    }

    /** Whether a column of this heading holds names. */
    public static boolean isName(String heading, ListMapping mapping) {
        return field(heading, mapping).filter("name"::equals).isPresent();
    }

    /** Whether a column of this heading says anything that screening uses. */
    public static boolean isKnown(String heading, ListMapping mapping) {
        return field(heading, mapping)
                .filter(f -> NAMES.contains(f) || USED.contains(f))
                .isPresent();
    }

    /** What the row says of its party. */
    public Read read(NameRow.Readable row) {
        Reader reader = new Reader();
        for (Column column : columns) {
            String cell = row.cells().get(column.place()).strip();
            if (!cell.isEmpty()) {
                reader.take(column, cell);
            }
        }
        return reader.read();
    }

    private static final class Reader {
        private final List<String> names = new ArrayList<>();
        private final List<String> countries = new ArrayList<>();
        private final List<Birth> born = new ArrayList<>();
        private final List<Identifier> identifiers = new ArrayList<>();
        private final List<Aside> aside = new ArrayList<>();
        private Optional<ListEntry.Kind> kind = Optional.empty();

        void take(Column column, String cell) {
            if (NAMES.contains(column.field())) {
                names.add(cell);
                return;
            }
            switch (column.field()) {
                case "kind" -> kind(column, cell);
                case "country" -> PlainTable.split(cell).forEach(c -> keep(Countries.code(c), countries, column, c));
                case "born" ->
                    PlainTable.split(cell).forEach(d -> keep(PrintedDates.DAY_FIRST.birth(d), born, column, d));
                case "identifier" ->
                    PlainTable.split(cell)
                            .forEach(n -> identifiers.add(new Identifier(Rows.folded(column.heading()), n)));
                default -> {} // the other fields of a list say nothing of who a party is
            }
        }

        private void kind(Column column, String cell) {
            Optional<ListEntry.Kind> said = PlainTable.kind(cell);
            if (said.isEmpty()) {
                aside.add(new Aside(column.heading(), cell));
            } else if (kind.isEmpty()) {
                kind = said.filter(k -> k != ListEntry.Kind.UNKNOWN);
            }
        }

        private <T> void keep(Optional<T> value, List<T> values, Column column, String text) {
            value.ifPresentOrElse(values::add, () -> aside.add(new Aside(column.heading(), text)));
        }

        Read read() {
            return new Read(new Party(names, kind, countries, born, identifiers), aside);
        }
    }
}
