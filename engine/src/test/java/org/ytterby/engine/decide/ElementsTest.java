package org.ytterby.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Range;

/** The rules on composition: what is known of an element from what is stated. */
class ElementsTest {
    private final Corpus corpus = Toys.corpus(Map.of());
    private final Cuts cuts = new Cuts();

    private Elements.Known dysprosium(String facts) {
        Facts read = Toys.facts(corpus, facts);
        Leaves leaves = new Leaves(read, corpus.vocabulary(), cuts, new Diagrams(1000));
        return new Elements(read, corpus.vocabulary(), cuts, leaves).known("Dy");
    }

    private static boolean mayBeAbsent(Elements.Known known) {
        return known.values().contains(Presence.ABSENT);
    }

    private static boolean mayBePresent(Elements.Known known) {
        return known.values().stream().anyMatch(p -> p.states() != 0);
    }

    private void cutAt(String share) {
        Range range = new Range(Optional.of(new BigDecimal(share)), true, Optional.empty(), true);
        cuts.add(new Condition.Contains("Dy", Condition.State.ANY, range, Condition.Counts.POSSIBLE));
    }

    private static List<BigDecimal> shares(Elements.Known known) {
        return known.values().stream()
                .filter(p -> p.states() != 0)
                .map(Presence::share)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void anElementThatIsNamedIsPresentInSomeState() {
        Elements.Known known = dysprosium("item.elements: [Nd, Dy]");
        assertThat(mayBeAbsent(known)).isFalse();
        assertThat(known.values()).extracting(Presence::states).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void anElementThatNobodyNamesIsOpen() {
        Elements.Known known = dysprosium("item.elements: [Nd]");
        assertThat(mayBeAbsent(known)).isTrue();
        assertThat(mayBePresent(known)).isTrue();
    }

    @Test
    void aWordInAFullAssayMayHideIt() {
        assertThat(mayBePresent(dysprosium("item.composition: {YSZ: 99}\nitem.composition_complete: \"yes\"")))
                .isTrue();
        assertThat(mayBePresent(dysprosium("item.composition: {water: 99}\nitem.composition_complete: \"yes\"")))
                .isFalse();
        assertThat(mayBeAbsent(dysprosium("item.composition: {\"Dy2(OF2)3\": 99}\nitem.composition_complete: \"yes\"")))
                .isFalse();
    }

    @Test
    void aWordSaysNothingWhereTheShareOfTheElementIsStated() {
        assertThat(shares(dysprosium("item.composition: {Dy: 2, binder of ours: 5}")))
                .containsExactly(new BigDecimal(2));
    }

    @Test
    void aShareOfNoughtIsAbsence() {
        assertThat(dysprosium("item.composition: {Dy: 0}").values()).containsExactly(Presence.ABSENT);
    }

    @Test
    void noughtOfTheMetalBesideItsOxideIsPresence() {
        assertThat(mayBeAbsent(dysprosium("item.composition: {Dy: 0, Dy2O3: 5}")))
                .isFalse();
        assertThat(mayBePresent(dysprosium("item.composition: {Dy: 0, Dy2O3: unknown}")))
                .isTrue();
        assertThat(mayBePresent(dysprosium("item.composition: {Dy: 0, Dy2O3: [0, 5]}")))
                .isTrue();
    }

    @Test
    void aCompleteCompositionThatDoesNotNameItMeansAbsence() {
        assertThat(dysprosium("{item.composition: {Nd: 30}, item.composition_complete: \"yes\"}")
                        .values())
                .containsExactly(Presence.ABSENT);
    }

    @Test
    void anElementNamedBesideACompleteCompositionIsPresentWithAnyShare() {
        cutAt("10");
        Elements.Known known =
                dysprosium("{item.elements: [Dy], item.composition: {Nd: 30}, item.composition_complete: \"yes\"}");
        assertThat(mayBeAbsent(known)).isFalse();
        assertThat(shares(known)).hasSize(3);
    }

    @Test
    void sharesThatAddUpToAHundredProveNothingAbsent() {
        assertThat(mayBePresent(dysprosium("item.composition: {Nd: 30, Fe: 70}")))
                .isTrue();
    }

    @Test
    void lowerEndsOfMoreThanAHundredTogetherAreRefused() {
        assertThatThrownBy(() -> dysprosium("item.composition: {Nd: [60, 70], Fe: 41}"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("101");
        assertThat(mayBePresent(dysprosium("item.composition: {Nd: [60, 100], Fe: 40.5}")))
                .isTrue();
    }

    @Test
    void theShareOfAnElementIsTheSumOverItsConstituents() {
        assertThat(shares(dysprosium("item.composition: {Dy: 2, Dy2O3: 10}")))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("9"));
    }

    @Test
    void anOxideThatIsStatedIsThereWhateverElseIs() {
        assertThat(dysprosium("item.composition: {Dy2O3: 10}").values())
                .allSatisfy(p -> assertThat(p.states() & Presence.OXIDE).isNotZero());
        assertThat(dysprosium("{item.composition: {Dy2O3: 10}, item.composition_complete: \"yes\"}")
                        .values())
                .extracting(Presence::states)
                .containsOnly(Presence.OXIDE);
    }

    @Test
    void aLowerEndOfNoughtLeavesPresenceOpen() {
        Elements.Known known = dysprosium("item.composition: {Dy: [0, 3]}");
        assertThat(mayBeAbsent(known)).isTrue();
        assertThat(mayBePresent(known)).isTrue();
        assertThat(mayBeAbsent(dysprosium("item.composition: {Dy: [0.1, 3]}"))).isFalse();
    }

    @Test
    void aResultBelowTheLimitLeavesTheShareBetweenNoughtAndTheLimit() {
        cutAt("0.1");
        Elements.Known known = dysprosium("item.composition: {Dy: {not_detected: 0.5}}");
        assertThat(known.notDetected()).isTrue();
        assertThat(mayBeAbsent(known)).isTrue();
        assertThat(shares(known)).hasSize(3).allSatisfy(s -> assertThat(s).isLessThanOrEqualTo(new BigDecimal("0.5")));
    }

    @Test
    void aResultBelowTheLimitSaysNothingOfWhatAnotherConstituentStates() {
        Elements.Known stated = dysprosium("item.composition: {Dy: {not_detected: 0.5}, DyF3: 4}");
        assertThat(stated.notDetected()).isFalse();
        assertThat(mayBeAbsent(stated)).isFalse();
        Elements.Known perhaps = dysprosium("item.composition: {Dy: {not_detected: 0.5}, DyF3: [0, 4]}");
        assertThat(perhaps.notDetected()).isFalse();
        assertThat(mayBePresent(perhaps)).isTrue();
    }

    @Test
    void anOxideNotDetectedSaysNothingOfTheMetal() {
        assertThat(dysprosium("item.composition: {Dy2O3: {not_detected: 0.5}}").notDetected())
                .isFalse();
    }

    @Test
    void aResultForAnotherLotSaysNothing() {
        Elements.Known known = dysprosium("{item.lot: L1, item.composition: {Dy: {not_detected: 0.01, lot: L2}}}");
        assertThat(known.notDetected()).isFalse();
        assertThat(mayBePresent(known)).isTrue();
        assertThat(dysprosium("{item.lot: L1, item.composition: {Dy: {not_detected: 0.01, lot: L1}}}")
                        .notDetected())
                .isTrue();
    }

    @Test
    void anElementAndItsOxideAreOneLeaf() {
        Facts read = Toys.facts(corpus, "item.elements: [Dy]");
        Leaves leaves = new Leaves(read, corpus.vocabulary(), cuts, new Diagrams(1000));
        Elements elements = new Elements(read, corpus.vocabulary(), cuts, leaves);
        Range any = new Range(Optional.of(BigDecimal.ZERO), false, Optional.empty(), true);
        elements.contains(new Condition.Contains("Dy", Condition.State.OXIDE, any, Condition.Counts.POSSIBLE));
        elements.contains(new Condition.Contains("Dy", Condition.State.COMPOUND, any, Condition.Counts.POSSIBLE));
        assertThat(leaves.all()).extracting(Leaf::key).containsExactly("item.composition.Dy");
    }
}
