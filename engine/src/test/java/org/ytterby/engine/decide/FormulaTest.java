package org.ytterby.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.law.Vocabulary;

class FormulaTest {
    private final Vocabulary vocabulary = Toys.corpus(Map.of()).vocabulary();

    private Formula formula(String name) {
        return Formula.of(name, vocabulary).orElseThrow();
    }

    @Test
    void elementsAreCounted() {
        assertThat(formula("Dy2O3").counts()).isEqualTo(Map.of("Dy", 2.0, "O", 3.0));
        assertThat(formula("NdDyFe14").counts()).isEqualTo(Map.of("Nd", 1.0, "Dy", 1.0, "Fe", 14.0));
        assertThat(formula("Dy").counts()).isEqualTo(Map.of("Dy", 1.0));
        assertThat(formula("Dy0.5Nd1.5O3").counts()).isEqualTo(Map.of("Dy", 0.5, "Nd", 1.5, "O", 3.0));
    }

    @Test
    void aNameThatIsNoFormulaIsNone() {
        for (String name :
                new String[] {"clay", "", "Dy2(SO4)3", "Zz2O3", "other oxides", "2Dy", "Dy 2", "Dy".repeat(40)}) {
            assertThat(Formula.of(name, vocabulary)).as(name).isEmpty();
        }
    }

    @Test
    void anElementIsBoundAsMetalOxideOrOtherCompound() {
        assertThat(formula("Dy").stateOf("Dy")).isEqualTo(Presence.ELEMENTAL);
        assertThat(formula("Dy2O3").stateOf("Dy")).isEqualTo(Presence.OXIDE);
        assertThat(formula("DyF3").stateOf("Dy")).isEqualTo(Presence.COMPOUND);
        assertThat(formula("DyNdO3").stateOf("Dy")).isEqualTo(Presence.COMPOUND);
    }

    @Test
    void aShareOfTheMassFollowsFromTheAtomicWeights() {
        assertThat(formula("Dy2O3").massFraction("Dy", vocabulary)).isCloseTo(0.7, within(1e-9));
        assertThat(formula("Nd2O3").massFraction("Nd", vocabulary)).isCloseTo(0.85, within(1e-9));
        assertThat(formula("Dy").massFraction("Dy", vocabulary)).isCloseTo(1, within(1e-9));
        assertThat(formula("Dy2O3").massFraction("Nd", vocabulary)).isZero();
    }
}
