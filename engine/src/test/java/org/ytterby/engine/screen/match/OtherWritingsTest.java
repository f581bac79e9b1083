package org.ytterby.engine.screen.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is one name though few letters say so, and what is another though most do. */
class OtherWritingsTest {
    private static final PairScorer SCORER = PairScorer.shipped();

    private static double score(String given, String listed) {
        return SCORER.score(given, listed).orElseThrow().logOdds();
    }

    @ParameterizedTest
    @CsvSource({
        "Nordal Brigade Thirty-Two, Nordal Brigade 32",
        "1st Veltane Bank, First Veltane Bank",
        "Veltane Partners II LP, Veltane Partners 2 LP",
        "K.R.V. Company, KRV Company",
        "K.R.V Aviation, KRV Aviation",
        "KV Dorsay & Co., K.V. Dorsay & Co.",
        "VeltaneAG, Veltane AG",
        "Hsieh Chih-tung, Xie Zhidong",
        "RI Che-gun, RI Je-gun",
        "Teddy Veltane, Theodore Veltane",
        "V1lmar N0rdstrom, Vilmar Nordstrom",
        "КНЦ, KNC"
    })
    void theseAreOneName(String given, String listed) {
        assertThat(score(given, listed)).isGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource({
        // a son and his father
        "Tariq bin Walid Al-Velti, Walid bin Tariq Al-Velti, Tariq ibn Walid Al-Velti",
        // other fathers
        "Anna Petrovna VELTINA, Anna Borisovna VELTINA, Anna Petrowna WELTINA",
        "Sigrun Hakonardottir, Sigrun Einarsdottir, Sigrún Hákonardóttir",
        // syllables
        "김영철, 김용철, 김 영철",
        // another town, another number
        "Veltane Trading (Sweden) AB, Veltane Trading (Finland) AB, Veltane Trading Sweden AB",
        "Veltane Fund III L.P., Veltane Fund IV L.P., Veltane Fund 3 LP",
        // a word of firms in another language tells no more than in English
        "Kauno Energija, Lietuvos Energija, Kauno Energia"
    })
    void theOtherIsFurtherThanTheSame(String listed, String other, String same) {
        assertThat(score(same, listed)).isGreaterThan(score(other, listed) + 1.5);
    }

    @Test
    void aShortNameIsMetByItsLetters() {
        assertThat(score("KRUK SA", "CRUCK")).isLessThan(score("KRUK SA", "KRUK") - 5);
        assertThat(score("QXO Inc.", "KSO Company")).isNegative();
    }

    @Test
    void aManWithANumberIsNoFirm() {
        assertThat(SCORER.score("John Veltane III", "John Veltane")
                        .orElseThrow()
                        .group())
                .isEqualTo("PERSON");
    }
}
