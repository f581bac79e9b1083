package org.ytterby.engine.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VocabularyReaderTest {
    private static final Vocabulary VOCABULARY = ToyLaw.corpus().vocabulary();

    @Test
    void aHeadingMeansItsFactInAnyLanguageCaseAndSpelling() {
        assertThat(key("Tariff")).contains("item.hs");
        assertThat(key("HS_Code")).contains("item.hs");
        assertThat(key("ZOLLTARIFNUMMER")).contains("item.hs");
        assertThat(key("原产国")).contains("origin");
        assertThat(key("Ｆｌｏｗ")).contains("movement");
        assertThat(key("Line (no.)")).contains("line_id");
    }

    @Test
    void theKeyOfAFactIsAHeadingItself() {
        assertThat(key("item.hs")).contains("item.hs");
        assertThat(key("END_USER.MILITARY")).contains("end_user.military");
    }

    @Test
    void headingsOfTheRowNameItsDaysAndOtherParties() {
        assertThat(key("Ship date")).contains("as_of");
        assertThat(key("Versanddatum")).contains("as_of");
        assertThat(key("Known on")).contains("known_on");
        assertThat(key("Forwarder")).contains("other_parties.forwarder");
    }

    @Test
    void aKnownHeadingThatCreatesNoFactSaysWhy() {
        assertThat(key("Unit price")).isEmpty();
        assertThat(VOCABULARY.ignoredHeading(Headings.fold("Unit Price")).map(Bilingual::en))
                .contains("A price of one piece is not the value of the line.");
    }

    @Test
    void aHeadingNobodyKnowsMeansNothing() {
        assertThat(key("Colour")).isEmpty();
        assertThat(VOCABULARY.ignoredHeading(Headings.fold("Colour"))).isEmpty();
    }

    @Test
    void factsKeepTheOrderThatBreaksTies() {
        assertThat(VOCABULARY.fact("movement").orElseThrow().order())
                .isLessThan(VOCABULARY.fact("item.kind").orElseThrow().order());
    }

    @Test
    void aYesNoFactHasItsTwoValues() {
        assertThat(VOCABULARY.fact("item.reacted").orElseThrow().values()).containsExactly("yes", "no");
    }

    @Test
    void defaultsAreOfFourKinds() {
        assertThat(otherwise("destination")).isEqualTo(new Fact.Default.None());
        assertThat(otherwise("role")).isEqualTo(new Fact.Default.Value("exporter"));
        assertThat(otherwise("consignee.name")).isEqualTo(new Fact.Default.SameAs("end_user.name"));
        assertThat(otherwise("item.designation")).isInstanceOf(Fact.Default.When.class);
    }

    @Test
    void aTypeThatIsNoneIsRefused() {
        assertThatThrownBy(() -> ToyLaw.with("vocabulary/facts.yaml", "facts: {a: {type: colour}}"))
                .hasMessageContaining("`colour` is no type of fact");
    }

    private static java.util.Optional<String> key(String heading) {
        return VOCABULARY.keyOfHeading(Headings.fold(heading));
    }

    private static Fact.Default otherwise(String key) {
        return VOCABULARY.fact(key).orElseThrow().otherwise();
    }
}
