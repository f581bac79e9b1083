package org.ytterby.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.decide.Shipped;
import org.ytterby.engine.screen.Identity;

/** Who a name is depends on what was published by then, and on nothing that happened later. */
class NameClockTest {
    private static final String FIRM = "Dedrone by Axon";
    private static final LocalDate LISTED = LocalDate.of(2025, 10, 9);

    private static Identity identify(LocalDate on, Optional<LocalDate> known) {
        return Shipped.corpus().epoch(new AsOf(on, known)).identify(FIRM);
    }

    @Test
    void onTheEveOfItsPublicationNobodyKnowsTheName() {
        assertThat(identify(LISTED, Optional.of(LISTED.minusDays(1)))).isInstanceOf(Identity.Clear.class);
        assertThat(identify(LISTED, Optional.of(LISTED))).isInstanceOf(Identity.Is.class);
    }

    @Test
    void theDayOfTheActDoesNotHideWhoItIs() {
        LocalDate before = LISTED.minusYears(1);
        assertThat(identify(before, Optional.empty())).isInstanceOf(Identity.Is.class);
        assertThat(identify(before, Optional.of(before))).isInstanceOf(Identity.Clear.class);
    }

    @Test
    void aKeptNameIsKeptForItsOwnStretchOnly() {
        Epochs epochs = new Epochs(Shipped.corpus());
        AsOf eve = new AsOf(LISTED, Optional.of(LISTED.minusDays(1)));
        AsOf day = new AsOf(LISTED, Optional.of(LISTED));
        for (int i = 0; i < 2; i++) {
            assertThat(epochs.at(eve, Map.of()).identify(FIRM)).isInstanceOf(Identity.Clear.class);
            assertThat(epochs.at(day, Map.of()).identify(FIRM)).isInstanceOf(Identity.Is.class);
        }
    }
}
