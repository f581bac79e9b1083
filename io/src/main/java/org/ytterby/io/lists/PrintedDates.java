package org.ytterby.io.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.engine.screen.list.Birth;

/**
 * Dates as lists print them: ISO, in words, with parts unknown, about, between. What the calendar does not have is empty.
 * Immutable.
 */
enum PrintedDates {
    /** {@code 03/04/2026} is the third of April. */
    DAY_FIRST,
    /** {@code 03/04/2026} is the fourth of March. */
    MONTH_FIRST;

    private static final int LONGEST = 60;
    private static final int EARLIEST_YEAR = 1700;
    private static final int LATEST_YEAR = 2200;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern ABOUT =
            Pattern.compile("^(?:circa|approximately|approx\\.?|about|c\\.|ca\\.?|~)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN =
            Pattern.compile("(.+?)\\s+(?:to|and|-|–)\\s+(.+)|(\\d{4})[-–/](\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2})(?:[T ].*|Z|[+-]\\d{2}:\\d{2})?)?)?");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2}|dd|mm)[/.](\\d{1,2}|dd|mm)[/.](\\d{4})");
    private static final Pattern WORDS = Pattern.compile("(?:(\\d{1,2})[ -])?([A-Za-z]{3})[a-z]*\\.?[ -](\\d{4})");
    private static final Pattern MONTH_FIRST_WORDS = Pattern.compile("([A-Za-z]{3})[a-z]*\\.? (\\d{1,2}),? (\\d{4})");

    /** When somebody was born. */
    Optional<Birth> birth(String printed) {
        String text = Draft.plain(printed);
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher about = ABOUT.matcher(text);
        if (about.lookingAt()) {
            return between(text.substring(about.end())).map(Birth::approximate);
        }
        return between(text);
    }

    /** One whole day. */
    Optional<LocalDate> day(String printed) {
        return birth(printed)
                .filter(b -> !b.about() && b.earliest().equals(b.latest()))
                .map(Birth::earliest);
    }

    private Optional<Birth> between(String text) {
        Optional<Birth> single = single(text);
        Matcher range = BETWEEN.matcher(text);
        if (single.isPresent() || !range.matches()) {
            return single;
        }
        boolean years = range.group(3) != null;
        Optional<Birth> from = single(range.group(years ? 3 : 1));
        Optional<Birth> until = single(range.group(years ? 4 : 2));
        return from.flatMap(f -> until.filter(u -> !u.latest().isBefore(f.earliest()))
                .map(u -> new Birth(f.earliest(), u.latest(), false)));
    }

    private Optional<Birth> single(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return made(iso.group(1), part(iso.group(2)), part(iso.group(3)));
        }
        Matcher slashed = SLASHED.matcher(text.toLowerCase(Locale.ROOT));
        if (slashed.matches()) {
            boolean dayFirst = this == DAY_FIRST;
            return made(slashed.group(3), part(slashed.group(dayFirst ? 2 : 1)), part(slashed.group(dayFirst ? 1 : 2)));
        }
        Matcher words = WORDS.matcher(text);
        if (words.matches()) {
            return month(words.group(2)).flatMap(m -> made(words.group(3), m, part(words.group(1))));
        }
        Matcher american = MONTH_FIRST_WORDS.matcher(text);
        return american.matches()
                ? month(american.group(1)).flatMap(m -> made(american.group(3), m, part(american.group(2))))
                : Optional.empty();
    }

    /** 0 where the part is missing, or printed as unknown. */
    private static int part(@org.jspecify.annotations.Nullable String digits) {
        return digits == null || !Character.isDigit(digits.charAt(0)) ? 0 : Integer.parseInt(digits);
    }

    private static Optional<Integer> month(String word) {
        int index = MONTHS.indexOf(word.toLowerCase(Locale.ROOT));
        return index < 0 ? Optional.empty() : Optional.of(index + 1);
    }

    private static Optional<Birth> made(String year, int month, int day) {
        int y = Integer.parseInt(year);
        if (y < EARLIEST_YEAR || y > LATEST_YEAR) {
            return Optional.empty();
        }
        try {
            if (month == 0) {
                return Optional.of(Birth.in(Year.of(y)));
            }
            return Optional.of(day == 0 ? Birth.in(YearMonth.of(y, month)) : Birth.on(LocalDate.of(y, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
