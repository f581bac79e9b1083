package org.ytterby.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ytterby.corpus.Goods.afresh;
import static org.ytterby.corpus.Goods.called;
import static org.ytterby.corpus.Goods.names;
import static org.ytterby.corpus.Goods.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.engine.classify.CasNumber;
import org.ytterby.engine.decide.Classification;
import org.ytterby.engine.decide.Classification.State;
import org.ytterby.engine.law.Item;

/** Words raise suspicion and never clear; stated facts alone settle. */
class ClassificationTest {

    @Test
    void aFerriteForALoudspeakerIsAFerrite() {
        assertThat(names(called("ferrite magnets for loudspeakers"))).isEmpty();
        assertThat(names(called("loudspeaker with ferrite magnet"))).contains("61:A1.II.4");
        assertThat(names(called("NdFeB magnets for loudspeakers"))).contains("18:1C905.a.4");
    }

    @Test
    void whatMatterIsForLeavesItsOwnKindOpen() {
        assertThat(names(called("Gd spheres for magnetic refrigeration"))).contains("18:1C903.a.1");
    }

    @Test
    void everyItemIsSuggestedByItsOwnNames() {
        for (Item item : Goods.CORPUS.items().values()) {
            assertThat(names(called(item.title().en()))).as(item.id()).contains(item.name());
            if (!item.title().zh().isEmpty()) {
                assertThat(names(called(item.title().zh()))).as(item.id()).contains(item.name());
            }
        }
    }

    @Test
    void aLineThatResemblesAnEarlierOneIsAnsweredAsIfItWereTheFirst() {
        for (Map<String, String> line : List.of(
                Map.of("item.description", "N42SH ring magnet", "item.part", "A-1"),
                Map.of("item.description", "N42SH ring magnet 12 mm"),
                Map.of("item.description", "N42SH ring magnet 15 mm"),
                Map.of("item.description", "N42SH ring magnet 15 mm, Dy free"),
                Map.of("item.description", "N42SH ring magnet CAS 7429-91-5"),
                Map.of("item.description", "N42SH ring magnet CAS 7429-91-6"),
                Map.of("item.description", "N42SH ring magnet", "item.part", "Dy2O3"),
                Map.of("item.description", "N42SH ring magnet", "item.hs", "8505111000"),
                Map.of("item.description", "N42SH ring magnet", "item.elements", "Nd;Fe;B"),
                Map.of("item.description", "N42SH ring magnet", "item.part", "A-2"),
                Map.of("item.description", "Dy2O3", "item.part", "N42SH ring magnet"),
                Map.of("item.part", "N42SH ring magnet"))) {
            with(line);
            assertThat(with(line)).isEqualTo(afresh(line));
        }
    }

