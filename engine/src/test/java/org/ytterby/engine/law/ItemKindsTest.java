package org.ytterby.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ItemKindsTest {
    private static final Condition MAGNET = new Condition.OneOf(ItemKinds.KIND, Set.of("magnet", "motor"));
    private static final Condition MOTOR = new Condition.OneOf(ItemKinds.KIND, Set.of("motor", "sensor"));
    private static final Condition NDFEB = new Condition.OneOf("item.magnet_family", Set.of("NdFeB"));

    private static final Condition OF_BOTH = new Condition.OneOf(ItemKinds.KIND, Set.of("motor"));
    private static final Condition OF_EITHER = new Condition.OneOf(ItemKinds.KIND, Set.of("magnet", "motor", "sensor"));
    private static final Condition ALWAYS = new Condition.All(List.of());

    private final ItemKinds kinds = new ItemKinds(List.of(), List.of());

    private void needAlike(Condition one, Condition other) {
        assertThat(kinds.of(one)).isEqualTo(kinds.of(other));
    }

    @Test
    void wordsThatNameKindsNeedOneOfThem() {
        needAlike(new Condition.All(List.of(NDFEB, MAGNET)), MAGNET);
        needAlike(new Condition.All(List.of(MOTOR, MAGNET)), OF_BOTH);
    }

    @Test
    void oneOfSeveralWaysNeedsTheKindsOfAnyOfThem() {
        needAlike(new Condition.Any(List.of(MAGNET, MOTOR)), OF_EITHER);
        assertThat(kinds.of(OF_EITHER)).isNotEqualTo(kinds.of(ALWAYS)).isNotEqualTo(kinds.of(MAGNET));
    }

    @Test
    void aWayThatNamesNoKindLeavesEveryKindOpen() {
        needAlike(new Condition.Any(List.of(MAGNET, NDFEB)), ALWAYS);
        needAlike(NDFEB, ALWAYS);
    }

    @Test
    void whatMustNotBeSoSaysNothingOfTheKindsThatMay() {
        needAlike(new Condition.Not(MAGNET), ALWAYS);
        needAlike(new Condition.All(List.of(new Condition.Not(MAGNET), MOTOR)), MOTOR);
    }

    @Test
    void aConditionThatNeverHoldsNeedsAKindThereIsNone() {
        needAlike(Condition.FALSE, new Condition.OneOf(ItemKinds.KIND, Set.of()));
        assertThat(kinds.of(Condition.FALSE)).isNotEqualTo(kinds.of(ALWAYS));
    }

    /** One bit a kind; where they run out, nothing is left out any more. */
    @Test
    void moreKindsThanCanBeToldApartLeaveEveryKindOpen() {
        for (int i = 0; i < 100; i++) {
            kinds.of(new Condition.OneOf(ItemKinds.KIND, Set.of("kind-" + i)));
        }

        needAlike(new Condition.OneOf(ItemKinds.KIND, Set.of("kind-99")), ALWAYS);
        assertThat(kinds.of(new Condition.OneOf(ItemKinds.KIND, Set.of("kind-1"))))
                .isNotEqualTo(kinds.of(ALWAYS));
    }
}
