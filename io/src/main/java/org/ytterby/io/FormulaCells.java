package org.ytterby.io;

import java.util.regex.Pattern;

/** Keeps a spreadsheet from running a text as a formula. */
final class FormulaCells {
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9.,]*(?:[eE][-+]?[0-9]+)?%?");

    private FormulaCells() {}

    /** The cell with an apostrophe before it where a spreadsheet would take it for a formula. Numbers and lone dashes stay. */
    static String defused(String cell) {
        return isFormula(cell) ? "'" + cell : cell;
    }

    static boolean isFormula(String cell) {
        if (cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0) {
            return false;
        }
        return !cell.equals("-") && !cell.equals("--") && !NUMBER.matcher(cell).matches();
    }
}