    /** Several hundred lines as order books and customs entries have them, in five languages. */
    @ParameterizedTest
    @CsvFileSource(resources = "/catalogue.txt", delimiter = '|', quoteCharacter = '\u0000', commentCharacter = '#')
    void theItemThatAReaderOfTheTradeWouldSuspectIsSuspected(String code, String words) {
        if (code.equals("none")) {
            assertThat(names(called(words))).isEmpty();
        } else {
            assertThat(names(called(words))).anyMatch(name -> name.endsWith(":" + code));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 TB drive",
                "Y-shaped bracket",
                "La Crosse boot",
                "Nd filter 77 mm",
                "HO scale locomotive",
                "CE marked power supply",
                "PR agency retainer",
                "T-shirt, Sm (small)",
                "LU factor library",
                "EU power plug adapter",
                "SC connector",
                "Tm trademark label",
                "Y cable",
                "empty Dy2O3 drums",
                "AC induction motor 5.5 kW",
                "ferrite core",
                "electromagnet 24 V",
                "hex bolt M8",
                "不锈钢螺栓",
                "電磁石"
            })
    void whatOnlyLooksLikeAWordOfTheTradeIsToldApart(String words) {
        Classification c = called(words);
        assertThat(names(c)).isEmpty();
        assertThat(c.state()).isEqualTo(State.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "empty Dy2O3 drums",
                "drums (200 l), empty, once held Dy2O3",
                "空桶（原装氧化镝）",
                "氧化镝 旧空袋",
                "氧化镝包装桶（空）",
                "fût vide ayant contenu Dy2O3",
                "Fässer, leer, Dy2O3"
            })
    void whatIsEmptyHoldsNothing(String words) {
        assertThat(names(called(words))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "金属镝 99.9% 铝箔袋真空包装 10公斤",
                "金属镝 空运 木箱包装",
                "金属镝 航空箱",
                "金属镝 充氩真空桶",
                "金属ジスプロシウム 真空パック 袋",
                "dysprosium métal, emballé sous vide en sac",
                "dysprosium metal in drum, drum not empty"
            })
    void whatIsPackedInAVacuumOrGoesByAirIsNotEmpty(String words) {
        assertThat(names(called(words))).contains("18:1C905.a.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dy-free NdFeB magnets",
                "NdFeB ohne Dysprosium",
                "不含镝铽的钕铁硼磁体",
                "ジスプロシウムフリー ネオジム磁石",
                "aimant néodyme sans dysprosium",
                "ex-samarium concentrate",
                "terbium-free green powder"
            })
    void whatIsCalledAbsentIsAQuestionAndNoClearance(String words) {
        Classification c = called(words);
        assertThat(c.state()).isEqualTo(State.OPEN);
        assertThat(c.absent()).isNotEmpty();
        assertThat(c.questions()).anyMatch(q -> q.startsWith("item.composition"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CAS 7758-98-7",
                "reagent, 7758-98-7",
                "CAS-Nr. 7758-98-7, Pulver",
                "化学试剂 CAS号7758-98-7",
                "試薬（CAS番号：7758\u221298\u22127）",
                "blue powder CAS7758-98-7 25 kg",
                "white powder - 7758-98-7 - drum"
            })
    void aCasNumberThatIsNotOnFileIsAQuestionAndNoClearance(String words) {
        Classification c = called(words);
        assertThat(c.state()).isEqualTo(State.OPEN);
        assertThat(c.suggested()).isEmpty();
        assertThat(c.unknown()).containsExactly(new CasNumber("7758-98-7", true));
        assertThat(c.questions()).containsExactly("item.kind", "item.elements");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CAS 7758-98-6",
                "white powder, CAS no. 1308-87-9",
                "粉末 CAS号：64-17-6",
                "CAS 7440-05-03",
                "CAS 1308878"
            })
    void aCasNumberWithAWrongCheckDigitNamesNothingAndIsAskedFor(String words) {
        Classification c = called(words);
        assertThat(c.state()).isEqualTo(State.OPEN);
        assertThat(c.unknown()).singleElement().matches(n -> !n.valid());
        assertThat(c.questions()).startsWith("item.cas", "item.kind", "item.elements");
    }

    @Test
    void theColumnOfCasNumbersIsReadAsWordsAre() {
        assertThat(with(Map.of("item.cas", "7758-98-7")).state()).isEqualTo(State.OPEN);
        assertThat(with(Map.of("item.description", "additive", "item.cas", "1308-87-9"))
                        .questions())
                .startsWith("item.cas");
        assertThat(with(Map.of("item.cas", "7732-18-5; 7758-98-7")).unknown())
                .containsExactly(new CasNumber("7758-98-7", true));
        assertThat(names(with(Map.of("item.cas", "1308-87-8")))).contains("18:1C905.b");
        assertThat(names(called("CAS1308-87-8"))).contains("18:1C905.b");
    }

    @Test
    void elementsThatAreStatedAnswerWhatANumberDoesNotAndAKindDoesNot() {
        assertThat(with(Map.of("item.cas", "7758-98-7", "item.elements", "Cu;S;O"))
                        .state())
                .isEqualTo(State.NONE);
        assertThat(with(Map.of("item.cas", "7758-98-7", "item.kind", "compound"))
                        .state())
                .isEqualTo(State.OPEN);
    }

    @Test
    void aNumberNotOnFileStandsBesideWhatIsSuspected() {
        Classification c = called("dysprosium oxide, CAS 7758-98-7");
        assertThat(names(c)).contains("18:1C905.b");
        assertThat(c.unknown()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CAS 7732-18-5",
                "ethanol 96 %, CAS 64-17-5",
                "CAS 67-56-1, 67-63-0, 56-81-5, 67-64-1, 108-88-3",
                "CAS 7439-89-6, 7440-50-8, 7429-90-5, 7440-66-6, 7440-31-5",
                "CAS 1309-37-1, 1344-28-1, 7631-86-9, 14808-60-7, 13463-67-7",
                "CAS 7647-14-5, 471-34-1, 9002-88-4, 9003-07-0, 9002-86-2, 25038-59-9",
                "bracket 1234-56-7",
                "bolts, delivered 2025-11-8",
                "tel. 0755-12-34567",
                "part AB-12-3",
                "iron powder 7439-89-6"
            })
    void aPlainSubstanceAPartNumberAndADayAreNoQuestion(String words) {
        assertThat(called(words).state()).isEqualTo(State.NONE);
    }

