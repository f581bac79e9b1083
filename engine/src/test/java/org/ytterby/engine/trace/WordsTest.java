package org.ytterby.engine.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A word in a composition says nothing of what is in it, and never clears a part. */
class WordsTest {
    private static final Substances ALL = new Substances(weights());

    private static Map<String, BigDecimal> weights() {
        Map<String, BigDecimal> weights = new HashMap<>();
        for (String symbol : "H C N O F S Cl Fe Nd Dy Sm Co Pr B P U W Zn".split(" ", -1)) {
            weights.put(symbol, BigDecimal.TEN);
        }
        return weights;
    }

    private static Share share(String substance, Basis.Measure measure) {
        Bom bom = new Bills()
                .part("P", "10")
                .article(Bills.part(
                        "A",
                        Bills.span("5"),
                        List.of(Content.of(substance, Span.of("0.2", "0.3"), Origin.unknown())),
                        Optional.of(true)))
                .use("P", "A", "1")
                .bom();
        return new Tracer(bom, ALL)
                .share("P", Sought.elements("Dy", Set.of("Dy")), Basis.of(measure, Basis.Tier.PRODUCT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alloy",
                "REE",
                "SE-Metall",
                "NdFeB",
                "SmCo",
                "PrNd",
                "N48SH",
                "N52",
                "C45",
                "Dysprosiumoxid",
                "(NdPr)2Fe14B",
                "Nd·Fe·B",
                "5N",
                "Nd2O3·Fe",
                "Nd2(CO3"
            })
    void aWordOrAGradeMayHoldIt(String word) {
        assertThat(share(word, Basis.Measure.VALUE).high().share(java.math.RoundingMode.FLOOR))
                .isEqualByComparingTo("0.5");
        assertThat(share(word, Basis.Measure.VALUE).low().content()).isEqualByComparingTo("0");
        assertThat(share(word, Basis.Measure.MASS).high().content()).isEqualByComparingTo("0.3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fe",
                "Nd2Fe14B",
                "Sm2Co17",
                "WC",
                "Fe2O3",
                "S8",
                "C6H6",
                "Nd₂O₃",
                "NdCl3·6H2O",
                "NdCl3.6H2O",
                "Nd2(CO3)3",
                "Nd(OH)3",
                "Nd2(C2O4)3·10H2O",
                "(NH4)10W12O41"
            })
    void aFormulaHoldsWhatItNames(String formula) {
        assertThat(share(formula, Basis.Measure.VALUE).high().content()).isEqualByComparingTo("0");
    }

    @Test
    void aHydratedSaltHoldsWhatItsFormulaSays() {
        assertThat(share("DyCl3·6H2O", Basis.Measure.MASS).high().content())
                .isBetween(new BigDecimal("0.01363"), new BigDecimal("0.01364")); // one of 22 atoms, of 0.3
    }

    @Test
    void aThingThatIsAWordThroughAndThroughMayHoldIt() {
        Bom bom = new Bills()
                .part("P", "10")
                .article(Bills.article(
                        "A",
                        Unit.PIECE,
                        Span.ONE,
                        Bills.span("5"),
                        Origin.unknown(),
                        Optional.of("Sintermagnet"),
                        List.of(),
                        Optional.empty()))
                .use("P", "A", "1")
                .bom();
        Tracer tracer = new Tracer(bom, ALL);
        Sought dysprosium = Sought.elements("Dy", Set.of("Dy"));
        Basis basis = Basis.of(Basis.Measure.VALUE, Basis.Tier.MATERIALS);
        assertThat(tracer.share("P", dysprosium, basis).high().isAtLeast(BigDecimal.ONE))
                .isTrue();
        List<Question> questions = tracer.questions("P", dysprosium, basis, Optional.empty());
        assertThat(questions).hasSize(1);
        assertThat(questions.getFirst().ifLow().high().content()).isEqualByComparingTo("0");
    }
}
