package org.ytterby.engine.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is called "as usual" or "Worldwide" is not named; a phrase taken for a name would be screened and found clear. */
class PhraseTest {
    @Test
    void noneOfWhatPeopleWriteInThePlaceOfANameIsOne() throws IOException {
        assertThat(phrases()).hasSizeGreaterThan(1000).allSatisfy(p -> {
            assertThat(Names.ofSomebody(p).isEmpty() || Names.isStandIn(p))
                    .as(p)
                    .isTrue();
            assertThat(Names.key(p).telling()).as(p).isEqualTo(Names.Telling.NOBODY);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Siemens", "Bosch", "Nordlicht Antriebe", "thyssenkrupp AG", "eBay", "E.ON", "AT&T", "3M", "DHL"
            })
    void aWordOfItsOwnIsAName(String name) {
        assertThat(Names.isStandIn(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Light S.A.",
                "Standard GmbH",
                "Global Industries",
                "Delta Electronics, Inc.",
                "Vector Ltd.",
                "标准有限公司",
                "Orange Group"
            })
    void ordinaryWordsNameAFirmWhereItsLegalFormStandsBeside(String name) {
        assertThat(Names.isStandIn(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "John Brown",
                "Max Fischer",
                "Weber",
                "National Institute for Defense Studies",
                "李明华",
                "中国科学院金属研究所",
                "北京大学"
            })
    void aPersonOrABodyIsNamed(String name) {
        assertThat(Names.isStandIn(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Siemens AG?", "maybe Bosch GmbH", "Bosch GmbH (tbc)", "Bosch GmbH or Siemens AG", "可能是博世有限公司"})
    void aNameInDoubtIsNoneWhateverStandsBehindIt(String name) {
        assertThat(Names.isStandIn(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mr. Smith", "Herr Schmidt", "Kunde Müller", "王先生", "小王"})
    void aTitleBesideAFamilyNameTellsOneOfMany(String name) {
        assertThat(Names.isStandIn(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"华为", "见备注", "代理店", "合资公司"})
    void aShortRunThatEndsLikeNoBodyAndBeginsLikeNoPersonIsAskedAbout(String name) {
        assertThat(Names.isStandIn(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"中芯国际", "日立製作所", "三菱電機", "田中健一", "华为技术有限公司", "中国科学院金属研究所"})
    void aShortRunThatEndsLikeABodyIsAName(String name) {
        assertThat(Names.isStandIn(name)).isFalse();
    }

    @Test
    @Timeout(10)
    void aWordOfAMillionLettersIsReadInNoTime() {
        assertThat(Names.isStandIn("Ab".repeat(500_000))).isFalse();
        assertThat(Names.isStandIn("国".repeat(1_000_000))).isFalse();
    }

    @Test
    void aNameWithoutCapitalsIsAskedAbout() {
        assertThat(Names.isStandIn("zgodnie z umową")).isTrue();
        assertThat(Names.isStandIn("Niet van toepassing")).isTrue();
        assertThat(Names.isStandIn("dentalcorp")).isTrue();
    }

    private static List<String> phrases() throws IOException {
        try (InputStream in = Objects.requireNonNull(PhraseTest.class.getResourceAsStream("phrases.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("# "))
                    .toList();
        }
    }
}
