package org.ytterby.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Place;

class DaysTest {

    @Test
    void aDayWithTheYearFirstIsReadInAnyWriting() {
        LocalDate day = LocalDate.of(2026, 4, 3);

        assertThat(read("2026-04-03")).isEqualTo(day);
        assertThat(read("2026-4-3")).isEqualTo(day);
        assertThat(read("2026/4/3")).isEqualTo(day);
        assertThat(read("2026.04.03")).isEqualTo(day);
        assertThat(read("2026年4月3日")).isEqualTo(day);
        assertThat(read("20260403")).isEqualTo(day);
    }

    @Test
    void otherWritingsAreReadWhereTheyCanBeOneDayOnly() {
        LocalDate day = LocalDate.of(2026, 11, 26);

        for (String text : List.of(
                "26.11.2026",
                "26/11/2026",
                "11/26/2026",
                "26-11-2026",
                "2026. 11. 26.",
                "2026년 11월 26일",
                "２０２６年１１月２６日",
                "26 Nov 2026",
                "26-NOV-2026",
                "26. November 2026",
                "Nov 26, 2026",
                "November 26 2026",
                "2026-11-26 00:00:00",
                "2026-11-26T00:00")) {
            assertThat(read(text)).as(text).isEqualTo(day);
        }
        assertThat(read("04.04.2026")).isEqualTo(LocalDate.of(2026, 4, 4));
    }

    @Test
    void aTimeOfDayIsNoDay() {
        assertThatThrownBy(() -> read("2026-11-26 14:30")).hasMessageContaining("is no day");
        assertThatThrownBy(() -> read("26 Foo 2026")).hasMessageContaining("is no day");
        assertThatThrownBy(() -> read("32.12.2026")).hasMessageContaining("is no day");
    }

    @Test
    void aDayThatCouldBeTwoDaysIsRefused() {
        assertThatThrownBy(() -> read("03/04/2026")).hasMessageContaining("could be two different days");
        assertThatThrownBy(() -> read("11.12.2026")).hasMessageContaining("could be two different days");
        assertThatThrownBy(() -> read("3.4.26")).hasMessageContaining("could be two different days");
    }

    @Test
    void whatIsNoDayIsNeverToday() {
        assertThatThrownBy(() -> read("soon")).hasMessageContaining("`soon` is no day");
        assertThatThrownBy(() -> read("2026-02-30")).hasMessageContaining("is no day");
        assertThatThrownBy(() -> read("46085")).hasMessageContaining("is no day");
    }

    private static LocalDate read(String text) {
        return Days.read(new Doc.Text(Place.NOWHERE, text));
    }
}
