package org.ytterby.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.law.ToyLaw;

class FactsReaderTest {
    private static final FactsReader READER = new FactsReader(ToyLaw.corpus().vocabulary());

    @Test
    void nestedAndDottedKeysAreTheSameFact() {
        assertThat(read("{item: {kind: magnet, parameters: {purity_percent: 99.9}}}"))
                .isEqualTo(read("{item.kind: magnet, item.parameters.purity_percent: 99.9}"));
    }

    @Test
    void anEmptyCellCreatesNoFact() {
        assertThat(read("{item.kind: , destination: null}").stated()).isEmpty();
    }

    @Test
    void unknownIsAValue() {
        assertThat(read("{end_user.military: unknown}").value("end_user.military"))
                .contains(Value.UNKNOWN);
    }

    @Test
    void anUnknownKeyIsRefusedWithTheNearestOne() {
        Problem problem = problem("{item: {knd: magnet}}");

        assertThat(problem.id()).isEqualTo("YT-F001");
        assertThat(problem.message()).isEqualTo("unknown fact `item.knd`");
        assertThat(problem.advice()).isEqualTo("Maybe `item.kind`.");
        assertThat(problem.place().file()).isEqualTo("test.yaml");
    }

    @Test
    void anUnknownKeyIsRefusedEvenWhenItsCellIsEmpty() {
        assertThat(problem("{item.colour: }").id()).isEqualTo("YT-F001");
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        assertThat(problems("{item.kind: magnets, destination: Atlantis, value: 12 %}"))
                .extracting(Problem::id)
                .containsExactly("YT-F003", "YT-F004", "YT-F012");
    }

    @Test
    void aValueBelowZeroIsRefused() {
        assertThat(problem("{value: -5}").id()).isEqualTo("YT-F036");
    }

    @Test
    void aCountryThatIsAlsoAWordIsRefused() {
        for (String cell : List.of("NA", "na", "no", "No")) {
            assertThat(problem("{destination: \"" + cell + "\"}").id()).as(cell).isEqualTo("YT-F035");
        }
        assertThat(read("{destination: NAM}").value("destination")).contains(new Value.Code("NA"));
        assertThat(read("{destination: \"NO\"}").value("destination")).contains(new Value.Code("NO"));
    }

    @Test
    void aFactStatedInTwoWaysThatDifferIsRefused() {
        assertThat(problem("{item: {kind: magnet}, item.kind: oxide}").id()).isEqualTo("YT-F002");
        assertThat(read("{item: {kind: magnet}, item.kind: magnet}").code("item.kind"))
                .contains("magnet");
    }

    @Test
    void aCountryIsReadByCodeAndByName() {
        assertThat(read("{destination: de}").code("destination")).contains("DE");
        assertThat(read("{destination: Germany}").code("destination")).contains("DE");
        assertThat(read("{destination: 德国}").code("destination")).contains("DE");
        assertThat(read("{destination: South Korea}").code("destination")).contains("KR");
    }

    @Test
    void yesAndNoAreReadInPlainWords() {
        assertThat(read("{item.reacted: 是}").code("item.reacted")).contains("yes");
        assertThat(read("{item.reacted: \"N\"}").code("item.reacted")).contains("no");
        assertThat(problem("{item.reacted: maybe}").id()).isEqualTo("YT-F003");
    }

    @Test
    void aNumberMayBeAnInterval() {
        assertThat(read("{value: [10, 12.5]}").value("value"))
                .contains(new Value.Number(new BigDecimal("10"), new BigDecimal("12.5")));
        assertThat(problem("{value: [12, 10]}").id()).isEqualTo("YT-F011");
        assertThat(problem("{value: [1, 2, 3]}").id()).isEqualTo("YT-F010");
    }

    @Test
    void aCommaThatCouldBeTwoThingsIsRefused() {
        assertThat(problem("{value: \"1,250\"}").id()).isEqualTo("YT-F013");
        assertThat(problem("{value: \"1.250,5\"}").id()).isEqualTo("YT-F013");
    }

    @Test
    void aSetOfCodesIsClosedUnlessItHoldsUnknown() {
        assertThat(read("{end_use: [civil]}").value("end_use")).contains(new Value.Codes(Set.of("civil"), true));
        assertThat(read("{end_use: [civil, unknown]}").value("end_use"))
                .contains(new Value.Codes(Set.of("civil"), false));
        assertThat(read("{exporter_knowledge: [none]}").value("exporter_knowledge"))
                .contains(new Value.Codes(Set.of(), true));
        assertThat(problem("{exporter_knowledge: [none, wmd]}").id()).isEqualTo("YT-F005");
    }

    @Test
    void thatNothingIsKnownIsSaidByAWord() {
        assertThat(read("{exporter_knowledge: []}").value("exporter_knowledge"))
                .contains(new Value.Codes(Set.of(), false));
    }

    @Test
    void aTestThatSeesDownToNothingOrLessIsRefused() {
        for (String limit : new String[] {"0", "-1", "0.0"}) {
            assertThat(problem("{item.composition: {Dy: {not_detected: \"" + limit + "\"}}}")
                            .id())
                    .isEqualTo("YT-F037");
        }
    }

