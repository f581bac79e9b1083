package org.ytterby.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ItemKindsTest {
    private static final Condition MAGNET = new Condition.OneOf(ItemKinds.KIND, Set.of("magnet", "motor"));
    private static final Condition MOTOR = new Condition.OneOf(ItemKinds.KIND, Set.of("motor", "sensor"));
    private static final Condition NDFEB = new Condition.OneOf("item.magnet_family", Set.of("NdFeB"));

    @Test
    void wordsThatNameKindsNeedOneOfThem() {
        assertThat(ItemKinds.needed(new Condition.All(List.of(NDFEB, MAGNET)))).contains(Set.of("magnet", "motor"));
        assertThat(ItemKinds.needed(new Condition.All(List.of(MOTOR, MAGNET)))).contains(Set.of("motor"));
    }

    @Test
    void oneOfSeveralWaysNeedsTheKindsOfAnyOfThem() {
        assertThat(ItemKinds.needed(new Condition.Any(List.of(MAGNET, MOTOR))))
                .contains(Set.of("magnet", "motor", "sensor"));
    }

    @Test
    void aWayThatNamesNoKindLeavesEveryKindOpen() {
        assertThat(ItemKinds.needed(new Condition.Any(List.of(MAGNET, NDFEB)))).isEmpty();
        assertThat(ItemKinds.needed(NDFEB)).isEmpty();
    }

    @Test
    void whatMustNotBeSoSaysNothingOfTheKindsThatMay() {
        assertThat(ItemKinds.needed(new Condition.Not(MAGNET))).isEmpty();
        assertThat(ItemKinds.needed(new Condition.All(List.of(new Condition.Not(MAGNET), MOTOR))))
                .contains(Set.of("motor", "sensor"));
    }

    @Test
    void aConditionThatNeverHoldsNeedsAKindThereIsNone() {
        assertThat(ItemKinds.needed(Condition.FALSE)).contains(Set.of());
    }
}
