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
import org.ytterby.engine.decide.Classification;
import org.ytterby.engine.decide.Classification.State;
import org.ytterby.engine.law.Item;

/** Words raise suspicion and never clear; stated facts alone settle. */
class ClassificationTest {

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
}
