package org.ytterby.engine.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;

/** One test for each way in which the corpus can say what has to be so. */
class ConditionReaderTest {
    private static final Corpus CORPUS = ToyLaw.corpus();
    private static final BigDecimal FIVE = new BigDecimal("5");

    @Test
    void aCodeHasOneOfItsValues() {
        assertThat(read("{movement: export}")).isEqualTo(new Condition.OneOf("movement", Set.of("export")));
        assertThat(read("{item.kind: [magnet, oxide]}"))
                .isEqualTo(new Condition.OneOf("item.kind", Set.of("magnet", "oxide")));
        assertThat(read("{origin: {not: CN}}"))
                .isEqualTo(new Condition.Not(new Condition.OneOf("origin", Set.of("CN"))));
    }

    @Test
    void aValueMayHaveToBeStated() {
        assertThat(read("{item.kind: {stated-as: magnet}}"))
                .isEqualTo(new Condition.All(List.of(
                        new Condition.IsStated("item.kind"), new Condition.OneOf("item.kind", Set.of("magnet")))));
    }

    @Test
    void severalTestsInOneTableAllHaveToHold() {
        assertThat(read("{movement: export, destination: US}")).isInstanceOf(Condition.All.class);
        assertThat(read("{all: [{movement: export}]}")).isInstanceOf(Condition.All.class);
        assertThat(read("{any: [{movement: export}, {destination: US}]}")).isInstanceOf(Condition.Any.class);
        assertThat(read("{not: {movement: export}}")).isInstanceOf(Condition.Not.class);
    }

    @Test
    void aNamedSetStandsForItsMembersAndMayHoldOthers() {
        assertThat(read("{movement: $moves}")).isEqualTo(new Condition.OneOf("movement", Set.of("export", "onward")));
        assertThat(read("{some-party: {as: $everybody, on: [ban]}}"))
                .isEqualTo(new Condition.PartyOn(
                        Set.of(PartyRole.END_USER, PartyRole.CONSIGNEE, PartyRole.FORWARDER), Set.of("ban"), Set.of()));
        assertThatThrownBy(() -> read("{movement: $moovs}")).hasMessageContaining("unknown set `$moovs`");
    }

    @Test
    void aNamedConditionStandsForItself() {
        assertThat(read("{use: military}")).isInstanceOf(Condition.Any.class);
        assertThatThrownBy(() -> read("{use: militry}")).hasMessageContaining("YT-C012");
    }

    @Test
    void someOfTurnsAllIntoAny() {
        Condition some = read("{some-of: {all: [{movement: export}, {destination: US}]}}");

        assertThat(some).isInstanceOf(Condition.Any.class);
    }

    @Test
    void aSetOfCodesHoldsOneOrLiesWithin() {
        assertThat(read("{end_use: {any-of: [military]}}"))
                .isEqualTo(new Condition.Holds("end_use", Set.of("military")));
        assertThat(read("{end_use: {all-within: [civil, research]}}"))
                .isEqualTo(new Condition.AllWithin("end_use", Set.of("civil", "research")));
        assertThatThrownBy(() -> read("{end_use: {some: [civil]}}")).hasMessageContaining("unknown key `some`");
    }

    @Test
    void aNumberLiesInARangeWithOrWithoutItsEnds() {
        assertThat(range("{at-least: \"5\"}").holds(FIVE)).isTrue();
        assertThat(range("{over: \"5\"}").holds(FIVE)).isFalse();
        assertThat(range("{at-most: \"5\"}").holds(FIVE)).isTrue();
        assertThat(range("{under: \"5\"}").holds(FIVE)).isFalse();
        assertThat(range("{from: \"1\", to: \"5\"}").holds(FIVE)).isTrue();
        assertThat(range("{from: \"1\", to: \"5\"}").holds(new BigDecimal("5.01")))
                .isFalse();
        assertThat(range("{over: \"1\", at-most: \"5\"}")).hasToString("> 1, <= 5");
        assertThatThrownBy(() -> range("{below: \"5\"}")).hasMessageContaining("unknown key `below`");
        assertThat(read("{value: {at-least: \"5\"}}")).isInstanceOf(Condition.InRange.class);
    }

