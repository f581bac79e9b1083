package org.ytterby.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.Stated;

/** One line of a table in the making: what its cells state, and what is wrong with them. */
final class TableRow {
    private static final String DESCRIPTION = "item.description";
    private static final String ELEMENTS = "item.elements";
    private static final String COMPOSITION = "item.composition";
    private static final String PARTIES = "other_parties";
    private static final int LONGEST_CELL = 10_000;

    private final Place place;
    private final CellValues values;
    private final CellReader cells;
    private final Map<String, Stated> facts = new LinkedHashMap<>();
    private final Map<String, Doc> days = new LinkedHashMap<>();
    private final Map<String, Doc> constituents = new LinkedHashMap<>();
    private final Map<String, Doc> goods = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Set<String> descriptions = new LinkedHashSet<>();
    private final TableParties parties = new TableParties();
    private final List<Problem> problems = new ArrayList<>();

    /** @param place the line, column 0 */
    TableRow(Place place, CellValues values, CellReader cells) {
        this.place = place;
        this.values = values;
        this.cells = cells;
    }

    Place place() {
        return place;
    }

    List<Problem> problems() {
        return problems;
    }

    Optional<Doc> day(String key) {
        return Optional.ofNullable(days.get(key));
    }

    /** @param cell what stands in it; nothing is read where it is empty */
    void read(Column column, Supplier<String> cell) {
        Place at = place.at(column.number());
        try {
            String text = cell.get();
            if (text.isEmpty()) {
                return;
            }
            if (text.length() > LONGEST_CELL) {
                throw InputException.of("YT-B009", at, "a cell of over " + LONGEST_CELL + " characters", "Shorten it.");
            }
            switch (column.target()) {
                case Column.Target.Fact fact -> fact(fact.key(), at, text);
                case Column.Target.Constituent c -> constituent(c, at, text);
                case Column.Target.Party party -> party(party.role(), at, text, false);
                case Column.Target.PartyCountry party -> party(party.role(), at, text, true);
                case Column.Target.LeftOut out -> {}
                case Column.Target.Nameless none ->
                    throw InputException.of(
                            "YT-B008", at, "`" + text + "` stands under no heading", "Name the column or empty it.");
            }
        } catch (InputException e) {
            problems.addAll(e.problems());
        }
    }

    private void fact(String key, Place at, String text) {
        if (key.equals(DESCRIPTION)) {
            descriptions.add(text);
            facts.put(DESCRIPTION, values.stated(DESCRIPTION, at, String.join(" ", descriptions)));
        } else if (isFirst(key, at, text)) {
            switch (key) {
                case "as_of", "known_on" -> days.put(key, new Doc.Text(at, text));
                case ELEMENTS, COMPOSITION -> goods.put(key, values.doc(key, at, text));
                case PARTIES -> parties.listed(values.doc(key, at, text), at);
                default -> facts.put(key, values.stated(key, at, text));
            }
        }
    }

    private void constituent(Column.Target.Constituent of, Place at, String text) {
        boolean bare = Character.isDigit(text.charAt(text.length() - 1));
        String share = of.perMillion() && bare ? text + " ppm" : text;
        if (isFirst(COMPOSITION + "." + of.name(), at, share)) {
            constituents.put(of.name(), cells.constituent(at, share));
        }
    }

    private void party(String role, Place at, String text, boolean country) {
        if (isFirst(PARTIES + "." + role + (country ? ".country" : ""), at, text)) {
            parties.add(role, at, text, country);
        }
    }

    /** Whether the cell is the first for its key; a second one has to say the same. */
    private boolean isFirst(String key, Place at, String text) {
        String before = texts.putIfAbsent(key, text);
        if (before != null && !before.equals(text)) {
            throw InputException.of(
                    "YT-B012",
                    at,
                    "`" + text + "` here and `" + before + "` in another column that means the same",
                    "Mend one of the two, or leave its column out: --map \"heading\"=-.");
        }
        return before == null;
    }

    /** What the cells state together. */
    Facts facts() {
        try {
            parties.doc().ifPresent(doc -> facts.put(PARTIES, values.of(PARTIES, doc)));
        } catch (InputException e) {
            problems.addAll(e.problems());
        }
        try {
            composition();
            if (!goods.isEmpty()) {
                facts.putAll(values.together(new Doc.Table(place, goods)));
            }
        } catch (InputException e) {
            e.problems().stream().map(TableRow::withoutKey).forEach(problems::add);
        }
        return new Facts(facts);
    }

    /** The heading is named in place of the key. */
    private static Problem withoutKey(Problem problem) {
        String message = problem.message();
        boolean keyed = problem.place().column() > 0 && message.startsWith("item.") && message.contains(": ");
        return keyed
                ? new Problem(
                        problem.id(), problem.place(), message.substring(message.indexOf(": ") + 2), problem.advice())
                : problem;
    }

    /** What columns of their own say of constituents, beside what the composition column says. */
    private void composition() {
        if (constituents.isEmpty()) {
            return;
        }
        Map<String, Doc> all = new LinkedHashMap<>();
        if (goods.get(COMPOSITION) instanceof Doc.Table table) {
            all.putAll(table.entries());
        }
        constituents.forEach((name, share) -> {
            Doc before = all.put(name, share);
            if (before != null && !says(before).equals(says(share))) {
                throw InputException.of(
                        "YT-B017",
                        share.place(),
                        "`" + says(share) + "` here and `" + says(before) + "` in the composition",
                        "State each constituent once.");
            }
        });
        goods.put(COMPOSITION, new Doc.Table(place, all));
    }

    private static String says(Doc share) {
        return share instanceof Doc.Text text ? text.value() : share.kind();
    }
}
