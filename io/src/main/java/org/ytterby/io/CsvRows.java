package org.ytterby.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.law.Vocabulary;

/** Makes a row of a book from its cells: each cell becomes a fact, or a problem with its column. */
final class CsvRows {
    private static final String DESCRIPTION = "item.description";
    private static final String COMPOSITION = "item.composition";
    private static final int LONGEST_CELL = 10_000;

    private final String name;
    private final List<Column> columns;
    private final Vocabulary vocabulary;
    private final CellReader cells;
    private final Movements movements;

    CsvRows(String name, List<Column> columns, Vocabulary vocabulary, CellReader cells, Movements movements) {
        this.name = name;
        this.columns = columns;
        this.vocabulary = vocabulary;
        this.cells = cells;
        this.movements = movements;
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (Column column : columns) {
            if (column.target() instanceof Column.Target.LeftOut out) {
                notes.add("column " + column.number() + ", `" + column.heading() + "`, creates no fact: " + out.why());
            }
        }
        notes.addAll(movements.notes());
        return notes;
    }

    BookRow row(int line, String[] texts, Map<String, String> shown) {
        Line row = new Line(line);
        for (Column column : columns) {
            String text = strip(texts[column.number() - 1]);
            if (!text.isEmpty()) {
                row.read(column, text);
            }
        }
        return row.finish(shown);
    }

    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** One line in the making. */
    private final class Line {
        private final int line;
        private final Map<String, Doc> facts = new LinkedHashMap<>();
        private final Map<String, Doc> constituents = new LinkedHashMap<>();
        private final Map<String, String> texts = new LinkedHashMap<>();
        private final Set<String> descriptions = new LinkedHashSet<>();
        private final Map<String, String> partyNames = new LinkedHashMap<>();
        private final Map<String, String> partyCountries = new LinkedHashMap<>();
        private final List<Problem> problems = new ArrayList<>();
        private Optional<Place> descriptionPlace = Optional.empty();
        private Optional<Place> partyPlace = Optional.empty();

        Line(int line) {
            this.line = line;
        }

        void read(Column column, String text) {
            Place place = new Place(name, line, column.number());
            try {
                if (text.length() > LONGEST_CELL) {
                    throw InputException.of(
                            "YT-B009", place, "a cell of over " + LONGEST_CELL + " characters", "Shorten it.");
                }
                switch (column.target()) {
                    case Column.Target.Fact fact -> fact(fact.key(), place, text);
                    case Column.Target.Constituent c -> constituent(c.name(), place, text);
                    case Column.Target.Party party -> party(partyNames, party.role(), place, text);
                    case Column.Target.PartyCountry party -> party(partyCountries, party.role(), place, text);
                    case Column.Target.LeftOut out -> {}
                    case Column.Target.Nameless none ->
                        throw InputException.of(
                                "YT-B008", place, "`" + text + "` stands under no heading", "Name the column or empty it.");
                }
            } catch (InputException e) {
                problems.addAll(e.problems());
            }
        }

        private void fact(String key, Place place, String text) {
            if (key.equals(DESCRIPTION)) {
                descriptions.add(text);
                descriptionPlace = descriptionPlace.or(() -> Optional.of(place));
            } else if (once(key, place, text)) {
                facts.put(
                        key,
                        vocabulary
                                .fact(key)
                                .map(fact -> cells.fact(fact, place, text))
                                .orElseGet(() -> new Doc.Text(place, text)));
            }
        }

        private void constituent(String constituent, Place place, String text) {
            if (once(COMPOSITION + "." + constituent, place, text)) {
                constituents.put(constituent, cells.constituent(place, text));
            }
        }

        private void party(Map<String, String> parties, String role, Place place, String text) {
            partyPlace = partyPlace.or(() -> Optional.of(place));
            String before = parties.putIfAbsent(role, text);
            if (before != null && !before.equals(text)) {
                throw twice(place, before, text);
            }
        }

        /** Whether the cell is the first for its key; a second one has to say the same. */
        private boolean once(String key, Place place, String text) {
            String before = texts.putIfAbsent(key, text);
            if (before != null && !before.equals(text)) {
                throw twice(place, before, text);
            }
            return before == null;
        }

        private InputException twice(Place place, String before, String text) {
            return InputException.of(
                    "YT-B012",
                    place,
                    "`" + text + "` here and `" + before + "` in another column that means the same",
                    "Leave one of the two columns out: --map \"heading\"=-.");
        }

        BookRow finish(Map<String, String> shown) {
            descriptionPlace.ifPresent(
                    place -> facts.put(DESCRIPTION, new Doc.Text(place, String.join(" ", descriptions))));
            partyPlace.ifPresent(this::parties);
            if (!constituents.isEmpty()) {
                composition();
            }
            Optional<Doc> on = Optional.ofNullable(facts.remove("as_of"));
            Optional<Doc> knownOn = Optional.ofNullable(facts.remove("known_on"));
            Place place = new Place(name, line, 0);
            try {
                var said = new Movements.Said(place, Optional.empty(), on, knownOn, Map.of(), List.of());
                var transaction = movements.of(said, new Doc.Table(place, facts));
                if (problems.isEmpty()) {
                    return new BookRow.Readable(line, transaction, shown);
                }
            } catch (InputException e) {
                problems.addAll(e.problems());
            }
            return new BookRow.Refused(line, problems.stream().map(this::named).toList(), shown);
        }

        /** What columns of their own say of constituents, beside what the composition column says. */
        private void composition() {
            Map<String, Doc> all = new LinkedHashMap<>();
            if (facts.get(COMPOSITION) instanceof Doc.Table table) {
                all.putAll(table.entries());
            }
            constituents.forEach((constituent, share) -> {
                Doc before = all.put(constituent, share);
                if (before instanceof Doc.Text a && share instanceof Doc.Text b && a.value().equals(b.value())) {
                    return;
                }
                if (before != null) {
                    problems.add(new Problem(
                            "YT-B017",
                            share.place(),
                            "`" + constituent + "` stands here and in the composition, and differs",
                            "State each constituent once."));
                }
            });
            facts.put(COMPOSITION, new Doc.Table(new Place(name, line, 0), all));
        }

        private void parties(Place place) {
            List<Doc> all = new ArrayList<>();
            if (facts.get("other_parties") instanceof Doc.Rows rows) {
                all.addAll(rows.items());
            }
            Set<String> roles = new LinkedHashSet<>(partyNames.keySet());
            roles.addAll(partyCountries.keySet());
            for (String role : roles) {
                all.add(CellReader.party(
                        place,
                        role,
                        Optional.ofNullable(partyNames.get(role)),
                        Optional.ofNullable(partyCountries.get(role))));
            }
            facts.put("other_parties", new Doc.Rows(place, all));
        }

        /** The problem under the heading of its column instead of the key of its fact. */
        private Problem named(Problem problem) {
            int number = problem.place().column();
            if (number == 0) {
                return problem;
            }
            Column column = columns.get(number - 1);
            String message = problem.message();
            if (column.target() instanceof Column.Target.Fact fact && message.startsWith(fact.key() + ": ")) {
                message = message.substring(fact.key().length() + 2);
            } else if (message.startsWith("item.composition") || message.startsWith("other_parties")) {
                message = message.substring(message.indexOf(": ") + 2);
            }
            return new Problem(
                    problem.id(), problem.place(), column.heading() + ": " + message, problem.advice());
        }
    }
}
