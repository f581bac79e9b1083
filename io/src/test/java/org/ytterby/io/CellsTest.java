package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.Value;

class CellsTest {

    @Test
    void anEmptyCellCreatesNoFact() {
        Facts facts = Shipped.only(Shipped.csv("Line;Destination;Qty;End user\n1;;\u3000; \u00A0\n"))
                .facts();

        assertThat(facts.stated()).containsOnlyKeys("line_id");
    }

    @Test
    void aPlaceholderIsUnknownAndNeverAName() {
        Facts facts = Shipped.only(Shipped.csv("Line,End user,Destination,Consignee\n1,TBD,?,未知\n"))
                .facts();

        assertThat(facts.value("end_user.name")).contains(Value.UNKNOWN);
        assertThat(facts.value("consignee.name")).contains(Value.UNKNOWN);
        assertThat(facts.value("destination")).contains(Value.UNKNOWN);
    }

    @Test
    void unitsAreReadAsPeopleWriteThem() {
        assertThat(unit("kgs")).isEqualTo("kg");
        assertThat(unit("公斤")).isEqualTo("kg");
        assertThat(unit("MT")).isEqualTo("t");
        assertThat(unit("Stück")).isEqualTo("pcs");
        assertThat(unit("EA")).isEqualTo("pcs");
        assertThat(unit("個")).isEqualTo("pcs");
        assertThat(Shipped.problems(Shipped.csv("Line,Unit\n1,lbs\n"))
                        .getFirst()
                        .message())
                .isEqualTo("Unit: `lbs` is no value of `unit`");
    }

