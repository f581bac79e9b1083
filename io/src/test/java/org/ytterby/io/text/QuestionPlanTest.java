package org.ytterby.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.law.Vocabulary;

class QuestionPlanTest {
    private static final Vocabulary VOCABULARY = Cases.ENGINE.corpus().vocabulary();

    @Test
    void linesThatAskTheSameOfTheSameGoodsShareAQuestion() {
        Line open = Cases.own("open-fact");
        QuestionPlan plan = QuestionPlan.of(List.of(open, open, Cases.own("open-law")), VOCABULARY);
        assertThat(plan.open()).isEqualTo(3);
        assertThat(plan.leading()).extracting(QuestionPlan.Group::lines).containsExactly(2, 1);
        assertThat(plan.leading())
                .extracting(g -> g.ask().key())
                .containsExactly("item.composition", "open:suspension_2025_70");
    }

    @Test
    void oneReportAnswersForAllElements() {
        QuestionPlan plan = QuestionPlan.of(List.of(Cases.own("open-fact")), VOCABULARY);
        assertThat(plan.groups().getFirst().ask().parts()).containsExactly("Dy", "Tb");
        assertThat(plan.groups().getFirst().settles()).isEqualTo(1);
    }

    @Test
    void valuesAddUpByCurrency() {
        Line open = Cases.own("open-fact");
        QuestionPlan plan = QuestionPlan.of(List.of(open, open), VOCABULARY);
        assertThat(plan.groups().getFirst().value()).isEqualTo(Map.of("EUR", new BigDecimal("824000")));
    }

    @Test
    void decidedLinesAskNothing() {
        assertThat(QuestionPlan.of(List.of(Cases.own("licence")), VOCABULARY).groups())
                .isEmpty();
    }
}
