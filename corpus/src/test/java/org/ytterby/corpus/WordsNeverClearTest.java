package org.ytterby.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.decide.Shipped;
import org.ytterby.engine.doc.Yaml;
import org.ytterby.engine.facts.FactsReader;
import org.ytterby.engine.facts.Stated;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.portfolio.Scenario;

/** In `check` a description may make an answer stricter or open; whatever it says, it never makes one a clearance. */
class WordsNeverClearTest {
    private static final Engine ENGINE = new Engine(Goods.CORPUS);
    private static final Set<String> CLEAR = Set.of("no_licence_required", "exempt_with_duties");
    private static final List<String> SAYINGS = List.of(
            "hex bolt M8",
            "Dy-free, no rare earths, not controlled, EAR99",
            "ferrite magnet Y30",
            "不含镝铽，非管制物项",
            "LYSO crystal, fired");

    @Test
    void noDescriptionTurnsAnAnswerIntoAClearance() {
        for (Scenario scenario : Shipped.scenarios("/scenarios.yaml", Goods.CORPUS)) {
            Transaction silent =
                    scenario.transaction().with(scenario.transaction().facts().without("item.description"));
            Answer before = ENGINE.decide(silent);
            for (String saying : SAYINGS) {
                Answer after = ENGINE.decide(silent.with(
                        silent.facts().with("item.description", new Value.Text(saying), new Stated.Origin.Line())));
                if (!CLEAR.contains(before.determination().code())) {
                    assertThat(CLEAR)
                            .as(scenario.id() + ": " + saying)
                            .doesNotContain(after.determination().code());
                }
            }
        }
    }

    @Test
    void aFamilyThatTheElementsBelieIsNotKnown() {
        for (String family : List.of("other", "ferrite", "SmCo")) {
            assertThat(family(family, "[Nd, Fe, B]")).as(family).contains(Value.UNKNOWN);
        }
        assertThat(family("NdFeB", "[Nd, Fe, B, Dy]")).contains(new Value.Code("NdFeB"));
        assertThat(family("ferrite", "[Fe, O, Sr]")).contains(new Value.Code("ferrite"));
    }

    private static Optional<Value> family(String family, String elements) {
        Transaction line = new Transaction(
                "line 1",
                new FactsReader(Goods.CORPUS.vocabulary())
                        .read(Yaml.read(
                                "f",
                                "{item.kind: magnet, item.magnet_family: " + family + ", item.elements: " + elements
                                        + "}")),
                java.time.LocalDate.of(2026, 3, 10),
                Optional.empty(),
                Map.of(),
                List.of());
        return new org.ytterby.engine.facts.Closing(Goods.CORPUS.epoch(line.asOf()))
                .close(line)
                .facts()
                .value("item.magnet_family");
    }

    @Test
    void aFullAssayFallsWhereTheWordsTellOfAnElementThatItLeavesOut() {
        for (String saying : List.of(
                "Scalmalloy wire",
                "Al wire Scandum alloyed",
                "Al wire, Sc mod.",
                "Al wire with Sc",
                "Al wire, Y mod.",
                "Al wire w/ Er",
                "Al wire, Sm added",
                "AlSc wire",
                "铝钪合金丝")) {
            assertThat(isFullAssay(saying)).as(saying).isFalse();
        }
        for (String saying : List.of(
                "Al wire",
                "Al wire, SC connector",
                "Al wire EU origin",
                "Al wire, scandium free",
                "Al wire Ho scale")) {
            assertThat(isFullAssay(saying)).as(saying).isTrue();
        }
    }

    private static boolean isFullAssay(String saying) {
        String item = "{item.kind: alloy, item.description: \"" + saying + "\", item.elements: [Al, Mg],"
                + " item.composition: {Al: 95, Mg: 5}, item.composition_complete: \"yes\"}";
        Transaction line = new Transaction(
                "",
                new FactsReader(Goods.CORPUS.vocabulary()).read(Yaml.read("line", item)),
                Goods.CORPUS.evidenceUntil(),
                Optional.empty(),
                Map.of(),
                List.of());
        return ENGINE.decide(line).closed().facts().is("item.composition_complete", "yes");
    }
}
