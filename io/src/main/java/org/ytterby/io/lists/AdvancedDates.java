package org.ytterby.io.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.ytterby.engine.screen.list.Birth;

/** Dates of the advanced XML: a start and an end, each from a day to a day. */
final class AdvancedDates {
    private AdvancedDates() {}

    /** The first of January to the last of December of a year means that only the year is known: a birth in that span. */
    static Optional<Birth> birth(Node period) {
        Optional<LocalDate> from =
                period.at("Start", "From").flatMap(d -> day(d).stream()).findFirst();
        Optional<LocalDate> until = period.at("End", "To")
                .flatMap(d -> day(d).stream())
                .findFirst()
                .or(() -> period.at("Start", "To").flatMap(d -> day(d).stream()).findFirst());
        boolean about = period.at("Start").anyMatch(s -> s.flag("Approximate"))
                || period.at("End").anyMatch(s -> s.flag("Approximate"));
        return from.map(f -> new Birth(f, until.filter(u -> !u.isBefore(f)).orElse(f), about));
    }

    static Optional<LocalDate> day(Node date) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.text("Year")),
                    Integer.parseInt(date.text("Month")),
                    Integer.parseInt(date.text("Day"))));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
