package org.ytterby.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.Stated;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.law.Vocabulary;

class RoundTest {
    private static final Stated.Origin LINE = new Stated.Origin.Line();
    private static final Vocabulary VOCABULARY = Cases.ENGINE.corpus().vocabulary();

    private static Round asks(String kind) {
        Facts facts = new Facts(Map.of())
                .with("movement", new Value.Code("export_from_china"), LINE)
                .with("destination", new Value.Code("DE"), LINE);
        Facts known = kind.isEmpty() ? facts : facts.with("item.kind", new Value.Code(kind), LINE);
        return Round.of(
                Cases.ENGINE.decide(
                        new Transaction("1", known, LocalDate.of(2026, 3, 2), Optional.empty(), Map.of(), List.of())),
                VOCABULARY);
    }

    private static List<String> keys(Round asks) {
        return asks.now().stream().map(Ask::key).toList();
    }

    @Test
    void whoDoesNotKnowWhatTheGoodsAreIsNotAskedForTheKilnOfAMagnet() {
        Round asks = asks("");

        assertThat(keys(asks))
                .contains("item.kind", "item.composition")
                .noneMatch(k -> k.startsWith("item.parameters.") || k.startsWith("open:"));
        assertThat(asks.later()).isPositive();
    }

    @Test
    void whatFollowsFromTheKindOfGoodsIsAskedOnceItIsKnown() {
        assertThat(keys(asks("magnet"))).contains("item.magnet_family").doesNotContain("item.kind");
        assertThat(keys(asks("magnet"))).anyMatch(k -> k.startsWith("open:"));
        assertThat(asks("magnet").later()).isZero();
    }
}
