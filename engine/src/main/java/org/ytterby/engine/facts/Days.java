package org.ytterby.engine.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;

/** Reads days: year-month-day, also with dots, slashes or 年月日. A day that could be two days is refused. */
public final class Days {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?|(\\d{4})(\\d{2})(\\d{2})");

    private Days() {}

    public static LocalDate read(Doc doc) {
        String text = Fields.asText(doc).strip();
        Matcher parts = YEAR_FIRST.matcher(text);
        try {
            if (parts.matches()) {
                return LocalDate.of(number(parts, 1, 4), number(parts, 2, 5), number(parts, 3, 6));
            }
        } catch (DateTimeException e) {
            throw noDay(doc, "`" + text + "` is no day");
        }
        boolean ambiguous = text.matches("\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}");
        throw noDay(doc, ambiguous ? "`" + text + "` could be two different days" : "`" + text + "` is no day");
    }

    private static InputException noDay(Doc doc, String message) {
        return InputException.of("YT-F020", doc.place(), message, "Write year-month-day: 2026-04-03.");
    }

    /** Of the one way of writing or the other. */
    private static int number(Matcher parts, int separated, int joined) {
        return Integer.parseInt(parts.group(parts.group(separated) == null ? joined : separated));
    }
}