    @Test
    void codesInOneCellAreSplit() {
        assertThat(read("{item.elements: \"Dy; Fe、Tb\"}").value("item.elements"))
                .contains(new Value.Codes(Set.of("Dy", "Fe", "Tb"), true));
        assertThat(problem("{item.elements: [Dyy]}").id()).isEqualTo("YT-F006");
    }

    @Test
    void aDetectionLimitIsReadInItsUnit() {
        assertThat(limit("{not_detected: \"0.01\", unit: \"%\"}")).isEqualByComparingTo("0.01");
        assertThat(limit("{not_detected: \"50\", unit: ppm}")).isEqualByComparingTo("0.005");
        assertThat(
                        limit(
                                "{not_detected: \"50\", unit: mg/kg, method: ICP, laboratory: x, report: TR-1, lot: L1, day: 2026-04-20}"))
                .isEqualByComparingTo("0.005");
        assertThat(problem("{item.composition: {Dy: {not_detected: \"1\", unit: oz}}}")
                        .id())
                .isEqualTo("YT-F016");
    }

    @Test
    void sharesMayBeNumbersIntervalsOrUnknown() {
        Value.Composition composition = composition("{Dy: 2.1, Tb: [0, 0.5], Fe: unknown}");

        assertThat(composition.constituents())
                .extracting(Value.Constituent::amount)
                .containsExactly(
                        new Value.Amount.Share(new BigDecimal("2.1"), new BigDecimal("2.1")),
                        new Value.Amount.Share(new BigDecimal("0"), new BigDecimal("0.5")),
                        new Value.Amount.Open());
        assertThat(problem("{item.composition: {Dy: 101}}").id()).isEqualTo("YT-F015");
        assertThat(problem("{item.composition: {Dy: -1}}").id()).isEqualTo("YT-F015");
    }

    @Test
    void lowerEndsThatAddUpToMoreThanTheWholeAreRefused() {
        assertThat(composition("{Dy: 60, Fe: 40.5}").constituents()).hasSize(2);
        assertThat(composition("{Dy: [0, 90], Fe: [10, 90]}").constituents()).hasSize(2);
        assertThat(problem("{item.composition: {Dy: 60, Fe: 41}}").id()).isEqualTo("YT-F031");
    }

    @Test
    void anElementThatIsNamedAndStatedAsZeroContradictsItself() {
        assertThat(problem("{item.elements: [Dy], item.composition: {Dy: 0}}").id())
                .isEqualTo("YT-F030");
    }

    @Test
    void ownersAreAListAndNoneMeansNone() {
        assertThat(read("{end_user.ownership: []}").value("end_user.ownership"))
                .contains(new Value.Ownership(List.of()));
        assertThat(
                        read("{end_user.ownership: [{owner: Halberd, percent: 49.9}, {owner: X, percent: unknown, owner_held_by: Halberd, owner_held_percent: 60}]}")
                                .value("end_user.ownership"))
                .contains(new Value.Ownership(List.of(
                        new Value.Stake(
                                "Halberd", Optional.of(new BigDecimal("49.9")), Optional.empty(), Optional.empty()),
                        new Value.Stake(
                                "X", Optional.empty(), Optional.of("Halberd"), Optional.of(new BigDecimal("60"))))));
    }

    @Test
    void otherPartiesAreRead() {
        Value.Parties parties = (Value.Parties)
                read("{other_parties: [{role: forwarder, name: Baltvarde Shipping, country: FI, military: \"no\"}]}")
                        .value("other_parties")
                        .orElseThrow();

        assertThat(parties.parties()).singleElement().satisfies(p -> {
            assertThat(p.role()).isEqualTo("forwarder");
            assertThat(p.country()).contains("FI");
        });
    }

    @Test
    void everyValueOfTheInputIsStatedOnTheLine() {
        assertThat(read("{item.kind: magnet}").get("item.kind").orElseThrow().origin())
                .isEqualTo(new Stated.Origin.Line());
    }

    private static Facts read(String yaml) {
        return READER.read(ToyLaw.yaml(yaml));
    }

    @Test
    void whereAResultComesFromIsKept() {
        Value.Amount amount = composition(
                        "{Dy: {not_detected: \"50\", unit: ppm, report: TR-7, method: ICP-OES, laboratory: Lab A, day: 2026-04-20}}")
                .constituents()
                .getFirst()
                .amount();

        assertThat(amount)
                .isEqualTo(new Value.Amount.NotDetected(
                        new BigDecimal("0.0050"),
                        Optional.empty(),
                        new Value.TestReport(
                                Optional.of("TR-7"),
                                Optional.of("ICP-OES"),
                                Optional.of("Lab A"),
                                Optional.of(LocalDate.of(2026, 4, 20)))));
    }

    private static Value.Composition composition(String yaml) {
        return (Value.Composition) read("{item.composition: " + yaml + "}")
                .value("item.composition")
                .orElseThrow();
    }

    private static BigDecimal limit(String yaml) {
        return ((Value.Amount.NotDetected) composition("{Dy: " + yaml + "}")
                        .constituents()
                        .getFirst()
                        .amount())
                .limit();
    }

    private static Problem problem(String yaml) {
        return problems(yaml).getFirst();
    }

    private static List<Problem> problems(String yaml) {
        InputException refused = catchThrowableOfType(InputException.class, () -> read(yaml));
        assertThat(refused).as("refused: %s", yaml).isNotNull();
        return refused.problems();
    }
}
