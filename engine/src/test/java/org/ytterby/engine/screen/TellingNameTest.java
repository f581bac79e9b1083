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

/** A party counts as named where its name shows whose it is; a note that nobody foresaw shows nobody. */
class TellingNameTest {
    @Test
    void noteInThePlaceOfANameTellsNobody() throws IOException {
        assertThat(notes("notes.txt"))
                .hasSize(952)
                .allSatisfy(note -> assertThat(telling(note)).as(note).isEqualTo(Names.Telling.NOBODY));
    }

    @Test
    void noteOfAnyShapeIsNeverTheNameThatClears() throws IOException {
        assertThat(notes("notes-of-any-shape.txt"))
                .hasSize(513)
                .allSatisfy(note -> assertThat(telling(note)).as(note).isNotEqualTo(Names.Telling.SOMEBODY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nordlicht Antriebe GmbH",
                "Delta Electronics, Inc.",
                "SSAB AB (publ)",
                "AB Mano Bankas",
                "siemens ag",
                "K+S AG",
                "3M Company",
                "PT Astra International Tbk",
                "ООО Заря Магнит",
                "华为技术有限公司",
                "株式会社キーエンス",
                "주식회사 한빛모터",
                "삼성전자(주)"
            })
    void aLegalFormShowsAFirm(String name) {
        assertThat(telling(name)).isEqualTo(Names.Telling.SOMEBODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Universitaet Talbruck",
                "Hospital of St. Anna",
                "Naval Depot San Diego",
                "Garrison Depot 12",
                "Cebu Provincial Hospital",
                "Hopital Regional de Likasi",
                "北京大学",
                "中国科学院金属研究所",
                "東京大学",
                "서울대학교"
            })
    void aBodyIsToldByWhatItIsAndAWordBeside(String name) {
        assertThat(telling(name)).isEqualTo(Names.Telling.SOMEBODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Siemens Energy", "Kawasaki Heavy Industries Aerospace"})
    void aKnownHouseBeforeWhatFirmsAreCalledShowsAFirm(String name) {
        assertThat(telling(name)).isEqualTo(Names.Telling.SOMEBODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nordlicht Antriebe",
                "Kystvern Verkstad",
                "Wilk Technologies",
                "Lakeshore Holdings",
                "Hospital Biomed Department",
                "Jan Maier",
                "Vorentwicklung Antriebe",
                "Jebel Ali"
            })
    void aWordOfItsOwnBesideAnotherIsANamePerhaps(String name) {
        assertThat(telling(name)).isEqualTo(Names.Telling.PERHAPS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Max Fischer", "Joseph Wallace", "Intern Weber (natural person)", "Carmela Gomez"})
    void aGivenNameBeforeAFamilyNameShowsAPerson(String name) {
        assertThat(telling(name)).isEqualTo(Names.Telling.SOMEBODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Siemens",
                "3PL",
                "XY",
                "QWE",
                "Bill-to",
                "Lab of Prof. Chen",
                "Chen Lab",
                "Rotterdam Warehouse",
                "Werk Tuttlingen",
                "University",
                "German hospital",
                "Where it IS",
                "Me",
                "AB",
                "GmbH",
                "GmbH & Co. KG",
                "ab Werk unverpackt",
                "S.A.",
                "Electronics company"
            })
    void aWordAloneAPlaceOrASiteTellsNobody(String name) {
        assertThat(telling(name)).isEqualTo(Names.Telling.NOBODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"华为", "深圳工厂", "集团采购部", "客户公司", "周五前", "キーエンス", "협력업체", "담당자 확인", "연구소"})
    void aRunThatEndsLikeNoBodyTellsNobody(String name) {
        assertThat(telling(name)).isEqualTo(Names.Telling.NOBODY);
    }

    @Test
    @Timeout(10)
    void aNameOfManyLettersIsReadInNoTime() {
        assertThat(telling("Ab".repeat(200_000))).isEqualTo(Names.Telling.NOBODY);
        assertThat(telling("国".repeat(200_000))).isEqualTo(Names.Telling.NOBODY);
        assertThat(telling("한".repeat(200_000))).isEqualTo(Names.Telling.NOBODY);
        assertThat(telling("Ltd Ab ".repeat(100_000) + "Holdings")).isEqualTo(Names.Telling.SOMEBODY);
    }

    private static Names.Telling telling(String name) {
        return Names.key(name).telling();
    }

    private static List<String> notes(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(TellingNameTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
