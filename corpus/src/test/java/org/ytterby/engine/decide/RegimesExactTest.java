package org.ytterby.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Effect;
import org.ytterby.engine.portfolio.Scenario;

/** With other regimes loaded the answers are as exact as without, and one more rule loosens none of them. */
class RegimesExactTest {
    private static final int COMPLETIONS = Shipped.HEAVY ? 10_000 : 500;
    private static final int LAWS = Shipped.HEAVY ? 100 : 10;
    private static final Engine ALL = new Engine(Corpus.shipped(Set.of("cn", "us", "eu")));

    private static List<Scenario> scenarios() {
        return Stream.of("us", "eu")
                .flatMap(r -> Shipped.scenarios("/scenarios-" + r + ".yaml", ALL.corpus()).stream())
                .toList();
    }

    private static Random random(Scenario scenario) {
        return new Random(Shipped.SEED * 31 + scenario.id().hashCode());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void bothEndsAndEveryMissingFactHaveTheirCompletions(Scenario scenario) {
        Answer answer = ALL.decide(scenario.transaction());
        Witness witness = ALL.witness(scenario.transaction());
        Scene scene = ALL.look(scenario.transaction());
        assertThat(new Joint(scene).outcome()).isNotNegative();

        assertThat(WitnessTest.outcome(scene, witness.mildest(), random(scenario)))
                .isEqualTo(witness.mildestOutcome())
                .isEqualTo(answer.mildest());
        assertThat(WitnessTest.outcome(scene, witness.strictest(), random(scenario)))
                .isEqualTo(witness.strictestOutcome())
                .isEqualTo(answer.strictest());
        assertThat(witness.pairs().stream().map(Witness.Pair::key).distinct())
                .containsExactlyInAnyOrderElementsOf(answer.missing());
        for (Witness.Pair pair : witness.pairs()) {
            assertThat(WitnessTest.outcome(scene, pair.one(), random(scenario))).isEqualTo(pair.oneOutcome());
            assertThat(WitnessTest.outcome(scene, pair.other(), random(scenario)))
                    .isEqualTo(pair.otherOutcome())
                    .isNotEqualTo(pair.oneOutcome());
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyCompletionStaysBetweenTheEnds(Scenario scenario) {
        Scene scene = ALL.look(scenario.transaction());
        Residue residue = new Residue(scene);
        Ends ends = Ends.of(ALL, scenario.transaction());
        Random random = random(scenario);
        for (int i = 0; i < COMPLETIONS; i++) {
            Outcome outcome = new Definition(scene, residue, new Completion(random)).outcome();
            assertThat(ends.holds(outcome))
                    .as("%s: %s is outside %s", scenario.id(), outcome, ends)
                    .isTrue();
        }
    }

    @Test
    void oneMoreRuleNeverLoosens() {
        Random random = new Random(Shipped.SEED);
        RandomConditions conditions = new RandomConditions(ALL.corpus(), random);
        List<String> looser = new ArrayList<>();
        for (int i = 0; i < LAWS; i++) {
            Condition when = conditions.next(2);
            Engine more =
                    new Engine(LawWith.provision(ALL.corpus(), when, new Effect.Prohibit(), LocalDate.of(2020, 1, 1)));
            for (Scenario scenario : scenarios()) {
                Ends before = Ends.of(ALL, scenario.transaction());
                Ends after = Ends.of(more, scenario.transaction());
                if (after.mildest().strictness() < before.mildest().strictness()
                        || after.strictest().strictness() < before.strictest().strictness()) {
                    looser.add(scenario.id() + ": " + before + " became " + after + " when " + when);
                }
            }
        }
        assertThat(looser).isEmpty();
    }
}
