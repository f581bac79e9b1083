package org.ytterby.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.law.Vocabulary;
import org.ytterby.io.xlsx.Area;
import org.ytterby.io.xlsx.SheetCell;
import org.ytterby.io.xlsx.SheetReader;
import org.ytterby.io.xlsx.SheetRow;

/** Makes the rows below the headings into rows of a book. */
final class SheetRows implements SheetReader {
    private final Place headingLine;
    private final RowCells.Headings shown;
    private final Vocabulary vocabulary;
    private final SheetTexts texts;
    private final TableRows made;
    private final BookTaker rows;
    private final MergedCells merged;
    private int blankRows;

    SheetRows(
            Place headingLine,
            SheetOutline outline,
            List<String> headings,
            Vocabulary vocabulary,
            TableRows made,
            BookTaker rows) {
        this.headingLine = headingLine;
        this.shown = RowCells.Headings.of(Headed.distinct(headings));
        this.vocabulary = vocabulary;
        this.texts = new SheetTexts(vocabulary);
        this.made = made;
        this.rows = rows;
        rows.headings(shown.names());
        this.merged = new MergedCells(outline.mergedBelow(headingLine.line()));
    }

    @Override
    public void row(SheetRow row) {
        if (row.number() <= headingLine.line() || row.cells().isEmpty()) {
            return;
        }
        if (row.cells().stream().allMatch(SheetRows::isBlank)) {
            blankRows++;
            return;
        }
        @Nullable SheetCell[] cells = new SheetCell[shown.names().size()];
        row.cells().forEach(c -> cells[c.column() - 1] = c);
        Map<Integer, Area> covered = merged.fill(row.number(), cells);
        String[] words = new String[cells.length];
        Arrays.setAll(
                words, i -> Optional.ofNullable(cells[i]).map(SheetRows::shown).orElse(""));
        boolean crossedOut = row.isCrossedOut();
        ShownUnits money = new ShownUnits(vocabulary);
        rows.accept(made.row(
                row.number(),
                column -> {
                    Optional<SheetCell> cell = Optional.ofNullable(cells[column.number() - 1]);
                    cell.ifPresent(c -> money.take(c, column, place(row, column)));
                    return texts.text(
                            cell,
                            column,
                            place(row, column),
                            Optional.ofNullable(covered.get(column.number())),
                            crossedOut);
                },
                new RowCells(shown, words)));
    }

    /** An empty cell would say that nobody wrote anything. */
    private static String shown(SheetCell cell) {
        return cell.kind() == SheetCell.Kind.UNCOMPUTED ? "=?" : cell.text();
    }

    private static boolean isBlank(SheetCell cell) {
        return cell.kind() == SheetCell.Kind.TEXT && cell.text().isBlank();
    }

    private Place place(SheetRow row, Column column) {
        return new Place(headingLine.file(), headingLine.sheet(), row.number(), column.number());
    }

    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        if (blankRows > 0) {
            notes.add(Note.of("blank-rows", blankRows));
        }
        merged.note().ifPresent(notes::add);
        return notes;
    }
}
