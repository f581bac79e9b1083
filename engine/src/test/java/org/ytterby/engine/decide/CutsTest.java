package org.ytterby.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Range;

class CutsTest {
    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static Condition atLeast(String fact, String low) {
        return new Condition.InRange(fact, new Range(Optional.of(number(low)), true, Optional.empty(), true));
    }

    @Test
    void aNumberIsCutBelowAtAndAboveEachConstant() {
        assertThat(Cuts.representatives(Set.of(number("5"), number("10")), number("0"), number("20")))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(number("2.5"), number("5"), number("7.5"), number("10"), number("15"));
    }

    @Test
    void anIntervalReachesOnlyTheClassesItTouches() {
        assertThat(Cuts.representatives(Set.of(number("5")), number("5"), number("6")))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(number("5"), number("5.5"));
        assertThat(Cuts.representatives(Set.of(number("5")), number("6"), number("7")))
                .hasSize(1);
        assertThat(Cuts.representatives(Set.of(number("5")), number("1"), number("4")))
                .hasSize(1);
        assertThat(Cuts.representatives(Set.of(), number("1"), number("4"))).hasSize(1);
    }

    @Test
    void everyNumberOfTheIntervalIsInTheClassOfExactlyOneRepresentative() {
        Random random = new Random(62);
        for (int i = 0; i < 2_000; i++) {
            Set<BigDecimal> constants = new HashSet<>();
            for (int c = random.nextInt(4); c > 0; c--) {
                constants.add(BigDecimal.valueOf(random.nextInt(8)));
            }
            BigDecimal low = BigDecimal.valueOf(random.nextInt(8));
            BigDecimal high = low.add(BigDecimal.valueOf(1 + random.nextInt(8)));
            List<BigDecimal> found = Cuts.representatives(constants, low, high);
            assertThat(found.stream().map(r -> signature(r, constants)).toList())
                    .doesNotHaveDuplicates();
            assertThat(found).allSatisfy(r -> assertThat(r).isBetween(low, high));
            for (BigDecimal x = low; x.compareTo(high) <= 0; x = x.add(number("0.25"))) {
                List<Integer> here = signature(x, constants);
                assertThat(found.stream().anyMatch(r -> signature(r, constants).equals(here)))
                        .as("%s in %s..%s cut at %s", x, low, high, constants)
                        .isTrue();
            }
        }
    }

    private static List<Integer> signature(BigDecimal number, Set<BigDecimal> constants) {
        return new TreeSet<>(constants).stream().map(number::compareTo).toList();
    }

    @Test
    void numbersAreCutAtNoughtToo() {
        Cuts cuts = new Cuts();
        cuts.add(atLeast("size", "0"));
        cuts.add(new Condition.Not(new Condition.All(List.of(atLeast("size", "5")))));
        assertThat(cuts.ofNumber("size")).containsExactly(number("0"), number("5"));
        assertThat(cuts.ofNumber("purity")).isEmpty();
    }

    @Test
    void codesThatNoConditionTellsApartAreOneClass() {
        Cuts cuts = new Cuts();
        cuts.add(new Condition.Holds("end_use", Set.of("military", "wmd")));
        cuts.add(new Condition.AllWithin("end_use", Set.of("medical")));
        assertThat(cuts.classes("end_use", List.of("civil", "military", "wmd", "medical", "other")))
                .containsExactlyInAnyOrder(Set.of("civil", "other"), Set.of("military", "wmd"), Set.of("medical"));
    }
}
