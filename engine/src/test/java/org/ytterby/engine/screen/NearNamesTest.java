package org.ytterby.engine.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearNamesTest {

    private static final String AVEOX = "ecl-2026-23-aveox-inc";
    private static final String AIDC = "ecl-2025-35-aerospace-industrial-development-corp";

    @ParameterizedTest
    @ValueSource(strings = {"Aveoxx Motion Inc.", "Avox Motion Inc.", "Avaox GmbH", "Aevox Ltd.", "Motion Aveoxx"})
    void oneLetterFromARareWordIsNear(String name) {
        assertNear(name, How.ONE_LETTER, AVEOX);
    }

    @Test
    void twoLettersAreNotNear() {
        assertClear("Avenoxx Motion Inc.");
    }

    @Test
    void aSlipInALongNameOfCommonWordsIsNear() {
        assertNear("General Dynamcis Corporation", How.ONE_LETTER, "ecl-2025-1-general-dynamics");
    }

    @Test
    void twoLettersOfALongNameOfCommonWordsAreNear() {
        assertNear("General Dynamix", How.ALIKE, "ecl-2025-1-general-dynamics");
    }

    @Test
    void aNameShortOfAWordThatSaysLittleIsNear() {
        assertNear("Japan Aerospace Exploration", How.ALIKE, "ecl-2026-11-japan-aerospace-exploration-agency");
        assertNear("Universal Logistics", How.ALIKE, "ecl-2025-21-universal-logistics-holdings-inc");
        assertClear("Mitsui & Co., Ltd.");
    }

    @Test
    void anotherWellKnownWordIsNoSlip() {
        assertClear("Rapid Light LLC");
    }

    @Test
    void oneLetterOfAWholeNameIsASlipEvenIntoAnotherWord() {
        assertNear("Token Corporation", How.ONE_LETTER, "wl-2026-12-tokin-corporation");
    }

    @Test
    void aSharedRareWordIsNear() {
        assertNear("Excalibur Armband s.r.o.", How.RARE_TOKEN, "ecl-2026-20-excalibur-army-spol-s-r-o");
    }

    @Test
    void aRareNameJoinedOrSplitIsNear() {
        assertNear("Lockheedmartin Canada Ltd.", How.RARE_TOKEN, "ecl-2025-1-lockheed-martin-corporation");
        assertNear("Aero Vironment Europe GmbH", How.RARE_TOKEN, "uel-2025-10-aerovironment-inc");
    }

    @Test
    void aWholeListedNameInFrontOfACountryIsNear() {
        assertNear(
                "Universal Logistics Holdings Mexico", How.RARE_TOKEN, "ecl-2025-21-universal-logistics-holdings-inc");
    }

    @Test
    void aPersonIsNearByTwoWordsAndNotByAFamilyNameAlone() {
        assertNear("Pompea, Michael", How.ONE_LETTER, "mfa-2021-01-20-michael-r-pompeo");
        assertNear("M. Pompeo", How.RARE_TOKEN, "mfa-2021-01-20-michael-r-pompeo");
        assertClear("Pompeo Marmi S.r.l.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hanxiang Hangkong Gongye",
                "HanxiangHangkong Gongye",
                "Hànxiáng Hángkōng Gōngyè Gǔfèn Yǒuxiàn Gōngsī",
                "Han4xiang2 Hang2kong1 Gong1ye4",
                "HANXIANGHANGKONGGONGYE CO., LTD."
            })
    void pinyinIsNearTheNameInHanzi(String name) {
        assertNear(name, How.TRANSLITERATION, AIDC);
    }

    @Test
    void allReadingsOfACharacterCount() {
        assertNear("Chongqing Yuxin", listing("重庆渝新"), How.TRANSLITERATION);
        assertNear("Changan Qiche", listing("长安汽车"), How.TRANSLITERATION);
        assertNear("Lvshun Jixie", listing("旅顺机械"), How.TRANSLITERATION);
        assertNear("Lüshun Jixie", listing("旅順機械"), How.TRANSLITERATION);
    }

    @Test
    void hanziAreNearANameInPinyin() {
        assertNear("旅順機械", listing("Lushun Jixie Co., Ltd."), How.TRANSLITERATION);
    }

    @Test
    void aCharacterThatSoundsAlikeIsNear() {
        assertNear("汉祥航空工业股份有限公司", How.TRANSLITERATION, AIDC);
    }

    @Test
    void oneCharacterOfALongDistinctivePartIsNear() {
        assertNear("芒廷帕西材料公司", How.ONE_LETTER, "ecl-2026-23-mp-materials-corp");
        assertNear("芒廷帕材料公司", How.ONE_LETTER, "ecl-2026-23-mp-materials-corp");
    }

    @Test
    void aCharacterTooManyOrTooFewOfALongNameInHanziIsNear() {
        assertNear("通用动力陆陆地系统公司", How.ONE_LETTER, "ecl-2025-13-general-dynamics-land-systems");
        assertNear("波防务、空间与安全集团", How.ONE_LETTER, "ecl-2025-1-boeing-defense-space-and-security");
    }

    @Test
    void oneCharacterOfAShortDistinctivePartIsNot() {
        assertClear("鈴木精密工業株式会社");
    }

    @Test
    void aSharedRareRunOfHanziIsNear() {
        assertNear("洛克希德貿易有限公司", How.RARE_TOKEN, "ecl-2025-1-lockheed-martin-corporation");
    }

    @Test
    void whatAListedNameInHanziBeginsWithIsNear() {
        assertNear("雷神公司", How.RARE_TOKEN, "ecl-2025-1-raytheon-missiles-and-defense");
        assertNear("雷神", How.RARE_TOKEN, "ecl-2025-1-raytheon-missiles-and-defense");
        assertClear("国际公司");
        assertClear("王伟");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "三菱商事",
                "三菱電機株式会社",
                "三菱重工業",
                "川崎重工",
                "通用电气公司",
                "内华达黄金有限公司",
                "美国航空公司",
                "日本精密工業株式会社",
                "约翰·斯特恩",
                "上海稀土永磁材料有限公司",
                "国家航空航天大学",
                "東京電子工業株式会社",
                "三菱エンジニアリング株式会社",
                "Mitsubishi Corporation",
                "Mitsubishi Electric Corporation",
                "Precision Aerospace Components Inc.",
                "Rare Earth Technology Co., Ltd.",
                "National Defense University",
                "General Electric",
                "American Systems Corp.",
                "Tokyo University of Science",
                "Defense Technology Systems",
                "Martin Brown",
                "Smith & Jones Ltd.",
                "Japan Aerospace",
                "Hong Kong Electronics Holdings",
                "Shanghai Aviation Materials Co., Ltd.",
                "China Shipping Group"
            })
    void commonWordsAloneAreNeverNear(String name) {
        assertClear(name);
    }

    @Test
    void theOtherEnglishWritingOfAWordIsNear() {
        for (String name : List.of("National Defence Academy", "National Defence Academy of Japan", "S3 AeroDefence")) {
            Identity identity = ListedNames.SCREENER.identify(name);
            assertThat(identity).as(name).isInstanceOf(Identity.MayBe.class);
        }
        assertClear("National Defence University");
    }

    @Test
    void theSentenceSaysWhichWordMetWhich() {
        Hit.Sentence sentence = ListedNames.hits(ListedNames.SCREENER.identify("Aveoxx Motion Inc."))
                .getFirst()
                .sentence();

        assertThat(sentence.en()).isEqualTo("`aveoxx` is one letter from `aveox` in the listed name `Aveox, Inc.`.");
        assertThat(sentence.zh()).isEqualTo("`aveoxx`与清单名称`Aveox, Inc.`中的`aveox`只差一个字。");
    }

    private static void assertNear(String name, How how, String entry) {
        Identity identity = ListedNames.SCREENER.identify(name);
        assertThat(identity).as(name).isInstanceOf(Identity.MayBe.class);
        assertThat(ListedNames.hits(identity)).as(name).anyMatch(h -> h.entry().equals(entry) && h.how() == how);
    }

    private static void assertNear(String name, Screener screener, How how) {
        Identity identity = screener.identify(name);
        assertThat(identity).as(name).isInstanceOf(Identity.MayBe.class);
        assertThat(ListedNames.hits(identity)).as(name).allMatch(h -> h.how() == how);
    }

    private static Screener listing(String name) {
        return Screener.of(List.of(new ListedName("e", name, ListedName.Kind.OFFICIAL)));
    }

    private static void assertClear(String name) {
        assertThat(ListedNames.SCREENER.identify(name)).as(name).isEqualTo(new Identity.Clear());
    }
}
