package org.ytterby.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.decide.Shipped;
import org.ytterby.engine.portfolio.Scenario;
import org.ytterby.engine.portfolio.Verifier;

/** The worked scenarios are the contract: outcome, policy and licence type exactly, and all else that they name. */
class ScenariosTest {

    @Test
    void everyScenarioIsAnsweredAsExpected() {
        Verifier verifier = new Verifier(Shipped.engine());
        List<String> lacking = new ArrayList<>();
        for (Scenario scenario : Shipped.scenarios()) {
            Verifier.Result result = verifier.verify(scenario);
            if (result.verdict() != Verifier.Verdict.EXACT || !result.absent().isEmpty()) {
                lacking.add(scenario.id() + " " + result.verdict() + ", absent " + result.absent() + ", got "
                        + result.answer().determination());
            }
        }
        assertThat(lacking).isEmpty();
        assertThat(Shipped.scenarios()).hasSize(188);
    }

    @Test
    void noScenarioThatWasWrittenBlindIsAnsweredUnsafely() {
        Verifier verifier = new Verifier(Shipped.engine());
        List<Scenario> scenarios = Shipped.scenarios("/scenarios-blind.yaml", Shipped.corpus());
        List<String> lacking = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            Verifier.Verdict verdict = verifier.verify(scenario).verdict();
            if (verdict != Verifier.Verdict.EXACT && verdict != Verifier.Verdict.ACCEPTED) {
                lacking.add(scenario.id() + " " + verdict);
            }
        }
        assertThat(lacking).isEmpty();
        assertThat(scenarios).hasSize(790);
    }

    @Test
    void aLicenceHasToBeThereWhenTheGoodsMoveAndWhenTheyAreDeclared() {
        Verifier verifier = new Verifier(Shipped.engine());
        List<Scenario> licences = Shipped.scenarios("/scenarios-blind.yaml", Shipped.corpus()).stream()
                .filter(s -> s.id().startsWith("K") && s.expect().licenceState().isPresent())
                .toList();

        assertThat(licences)
                .hasSizeGreaterThan(4)
                .allSatisfy(s ->
                        assertThat(verifier.verify(s).absent()).as(s.id()).noneMatch(a -> a.startsWith("licence")));
    }
}
