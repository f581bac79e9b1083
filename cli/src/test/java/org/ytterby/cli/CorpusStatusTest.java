package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusStatusTest {

    private static Run status(String... more) {
        String[] all = new String[more.length + 4];
        all[0] = "corpus";
        all[1] = "status";
        all[2] = "--on";
        all[3] = "2026-11-25";
        System.arraycopy(more, 0, all, 4, more.length);
        return Run.of(all);
    }

    @Test
    void theHorizonAndItsAgeStandFirst() {
        assertThat(status("--lang", "en").out()).contains("Publications were read until 2026-10-10: 46 days ago.");
    }

    @Test
    void anOpenPointHasItsReadingsWhatIsReportedAndWhatClosesIt() {
        assertThat(status("--lang", "en").out())
                .contains("suspension_2025_70  acts since 2026-11-11", "extended_to_2027-01-10", "2026-09-28: Both")
                .contains("Closed by: a notice that changes No. 70");
    }

    @Test
    void whatEndsWithinNinetyDaysIsInTheOrderOfItsDays() {
        assertThat(status("--lang", "en").out())
                .containsSubsequence(
                        "Starts or ends by 2027-02-23",
                        "2026-11-27  in 2 days",
                        "adjustment_2025_72",
                        "2026-12-01",
                        "2027-01-10",
                        "if read as",
                        "suspension_2025_70=extended_to_2027-01-10");
    }

    @Test
    void pagesAboutToChangeAreReadFirst() {
        assertThat(status("--lang", "en").out())
                .containsSubsequence("Read these pages next", "something hangs on it now; of No. 70/2025");
    }

    @Test
    void anotherDayIsSeenFromThatDay() {
        assertThat(Run.of("corpus", "status", "--on", "2025-11-01", "--lang", "en")
                        .out())
                .contains("which is after that day", "2025-11-07", "2025-11-10");
    }

    @Test
    void itSpeaksChineseAndJson() {
        assertThat(status("--lang", "zh").out()).contains("公布内容已读至2026-10-10，距今46天", "何者可了结");
        assertThat(status("--format", "json").out())
                .contains("\"horizon_age_days\": 46", "\"what\": \"suspension_last_day\"", "\"closed_by\"");
    }

    @Test
    void aCorrectionOfOurOwnIsListedWithTheDayWeLearnedOfIt(@TempDir Path directory) throws Exception {
        Trial trial = Trial.in(directory);
        java.nio.file.Files.writeString(directory.resolve("corrections.yaml"), """
                corrections:
                  - id: floor-61
                    learned: 2026-11-20
                    touches: [cn.mofcom.2025-61/1.1]
                    was: {en: Something else., zh: 另一说法。}
                    now: {en: What it says., zh: 现文。}
                    cite: "1(1)"
                """);
        assertThat(status("--lang", "en", "--corpus", trial.path()).out())
                .contains("2026-11-20  cn.mofcom.2025-61/1.1. We had: Something else. It is: What it says.");
    }
}
