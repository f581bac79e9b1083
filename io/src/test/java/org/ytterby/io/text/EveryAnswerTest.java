package org.ytterby.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ytterby.engine.decide.Determination;
import org.ytterby.engine.law.Bilingual.Language;

/** What holds for the text of every answer, in both languages. */
class EveryAnswerTest {
    private static final Pattern NEVER = Pattern.compile(
            "\\b(compliant|safe to ship|cleared|no risk|below the threshold)\\b|可放心|已放行|合规无虞|没有风险|零风险|低于阈值",
            Pattern.CASE_INSENSITIVE);
    private static final List<Line> ALL = Cases.all();

    @ParameterizedTest
    @EnumSource(Language.class)
    void noWordEverPromisesTooMuch(Language language) {
        TextReport report = Cases.report(language);
        assertThat(Cases.book(language, ALL).head("orders.csv")).doesNotContainPattern(NEVER);
        assertThat(ALL).allSatisfy(l -> assertThat(report.answer(l)).doesNotContainPattern(NEVER));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noLineIsWiderThanThePage(Language language) {
        TextReport report = Cases.report(language);
        BookText book = Cases.book(language, ALL);
        String text = book.head("orders.csv") + book.table();
        assertThat(text.lines()).allSatisfy(l -> assertThat(Columns.of(l)).isLessThanOrEqualTo(Style.PAGE));
        assertThat(ALL)
                .allSatisfy(line -> assertThat(report.answer(line).lines())
                        .allSatisfy(l -> assertThat(Columns.of(l)).as(l).isLessThanOrEqualTo(Style.PAGE)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingHasWords(Language language) {
        TextReport report = Cases.report(language);
        assertThat(ALL)
                .allSatisfy(l -> assertThat(report.answer(l))
                        .doesNotContain("⟨")
                        .doesNotContain("outcomes.")
                        .doesNotContain("warnings.")
                        .doesNotContain("duty-kinds.")
                        .doesNotContainPattern("\\{\\d\\}"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theDayTheOutcomeAndHowLongItHoldsAreAlwaysThere(Language language) {
        TextReport report = Cases.report(language);
        Speech speech = Speech.of(Cases.ENGINE.corpus(), Style.plain(language));
        assertThat(ALL)
                .allSatisfy(l -> assertThat(report.answer(l))
                        .contains(l.answer().transaction().on().toString())
                        .contains(speech.outcomes().label(l.answer()))
                        .contains("  " + speech.say("holds") + "  ")
                        .contains(l.answer().corpusVersion()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anOpenLineNamesWhomToAskBeforeItExplains(Language language) {
        TextReport report = Cases.report(language);
        Speech speech = Speech.of(Cases.ENGINE.corpus(), Style.plain(language));
        assertThat(ALL)
                .filteredOn(l -> l.answer().determination() instanceof Determination.Undetermined)
                .allSatisfy(l -> {
                    String text = report.answer(l);
                    Ask first = Ask.of(l.answer(), Cases.ENGINE.corpus().vocabulary())
                            .getFirst();
                    String begins = first.isLaw() ? "  ? " : "  1  ";
                    assertThat(text.indexOf(begins))
                            .isPositive()
                            .isLessThan(text.indexOf("\n  " + speech.say("why") + "\n"));
                });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anAssumptionStandsAboveTheOutcome(Language language) {
        Line line = Cases.own("assumed");
        Speech speech = Speech.of(Cases.ENGINE.corpus(), Style.plain(language));
        String text = Cases.report(language).answer(line);
        assertThat(text.indexOf("suspension_2025_70 = lapsed"))
                .isPositive()
                .isLessThan(text.indexOf(speech.outcomes().label(line.answer())));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theHeadSaysWhatWasNotLookedAt(Language language) {
        Speech speech = Speech.of(Cases.ENGINE.corpus(), Style.plain(language));
        String head = Cases.book(language, ALL).head("orders.csv").replaceAll("\\s+", "");
        assertThat(head)
                .contains(speech.outcomes().says("scope-sentences.not_checked").replaceAll("\\s+", ""))
                .contains(speech.outcomes().says("scope-sentences.not_customs").replaceAll("\\s+", ""));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSameAnswerGivesTheSameText(Language language) {
        Line line = Cases.own("licence");
        assertThat(Cases.report(language).answer(line))
                .isEqualTo(Cases.report(language).answer(line));
    }
}
