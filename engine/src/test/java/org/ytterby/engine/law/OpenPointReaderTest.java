package org.ytterby.engine.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OpenPointReaderTest {
    private static final OpenPoint POINT = point("extended");

    @Test
    void readingsKeepTheirOrder() {
        assertThat(POINT.readings().keySet()).containsExactly("lapsed", "extended_to_2027-01-10", "extended_further");
    }

    @Test
    void aReadingThatProlongsASuspensionRestsThroughItsLastDay() {
        OpenPoint.Reading extended = reading("extended_to_2027-01-10");

        assertThat(extended.restsOn(LocalDate.of(2027, 1, 10))).isTrue();
        assertThat(extended.restsOn(LocalDate.of(2027, 1, 11))).isFalse();
        assertThat(reading("lapsed").restsOn(LocalDate.of(2026, 11, 11))).isFalse();
    }

    @Test
    void openMeansWithoutAnEnd() {
        assertThat(reading("extended_further").restsOn(LocalDate.of(2999, 1, 1)))
                .isTrue();
    }

    @Test
    void aPointActsFromItsFirstDay() {
        assertThat(POINT.actsOn(LocalDate.of(2026, 11, 10))).isFalse();
        assertThat(POINT.actsOn(LocalDate.of(2026, 11, 11))).isTrue();
    }

    @Test
    void aWhatIfIsNoReading() {
        assertThat(POINT.whatIf()).contains("ended_on_");
        assertThat(POINT.readings()).doesNotContainKey("ended_on_DATE");
    }

    @Test
    void evidenceSpeaksForAReadingAndSettlesNothing() {
        assertThat(POINT.evidence()).singleElement().satisfies(e -> {
            assertThat(e.speaksFor()).isEqualTo("extended_to_2027-01-10");
            assertThat(e.published()).hasToString("2026-09-28");
        });
    }

    @Test
    void whatAReadingFixesCanBeLookedUp() {
        OpenPoint stakes = point("stakes");

        assertThat(stakes.readingsThatMean("stakes", "sum")).containsExactly("sum");
        assertThat(stakes.readingsThatMean("stakes", "average")).isEmpty();
    }

    @Test
    void anUnknownKeyOfAReadingIsRefused() {
        assertThatThrownBy(() -> OpenPointReader.read(
                        ToyLaw.yaml("{id: x, question: {en: y}, readings: {a: {suspended-util: 2027-01-10}}}")))
                .hasMessageContaining("unknown key `suspended-util`")
                .hasMessageContaining("Maybe `suspended-until`.");
    }

    private static OpenPoint point(String id) {
        return java.util.Objects.requireNonNull(ToyLaw.corpus().points().get(id));
    }

    private static OpenPoint.Reading reading(String id) {
        return java.util.Objects.requireNonNull(POINT.readings().get(id));
    }
}
