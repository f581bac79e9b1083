package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ytterby.engine.law.Corpus;

class CorpusDiffTest {
    private static final String NO_61 = "instruments/cn/mofcom/2025-61.yaml";
    private static final String NO_18 = "instruments/cn/mofcom-gac/2025-18.yaml";

    @TempDir
    private Path directory;

    private Run diff(Trial trial) {
        return Run.of("corpus", "diff", "shipped", trial.path(), "--lang", "en");
    }

    @Test
    void aCopyIsTheSameLaw() {
        Run run = diff(Trial.in(directory));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("No change of law.");
    }

    @Test
    void theVersionsAreThoseThatAnswersUnderTheRegimesAskedCarry() {
        String usual = Corpus.shipped().version();
        String both = Corpus.shipped(Set.of("cn", "us")).version();
        Trial trial = Trial.in(directory);
        assertThat(diff(trial).out()).contains("shipped (" + usual + ")");
        assertThat(Run.of("corpus", "diff", "shipped", trial.path(), "--regime", "cn,us")
                        .out())
                .contains("shipped (" + both + ")");
    }

    @Test
    void aRewordedTextIsNoChangeOfLaw() {
        Run run = diff(Trial.in(directory)
                .replace(NO_18, "certain medium and heavy", "some medium and heavy")
                .replace("open-points/cn/transit_rules.yaml", "question:", "notes: [{en: Seen.}]\nquestion:"));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("No change of law. 2 texts reworded.");
    }

    @Test
    void anotherSpellingOfTheSameConditionIsNoChangeOfLaw() {
        Run run = diff(Trial.in(directory)
                .replace(
                        NO_18,
                        "when: {all: [{use: provided}, {item: {in: \"cn.mofcom-gac.2025-18/*\"}}]}",
                        "when:\n      all:\n        - {item: {in: [\"cn.mofcom-gac.2025-18/*\"]}}\n"
                                + "        - {use: provided}"));
        assertThat(run.out()).contains("No change of law.").doesNotContain("reworded");
    }

    @Test
    void aFigureIsShownBeforeAndAfter() {
        Run run = diff(Trial.in(directory).replace(NO_61, "value: \"0.001\"", "value: \"0.01\""));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("1 change of law; the first day whose law can be another is 2025-10-09.")
                .contains("cn.mofcom.2025-61/value-share-floor")
                .contains("figure (history.value): 0.001 → 0.01");
    }

    @Test
    void aLastDayThatMovesTouchesTheDaysAfterIt() {
        Run run = diff(Trial.in(directory).replace(NO_61, "until: 2026-11-10", "until: 2027-01-10"));
        assertThat(run.out())
                .contains("the first day whose law can be another is 2026-11-11")
                .contains("last day: 2026-11-10 → 2027-01-10");
    }

    @Test
    void aFormThatMeansMoreIsToldForTheItemsThatUseIt() {
        Run run = diff(Trial.in(directory)
                .replace(
                        "items/forms.yaml",
                        "item.kind: [magnet, magnet_assembly]}              #",
                        "item.kind: [magnet, magnet_assembly, other]}    #"));
        assertThat(run.out())
                .contains("[magnet, magnet_assembly] → [magnet, magnet_assembly, other]")
                .contains("changed  cn.mofcom-gac.2025-18/1C905.a.4")
                .contains("means another thing now through a set, a form, a named condition or a list that it uses");
    }

    @Test
    void whatIsGoneFromOneSideIsNewFromTheOther() {
        Trial trial = Trial.in(directory)
                .replace(
                        "lists/cn/uel/2025-7.yaml",
                        "  - {id: uel-2025-7-red-six-solutions, party: red-six-solutions, at: \"3\", kind: organization, name:"
                                + " {en: Red Six Solutions, zh: 红色六方案公司}, country: {value: US, basis: notice}, sources:"
                                + " [s1, s2], confidence: high}\n",
                        "");
        assertThat(diff(trial).out()).contains("removed  uel-2025-7-red-six-solutions");
        assertThat(Run.of("corpus", "diff", trial.path(), "shipped").out())
                .contains("added  uel-2025-7-red-six-solutions");
    }

    @Test
    void aProgramGetsTheSameAsJson() {
        Trial trial = Trial.in(directory).replace(NO_61, "until: 2026-11-10", "until: 2027-01-10");
        Run run = Run.of("corpus", "diff", "shipped", trial.path(), "--format", "json");
        assertThat(run.out())
                .contains("\"same_law\": false", "\"first_day\": \"2026-11-11\"", "\"reworded\": 0")
                .contains("{\"aspect\": \"until\", \"before\": \"2026-11-10\", \"after\": \"2027-01-10\"}");
    }

    @Test
    void bothSidesHaveToBeNamed() {
        Run run = Run.of("corpus", "diff", "shipped", "--lang", "en");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("ytterby corpus diff shipped trial");
    }

    @Test
    void aSideThatDoesNotLoadIsRefusedWithThePlace() {
        Run run = diff(Trial.in(directory).replace(NO_61, "until: 2026-11-10", "until: 2026-11-31"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("2025-61.yaml:17", "`2026-11-31` is no day");
    }

    @Test
    void itSpeaksChinese() {
        Trial trial = Trial.in(directory).replace(NO_61, "until: 2026-11-10", "until: 2027-01-10");
        assertThat(Run.of("corpus", "diff", "shipped", trial.path(), "--lang", "zh")
                        .out())
                .contains("法律上变化 1 处；最早可能受影响的日期为 2026-11-11", "末日：2026-11-10 → 2027-01-10");
    }
}
