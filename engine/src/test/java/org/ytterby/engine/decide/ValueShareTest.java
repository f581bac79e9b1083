package org.ytterby.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.law.Corpus;

class ValueShareTest {
    private static final BigDecimal FLOOR = new BigDecimal("0.001");

    private final Corpus corpus = Toys.corpus(Map.of());

    private record Result(Truth truth, List<String> open) {}

    private Result atLeast(String facts) {
        Facts read = Toys.facts(corpus, facts);
        Diagrams diagrams = new Diagrams(10_000);
        Leaves leaves = new Leaves(read, corpus.vocabulary(), new Cuts(), diagrams);
        int node = new ValueShare(leaves, diagrams).atLeast(FLOOR);
        return new Result(
                Truth.of(node),
                diagrams.support(node).stream()
                        .mapToObj(v -> leaves.leaf(v).key())
                        .sorted()
                        .toList());
    }

    @Test
    void theFloorItselfIsCaught() {
        assertThat(atLeast("{value: 1000, controlled_material_value: 1}").truth())
                .isEqualTo(Truth.YES);
        assertThat(atLeast("{value: 3333.33, controlled_material_value: 3.33333}")
                        .truth())
                .isEqualTo(Truth.YES);
    }

    @Test
    void oneUnitBelowTheFloorIsNot() {
        assertThat(atLeast("{value: 1000, controlled_material_value: 0.999999999}")
                        .truth())
                .isEqualTo(Truth.NO);
        assertThat(atLeast("{value: 1000.000001, controlled_material_value: 1}").truth())
                .isEqualTo(Truth.NO);
    }

    @Test
    void anIntervalOnOneSideOfTheFloorIsSettled() {
        assertThat(atLeast("{value: 1000, controlled_material_value: [1, 50]}").truth())
                .isEqualTo(Truth.YES);
        assertThat(atLeast("{value: [1000, 2000], controlled_material_value: 0.5}")
                        .truth())
                .isEqualTo(Truth.NO);
    }

    @Test
    void anIntervalThatStraddlesTheFloorIsOpen() {
        assertThat(atLeast("{value: 1000, controlled_material_value: [0.5, 1]}"))
                .isEqualTo(new Result(Truth.OPEN, List.of("controlled_material_value")));
        assertThat(atLeast("{value: [500, 2000], controlled_material_value: 1}"))
                .isEqualTo(new Result(Truth.OPEN, List.of("value")));
    }

    @Test
    void whereBothSidesAreOpenBothMatter() {
        Result both = new Result(Truth.OPEN, List.of("controlled_material_value", "value"));
        assertThat(atLeast("{value: [500, 2000], controlled_material_value: [0.9, 1.1]}"))
                .isEqualTo(both);
        assertThat(atLeast("{value: unknown, controlled_material_value: unknown}"))
                .isEqualTo(both);
        assertThat(atLeast("{movement: export}")).isEqualTo(both);
    }

    @Test
    void aValueOfNoughtIsUnknown() {
        assertThat(atLeast("{value: 0, controlled_material_value: 1}"))
                .isEqualTo(new Result(Truth.OPEN, List.of("value")));
    }

    @Test
    void noControlledMaterialIsBelowEveryFloor() {
        assertThat(atLeast("{value: unknown, controlled_material_value: 0}").truth())
                .isEqualTo(Truth.NO);
    }
}
