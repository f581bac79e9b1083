package org.ytterby.engine.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.engine.screen.ListedName.Kind;

class ExactNamesTest {

    private static final String AIDC = "ecl-2025-35-aerospace-industrial-development-corp";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MP Materials Corp.",
                "MP Materials Corp",
                "mp materials corporation",
                "MP MATERIALS",
                "  M.P. Materials,  Corp. ",
                "ＭＰ　Ｍａｔｅｒｉａｌｓ",
                "MP-Materials Inc."
            })
    void caseWidthSpacingPunctuationAndLegalFormDoNotMatter(String name) {
        assertIs(name, How.EXACT, "ecl-2026-23-mp-materials-corp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXCALIBUR ARMY spol.s.r.o",
                "Excalibur Army, spol. s r. o.",
                "Excalibur Army s.r.o.",
                "Excalibur Army"
            })
    void aCzechFormIsOneFormHoweverItIsDotted(String name) {
        assertIs(name, How.EXACT, "ecl-2026-20-excalibur-army-spol-s-r-o");
    }

    @Test
    void accentsDoNotMatter() {
        assertIs("Politechnika Wrocławska", How.EXACT, "ecl-2026-30-politechnika-wroclawska");
        assertIs("Politechnika Wroclawska", How.EXACT, "ecl-2026-30-politechnika-wroclawska");
    }

    @Test
    void aFormInFrontOfTheNameIsAFormToo() {
        assertIs("Ekspla, UAB", How.EXACT, "ecl-2026-30-ekspla-uab");
        assertIs("UAB Ekspla", How.EXACT, "ecl-2026-30-ekspla-uab");
    }

    @Test
    void ampersandAndAndAreOneWord() {
        assertIs("Gibbs and Cox", How.EXACT, "ecl-2025-13-gibbs-and-cox-inc", "afsl-2025-12-26-gibbs-and-cox-inc");
    }

    @Test
    void everyEntryOfThePartyIsNamed() {
        assertIs(
                "BRINC Drones, Inc.",
                How.EXACT,
                "uel-2025-7-brinc-drones-inc",
                "ecl-2025-22-brinc-drones-inc",
                "afsl-2024-12-05-brinc-drones-inc");
    }

    @Test
    void traditionalCharactersMeetTheSimplifiedName() {
        assertIs("汉翔航空工业股份有限公司", How.EXACT, AIDC);
        assertIs("漢翔航空工業股份有限公司", How.ACROSS_SCRIPTS, AIDC);
        assertIs("漢翔航空工業", How.ACROSS_SCRIPTS, AIDC);
    }

    @Test
    void japaneseFormsOfCharactersMeetTheSimplifiedName() {
        assertIs("日鋼特機株式会社", How.ACROSS_SCRIPTS, "ecl-2026-27-nikko-tokki-co-ltd");
        assertIs("住友重機械工業㈱", How.ACROSS_SCRIPTS, "wl-2026-12-sumitomo-heavy-industries-ltd");
    }

    @Test
    void aNameInKanaIsACounterpartInAnotherScript() {
        assertIs("三菱プレシジョン株式会社", How.ACROSS_SCRIPTS, "ecl-2026-27-mitsubishi-precision-company-limited");
    }

    @Test
    void aChineseNameThatIsPrintedIsExact() {
        assertIs("三菱造船株式会社", How.EXACT, "ecl-2026-11-mitsubishi-heavy-industries-shipbuilding-co");
    }

    @Test
    void aNameThatIsOnlyALegalFormOrAVeryCommonWordMeetsNobody() {
        Screener screener = Screener.of(List.of(
                new ListedName("a", "Group Ltd.", Kind.OFFICIAL),
                new ListedName("b", "公司", Kind.OFFICIAL),
                new ListedName("c", "Technology Inc.", Kind.OFFICIAL)));

        assertThat(screener.identify("Group")).isEqualTo(new Identity.Clear());
        assertThat(screener.identify("Ltd.")).isEqualTo(new Identity.Clear());
        assertThat(screener.identify("股份有限公司")).isEqualTo(new Identity.Clear());
        assertThat(screener.identify("Technology GmbH")).isEqualTo(new Identity.Clear());
    }

    @Test
    void anAcronymCountsOnlyAsTheWholeInputAndThenAsDoubt() {
        Screener screener = Screener.of(List.of(new ListedName("ice", "ICE", Kind.WEAK)));

        assertThat(screener.identify("I.C.E.")).isInstanceOf(Identity.MayBe.class);
        assertThat(screener.identify("ICE Cream Trading Ltd.")).isEqualTo(new Identity.Clear());
        assertThat(screener.identify("ICEE")).isEqualTo(new Identity.Clear());
    }

    @Test
    void anAliasThatIsAWordManyBearIsSureOnlyWithItsLegalForm() {
        assertIs("Harris Corp.", How.EXACT, "ecl-2025-1-l3-harris-technologies");
        assertThat(ListedNames.SCREENER.identify("Harris Ltd.")).isInstanceOf(Identity.MayBe.class);
    }

    @Test
    void whatIsInBracketsMayBeLeftOut() {
        assertIs(
                "Mercator Institute for China Studies",
                How.EXACT,
                "mfa-2021-03-22-mercator-institute-for-china-studies-merics");
    }

    @Test
    void theSentenceSaysWhereOnlyTheLegalFormDiffers() {
        Hit same = ListedNames.hits(ListedNames.SCREENER.identify("rheinmetall ag"))
                .getFirst();
        Hit other = ListedNames.hits(ListedNames.SCREENER.identify("Rheinmetall GmbH"))
                .getFirst();

        assertThat(same.sentence().en()).isEqualTo("`rheinmetall ag` is the listed name `Rheinmetall AG`.");
        assertThat(other.sentence().en())
                .isEqualTo("`Rheinmetall GmbH` is the listed name `Rheinmetall AG` but for the legal form.");
    }

    @Test
    void theDefaultLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertIs("MITSUBISHI MATERIALS CORPORATION", How.EXACT, "wl-2026-12-mitsubishi-materials-corporation");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void assertIs(String name, How how, String... entries) {
        Identity identity = ListedNames.SCREENER.identify(name);
        assertThat(identity).as(name).isInstanceOf(Identity.Is.class);
        assertThat(ListedNames.entries(identity)).as(name).containsExactly(entries);
        assertThat(ListedNames.hits(identity)).as(name).allMatch(hit -> hit.how() == how);
    }
}