    @Test
    void aMagnetCalledFreeOfDysprosiumIsSuspectedAllTheSame() {
        assertThat(names(called("Dy-free NdFeB magnet N42SH"))).contains("18:1C905.a.4", "18:1C904.a.4");
    }

    @Test
    void codeAgainstWordsIsAQuestion() {
        Classification c = with(Map.of("item.description", "NdFeB arc magnets", "item.hs", "8505.19.00"));
        assertThat(c.state()).isEqualTo(State.OPEN);
        assertThat(c.questions()).contains("item.hs");
        assertThat(names(c)).contains("18:1C905.a.4");
    }

    @Test
    void wordsAgainstAStatedFactAreAQuestionAndDoNotYield() {
        Classification c = with(
                Map.of("item.description", "N42SH magnet", "item.kind", "magnet", "item.magnet_family", "ferrite"));
        assertThat(c.state()).isEqualTo(State.OPEN);
        assertThat(c.questions()).startsWith("item.magnet_family");
        assertThat(names(c)).contains("18:1C905.a.4");
    }

    @Test
    void statedFactsThatSettleItMatch() {
        Classification c =
                with(Map.of("item.description", "rings", "item.kind", "magnet", "item.magnet_family", "SmCo"));
        assertThat(c.state()).isEqualTo(State.MATCHED);
        assertThat(names(c)).startsWith("18:1C902.a.4");
    }

    @Test
    void wordsAloneNeverMatch() {
        assertThat(called("SmCo permanent magnet, samarium-cobalt, 1C902.a.4").state())
                .isEqualTo(State.OPEN);
    }

    @Test
    void whatStatedFactsKeepOutIsNamedWithTheFact() {
        Classification c = with(Map.of(
                "item.description",
                "dysprosium oxide",
                "item.kind",
                "oxide",
                "item.composition.La2O3",
                "99",
                "item.composition_complete",
                "yes"));
        assertThat(c.excluded())
                .anyMatch(x -> x.item().name().equals("18:1C905.b") && x.why().contains("Dy"));
    }

    @Test
    void aCodeAloneRaisesSuspicionWhereWordsSayNothing() {
        assertThat(names(with(Map.of("item.description", "powder", "item.hs", "2846901500"))))
                .contains("18:1C905.b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CaF2:Eu", "Eu:CaF2", "europium in CaF2"})
    void aDopantIsReadBesideItsHost(String words) {
        assertThat(names(called(words))).contains("57:1C912.a.5");
    }

    @Test
    void aFormulaIsReadAlsoWhereItIsKnownAsAMaterialOfSomeUse() {
        assertThat(names(called("ErAl2"))).contains("57:1C910.a.2.a");
        assertThat(names(called("Gd5Si2Ge2 granules"))).contains("18:1C903.c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"永磁铁氧体 Y30H-2", "ferrite magnet Y30BH", "Ferritmagnet Y35", "strontium ferrite block Y30"})
    void aGradeOfFerriteIsNoYttrium(String words) {
        assertThat(names(called(words))).noneMatch(n -> n.startsWith("18:1C908"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y30BH", "Mg-Y30 hardener", "ferrite magnet doped with yttrium", "YIG ferrite Y3Fe5O12"})
    void yttriumThatIsNoGradeOfFerriteStaysSuspected(String words) {
        assertThat(names(called(words))).anyMatch(n -> n.startsWith("18:1C908"));
    }

    @Test
    void matterOfRareEarthsIsSuspectedWhateverItIsCalled() {
        for (String words :
                List.of("FCC catalyst with REO 3%", "rare earth glass", "稀土玻璃", "verre aux terres rares", "稀土催化剂")) {
            assertThat(names(called(words))).as(words).contains("18:1C908.c");
        }
    }
}
