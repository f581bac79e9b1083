package org.ytterby.io;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;

/**
 * Cells that hold a number, or an interval as {@code 3..8} or {@code [3, 8]}, with or without the unit of its fact; what
 * else people write is refused.
 */
final class NumberCells {
    private static final Pattern BETWEEN = Pattern.compile("(\\S+?)\\s*\\.\\.\\s*(\\S.*)");
    private static final Pattern BRACKETS = Pattern.compile("[\\[［]\\s*([^,;，]+?)\\s*[,;，]\\s*([^,;，]+?)\\s*[\\]］]");
    private static final Pattern DASHED = Pattern.compile("[0-9.]+\\s*(?:[-–—~～至]|to)\\s*[0-9.]+");
    /** No quantity is longer; longer ones are refused as numbers. */
    private static final int LONGEST_NUMBER = 100;

    private final Numerals numerals;

    /** @param pointInDoubt whether, unless somebody says it, a point may as well stand before thousands */
    NumberCells(Optional<Reading.Decimal> decimal, boolean pointInDoubt) {
        this.numerals = new Numerals(decimal, pointInDoubt);
    }

    /** @param unit of the fact; empty where it has none */
    Doc number(Place place, String text, String unit) {
        if (CodeWords.meansUnknown(text)) {
            return new Doc.Text(place, "unknown");
        }
        if (text.length() > LONGEST_NUMBER) {
            return new Doc.Text(place, text);
        }
        Measure measure = Measure.of(text, unit);
        Matcher interval = BRACKETS.matcher(measure.number());
        if (!interval.matches()) {
            interval = BETWEEN.matcher(measure.number());
        }
        if (interval.matches()) {
            return new Doc.Rows(
                    place,
                    List.of(
                            one(place, measure.with(interval.group(1)), unit),
                            one(place, measure.with(interval.group(2)), unit)));
        }
        if (DASHED.matcher(measure.number()).matches()) {
            throw InputException.of(
                    "YT-B014", place, "`" + text + "` is no number", "If it is an interval write 3..8 or [3, 8].");
        }
        return one(place, measure, unit);
    }

    /** An end of an interval may have a unit of its own. */
    private Doc.Text one(Place place, Measure outer, String unit) {
        Measure own = outer.shift() == 0 ? Measure.of(outer.number(), unit) : outer;
        return new Doc.Text(place, own.shifted(numerals.plain(place, own.number(), unit.startsWith("per cent"))));
    }
}
