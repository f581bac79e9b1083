package org.ytterby.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Time limits of the worked scenarios, counted by hand there. */
class WorkingDaysTest {
    private static final WorkingDays DAYS = new WorkingDays(Map.of(
            2025,
            year(
                    List.of("01-01/01-01", "01-28/02-04", "04-04/04-06", "05-01/05-05", "05-31/06-02", "10-01/10-08"),
                    2025,
                    "01-26",
                    "02-08",
                    "04-27",
                    "09-28",
                    "10-11"),
            2026,
            year(
                    List.of(
                            "01-01/01-03",
                            "02-15/02-23",
                            "04-04/04-06",
                            "05-01/05-05",
                            "06-19/06-21",
                            "09-25/09-27",
                            "10-01/10-07"),
                    2026,
                    "01-04",
                    "02-14",
                    "02-28",
                    "05-09",
                    "09-20",
                    "10-10")));

    private static WorkingDays.Year year(List<String> holidays, int year, String... makeUp) {
        Set<LocalDate> free = new HashSet<>();
        for (String span : holidays) {
            LocalDate from = LocalDate.parse(year + "-" + span.substring(0, 5));
            LocalDate to = LocalDate.parse(year + "-" + span.substring(6));
            from.datesUntil(to.plusDays(1)).forEach(free::add);
        }
        Set<LocalDate> worked = new HashSet<>();
        for (String day : makeUp) {
            worked.add(LocalDate.parse(year + "-" + day));
        }
        return new WorkingDays.Year(free, worked);
    }

    private static String after(String day, int count) {
        return DAYS.after(LocalDate.parse(day), count).map(LocalDate::toString).orElse("unknown");
    }

    @Test
    void theWorkedDatesComeOut() {
        assertThat(after("2025-10-09", 10)).isEqualTo("2025-10-22");
        assertThat(after("2026-08-17", 45)).isEqualTo("2026-10-23");
        assertThat(after("2026-09-28", 7)).isEqualTo("2026-10-13");
        assertThat(after("2026-04-20", 20)).isEqualTo("2026-05-20");
    }

    @Test
    void theDayOfTheActDoesNotCount() {
        assertThat(after("2026-03-02", 1)).isEqualTo("2026-03-03");
        assertThat(after("2026-03-06", 1)).isEqualTo("2026-03-09");
        assertThat(after("2026-03-06", 0)).isEqualTo("2026-03-06");
    }

    @Test
    void aMakeUpSaturdayCounts() {
        assertThat(after("2026-10-09", 1)).isEqualTo("2026-10-10");
    }

    @Test
    void intoAYearWhoseNoticeWasNotReadTheDayIsUnknown() {
        assertThat(after("2026-12-31", 1)).isEqualTo("unknown");
        assertThat(after("2026-12-01", 45)).isEqualTo("unknown");
        assertThat(after("2026-12-30", 1)).isEqualTo("2026-12-31");
        assertThat(after("2024-12-31", 1)).isEqualTo("2025-01-02");
    }
}