    @Test
    void goodsHoldAnElementInAState() {
        assertThat(read("{contains: {element: Dy}}"))
                .isEqualTo(new Condition.Contains(
                        "Dy", Condition.State.ANY, ConditionReader.ANY_SHARE, Condition.Counts.POSSIBLE));
        assertThat(read("{contains: {oxide-of: Dy}}"))
                .isEqualTo(new Condition.Contains(
                        "Dy", Condition.State.OXIDE, ConditionReader.ANY_SHARE, Condition.Counts.POSSIBLE));
        assertThat(read("{contains: {compound-of: Dy, as: stated}}"))
                .isEqualTo(new Condition.Contains(
                        "Dy", Condition.State.COMPOUND, ConditionReader.ANY_SHARE, Condition.Counts.STATED));
        assertThatThrownBy(() -> read("{contains: {element: Xx}}")).hasMessageContaining("YT-C005");
    }

    @Test
    void goodsAreAnItemOrNearOne() {
        assertThat(read("{item: {in: \"toy.1/M*\"}}"))
                .isEqualTo(new Condition.Items(List.of("toy.1/M1", "toy.1/M2"), false));
        assertThat(read("{controlled: \"toy.1/M1\"}")).isEqualTo(new Condition.Items(List.of("toy.1/M1"), true));
        assertThat(read("{near: \"toy.1/M2\"}")).isEqualTo(new Condition.Near(List.of("toy.1/M2")));
    }

    @Test
    void aShareOfValueNamesAParameterOfTheInstrument() {
        assertThat(read("{share-of-value: {at-least: $floor}}")).isEqualTo(new Condition.ShareOfValue("floor"));
        assertThatThrownBy(() -> read("{share-of-value: {at-least: \"0.001\"}}"))
                .hasMessageContaining("YT-C006");
    }

    @Test
    void aPartyStandsOnAListOrIsHeldByOneThatDoes() {
        assertThat(read("{some-party: {as: end_user, on: [ban], lists: toy.list}}"))
                .isEqualTo(new Condition.PartyOn(Set.of(PartyRole.END_USER), Set.of("ban"), Set.of("toy.list")));
        assertThat(read("{some-party: {as: end_user, held: {on: [ban], at-least: \"0.5\", method: stakes}}}"))
                .isEqualTo(new Condition.PartyHeld(
                        Set.of(PartyRole.END_USER), Set.of("ban"), new BigDecimal("0.5"), "stakes"));
        assertThatThrownBy(() -> read("{some-party: {as: owner, on: [ban]}}"))
                .hasMessageContaining("`owner` is no role of a party");
    }

    @Test
    void anOpenPointIsReadInAWay() {
        assertThat(read("{reading: {extended: [lapsed, extended_further]}}"))
                .isEqualTo(new Condition.Reading("extended", Set.of("lapsed", "extended_further")));
    }

    @Test
    void aDayIsComparedWithAFactOrADate() {
        assertThat(read("{licence.obtained_on: {after: declaration_on}}"))
                .isEqualTo(new Condition.DayTest(
                        "licence.obtained_on", true, new Condition.DayRef.OfFact("declaration_on", 0)));
        assertThat(read("{declaration_on: {before: 2026-05-01}}"))
                .isEqualTo(new Condition.DayTest(
                        "declaration_on", false, new Condition.DayRef.OnDate(LocalDate.of(2026, 5, 1))));
    }

    @Test
    void aDayOrANameIsStatedAtAll() {
        assertThat(read("{declaration_on: {stated: \"yes\"}}")).isEqualTo(new Condition.IsStated("declaration_on"));
        assertThat(read("{licence.number: {stated: \"yes\"}}")).isEqualTo(new Condition.IsStated("licence.number"));
    }

    @Test
    void aStarInAPatternIsTheOnlySign() {
        assertThat(ConditionReader.matches("toy.1/*", "toy.1/M1")).isTrue();
        assertThat(ConditionReader.matches("toy.1/M1", "toyX1/M1")).isFalse();
    }

    private static Condition read(String yaml) {
        return reader().read(ToyLaw.yaml(yaml));
    }

    private static Range range(String yaml) {
        return FactTestReader.range(ToyLaw.yaml(yaml));
    }

    private static ConditionReader reader() {
        Doc sets = Fields.of(ToyLaw.files()).required("vocabulary/sets.yaml");
        return new ConditionReader(
                CORPUS.vocabulary(),
                Fields.asTable(sets).entries(),
                CORPUS.points(),
                Set.of("ban", "watch"),
                pattern -> Optional.of(CORPUS.items().keySet().stream()
                                .filter(id -> ConditionReader.matches(pattern, id))
                                .toList())
                        .filter(ids -> !ids.isEmpty()),
                Set.of("floor"));
    }
}
