package org.ytterby.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.portfolio.Scenario;

/**
 * How many questions a dialogue needs: the order of the questions against the best order there is, found by trying all, on
 * worked scenarios with facts hidden and few questions open; every value counted as equally likely.
 */
class QuestionsNeededTest {
    private static final int MOST_OPEN = 6;
    private static final int HIDINGS = 3;

    private final Engine engine = new Engine(Shipped.corpus());

    @Test
    void theOrderIsWithinATenthOfTheBest() {
        double asked = 0;
        double best = 0;
        int cases = 0;
        int unproved = 0;
        Random random = new Random(11);
        for (Scenario scenario : Shipped.scenarios()) {
            for (int i = 0; i < HIDINGS; i++) {
                Scene scene = engine.look(hidden(scenario.transaction(), random));
                try {
                    int outcome = new Joint(scene).outcome();
                    int open = scene.diagrams().support(outcome).cardinality();
                    if (open >= 2 && open <= MOST_OPEN) {
                        asked += new Strategies(scene).asked(outcome);
                        best += new Strategies(scene).best(outcome);
                        cases++;
                    }
                } catch (Diagrams.TooLarge e) {
                    unproved++; // an answer that is not proved exact has no order to speak of
                }
            }
        }
        System.out.printf(
                "questions: %d cases, %d not proved, asked %.3f, best %.3f%n",
                cases, unproved, asked / cases, best / cases);
        assertThat(cases).isGreaterThan(40);
        assertThat(best).isLessThanOrEqualTo(asked + 1e-9);
        assertThat(asked).isLessThanOrEqualTo(1.1 * best);
    }

    /** A few facts of the line are taken away. */
    private static Transaction hidden(Transaction full, Random random) {
        List<String> keys = new ArrayList<>(full.facts().stated().keySet());
        Collections.shuffle(keys, random);
        Facts facts = full.facts();
        for (String key : keys.subList(0, Math.min(keys.size(), 1 + random.nextInt(3)))) {
            facts = facts.without(key);
        }
        return full.with(facts);
    }

    /** The mean number of questions until nothing more can change the outcome. */
    private static final class Strategies {
        private final Scene scene;
        private final Map<Integer, Double> known = new HashMap<>();

        Strategies(Scene scene) {
            this.scene = scene;
        }

        double asked(int node) {
            if (Diagrams.isConstant(node)) {
                return 0;
            }
            Double before = known.get(node);
            if (before != null) {
                return before;
            }
            String first = new Questions(scene, node).inOrder().getFirst().key();
            int variable = variable(node, first);
            double sum = 0;
            int size = scene.leaves().leaf(variable).size();
            for (double rest : left(node, variable)) {
                sum += asked((int) rest);
            }
            known.put(node, 1 + sum / size);
            return 1 + sum / size;
        }

        double best(int node) {
            if (Diagrams.isConstant(node)) {
                return 0;
            }
            Double before = known.get(node);
            if (before != null) {
                return before;
            }
            double best = Double.MAX_VALUE;
            BitSet support = scene.diagrams().support(node);
            for (int v = support.nextSetBit(0); v >= 0; v = support.nextSetBit(v + 1)) {
                double sum = 0;
                int size = scene.leaves().leaf(v).size();
                for (double rest : left(node, v)) {
                    sum += best((int) rest);
                }
                best = Math.min(best, 1 + sum / size);
            }
            known.put(node, best);
            return best;
        }

        /** By value of the leaf, the diagram that is left. */
        private double[] left(int node, int leaf) {
            int leaves = scene.leaves().all().size();
            return new Cofactors(scene.diagrams(), node, leaves)
                    .byValue(leaf, scene.leaves().leaf(leaf).size(), rest -> rest);
        }

        private int variable(int node, String key) {
            BitSet support = scene.diagrams().support(node);
            return support.stream()
                    .filter(v -> scene.leaves().leaf(v).key().equals(key))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
