package org.ytterby.engine.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The working days of China as the State Council's holiday notices fix them: Mondays to Fridays without holidays, and
 * the make-up days. A year whose notice was not read has no known working days past its last certain one.
 */
public record WorkingDays(Map<Integer, Year> years) {
    public WorkingDays {
        years = Map.copyOf(years);
    }

    public record Year(Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {
        public Year {
            holidays = Set.copyOf(holidays);
            makeUpDays = Set.copyOf(makeUpDays);
        }
    }

    /** The last of {@code count} working days that start on the day after {@code day}; empty where a year is unread. */
    public Optional<LocalDate> after(LocalDate day, int count) {
        LocalDate current = day;
        int left = count;
        while (left > 0) {
            current = current.plusDays(1);
            Year year = years.get(current.getYear());
            if (year == null) {
                return Optional.empty();
            }
            if (isWorkingDay(current, year)) {
                left--;
            }
        }
        return Optional.of(current);
    }

    private static boolean isWorkingDay(LocalDate day, Year year) {
        if (year.makeUpDays().contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !year.holidays().contains(day);
    }
}
