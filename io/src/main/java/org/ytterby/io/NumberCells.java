package org.ytterby.io;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;

/** Cells that hold a number, or an interval as {@code 3..8} or {@code [3, 8]}; what else people write is refused. */
final class NumberCells {
    private static final Pattern BETWEEN = Pattern.compile("(\\S+?)\\s*\\.\\.\\s*(\\S+)");
    private static final Pattern BRACKETS = Pattern.compile("[\\[［]\\s*([^,;，]+?)\\s*[,;，]\\s*([^,;，]+?)\\s*[\\]］]");
    private static final Pattern DASHED = Pattern.compile("[0-9.]+\\s*(?:[-–—~～至]|to)\\s*[0-9.]+");
    /** No quantity is longer; longer ones are refused as numbers. */
    private static final int LONGEST_NUMBER = 100;

    private NumberCells() {}

    static Doc number(Place place, String text) {
        if (CodeWords.meansUnknown(text)) {
            return new Doc.Text(place, "unknown");
        }
        if (text.length() > LONGEST_NUMBER) {
            return new Doc.Text(place, text);
        }
        Matcher interval = BRACKETS.matcher(text);
        if (!interval.matches()) {
            interval = BETWEEN.matcher(text);
        }
        if (interval.matches()) {
            return new Doc.Rows(
                    place, List.of(new Doc.Text(place, interval.group(1)), new Doc.Text(place, interval.group(2))));
        }
        if (DASHED.matcher(text).matches()) {
            throw InputException.of(
                    "YT-B014", place, "`" + text + "` is no number", "If it is an interval write 3..8 or [3, 8].");
        }
        return new Doc.Text(place, text);
    }
}
