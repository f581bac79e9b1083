package org.ytterby.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormulaTest {
    private static final Set<String> ELEMENTS =
            Set.of("Dy", "O", "C", "H", "N", "Cl", "Y", "Al", "Ce", "S", "Nd", "Fe", "B", "W", "Co", "Cu");

    private static Map<String, Double> counts(String formula) {
        Map<String, Double> counts = new HashMap<>();
        Formula.of(formula, ELEMENTS::contains)
                .ifPresent(f -> f.counts().forEach((element, n) -> counts.put(element, n.doubleValue())));
        return counts;
    }

    private static Formula formula(String text) {
        return Formula.of(text, ELEMENTS::contains).orElseThrow();
    }

    @Test
    void anOxideIsItsElementsWithTheirCounts() {
        assertThat(counts("Dy2O3")).isEqualTo(Map.of("Dy", 2.0, "O", 3.0));
    }

    @Test
    void subscriptsAndFullWidthLettersAreReadAsPlainOnes() {
        assertThat(counts("Dy₂O₃")).isEqualTo(counts("Dy2O3"));
        assertThat(counts("Ｄｙ２Ｏ３")).isEqualTo(counts("Dy2O3"));
    }

    @Test
    void whatStandsInBracketsCountsAsOftenAsTheNumberBehindThemSays() {
        assertThat(counts("Dy2(CO3)3")).isEqualTo(Map.of("Dy", 2.0, "C", 3.0, "O", 9.0));
        assertThat(counts("[Co(NH3)6]Cl3")).isEqualTo(Map.of("Co", 1.0, "N", 6.0, "H", 18.0, "Cl", 3.0));
        assertThat(counts("(NH4)10W12O41")).isEqualTo(Map.of("N", 10.0, "H", 40.0, "W", 12.0, "O", 41.0));
    }

    @Test
    void waterOfCrystallisationIsPartOfIt() {
        Map<String, Double> hydrate = Map.of("Y", 1.0, "Cl", 3.0, "H", 12.0, "O", 6.0);
        assertThat(counts("YCl3·6H2O")).isEqualTo(hydrate);
        assertThat(counts("YCl3.6H2O")).isEqualTo(hydrate);
        assertThat(counts("YCl3*6H2O")).isEqualTo(hydrate);
        assertThat(counts("CuSO4.5H2O")).isEqualTo(Map.of("Cu", 1.0, "S", 1.0, "O", 9.0, "H", 10.0));
    }

    @Test
    void fractionsAreCounts() {
        assertThat(counts("Y2.99Ce0.01Al5O12")).isEqualTo(Map.of("Y", 2.99, "Ce", 0.01, "Al", 5.0, "O", 12.0));
    }

    @Test
    void anElementIsBoundAsMetalOxideOrOtherCompound() {
        assertThat(formula("Dy").stateOf("Dy")).isEqualTo(Condition.State.ELEMENTAL);
        assertThat(formula("Dy2O3").stateOf("Dy")).isEqualTo(Condition.State.OXIDE);
        assertThat(formula("Dy2(CO3)3").stateOf("Dy")).isEqualTo(Condition.State.COMPOUND);
    }

    @Test
    void aChoiceOfElementsADopantOrAWordIsNoFormula() {
        for (String name : new String[] {
            "(Y,Gd)3Al5O12",
            "Y2O3:Eu",
            "YSZ",
            "clay",
            "Dy+Tb",
            "Dy (ppm)",
            "Dy2(CO3",
            "Dy)2",
            "()",
            "3",
            "·",
            "YBa2Cu3O7-x"
        }) {
            assertThat(counts(name)).as(name).isEmpty();
        }
    }
}
