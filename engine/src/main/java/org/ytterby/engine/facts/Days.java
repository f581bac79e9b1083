package org.ytterby.engine.facts;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;

/**
 * Reads days in the forms of trade papers: year first ({@code 2026-11-26}, {@code 2026/11/26}, {@code 2026年11月26日}), day first
 * where it cannot be a month ({@code 26.11.2026}), month in English ({@code 26 Nov 2026}). A day that could be two days is refused.
 */
public final class Days {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-./年년]\\s*(\\d{1,2})\\s*[-./月월]\\s*(\\d{1,2})\\s*[.日일]?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-]\\d{2}");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})[-. ]+([A-Za-z]{3,9})[-., ]+(\\d{4})");
    private static final Pattern MONTH_DAY = Pattern.compile("([A-Za-z]{3,9})[. ]+(\\d{1,2})[, ]+(\\d{4})");
    private static final Pattern MIDNIGHT = Pattern.compile("[ T]0?0:00(?::00(?:\\.0+)?)?$");
    private static final int LONGEST = 40;
    private static final int MONTHS = 12;

    private Days() {}

    public static LocalDate read(Doc doc) {
        String text = Fields.asText(doc).strip();
        boolean twoDays = text.length() < LONGEST && couldBeTwo(text);
        Optional<LocalDate> day = text.length() < LONGEST && !twoDays ? day(text) : Optional.empty();
        return day.orElseThrow(() -> InputException.of(
                "YT-F020",
                doc.place(),
                twoDays ? "`" + text + "` could be two different days" : "`" + text + "` is no day",
                "Write year-month-day: 2026-04-03."));
    }

    private static boolean couldBeTwo(String text) {
        Matcher last = YEAR_LAST.matcher(text);
        return SHORT_YEAR.matcher(text).matches()
                || (last.matches()
                        && number(last, 1) <= MONTHS
                        && number(last, 2) <= MONTHS
                        && number(last, 1) != number(last, 2));
    }

    private static Optional<LocalDate> day(String written) {
        String text = MIDNIGHT.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC))
                .replaceFirst("");
        return matched(YEAR_FIRST, text)
                .or(() -> matched(COMPACT, text))
                .flatMap(m -> of(number(m, 1), number(m, 2), number(m, 3)))
                .or(() -> matched(YEAR_LAST, text).flatMap(Days::yearLast))
                .or(() -> matched(DAY_MONTH, text).flatMap(m -> of(number(m, 3), month(m.group(2)), number(m, 1))))
                .or(() -> matched(MONTH_DAY, text).flatMap(m -> of(number(m, 3), month(m.group(1)), number(m, 2))));
    }

    private static Optional<Matcher> matched(Pattern pattern, String text) {
        return Optional.of(pattern.matcher(text)).filter(Matcher::matches);
    }

    private static Optional<LocalDate> yearLast(Matcher m) {
        boolean monthFirst = number(m, 2) > MONTHS;
        return of(number(m, 3), number(m, monthFirst ? 1 : 2), number(m, monthFirst ? 2 : 1));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** The number of a month by its English name or the first three letters of it; 0: none. */
    private static int month(String name) {
        return Arrays.stream(Month.values())
                .filter(m -> m.getDisplayName(TextStyle.FULL, Locale.ENGLISH).equalsIgnoreCase(name)
                        || m.name().substring(0, 3).equalsIgnoreCase(name)
                        || (m == Month.SEPTEMBER && name.equalsIgnoreCase("sept")))
                .findFirst()
                .map(Month::getValue)
                .orElse(0);
    }

    private static Optional<LocalDate> of(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
