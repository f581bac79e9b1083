package org.ytterby.io.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.ytterby.engine.doc.Place;
import org.ytterby.io.CsvRecords;
import org.ytterby.io.Lines;
import org.ytterby.io.StrictText;
import org.ytterby.io.lists.Remark.What;

/** The rows of a list that is a table, in UTF-8. A broken row, or one of the wrong width, means a broken file. */
final class Rows {
    private static final int MOST_COLUMNS = 500;

    private final Intake intake;
    private final Bounded in;
    private final Lines lines;
    private final char separator;

    /** One row: cells by their heading, compared without case and signs. */
    record Row(Place place, Map<String, Integer> columns, List<String> cells) {
        /** Empty where the table has no such column. */
        String get(String heading) {
            Integer column = columns.get(folded(heading));
            return column == null ? "" : cells.get(column).strip();
        }
    }

    Rows(Bounded in, Intake intake, char separator) {
        this.in = in;
        this.intake = intake;
        this.lines = new Lines(intake.file(), new StrictText(intake.file(), in));
        this.separator = separator;
    }

    static String folded(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** Rows without headings, with their lines. */
    void each(Consumer<CsvRecords.Entry.Cells> taker) {
        Optional<Lines.Line> first = lines.next();
        if (first.isEmpty()) {
            throw Refused.empty(intake.file());
        }
        CsvRecords records = new CsvRecords(lines, first.get(), separator);
        for (Optional<CsvRecords.Entry> entry = records.next(); entry.isPresent(); entry = records.next()) {
            taker.accept(whole(entry.get()));
            in.piece();
        }
    }

    private CsvRecords.Entry.Cells whole(CsvRecords.Entry entry) {
        return switch (entry) {
            case CsvRecords.Entry.Cells cells -> cells;
            case CsvRecords.Entry.Broken broken ->
                throw Refused.cut(new Place(intake.file(), broken.line(), broken.column()), broken.why());
        };
    }

    /**
     * Rows under the first row that is a heading; rows before it are a title.
     *
     * @param isHeading whether a row, folded, is the heading
     * @param isKnown of a folded heading: it is read, or knowingly left
     */
    void headed(Predicate<Set<String>> isHeading, Predicate<String> isKnown, Consumer<Row> taker) {
        Map<String, Integer> columns = new HashMap<>();
        each(cells -> {
            if (columns.isEmpty()) {
                Map<String, Integer> headings = headings(cells.cells());
                if (isHeading.test(headings.keySet())) {
                    columns.putAll(headings);
                    remarkUnknown(cells, isKnown);
                }
            } else {
                Place place = intake.line(cells.line());
                taker.accept(new Row(place, columns, fitted(cells.cells(), widest(columns), place)));
            }
        });
        if (columns.isEmpty()) {
            throw Refused.unknownFormat(intake.file());
        }
    }

    static Map<String, Integer> headings(List<String> cells) {
        Map<String, Integer> headings = new HashMap<>();
        for (int i = 0; i < Math.min(cells.size(), MOST_COLUMNS); i++) {
            headings.putIfAbsent(folded(cells.get(i)), i);
        }
        headings.remove("");
        return headings;
    }

    /** A row of a workbook, which stores no blank cells at its end. */
    static Row row(Place place, Map<String, Integer> columns, List<String> cells) {
        List<String> padded = new ArrayList<>(cells);
        while (padded.size() < widest(columns)) {
            padded.add("");
        }
        return new Row(place, columns, padded);
    }

    private static int widest(Map<String, Integer> columns) {
        return 1 + columns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private void remarkUnknown(CsvRecords.Entry.Cells heading, Predicate<String> isKnown) {
        for (String cell : heading.cells()) {
            if (!cell.isBlank() && !isKnown.test(folded(cell))) {
                intake.remark(What.FIELD_UNKNOWN, cell.strip(), intake.line(heading.line()));
            }
        }
    }

    private static List<String> fitted(List<String> cells, int width, Place place) {
        if (cells.size() < width) {
            throw Refused.cut(place, "the row has `" + cells.size() + "` cells, its heading `" + width + "`");
        }
        List<String> beyond = cells.subList(width, cells.size());
        if (beyond.stream().anyMatch(c -> !c.isBlank())) {
            throw Refused.cut(place, "the row has more cells than its heading");
        }
        return new ArrayList<>(cells);
    }
}
