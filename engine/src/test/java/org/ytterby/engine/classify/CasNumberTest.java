package org.ytterby.engine.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Registry numbers as published by CAS: water, ethanol, dysprosium oxide, copper sulfate. */
class CasNumberTest {

    @Test
    void theLastDigitFollowsFromTheOthers() {
        assertThat(List.of("7732-18-5", "64-17-5", "1308-87-8", "7758-98-7", "252976-51-5"))
                .allMatch(CasNumber::isValid);
        for (int digit = 0; digit <= 9; digit++) {
            assertThat(CasNumber.isValid("1308-87-" + digit)).isEqualTo(digit == 8);
        }
        assertThat(List.of("1308878", "01308-87-8", "1308-8-78", "", "CAS 64-17-5"))
                .noneMatch(CasNumber::isValid);
    }

    @Test
    void aKnownNumberIsNoneToAskForAndEachOtherIsAskedOnce() {
        assertThat(CasNumber.unknown("CAS 1308-87-8; 7758-98-7/7758-98-7", Set.of("1308 87 8")))
                .containsExactly(new CasNumber("7758-98-7", true));
    }

    @Test
    void aWrongNumberIsMeantOnlyAfterItsLabel() {
        assertThat(CasNumber.unknown("bracket 64-17-6", Set.of())).isEmpty();
        assertThat(CasNumber.unknown("cas no. 64-17-6", Set.of())).containsExactly(new CasNumber("64-17-6", false));
        assertThat(CasNumber.unknown("castings 64-17-6, cascade 12-34567", Set.of()))
                .isEmpty();
    }

    @Test
    @Timeout(5)
    void anyTextIsReadInTimeThatGrowsWithItsLength() {
        Random random = new Random(7);
        String signs = "0123456789---..  casCAS:号";
        for (String text : List.of("1-".repeat(200_000) + "a", "7".repeat(400_000), "cas ".repeat(100_000) + "1")) {
            assertThat(CasNumber.unknown(CasNumber.parted(text), Set.of())).isEmpty();
        }
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(30); j >= 0; j--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThat(CasNumber.unknown(text.toString(), Set.of()))
                    .allMatch(n -> text.indexOf(n.text()) >= 0 && n.valid() == CasNumber.isValid(n.text()));
        }
    }
}
