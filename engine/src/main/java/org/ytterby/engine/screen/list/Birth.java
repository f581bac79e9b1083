package org.ytterby.engine.screen.list;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * When a person was born, as far as the list says: on a day between two days, both inside. A year alone is its first and last
 * day. Immutable.
 *
 * @param about the list calls it approximate, so that a day outside contradicts less
 */
public record Birth(LocalDate earliest, LocalDate latest, boolean about) {
    /** @throws IllegalArgumentException if the days stand in the wrong order */
    public Birth {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("born from " + earliest + " to " + latest);
        }
    }

    public static Birth on(LocalDate day) {
        return new Birth(day, day, false);
    }

    public static Birth in(YearMonth month) {
        return new Birth(month.atDay(1), month.atEndOfMonth(), false);
    }

    public static Birth in(Year year) {
        return between(year, year);
    }

    public static Birth between(Year first, Year last) {
        return new Birth(first.atDay(1), last.atMonth(12).atEndOfMonth(), false);
    }

    /** The same, called approximate. */
    public Birth approximate() {
        return new Birth(earliest, latest, true);
    }

    /** Whether both can be the same day, leaving aside that either is approximate. */
    public boolean meets(Birth other) {
        return !latest.isBefore(other.earliest) && !other.latest.isBefore(earliest);
    }
}
