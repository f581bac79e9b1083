package org.ytterby.io;

import java.util.Optional;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.law.Fact;
import org.ytterby.engine.law.Vocabulary;
import org.ytterby.io.xlsx.Area;
import org.ytterby.io.xlsx.SheetCell;

/** What a cell of a sheet says under its heading, as text; what a spreadsheet has spoiled is refused, never guessed. */
final class SheetTexts {
    /** Spreadsheets keep no more digits of a number. */
    private static final int DIGITS_KEPT = 15;

    private final Vocabulary vocabulary;

    SheetTexts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * @param covered the merged cells that it belongs to without being their first
     * @param crossedOut whether the whole row is struck out; what is struck out in another row was taken back
     * @throws InputException where it says nothing that can be read
     */
    String text(Optional<SheetCell> cell, Column column, Place at, Optional<Area> covered, boolean crossedOut) {
        if (column.target() instanceof Column.Target.LeftOut) {
            return cell.map(SheetCell::text).orElse("");
        }
        if (covered.isPresent() && (cell.isEmpty() || type(column) == Fact.Type.NUMBER)) {
            throw InputException.of(
                    "YT-B024",
                    at,
                    "the cell is merged with others, `" + covered.get()
                            + "`, and it is not said how much of them is its own",
                    "Unmerge them and fill in each row.");
        }
        if (!crossedOut && cell.filter(SheetCell::struck).isPresent()) {
            throw InputException.of(
                    "YT-B042",
                    at,
                    "`" + cell.get().text() + "` is struck out, in whole or in part",
                    "Empty the cell or write what holds; a line that is off is struck out in all its cells.");
        }
        return cell.map(c -> text(c, type(column), at)).orElse("");
    }

    /**
     * What a cell says where something of a type is wanted.
     *
     * @throws InputException where it says nothing that can be read
     */
    static String text(SheetCell cell, Fact.Type type, Place at) {
        return switch (cell.kind()) {
            case TEXT, YES_NO -> cell.text();
            case PERCENT ->
                type == Fact.Type.NUMBER ? Numerals.inTenths(cell.text().replace("%", "")) + "%" : cell.text();
            case NUMBER -> type == Fact.Type.NUMBER ? Numerals.inTenths(cell.text()) : number(cell.text(), type, at);
            case DAY -> day(cell.text(), type, at);
            case MOMENT -> moment(cell.text(), type, at);
            case ERROR ->
                throw InputException.of(
                        "YT-B025",
                        at,
                        "the cell shows the error `" + cell.text() + "` in place of a value",
                        "Mend its formula, or write the value.");
            case UNCOMPUTED ->
                throw InputException.of(
                        "YT-B026",
                        at,
                        "the cell holds a formula whose value was never saved",
                        "Open the workbook in a spreadsheet program and save it, or write the value.");
            case NO_DAY ->
                throw InputException.of(
                        "YT-B027",
                        at,
                        "`" + cell.text() + "` is formatted as a day, and the calendar has no such day",
                        "Write the day as year-month-day: 2026-03-04.");
        };
    }

    private static String number(String number, Fact.Type type, Place at) {
        if (type == Fact.Type.TEXT && number.chars().filter(Character::isDigit).count() > DIGITS_KEPT) {
            throw InputException.of(
                    "YT-B028",
                    at,
                    "the spreadsheet holds `" + number + "` as a number and kept only its first fifteen digits",
                    "Format the column as text and write the code again.");
        }
        return number;
    }

    private static String day(String day, Fact.Type type, Place at) {
        if (type != Fact.Type.DATE) {
            throw InputException.of(
                    "YT-B029",
                    at,
                    "the cell holds the day `" + day + "`; spreadsheets make days of texts such as 3-8",
                    "Format the column as text and write again what stood there.");
        }
        return day;
    }

    private static String moment(String moment, Fact.Type type, Place at) {
        if (type == Fact.Type.DATE) {
            throw InputException.of(
                    "YT-B030",
                    at,
                    "`" + moment + "` has a time of day, and the law changes at midnight in China",
                    "Write the day in China alone.");
        }
        return day(moment, type, at);
    }

    private Fact.Type type(Column column) {
        return switch (column.target()) {
            case Column.Target.Fact fact -> type(fact.key());
            case Column.Target.Constituent c -> Fact.Type.NUMBER;
            case Column.Target.Party p -> Fact.Type.TEXT;
            case Column.Target.PartyCountry p -> Fact.Type.COUNTRY;
            case Column.Target.LeftOut out -> Fact.Type.TEXT;
            case Column.Target.Nameless none -> Fact.Type.TEXT;
        };
    }

    private Fact.Type type(String key) {
        return vocabulary.fact(key).map(Fact::type).orElse(Fact.Type.DATE); // as_of and known_on are no facts
    }
}