    private static String unit(String cell) {
        Value value = Shipped.only(Shipped.csv("Line,Unit\n1," + cell + "\n"))
                .facts()
                .value("unit")
                .orElseThrow();
        return ((Value.Code) value).code();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.1 at%", "2.1 at.-%", "50 mol%", "2.1 原子%", "5 vol.%"})
    void sharesOfAtomsOrVolumeAreNoSharesByMass(String share) {
        assertThat(Shipped.problems(Shipped.csv("Line,Composition\n1,Dy " + share + "\n"))
                        .getFirst()
                        .id())
                .isEqualTo("YT-B037");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<0", "< 0.0 %", "max 0", "up to 0", "0 max.", "unter 0 ppm", "≤ 0,0"})
    void aBoundAtNothingSaysNotThatThereIsNone(String share) {
        assertThat(Shipped.problems(Shipped.csv("Line,Composition\n1,\"Dy " + share + "\"\n"))
                        .getFirst()
                        .id())
                .isEqualTo("YT-B040");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ND 0", "not detected (< 0)", "n.d. 0 ppm", "未检出 0.00"})
    void aTestThatSeesDownToNothingIsNone(String share) {
        assertThat(Shipped.problems(Shipped.csv("Line,Composition\n1,Dy " + share + "\n"))
                        .getFirst()
                        .id())
                .isEqualTo("YT-B032");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Known concerns", "End use", "Elements", "Composition", "Ownership", "Other parties"})
    void separatorsAloneSayNotThatThereIsNone(String column) {
        for (String cell : new String[] {";", "; ;", "\", ,\"", "…", "/"}) {
            assertThat(Shipped.problems(Shipped.csv("Line," + column + "\n1," + cell + "\n"))
                            .getFirst()
                            .id())
                    .as(cell)
                    .isEqualTo("YT-B039");
        }
    }

    @Test
    void aConcernThatNobodyNamesLeavesOpenWhatIsKnown() {
        Facts facts = Shipped.only(Shipped.csv("Line,Known concerns,End use\n1,其他,其他\n"))
                .facts();

        assertThat(facts.value("exporter_knowledge")).contains(new Value.Codes(Set.of("other"), false));
        assertThat(facts.value("end_use")).contains(new Value.Codes(Set.of("other"), true));
    }

    @Test
    void nothingIsNoneOrLessThanNoneOfAMeasure() {
        for (String book : new String[] {
            "Line,kiln diameter (m)\n1,0\n", "Line,output power (kW)\n1,-1\n", "Line,powder recovery (%)\n1,-1\n"
        }) {
            assertThat(Shipped.problems(Shipped.csv(book)).getFirst().id()).isEqualTo("YT-F038");
        }
        assertThat(Shipped.only(Shipped.csv("Line,working temperature (°C),system oxygen (ppm)\n1,-40,0\n"))
                        .facts()
                        .value("item.parameters.working_temperature_c"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"No", "no", "NO", "N"})
    void noAmongTheElementsIsNoElement(String cell) {
        assertThat(Shipped.problems(Shipped.csv("Line,Elements\n1," + cell + "\n"))
                        .getFirst()
                        .id())
                .isEqualTo("YT-B041");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[ ] no", "( ) nein", "[] no", "（　）否", "(no)", "no -", "no/"})
    void aBoxThatNobodyTickedAndANoInBracketsIsNoAnswer(String cell) {
        assertThat(Shipped.problems(Shipped.csv("Line,End user military\n1," + cell + "\n"))
                        .getFirst()
                        .id())
                .isEqualTo("YT-F003");
    }

    @Test
    void anExampleCopiedOutWholeIsNoOwner() {
        assertThat(Shipped.problems(Shipped.csv("Line,End user ownership\n1,none | Name = 30; Name = unknown\n")))
                .extracting(p -> p.id())
                .containsExactly("YT-B019");
    }

    @Test
    void elementsAreReadBySymbolAndByName() {
        assertThat(elements("Nd;Fe;B;Dy")).containsExactly("Nd", "Fe", "B", "Dy");
        assertThat(elements("\"Nd, Fe, B\"")).containsExactly("Nd", "Fe", "B");
        assertThat(elements("Nd-Fe-B")).containsExactly("Nd", "Fe", "B");
        assertThat(elements("钕、铁、硼")).containsExactly("Nd", "Fe", "B");
        assertThat(elements("Dysprosium")).containsExactly("Dy");
    }

    private static Set<String> elements(String cell) {
        Value value = Shipped.only(Shipped.csv("Line,Elements\n1," + cell + "\n"))
                .facts()
                .value("item.elements")
                .orElseThrow();
        return ((Value.Codes) value).codes();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dy 2.1; Tb 0        | Dy 2.1 %, Tb 0 %
            Dy=2.1              | Dy 2.1 %
            Dy: 2.1..2.4; Fe 60 | Dy 2.1 to 2.4 %, Fe 60 %
            Dy [2.1, 2.4]; Tb 1 | Dy 2.1 to 2.4 %, Tb 1 %
            Dy2O3 1; water 5    | Dy2O3 1 %, water 5 %
            dysprosium 2        | Dy 2 %
            镝 2                | Dy 2 %
            Tb not detected 0.01| Tb not detected (limit 0.01 %)
            Tb unknown; Dy ?    | Tb unknown, Dy unknown
            Dy 2,1; Tb 0,3      | Dy 2.1 %, Tb 0.3 %
            Dy<0.01             | Dy 0 to 0.01 %
            Dy less than 0.01   | Dy 0 to 0.01 %
            Dy unter 0,01       | Dy 0 to 0.01 %
            Nd more than 30     | Nd 30 to 100 %
            Tb < 50 ppm         | Tb 0 to 0.005 %
            Tb max. 0.1         | Tb 0 to 0.1 %
            Nd ≥ 30             | Nd 30 to 100 %
            Tb ND(<50ppm)       | Tb not detected (limit 0.005 %)
            Dy n.d. 0.005%      | Dy not detected (limit 0.005 %)
            Dy 未检出（检出限0.005） | Dy not detected (limit 0.005 %)
            Dy+Tb < 0.1         | Dy 0 to 0.1 %, Tb 0 to 0.1 %
            Dy + Tb 2.5; Dy 2   | Dy 2 %, Tb 0 to 2.5 %
            PrNd 31; B 1        | B 1 %, Pr 0 to 31 %, Nd 0 to 31 %
            镨钕 31             | Pr 0 to 31 %, Nd 0 to 31 %
            Nd 30; B 1; Fe bal. | Nd 30 %, B 1 %, Fe 69 %
            Nd 29..31；B 1；Fe余量 | Nd 29 to 31 %, B 1 %, Fe 68 to 70 %
            Nd unknown; Fe 余量 | Nd unknown, Fe 0 to 100 %
            Dy 2.1 wt%; Tb 0 %  | Dy 2.1 %, Tb 0 %
            """)
    void aCompositionIsReadAsPeopleWriteIt(String cell, String read) {
        Value value = Shipped.only(Shipped.csv("Line,Composition\n1,\"" + cell + "\"\n"))
                .facts()
                .value("item.composition")
                .orElseThrow();

        assertThat(org.ytterby.engine.decide.Texts.of(value)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "yes,yes",
        "Y,yes",
        "TRUE,yes",
        "是,yes",
        "Ja,yes",
        "はい,yes",
        "no,no",
        "False,no",
        "否,no",
        "Nein,no",
        "いいえ,no"
    })
    void yesAndNoAreReadInTheLanguagesOfTheLetters(String cell, String read) {
        assertThat(Shipped.only(Shipped.csv("Line,Reacted\n1," + cell + "\n"))
                        .facts()
                        .code("item.reacted"))
                .contains(read);
    }

    @ParameterizedTest
    @CsvSource({"DE,DE", "Germany,DE", "德国,DE", "KOR,KR", "South Korea,KR", "香港,HK"})
    void countriesAreReadByCodeAndByName(String cell, String read) {
        assertThat(Shipped.only(Shipped.csv("Line,Destination\n1," + cell + "\n"))
                        .facts()
                        .code("destination"))
                .contains(read);
    }

    @Test
    void aCodeIsReadInAnyCaseAndByItsNameInTheVocabulary() {
        Facts facts =
                Shipped.only(Shipped.csv("Line,Unit,Movement\n1,KG,自中国出口\n")).facts();

        assertThat(facts.code("unit")).contains("kg");
        assertThat(facts.code("movement")).contains("export_from_china");
    }

    @Test
    void anIntervalIsWrittenWithDotsOrInBrackets() {
        assertThat(quantity("3..8")).isEqualTo(quantity("\"[3, 8]\""));
        assertThat(quantity("3..8").toString()).contains("low=3", "high=8");
    }

    private static Value quantity(String cell) {
        return Shipped.only(Shipped.csv("Line,Qty\n1," + cell + "\n"))
                .facts()
                .value("quantity")
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ship date   | 03/04/2026     | `03/04/2026` could be two different days
            Ship date   | 2026-02-30     | `2026-02-30` is no day
            Composition | Dy 101         | a share of `101` per cent
            Qty         | 5%             | `5%` carries a per-cent sign
            Qty         | 1,234          | the comma in `1,234` could stand before tenths or before thousands
            Qty         | 1,234.567,8    | the comma in `1,234.567,8` could be
            Qty         | 3-8            | `3-8` is no number
            Qty         | twelve         | `twelve` is no number
            Composition | Tb n.d.        | does not say down to which share the test looked
            Composition | Dy ~2          | `~2` is no exact share
            Composition | Fe bal.; B 余量 | are both the rest
            Composition | Dy 2,125       | could stand before tenths or before thousands
            Composition | Dyz+Tb 1       | `Dyz+Tb` is neither an element nor a compound
            Composition | DY 2.1         | `DY` is neither an element nor a compound
            Composition | Dsy 2.1        | `Dsy` is neither an element nor a compound
            Composition | Dy 1; Dy 2     | `Dy` stands twice
            Elements    | Nd;Xx          | `Xx` is no chemical element
            Item kind   | magent         | `magent` is no value of `item.kind`
            Destination | Atlantis       | `Atlantis` is no country or region known here
            Reacted     | perhaps        | `perhaps` is no value of `item.reacted`
            """)
    void aCellThatCouldMeanTwoThingsIsRefusedUnderItsHeading(String heading, String cell, String message) {
        Problem problem = Shipped.problems(Shipped.csv("Line," + heading + "\n1,\"" + cell + "\"\n"))
                .getFirst();

        assertThat(problem.place().toString()).isEqualTo("book:2:2");
        assertThat(problem.message()).startsWith(heading + ": ").contains(message);
        assertThat(problem.advice()).isNotEmpty();
    }

    @Test
    void aPointThatCouldStandBeforeThousandsIsRefusedBesideACommaBeforeTenths() {
        assertThat(Shipped.problems(Shipped.csv("Line,Qty,Line value,Currency\n1,\"12,5\",1.234,EUR\n"))
                        .getFirst()
                        .message())
                .contains("the point in `1.234` could stand before tenths or before thousands");
        BookRow second = Shipped.csv("Line,Qty\n1,1.234\n2,\"12,5\"\n").rows().getLast();
        assertThat(((BookRow.Refused) second).problems().getFirst().message())
                .contains("`12,5` has a comma before the tenths, and `1.234` above was read with a point there");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12,5        | 12.5
            0,125       | 0.125
            1.250,5     | 1250.5
            1,250.5     | 1250.5
            1,250,000   | 1250000
            1.250.000   | 1250000
            12 500,75   | 12500.75
            12'500      | 12500
            12500,125   | 12500.125
            １２．５     | 12.5
            1.250       | 1.250
            """)
    void aNumberIsReadWhateverTheSignsAsLongAsItCanBeOneNumberOnly(String cell, String number) {
        assertThat(quantity("\"" + cell + "\"").toString()).contains("low=" + number + ",");
    }

    /** 1.500 beside 1.200.000 is a thousand times what it is beside 12.5. */
    @ParameterizedTest
    @ValueSource(strings = {"1.500", "12.500", "-1.500", "1.250..1.500"})
    void aPointThatCouldStandBeforeThousandsIsRefusedWhereSemicolonsSeparateTheCells(String cell) {
        assertThat(Shipped.problems(Shipped.csv("Line;Qty\n1;" + cell + "\n"))
                        .getFirst()
                        .message())
                .contains("could stand before tenths or before thousands");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Qty  | 0.500  | low=0.500,
            Qty  | 1.5000 | low=1.5000,
            Qty  | 1500   | low=1500,
            Dy % | 1.234  | low=1.234,
            """)
    void whatCanBeOneNumberOnlyIsReadBetweenSemicolonsToo(String heading, String cell, String read) {
        assertThat(Shipped.only(Shipped.csv("Line;" + heading + "\n1;" + cell + "\n"))
                        .facts()
                        .value(heading.equals("Qty") ? "quantity" : "item.composition")
                        .orElseThrow()
                        .toString())
                .contains(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COMMA | 1,234     | 1.234
            COMMA | 1.234     | 1234
            POINT | 1,234     | 1234
            POINT | 1.234     | 1.234
            """)
    void somebodyMaySayWhichSignStandsBeforeTenths(Reading.Decimal sign, String cell, String number) {
        assertThat(Shipped.only(said(sign, cell))
                        .facts()
                        .value("quantity")
                        .orElseThrow()
                        .toString())
                .contains("low=" + number + ",");
    }

    @Test
    void aNumberWrittenTheOtherWayThanSaidIsRefused() {
        assertThat(Shipped.problems(said(Reading.Decimal.POINT, "12,5"))
                        .getFirst()
                        .message())
                .contains("`12,5` is written the other way");
    }

    private static Book said(Reading.Decimal sign, String cell) {
        BookOptions options = Shipped.ON_A_DAY.reading(
                new Reading(java.util.Optional.empty(), java.util.Optional.empty(), java.util.Optional.of(sign)));
        return Shipped.book(InputFormat.CSV, options, "Line,Qty\n1,\"" + cell + "\"\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dy %  | 2.1%      | Dy 2.1 %
            Dy %  | 2,1 wt.-% | Dy 2.1 %
            Dy %  | 50 ppm    | Dy 0.005 %
            Dy %  | 50 mg/kg  | Dy 0.005 %
            Dy %  | 50 g/t    | Dy 0.005 %
            Dy %  | 1..2 %    | Dy 1 to 2 %
            Dy %  | 10..20ppm | Dy 0.001 to 0.002 %
            Dy (ppm)   | 50      | Dy 0.005 %
            Dy [mg/kg] | <50     | Dy 0 to 0.005 %
            Dy ppm     | nd 50   | Dy not detected (limit 0.005 %)
            Dy ppm     | 0.005 % | Dy 0.005 %
            """)
    void aShareIsReadWithItsUnit(String heading, String cell, String read) {
        Value value = Shipped.only(Shipped.csv("Line," + heading + "\n1,\"" + cell + "\"\n"))
                .facts()
                .value("item.composition")
                .orElseThrow();

        assertThat(org.ytterby.engine.decide.Texts.of(value)).isEqualTo(read);
    }

    @Test
    void allProblemsOfARowComeAtOnce() {
        Book book =
                Shipped.csv("Line,Ship date,Qty,Destination,Dy %\n1,03/04/2026,\"1,234\",Atlantis,101\n2,,5,DE,1\n");

        assertThat(Shipped.problems(book)).hasSize(4);
        assertThat(book.rows().get(1)).isInstanceOf(BookRow.Readable.class);
    }

    @Test
    void whatContradictsItselfIsRefused() {
        assertThat(Shipped.problems(Shipped.csv("Line,Elements,Composition\n1,Dy,Dy 0\n"))
                        .getFirst()
                        .message())
                .contains("item.elements names `Dy` and item.composition says 0");
    }

    @Test
    void aNumberThatWouldFillTheMemoryIsRefusedAtItsCell() {
        for (String composition :
                List.of("Dy <51e999999999 ppm", "Nd 301e999999999..31; Fe bal.", "Dy 1e-999999999 ppm")) {
            assertThat(Shipped.problems(Shipped.csv("Line,Composition\n1," + composition + "\n")))
                    .as(composition)
                    .isNotEmpty();
        }
    }
}
