package org.ytterby.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/** Diagrams against truth tables: every function is kept twice, as a diagram and as the list of its results. */
class DiagramsTest {
    private static final int[] SIZES = {2, 3, 2, 4};
    private static final int ROWS = 48;
    private static final int ROUNDS = 400;

    private final Random random = new Random(62);
    private final Diagrams diagrams = new Diagrams(200_000);
    private final Paths paths = new Paths(diagrams);

    private record Function(int node, List<Integer> table) {}

    private static int value(int row, int variable) {
        int rest = row;
        for (int i = 0; i < variable; i++) {
            rest /= SIZES[i];
        }
        return rest % SIZES[variable];
    }

    private static Map<Integer, Integer> values(int row) {
        Map<Integer, Integer> values = new HashMap<>();
        for (int i = 0; i < SIZES.length; i++) {
            values.put(i, value(row, i));
        }
        return values;
    }

    private static List<Integer> table(IntUnaryOperator result) {
        List<Integer> table = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            table.add(result.applyAsInt(row));
        }
        return table;
    }

    /** A function of results below {@code most}, built bottom up from its table. */
    private Function any(int most) {
        List<Integer> table = table(row -> random.nextInt(3) == 0 ? random.nextInt(most) : 0);
        return new Function(build(table, 0, new HashMap<>()), table);
    }

    private int build(List<Integer> table, int variable, Map<Integer, Integer> fixed) {
        if (variable == SIZES.length) {
            int row = 0;
            for (int i = SIZES.length - 1; i >= 0; i--) {
                row = row * SIZES[i] + fixed.getOrDefault(i, 0);
            }
            return table.get(row);
        }
        int[] children = new int[SIZES[variable]];
        for (int i = 0; i < children.length; i++) {
            fixed.put(variable, i);
            children[i] = build(table, variable + 1, fixed);
        }
        return diagrams.branch(variable, Runs.of(children));
    }

    private void same(int node, IntUnaryOperator result) {
        List<Integer> table = table(result);
        for (int row = 0; row < ROWS; row++) {
            assertThat(paths.evaluate(node, values(row))).isEqualTo(table.get(row));
        }
        assertThat(node).as("equal functions are one node").isEqualTo(build(table, 0, new HashMap<>()));
    }

    @Test
    void andOrNotAreThoseOfTheTables() {
        for (int i = 0; i < ROUNDS; i++) {
            Function a = any(2);
            Function b = any(2);
            same(
                    diagrams.and(a.node(), b.node()),
                    row -> a.table().get(row) & b.table().get(row));
            same(
                    diagrams.or(a.node(), b.node()),
                    row -> a.table().get(row) | b.table().get(row));
            same(diagrams.not(a.node()), row -> 1 - a.table().get(row));
        }
    }

    @Test
    void theStrictestOfTwoResultsIsTakenCaseByCase() {
        for (int i = 0; i < ROUNDS; i++) {
            Function a = any(6);
            Function b = any(6);
            same(
                    diagrams.max(a.node(), b.node()),
                    row -> Math.max(a.table().get(row), b.table().get(row)));
        }
    }

    @Test
    void aChoiceFollowsItsCondition() {
        for (int i = 0; i < ROUNDS; i++) {
            Function where = any(2);
            Function yes = any(6);
            Function no = any(6);
            same(
                    diagrams.choose(where.node(), yes.node(), no.node()),
                    row -> where.table().get(row) == 1
                            ? yes.table().get(row)
                            : no.table().get(row));
        }
    }

    @Test
    void aRestrictedDiagramIsTheTableWithOneLeafSettled() {
        for (int i = 0; i < ROUNDS; i++) {
            Function a = any(6);
            Cofactors cofactors = new Cofactors(diagrams, a.node(), SIZES.length);
            assertThat(cofactors.support()).isEqualTo(diagrams.support(a.node()));
            cofactors.support().stream().forEach(variable -> {
                double[] restricted = cofactors.byValue(variable, SIZES[variable], node -> node);
                assertThat(restricted).hasSize(SIZES[variable]);
                for (int value = 0; value < restricted.length; value++) {
                    isTheTable(a, variable, value, (int) restricted[value]);
                    assertThat(leaves(cofactors, (int) restricted[value]))
                            .isEqualTo(diagrams.support((int) restricted[value]))
                            .matches(left -> !left.get(variable));
                }
            });
        }
    }

    private void isTheTable(Function a, int variable, int value, int restricted) {
        for (int row = 0; row < ROWS; row++) {
            Map<Integer, Integer> values = values(row);
            int left = paths.evaluate(restricted, values);
            values.put(variable, value);
            assertThat(left).isEqualTo(paths.evaluate(a.node(), values));
        }
    }

    @Test
    void aLeafBeyondTheSixtyFourthIsSeenToo() {
        int last = diagrams.branch(130, Runs.IS_SO);
        int middle = diagrams.branch(64, new int[] {0, Diagrams.FALSE, 1, last});
        int root = diagrams.branch(63, new int[] {0, last, 1, middle});
        Cofactors cofactors = new Cofactors(diagrams, root, 131);
        assertThat(leaves(cofactors, root).stream()).containsExactly(63, 64, 130);
        assertThat(cofactors.byValue(63, 3, node -> node)).containsExactly(last, middle, middle);
        assertThat(cofactors.byValue(64, 2, node -> leaves(cofactors, node).cardinality()))
                .containsExactly(2, 1);
    }

    private static BitSet leaves(Cofactors cofactors, int node) {
        BitSet leaves = new BitSet();
        if (!Diagrams.isConstant(node)) {
            for (int leaf = cofactors.nextLeaf(node, 0); leaf >= 0; leaf = cofactors.nextLeaf(node, leaf + 1)) {
                leaves.set(leaf);
            }
        }
        return leaves;
    }

    @Test
    void aLeafIsInTheSupportIfTwoRowsThatDifferInItAloneDiffer() {
        for (int i = 0; i < ROUNDS; i++) {
            Function a = any(3);
            for (int variable = 0; variable < SIZES.length; variable++) {
                boolean matters = false;
                for (int row = 0; row < ROWS; row++) {
                    Map<Integer, Integer> values = values(row);
                    values.put(variable, 0);
                    matters |= paths.evaluate(a.node(), values) != a.table().get(row);
                }
                assertThat(diagrams.support(a.node()).get(variable)).isEqualTo(matters);
            }
        }
    }

    @Test
    void resultsArePreciselyThoseOfTheTableAndAPathLeadsToEach() {
        for (int i = 0; i < ROUNDS; i++) {
            Function a = any(6);
            for (int result = 0; result < 6; result++) {
                boolean reached = diagrams.results(a.node()).get(result);
                int wanted = result;
                assertThat(reached).isEqualTo(a.table().contains(result));
                paths.pathTo(a.node(), result).ifPresent(path -> {
                    for (int free = 0; free < ROWS; free++) {
                        Map<Integer, Integer> values = values(free);
                        values.putAll(path);
                        assertThat(paths.evaluate(a.node(), values)).isEqualTo(wanted);
                    }
                });
                assertThat(paths.pathTo(a.node(), result).isPresent()).isEqualTo(reached);
            }
        }
    }

    @Test
    void twoDiagramsThatDifferDoSoAtTheirDifference() {
        for (int i = 0; i < ROUNDS; i++) {
            Function a = any(3);
            Function b = any(3);
            paths.difference(a.node(), b.node())
                    .ifPresentOrElse(
                            at -> assertThat(paths.evaluate(a.node(), at)).isNotEqualTo(paths.evaluate(b.node(), at)),
                            () -> assertThat(a.table()).isEqualTo(b.table()));
        }
    }

    @Test
    void aDiagramThatOutgrowsItsBoundIsRefused() {
        Diagrams small = new Diagrams(1);
        small.branch(0, Runs.IS_SO);
        assertThatThrownBy(() -> small.branch(1, Runs.IS_SO))
                .isInstanceOf(Diagrams.TooLarge.class)
                .hasMessageContaining("1 nodes");
    }
}
