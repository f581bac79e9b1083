package org.ytterby.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
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
    void aDayThatCouldBeTwoDaysIsRefused() {
        assertThatThrownBy(() -> read("03/04/2026")).hasMessageContaining("could be two different days");
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
