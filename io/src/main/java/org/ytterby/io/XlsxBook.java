package org.ytterby.io;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.io.xlsx.Sheet;
import org.ytterby.io.xlsx.Workbook;

/** An order book as a sheet of a workbook; rows are handed on as they are read. */
final class XlsxBook {
    private final String name;

    XlsxBook(String name) {
        this.name = name;
    }

    /** @return notes about the sheet, its columns and its rows */
    List<Note> read(InputStream in, Headed table, BookTaker rows) {
        try (Workbook workbook = Workbook.open(name, in)) {
            SheetOutline outline = chosen(workbook, table);
            refuseWide(outline);
            SheetHeadings headings = SheetHeadings.of(outline, table);
            Place place = new Place(name, outline.sheet().name(), headings.bottom(), 0);
            TableRows made = table.rows(place, headings.names(), true);
            SheetRows read = new SheetRows(place, outline, headings.names(), table.vocabulary(), made, rows);
            workbook.read(outline.sheet(), read);
            List<Note> notes = about(workbook, outline);
            notes.addAll(headings.notes(outline));
            notes.addAll(outline.notes());
            notes.addAll(read.notes());
            notes.addAll(made.notes());
            return notes;
        }
    }

    private void refuseWide(SheetOutline outline) {
        if (outline.lastColumn() > Headed.MOST_COLUMNS) {
            throw InputException.of(
                    "YT-B007",
                    new Place(name, outline.sheet().name(), 0, 0),
                    "its cells reach to column `" + Place.letters(outline.lastColumn()) + "`; no book has over "
                            + Headed.MOST_COLUMNS + " columns",
                    "Delete what stands beside the book.");
        }
    }

    private SheetOutline chosen(Workbook workbook, Headed table) {
        Optional<String> named = table.options().reading().sheet();
        if (named.isPresent()) {
            return outline(workbook, named(workbook, named.get()));
        }
        Optional<SheetOutline> first = Optional.empty();
        for (Sheet sheet : workbook.sheets()) {
            if (!sheet.hidden()) {
                SheetOutline outline = outline(workbook, sheet);
                if (SheetHeadings.looksLikeABook(outline, table)) {
                    return outline;
                }
                first = first.or(() -> Optional.of(outline).filter(o -> !o.isEmpty()));
            }
        }
        return first.orElseThrow(() -> InputException.of(
                "YT-B004",
                new Place(name, 0, 0),
                "there is nothing in its visible sheets",
                "A hidden sheet is read when you name it: --sheet NAME."));
    }

    private static SheetOutline outline(Workbook workbook, Sheet sheet) {
        SheetOutline outline = new SheetOutline(sheet);
        workbook.read(sheet, outline);
        return outline;
    }

    private Sheet named(Workbook workbook, String asked) {
        List<Sheet> sheets = workbook.sheets();
        return sheets.stream()
                .filter(s -> s.name().equals(asked))
                .findFirst()
                .or(() -> sheets.stream()
                        .filter(s -> s.name().equalsIgnoreCase(asked.strip()))
                        .findFirst())
                .or(() -> sheets.stream()
                        .filter(s -> String.valueOf(s.number()).equals(asked.strip()))
                        .findFirst())
                .orElseThrow(() -> InputException.of(
                        "YT-B023",
                        new Place(name, 0, 0),
                        "there is no sheet `" + asked + "`",
                        "Its sheets: " + names(sheets) + "."));
    }

    private static String names(List<Sheet> sheets) {
        return sheets.stream().map(s -> "`" + s.name() + "`").collect(Collectors.joining(", "));
    }

    private static List<Note> about(Workbook workbook, SheetOutline outline) {
        List<Note> notes = new ArrayList<>();
        Sheet read = outline.sheet();
        List<Sheet> others =
                workbook.sheets().stream().filter(s -> !s.equals(read)).toList();
        if (!others.isEmpty() || read.hidden()) {
            notes.add(Note.of(read.hidden() ? "hidden-sheet-read" : "sheet-read", read.name()));
        }
        named(notes, "sheets-not-read", others.stream().filter(s -> !s.hidden()).toList());
        named(
                notes,
                "hidden-sheets-not-read",
                others.stream().filter(Sheet::hidden).toList());
        if (workbook.hasComments(read)) {
            notes.add(Note.of("comments"));
        }
        if (workbook.hasMacros()) {
            notes.add(Note.of("macros"));
        }
        if (workbook.refersToOthers()) {
            notes.add(Note.of("other-workbooks"));
        }
        if (workbook.from1904()) {
            notes.add(Note.of("from-1904"));
        }
        return notes;
    }

    private static void named(List<Note> notes, String key, List<Sheet> sheets) {
        if (!sheets.isEmpty()) {
            notes.add(Note.of(key, names(sheets)));
        }
    }
}
