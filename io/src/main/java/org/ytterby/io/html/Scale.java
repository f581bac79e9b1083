package org.ytterby.io.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ytterby.engine.law.History;
import org.ytterby.io.text.Timeline;

/** Days along a line. */
record Scale(LocalDate from, LocalDate to, double left, double right) {
    private static final int MOST_TICKS = 14;

    /** Wide enough for what changes, the days asked and the horizon; changes long ago stand at its left end. */
    static Scale of(Timeline timeline, int mostYears, double left, double right) {
        List<LocalDate> days = new ArrayList<>(timeline.days());
        days.add(timeline.horizon());
        timeline.on().ifPresent(days::add);
        LocalDate latest = timeline.horizon().plusYears(2);
        timeline.rows().stream()
                .flatMap(r -> r.stretches().stream())
                .map(History.Stretch::from)
                .filter(d -> !Timeline.isEver(d) && d.isBefore(latest))
                .forEach(days::add);
        LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
        LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate earliest = last.minusYears(mostYears);
        LocalDate from =
                (first.isBefore(earliest) ? earliest : first).minusMonths(1).withDayOfMonth(1);
        return new Scale(from, last.plusMonths(6).withDayOfMonth(1), left, right);
    }

    double x(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
        return left + Math.clamp(share, 0, 1) * (right - left);
    }

    double x(Optional<LocalDate> day) {
        return day.map(d -> x(d.plusDays(1))).orElse(right);
    }

    /** First days of months to write below, evenly. */
    List<LocalDate> ticks() {
        long months = ChronoUnit.MONTHS.between(from, to);
        int step = 1;
        for (int next : new int[] {1, 2, 3, 6, 12, 24}) {
            step = next;
            if (months / next <= MOST_TICKS) {
                break;
            }
        }
        List<LocalDate> ticks = new ArrayList<>();
        LocalDate day = LocalDate.of(from.getYear(), 1, 1);
        for (; day.isBefore(to); day = day.plusMonths(step)) {
            if (!day.isBefore(from)) {
                ticks.add(day);
            }
        }
        return ticks;
    }
}
