package org.ytterby.io;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.screen.list.Birth;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.engine.screen.list.Identifier;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.engine.screen.match.Query;

/**
 * What the columns of a table of pairs mean: the names, and facts of either side, each of which may be missing. Several values
 * in a cell stand between semicolons.
 */
public final class PairColumns {
    static final String QUERY = "query";
    static final String LISTED = "list_name";
    private static final Map<String, ListEntry.Kind> KINDS = Map.of(
            "person", ListEntry.Kind.PERSON,
            "individual", ListEntry.Kind.PERSON,
            "organisation", ListEntry.Kind.ORGANISATION,
            "organization", ListEntry.Kind.ORGANISATION,
            "org", ListEntry.Kind.ORGANISATION,
            "company", ListEntry.Kind.ORGANISATION,
            "ship", ListEntry.Kind.VESSEL,
            "vessel", ListEntry.Kind.VESSEL,
            "aircraft", ListEntry.Kind.AIRCRAFT);

    private final String file;
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * @param file what messages call the file
     * @throws InputException without {@code query} and {@code list_name} among the headings
     */
    public PairColumns(String file, List<String> headings) {
        this.file = file;
        for (int i = 0; i < headings.size(); i++) {
            places.putIfAbsent(headings.get(i).strip().toLowerCase(Locale.ROOT), i);
        }
        for (String column : List.of(QUERY, LISTED)) {
            if (!places.containsKey(column)) {
                throw InputException.of(
                        "YT-N002",
                        new Place(file, 1, 0),
                        "no column `" + column + "`",
                        "Pairs need the columns query and list_name.");
            }
        }
    }

    /** Whether a heading is one that pairs need. */
    public static boolean isKnown(String heading) {
        String plain = heading.strip().toLowerCase(Locale.ROOT);
        return plain.equals(QUERY) || plain.equals(LISTED);
    }

    /** The name that is asked for; empty in a row that could not be read. */
    public String queryName(NameRow row) {
        return cell(row, QUERY);
    }

    /** The listed name; empty in a row that could not be read. */
    public String listName(NameRow row) {
        return cell(row, LISTED);
    }

    /** @throws InputException where a fact cannot be read */
    public Query query(NameRow row) {
        return new Query(
                cell(row, QUERY),
                kind(row, "query"),
                several(row, "query_country"),
                births(row, "query"),
                identifiers(row, "query"));
    }

    /**
     * Empty where the cell of the listed name is blank.
     *
     * @throws InputException where a fact cannot be read
     */
    public Optional<ListEntry> entry(NameRow row) {
        String name = cell(row, LISTED);
        if (name.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new ListEntry(
                "pairs",
                Integer.toString(row.line()),
                kind(row, "list").orElse(ListEntry.Kind.UNKNOWN),
                List.of(new EntryName(name, EntryName.Kind.PRIMARY)),
                several(row, "list_country"),
                births(row, "list"),
                identifiers(row, "list"),
                List.of(),
                Optional.empty(),
                List.of(),
                new Place(file, row.line(), 0)));
    }

    private String cell(NameRow row, String column) {
        Integer place = places.get(column);
        return place == null || place >= row.cells().size() ? "" : row.cells().get(place);
    }

    private List<String> several(NameRow row, String column) {
        List<String> values = new ArrayList<>();
        for (String value : cell(row, column).split("[;；]", -1)) {
            if (!value.isBlank()) {
                values.add(value.strip());
            }
        }
        return values;
    }

    private Optional<ListEntry.Kind> kind(NameRow row, String side) {
        String said = cell(row, side + "_kind").strip().toLowerCase(Locale.ROOT);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        if (!KINDS.containsKey(said)) {
            throw refused(
                    row, side + "_kind", said, "Say person, organisation, vessel or aircraft, or leave it empty.");
        }
        return Optional.of(KINDS.get(said));
    }

    private List<Birth> births(NameRow row, String side) {
        List<Birth> births = new ArrayList<>();
        for (String value : several(row, side + "_born")) {
            try {
                births.add(
                        value.length() == 4
                                ? Birth.in(Year.parse(value))
                                : value.length() == 7
                                        ? Birth.in(YearMonth.parse(value))
                                        : Birth.on(LocalDate.parse(value)));
            } catch (DateTimeException e) {
                throw refused(row, side + "_born", value, "Write year-month-day, year-month or the year: 1961-01-08.");
            }
        }
        return births;
    }

    private List<Identifier> identifiers(NameRow row, String side) {
        return several(row, side + "_id").stream()
                .map(number -> new Identifier("", number))
                .toList();
    }

    private InputException refused(NameRow row, String column, String value, String advice) {
        return InputException.of(
                "YT-N003",
                new Place(file, row.line(), places.getOrDefault(column, 0) + 1),
                column + ": `" + value + "` cannot be read",
                advice);
    }
}
