package org.ytterby.io.xlsx;

/**
 * One cell that holds something.
 *
 * @param column counted from 1
 * @param text what it holds: the text; a number in plain decimals; a day as year-month-day; the name of an error
 * @param computed whether a formula gave it; the value is the one last saved with the workbook
 * @param money what the number is shown with, such as {@code $}, {@code TEUR} and a per-cent sign that does not count; else empty
 * @param struck whether it, or some of its text, is shown struck out
 */
public record SheetCell(int column, Kind kind, String text, boolean computed, String money, boolean struck) {
    public SheetCell(int column, Kind kind, String text, boolean computed) {
        this(column, kind, text, computed, "", false);
    }

    SheetCell struckOut() {
        return new SheetCell(column, kind, text, computed, money, true);
    }

    /** What a cell holds, by its type and its number format. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A number shown as a share; the text ends in a per-cent sign. */
        PERCENT,
        DAY,
        /** A day with a time, or a time alone. */
        MOMENT,
        YES_NO,
        /** A formula failed: {@code #N/A}. */
        ERROR,
        /** A formula whose value was never saved. */
        UNCOMPUTED,
        /** A number formatted as a day that the calendar does not have. */
        NO_DAY
    }
}
