package org.ytterby.io.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ytterby.engine.law.History;
import org.ytterby.engine.law.History.State;

/**
 * What is in force when: rows of dated stretches, the open points they hang on, and how far the law was read.
 *
 * @param title what it is about
 * @param rows of paragraphs or listings
 * @param points open points of law, each with the days on which it acts
 * @param horizon the last day whose publications were read
 * @param on the day asked, if one is
 * @param known only what was published by then counts; empty: everything
 * @param days of the lines of a book
 */
public record Timeline(
        String title,
        List<Row> rows,
        List<Row> points,
        LocalDate horizon,
        Optional<LocalDate> on,
        Optional<LocalDate> known,
        List<LocalDate> days) {
    private static final int FIRST_YEAR = 1000;

    public Timeline {
        rows = List.copyOf(rows);
        points = List.copyOf(points);
        days = List.copyOf(days);
    }

    /**
     * One row.
     *
     * @param id of the piece of law, for a link
     * @param name what it is called
     * @param says what it is about, in a few words
     */
    public record Row(String id, String name, String says, List<History.Stretch> stretches) {
        public Row {
            stretches = List.copyOf(stretches);
        }

        /** How it stands on a day. */
        public State on(LocalDate day) {
            return stretches.stream()
                    .filter(s -> !day.isBefore(s.from())
                            && s.to().map(t -> !day.isAfter(t)).orElse(true))
                    .map(History.Stretch::state)
                    .findFirst()
                    .orElse(State.NOT_YET);
        }
    }

    /** Whether it holds on every day before, as law without a first day on file does. */
    public static boolean isEver(LocalDate day) {
        return day.getYear() < FIRST_YEAR;
    }
}
