package org.ytterby.engine.screen.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** How like two sounds are. */
class EditsTest {
    private static final String SIGNS = "aeiouhxkgtdbpsSCZJnmrlv7ჟבზ";

    private static String word(Random random, int longest) {
        StringBuilder word = new StringBuilder();
        for (int n = random.nextInt(longest); n >= 0; n--) {
            word.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return word.toString();
    }

    private static String slipped(Random random, String word) {
        StringBuilder other = new StringBuilder(word);
        for (int n = random.nextInt(4); n > 0; n--) {
            other.setCharAt(random.nextInt(other.length()), SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return other.toString();
    }

    @Test
    void aLeastLikenessLeavesAloneWhatReachesIt() {
        Random random = new Random(20261126);
        Edits edits = new Edits();
        int reached = 0;
        for (int round = 0; round < 50_000; round++) {
            String one = word(random, 14);
            String other = slipped(random, one);
            boolean abjad = random.nextInt(4) == 0;
            double exact = edits.likeness(one, other, abjad, 0);

            assertThat(edits.likeness(one, other, abjad, 0.6)).isEqualTo(exact < 0.6 ? 0 : exact);
            assertThat(exact).isCloseTo(edits.likeness(other, one, abjad, 0), within());
            reached += exact < 0.6 ? 0 : 1;
        }
        assertThat(reached).isBetween(10_000, 45_000);
    }

    private static int signs(String sound) {
        return new Token(sound, sound, sound, Writing.LATIN, Role.NAME, 1, false).signs();
    }

    @Test
    void consonantsThatOneWordLacksPassOverNothingThatIsLike() {
        Random random = new Random(20261127);
        Edits edits = new Edits();
        int passed = 0;
        for (int round = 0; round < 50_000; round++) {
            String one = word(random, 12);
            String other = random.nextBoolean() ? word(random, 12) : slipped(random, one);
            double least = random.nextBoolean() ? 0.6 : 0.88;
            if (!Edits.mayBeLike(signs(one), one.length(), signs(other), other.length(), least)) {
                assertThat(edits.likeness(one, other, false, least))
                        .as("%s and %s", one, other)
                        .isZero();
                passed++;
            }
        }
        assertThat(passed).isGreaterThan(5_000);
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-6);
    }

    @Test
    void aVowelCostsLessThanAConsonantAndNothingWhereNoneAreWritten() {
        Edits edits = new Edits();

        assertThat(edits.likeness("petrov", "petrev", false, 0))
                .isGreaterThan(edits.likeness("petrov", "petkov", false, 0));
        assertThat(edits.likeness("mhmd", "muhamed", true, 0)).isGreaterThan(0.9);
        assertThat(edits.likeness("mhmd", "muhamed", false, 0)).isLessThan(0.8);
    }

    @Test
    void aStrangeLetterIsLikeItselfAlone() {
        Edits edits = new Edits();

        assertThat(edits.likeness("aზb", "aზb", false, 0)).isEqualTo(1);
        assertThat(edits.likeness("aზb", "aჟb", false, 0)).isEqualTo(edits.likeness("azb", "a7b", false, 0));
    }
}
