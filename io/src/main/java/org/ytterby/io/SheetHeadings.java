package org.ytterby.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ytterby.engine.law.Fact;
import org.ytterby.io.xlsx.Area;
import org.ytterby.io.xlsx.SheetCell;
import org.ytterby.io.xlsx.SheetRow;

/**
 * The headings of a sheet, wherever they stand: the row (or, where headings are merged, the rows) in which most are known.
 *
 * @param top first row of the headings
 * @param bottom last row of the headings
 * @param names by column, from the first; blank where a column has none
 */
record SheetHeadings(int top, int bottom, List<String> names, long known, List<String> notes) {

    static boolean looksLikeABook(SheetOutline outline, Headed table) {
        return candidates(outline, table).anyMatch(h -> h.known() > 1 || h.known() == h.named());
    }

    /** Where nothing is known the first row counts, so that every column of it can be asked about. */
    static SheetHeadings of(SheetOutline outline, Headed table) {
        SheetHeadings best = candidates(outline, table)
                .max(Comparator.comparingLong(SheetHeadings::known)
                        .thenComparing(h -> -h.bottom() + h.top())
                        .thenComparing(h -> -h.top()))
                .orElseThrow(() -> new IllegalStateException("an empty sheet"));
        return best.withNotes(outline);
    }

    private long named() {
        return names.stream().filter(n -> !n.isBlank()).count();
    }

    private static java.util.stream.Stream<SheetHeadings> candidates(SheetOutline outline, Headed table) {
        return outline.first().stream().map(row -> at(row.number(), outline, table));
    }

    private static SheetHeadings at(int top, SheetOutline outline, Headed table) {
        int bottom = bottom(top, outline);
        List<String> names = IntStream.rangeClosed(1, outline.lastColumn())
                .mapToObj(column -> name(column, top, bottom, outline, table))
                .toList();
        long known = names.stream().filter(n -> table.meaning(n).isPresent()).count();
        return new SheetHeadings(top, bottom, names, known, List.of());
    }

    /** A heading merged over several columns has others below it; one merged over several rows says how far. */
    private static int bottom(int top, SheetOutline outline) {
        int bottom = top;
        for (Area area : outline.merged()) {
            if (area.top() == top) {
                boolean group = area.right() > area.left() && area.bottom() == top;
                bottom = Math.max(bottom, group ? top + 1 : Math.min(area.bottom(), top + 3));
            }
        }
        return bottom;
    }

    private static String name(int column, int top, int bottom, SheetOutline outline, Headed table) {
        Set<String> levels = new LinkedHashSet<>();
        for (int row = top; row <= bottom; row++) {
            String text = text(row, column, outline).strip();
            if (!text.isEmpty()) {
                levels.add(text);
            }
        }
        String joined = String.join(" ", levels);
        if (levels.size() < 2 || table.meaning(joined).isPresent()) {
            return joined;
        }
        List<String> all = List.copyOf(levels);
        return under(all.getFirst(), all.getLast(), table).orElse(joined);
    }

    /**
     * A heading below another one counts alone where the two together mean nothing: an element below "composition", or
     * anything but a country below words that nobody knows. A country needs to be somebody's.
     */
    private static Optional<String> under(String group, String own, Headed table) {
        Optional<Column.Target> above = table.meaning(group);
        if (above.isPresent()) {
            boolean composition = above.get() instanceof Column.Target.Fact f && f.key().equals("item.composition");
            return Optional.of(own.contains("%") ? own : own + " %")
                    .filter(share -> composition
                            && table.meaning(share).filter(Column.Target.Constituent.class::isInstance).isPresent());
        }
        return Optional.of(own).filter(o -> table.meaning(o).filter(t -> !isCountry(t, table)).isPresent());
    }

    private static boolean isCountry(Column.Target target, Headed table) {
        return target instanceof Column.Target.PartyCountry
                || (target instanceof Column.Target.Fact f
                        && table.vocabulary()
                                .fact(f.key())
                                .filter(fact -> fact.type() == Fact.Type.COUNTRY)
                                .isPresent());
    }

    private static String text(int row, int column, SheetOutline outline) {
        Optional<Area> area =
                outline.merged().stream().filter(a -> a.holds(row, column)).findFirst();
        int fromRow = area.map(Area::top).orElse(row);
        int fromColumn = area.map(Area::left).orElse(column);
        return outline.first().stream()
                .filter(r -> r.number() == fromRow)
                .flatMap(r -> r.cells().stream())
                .filter(c -> c.column() == fromColumn)
                .map(SheetCell::text)
                .findFirst()
                .orElse("");
    }

    private SheetHeadings withNotes(SheetOutline outline) {
        List<String> said = new ArrayList<>();
        List<SheetRow> above =
                outline.first().stream().filter(r -> r.number() < top).toList();
        if (!above.isEmpty()) {
            String words = above.stream()
                    .flatMap(r -> r.cells().stream())
                    .map(SheetCell::text)
                    .limit(3)
                    .collect(Collectors.joining("`, `", "`", "`"));
            said.add("the headings stand in row " + top + "; what stands above them was not read: " + words + ".");
        }
        if (bottom > top) {
            said.add("the headings take rows " + top + " to " + bottom + ", merged ones read together.");
        }
        return new SheetHeadings(top, bottom, names, known, said);
    }
}
