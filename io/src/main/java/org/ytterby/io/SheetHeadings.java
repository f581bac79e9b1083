package org.ytterby.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ytterby.engine.law.Fact;
import org.ytterby.io.xlsx.SheetCell;
import org.ytterby.io.xlsx.SheetRow;

/**
 * The headings of a sheet, wherever they stand: the row (or, where headings are merged, the rows) in which most are known.
 *
 * @param top first row of the headings
 * @param bottom last row of the headings
 * @param names by column, from the first; blank where a column has none
 * @param known how many of them mean something
 */
record SheetHeadings(int top, int bottom, List<String> names, long known) {

    static boolean looksLikeABook(SheetOutline outline, Headed table) {
        return !outline.isEmpty() && best(outline, table).isEnough();
    }

    /** Where nothing is known the first row counts, so that every column of it can be asked about. */
    static SheetHeadings of(SheetOutline outline, Headed table) {
        return best(outline, table);
    }

    private static SheetHeadings best(SheetOutline outline, Headed table) {
        SheetTop top = new SheetTop(outline);
        return outline.first().stream()
                .filter(row -> !top.isBelowGroups(row.number()))
                .map(row -> at(row.number(), top, table))
                .max(Comparator.comparingLong(SheetHeadings::known)
                        .thenComparingInt(h -> h.top() - h.bottom())
                        .thenComparingInt(h -> -h.top()))
                .orElseThrow(() -> new IllegalArgumentException("an empty sheet"));
    }

    private boolean isEnough() {
        return known > 1
                || (known == 1 && names.stream().filter(n -> !n.isBlank()).count() == 1);
    }

    private static SheetHeadings at(int top, SheetTop sheet, Headed table) {
        int bottom = sheet.bottom(top);
        List<String> names = IntStream.rangeClosed(1, sheet.columns())
                .mapToObj(column -> name(sheet.levels(column, top, bottom), table))
                .toList();
        long known = names.stream().filter(n -> table.meaning(n).isPresent()).count();
        return new SheetHeadings(top, bottom, names, known);
    }

    private static String name(List<String> levels, Headed table) {
        String joined = String.join(" ", levels);
        return levels.size() < 2 || table.meaning(joined).isPresent()
                ? joined
                : under(levels.getFirst(), levels.getLast(), table).orElse(joined);
    }

    /**
     * A heading below another one counts alone where the two together mean nothing: an element below "composition", or
     * anything but a country below words that nobody knows. A country needs to be somebody's.
     */
    private static Optional<String> under(String group, String own, Headed table) {
        Optional<Column.Target> above = table.meaning(group);
        if (above.isEmpty()) {
            return Optional.of(own)
                    .filter(o ->
                            table.meaning(o).filter(t -> !isCountry(t, table)).isPresent());
        }
        boolean composition =
                above.get() instanceof Column.Target.Fact f && f.key().equals("item.composition");
        return Optional.of(own.contains("%") ? own : own + " %")
                .filter(share -> composition
                        && table.meaning(share)
                                .filter(Column.Target.Constituent.class::isInstance)
                                .isPresent());
    }

    private static boolean isCountry(Column.Target target, Headed table) {
        return target instanceof Column.Target.PartyCountry
                || (target instanceof Column.Target.Fact f
                        && table.vocabulary()
                                .fact(f.key())
                                .filter(fact -> fact.type() == Fact.Type.COUNTRY)
                                .isPresent());
    }

    List<Note> notes(SheetOutline outline) {
        List<Note> said = new ArrayList<>();
        List<SheetRow> above =
                outline.first().stream().filter(r -> r.number() < top).toList();
        if (!above.isEmpty()) {
            String words = above.stream()
                    .flatMap(r -> r.cells().stream())
                    .map(SheetCell::text)
                    .limit(3)
                    .collect(Collectors.joining("`, `", "`", "`"));
            said.add(Note.of("headings-row", top, words));
        }
        if (bottom > top) {
            said.add(Note.of("headings-rows", top, bottom));
        }
        return said;
    }
}
