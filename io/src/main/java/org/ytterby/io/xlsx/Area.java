package org.ytterby.io.xlsx;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.engine.doc.Place;

/** A rectangle of cells, rows and columns counted from 1, ends included. */
public record Area(int top, int left, int bottom, int right) {
    private static final Pattern WRITTEN = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})(?::([A-Z]{1,3})([0-9]{1,7}))?");

    /** As workbooks write it: {@code B3:B5}. */
    static Optional<Area> of(String text) {
        Matcher m = WRITTEN.matcher(text.replace("$", ""));
        if (!m.matches()) {
            return Optional.empty();
        }
        int left = column(m.group(1));
        int top = Integer.parseInt(m.group(2));
        return Optional.of(
                m.group(3) == null
                        ? new Area(top, left, top, left)
                        : new Area(top, left, Integer.parseInt(m.group(4)), column(m.group(3))));
    }

    /** The number of a column from its letters. */
    static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column;
    }

    public boolean holds(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }

    @Override
    public String toString() {
        return Place.letters(left) + top + ":" + Place.letters(right) + bottom;
    }
}
