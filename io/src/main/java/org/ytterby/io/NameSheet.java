package org.ytterby.io;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.io.xlsx.Sheet;
import org.ytterby.io.xlsx.SheetCell;
import org.ytterby.io.xlsx.SheetReader;
import org.ytterby.io.xlsx.SheetRow;
import org.ytterby.io.xlsx.Workbook;

/** The sheet of a workbook that holds names: the one that is asked for, or the first visible one with a column of names. */
final class NameSheet {
    private static final int MOST_TITLE_ROWS = 20;

    private final String name;
    private final Optional<String> asked;
    private final Predicate<String> isName;
    private final Predicate<String> isKnown;

    NameSheet(String name, Optional<String> asked, Predicate<String> isName, Predicate<String> isKnown) {
        this.name = name;
        this.asked = asked;
        this.isName = isName;
        this.isKnown = isKnown;
    }

    /** @return notes about sheets and rows that were passed over */
    List<Note> read(InputStream in, NameBooks.Taker taker) {
        List<Note> notes = new ArrayList<>();
        boolean found = false;
        try (Workbook workbook = Workbook.open(name, in)) {
            for (Sheet sheet : workbook.sheets()) {
                boolean wanted = asked.map(a -> a.strip().equalsIgnoreCase(sheet.name())
                                || a.strip().equals(String.valueOf(sheet.number())))
                        .orElse(!sheet.hidden());
                if (wanted && !found) {
                    Rows rows = new Rows(sheet, taker);
                    workbook.read(sheet, rows);
                    found = rows.isHeaded();
                    notes.addAll(rows.notes());
                    if (found && workbook.hasComments(sheet)) {
                        notes.add(Note.of("comments"));
                    }
                }
                if (!wanted || !found) {
                    notes.add(Note.of("sheet-not-read-hint", sheet.name()));
                }
            }
        }
        if (!found) {
            throw NameBooks.nameless(name);
        }
        return notes;
    }

    private final class Rows implements SheetReader {
        private final Sheet sheet;
        private final NameBooks.Taker taker;
        private List<String> headings = List.of();
        private int titles;
        private int blank;
        private final SheetOutline outline;

        Rows(Sheet sheet, NameBooks.Taker taker) {
            this.sheet = sheet;
            this.outline = new SheetOutline(sheet);
            this.taker = taker;
        }

        boolean isHeaded() {
            return !headings.isEmpty();
        }

        List<Note> notes() {
            List<Note> notes = new ArrayList<>();
            if (blank > 0) {
                notes.add(Note.of("blank-rows", blank));
            }
            if (isHeaded()) {
                notes.addAll(outline.notes());
            }
            return notes;
        }

        @Override
        public void hiddenColumns(int from, int to) {
            outline.hiddenColumns(from, to);
        }

        @Override
        public void row(SheetRow row) {
            outline.row(row);
            List<String> cells = texts(row);
            if (!isHeaded()) {
                if (titles < MOST_TITLE_ROWS && cells.stream().anyMatch(isName)) {
                    refuseWide(cells);
                    headings = cells;
                    taker.headings(headings);
                }
                titles++;
            } else if (cells.stream().allMatch(String::isBlank)) {
                blank++;
            } else {
                taker.row(read(row, cells));
            }
        }

        private NameRow read(SheetRow row, List<String> cells) {
            Place place = new Place(name, sheet.name(), row.number(), 0);
            List<String> padded = new ArrayList<>(cells);
            while (padded.size() < headings.size()) {
                padded.add("");
            }
            List<String> under = padded.subList(0, headings.size());
            if (padded.subList(headings.size(), padded.size()).stream().anyMatch(c -> !c.isBlank())) {
                return new NameRow.Refused(
                        place,
                        under,
                        new Problem(
                                "YT-N013",
                                place.at(headings.size() + 1),
                                "a cell stands beside the last heading",
                                "Give its column a heading, or empty it."));
            }
            Optional<Problem> struck =
                    row.isCrossedOut() ? Optional.empty() : StruckOut.problem(place, row, this::isKnownColumn);
            if (struck.isPresent()) {
                return new NameRow.Refused(place, under, struck.get());
            }
            return row.cells().stream()
                    .filter(c -> isKnownColumn(c) && hasNoValue(c))
                    .findFirst()
                    .<NameRow>map(c -> new NameRow.Refused(place, under, noValue(place, c)))
                    .orElseGet(() -> new NameRow.Readable(place, under));
        }

        private boolean isKnownColumn(SheetCell cell) {
            return cell.column() <= headings.size() && isKnown.test(headings.get(cell.column() - 1));
        }

        private static boolean hasNoValue(SheetCell cell) {
            return cell.kind() == SheetCell.Kind.ERROR || cell.kind() == SheetCell.Kind.UNCOMPUTED;
        }

        private static Problem noValue(Place place, SheetCell cell) {
            return new Problem(
                    "YT-N014",
                    place.at(cell.column()),
                    "a formula gave no value here: `" + cell.text() + "`",
                    "Mend the formula, calculate the workbook and save it.");
        }

        private void refuseWide(List<String> cells) {
            if (cells.size() > Headed.MOST_COLUMNS) {
                throw InputException.of(
                        "YT-B007",
                        new Place(name, sheet.name(), 0, 0),
                        "its cells reach to column `" + Place.letters(cells.size()) + "`; no book has over "
                                + Headed.MOST_COLUMNS + " columns",
                        "Delete what stands beside the book.");
            }
        }

        private static List<String> texts(SheetRow row) {
            List<String> cells = new ArrayList<>();
            for (SheetCell cell : row.cells()) {
                while (cells.size() < Math.min(cell.column() - 1, Headed.MOST_COLUMNS)) {
                    cells.add("");
                }
                cells.add(cell.text());
            }
            return cells;
        }
    }
}
