package org.ytterby.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ytterby.engine.portfolio.Scenario;

/** Every worked scenario: what the engine claims of all completions, tried on single ones by the definition. */
class WitnessTest {
    private static final int COMPLETIONS = Shipped.HEAVY ? 20_000 : 2_000;
    private static final int FLIPS = Shipped.HEAVY ? 5_000 : 500;

    static List<Scenario> scenarios() {
        return Shipped.scenarios();
    }

    private static Scene scene(Scenario scenario) {
        return Shipped.engine().look(scenario.transaction());
    }

    private static Random random(Scenario scenario) {
        return new Random(Shipped.SEED * 31 + scenario.id().hashCode());
    }

    /** The outcome by definition where leaves have these values, by {@code key#variable} and label. */
    static Outcome outcome(Scene scene, Map<String, String> labels, Random random) {
        Completion completion = new Completion(random);
        labels.forEach((key, label) -> {
            int variable = Integer.parseInt(key.substring(key.lastIndexOf('#') + 1));
            completion.settle(
                    scene.leaves().leaf(variable), value(scene.leaves().leaf(variable), label));
        });
        return new Definition(scene, completion).outcome();
    }

    private static int value(Leaf leaf, String label) {
        List<Integer> values = new ArrayList<>();
        for (int i = 0; i < leaf.size(); i++) {
            if (leaf.label(i).equals(label)) {
                values.add(i);
            }
        }
        assertThat(values)
                .as("the label `%s` of %s names one value", label, leaf.key())
                .hasSize(1);
        return values.getFirst();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theMildestAndTheStrictestCompletionComeToThem(Scenario scenario) {
        Witness witness = Shipped.engine().witness(scenario.transaction());
        Scene scene = scene(scenario);
        assertThat(new Joint(scene).outcome()).isNotNegative();
        for (int i = 0; i < 5; i++) {
            Random random = random(scenario);
            assertThat(outcome(scene, witness.mildest(), random)).isEqualTo(witness.mildestOutcome());
            assertThat(outcome(scene, witness.strictest(), random)).isEqualTo(witness.strictestOutcome());
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyMissingFactHasTwoCompletionsThatDifferInItAloneAndInOutcome(Scenario scenario) {
        Answer answer = Shipped.engine().decide(scenario.transaction());
        Witness witness = Shipped.engine().witness(scenario.transaction());
        Scene scene = scene(scenario);
        assertThat(new Joint(scene).outcome()).isNotNegative();
        assertThat(witness.pairs().stream().map(Witness.Pair::key).distinct())
                .containsExactlyInAnyOrderElementsOf(answer.missing());
        for (Witness.Pair pair : witness.pairs()) {
            assertThat(pair.oneOutcome()).isNotEqualTo(pair.otherOutcome());
            assertThat(outcome(scene, pair.one(), random(scenario))).isEqualTo(pair.oneOutcome());
            assertThat(outcome(scene, pair.other(), random(scenario))).isEqualTo(pair.otherOutcome());
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyCompletionStaysBetweenTheEnds(Scenario scenario) {
        Scene scene = scene(scenario);
        Residue residue = new Residue(scene);
        Ends ends = Ends.of(Shipped.engine(), scenario.transaction());
        Random random = random(scenario);
        for (int i = 0; i < COMPLETIONS; i++) {
            Completion completion = new Completion(random);
            Outcome outcome = new Definition(scene, residue, completion).outcome();
            if (!ends.holds(outcome)) {
                assertThat(outcome)
                        .as("%s with %s is outside %s", scenario.id(), completion, ends)
                        .isNull();
            }
            if (i % 100 == 0) {
                assertThat(new Definition(scene, completion).outcome()).isEqualTo(outcome);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void whatTheAnswerCallsIrrelevantChangesNothing(Scenario scenario) {
        Scene scene = scene(scenario);
        Residue residue = new Residue(scene);
        List<String> missing = Shipped.engine().decide(scenario.transaction()).missing();
        Random random = random(scenario);
        for (int i = 0; i < FLIPS; i++) {
            Completion completion = new Completion(random);
            Outcome outcome = new Definition(scene, residue, completion).outcome();
            List<String> free = completion.keys().stream()
                    .filter(k ->
                            !missing.contains(k.replaceFirst("^unstated:", "").replaceFirst("#.*", "")))
                    .sorted()
                    .toList();
            if (!free.isEmpty()) {
                String key = free.get(random.nextInt(free.size()));
                Outcome flipped = new Definition(scene, residue, completion.without(key)).outcome();
                if (flipped != outcome) {
                    assertThat(flipped)
                            .as("%s: %s in %s", scenario.id(), key, completion)
                            .isEqualTo(outcome);
                }
            }
        }
    }
}
