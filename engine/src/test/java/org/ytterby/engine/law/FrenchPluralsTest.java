package org.ytterby.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrenchPluralsTest {
    @Test
    void theNounAndItsAdjectivesBowAndNotWhatFollowsThePreposition() {
        assertThat(FrenchPlurals.of("aimant permanent bague")).contains("aimants permanents bague");
        assertThat(FrenchPlurals.of("cellule lithium ion")).contains("cellules lithium ion");
        assertThat(FrenchPlurals.of("four de frittage")).containsExactly("fours de frittage");
        assertThat(FrenchPlurals.of("lingot d'antimoine")).containsExactly("lingots d'antimoine");
        assertThat(FrenchPlurals.of("cristal laser")).containsExactly("cristaux laser");
    }

    @Test
    void aWordAloneOrAlreadyManyHasNoOther() {
        assertThat(FrenchPlurals.of("aimant")).isEmpty();
        assertThat(FrenchPlurals.of("terres de fer")).isEmpty();
    }
}
