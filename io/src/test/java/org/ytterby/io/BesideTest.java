package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Yaml;
import org.ytterby.engine.facts.FactsReader;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.law.Corpus;

/** What stands beside an answer is chosen by the case and by what was known, and moves nothing. */
class BesideTest {
    private static final Engine ENGINE = new Engine(Shipped.CORPUS);
    private static final Beside BESIDE = Beside.read(Corpus.shippedBeside());
    private static final String MAGNET = "kind: magnet, magnet_family: NdFeB, elements: [Nd, Fe, B, Dy]";
    private static final String FERRITE =
            "kind: magnet, magnet_family: ferrite, elements: [Fe, O, Sr], composition_complete: 'yes', on_other_list: 'no',"
                    + " in_ordinary_licence_catalogue: 'no'";

    private static Answer answer(String destination, String item, LocalDate on, Optional<LocalDate> known) {
        String facts = "{movement: export_from_china, destination: " + destination
                + ", end_user: {name: Nordlicht Antriebe GmbH, country: DE, military: 'no'}, item: {" + item
                + "}, end_use: [civil], exporter_knowledge: [none]}";
        return ENGINE.decide(new Transaction(
                "",
                new FactsReader(Shipped.CORPUS.vocabulary()).read(Yaml.read("case", facts)),
                on,
                known,
                Map.of(),
                List.of()));
    }

    private static List<String> practice(String destination, String item, LocalDate on, Optional<LocalDate> known) {
        return BESIDE.practice(answer(destination, item, on, known)).stream()
                .map(Observation::id)
                .toList();
    }

    @Test
    void whatWasSeenAtTheDestinationComesFirstAndElsewhereNotAtAll() {
        LocalDate day = LocalDate.of(2026, 3, 10);
        assertThat(practice("DE", MAGNET, day, Optional.empty()))
                .contains("chamber-september", "extra-material", "word-magnet")
                .doesNotContain("magnets-japan-december");
        assertThat(BESIDE.practice(answer("DE", MAGNET, day, Optional.empty()))
                        .getFirst()
                        .destination())
                .contains("EU");
        assertThat(practice("JP", MAGNET, day, Optional.empty()))
                .contains("japan-one-trader")
                .doesNotContain("chamber-september");
    }

    @Test
    void aLicenceThatNobodyNeedsTakesNoTimeYetCustomsAsk() {
        assertThat(practice("DE", FERRITE, LocalDate.of(2026, 3, 10), Optional.empty()))
                .contains("word-magnet")
                .doesNotContain("review-clock", "extra-material");
    }

    @Test
    void nobodyIsToldWhatCouldNotYetBeKnown() {
        LocalDate day = LocalDate.of(2025, 8, 20);
        assertThat(practice("DE", MAGNET, day, Optional.of(day)))
                .contains("clepa-late-june")
                .doesNotContain("chamber-september");
        assertThat(practice("DE", MAGNET, day, Optional.empty())).contains("chamber-september");
        assertThat(practice("DE", MAGNET, LocalDate.of(2025, 7, 1), Optional.empty()))
                .doesNotContain("chamber-september");
    }

    @Test
    void elementsAndKindsNarrowIt() {
        LocalDate day = LocalDate.of(2026, 3, 10);
        assertThat(practice("JP", "kind: oxide, elements: [Dy, O]", day, Optional.empty()))
                .contains("japan-heavy")
                .doesNotContain("word-magnet");
        assertThat(practice("JP", "kind: oxide, elements: [Sm, O]", day, Optional.empty()))
                .doesNotContain("japan-heavy");
    }

    @Test
    void itMovesNeitherTheOutcomeNorTheFingerprint() {
        Answer answer = answer("DE", MAGNET, LocalDate.of(2026, 3, 10), Optional.empty());
        String with = new AnswerJson(Shipped.CORPUS, References.relative(), BESIDE).line(answer);
        String without = new AnswerJson(Shipped.CORPUS).line(answer);

        assertThat(with).contains("\"practice\":[{\"id\"", answer.fingerprint());
        assertThat(without).contains("\"practice\":[]", answer.fingerprint());
        assertThat(with).contains("\"outcome\":\"licence_required\"");
    }

    @Test
    void aUnitWithoutWordsAndAnUnknownKeyAreRefusedWithTheirPlace() {
        String usual = "about: {}\nunits: {}\nareas: {}\ntimes:\n  - {id: a, what: {en: a, zh: 甲}, ";
        assertThatThrownBy(() -> read(usual + "value: {number: 1, unit: moons}}\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("`period` is missing");
        assertThatThrownBy(() -> read(usual
                        + "period: {from: 2025-01-01}, source: s, read: 2025-01-01, confidence: low,"
                        + " value: {number: 1, unit: moons}}\n"))
                .hasMessageContaining("unknown unit `moons`");
    }

    private static Beside read(String text) {
        return Beside.read(new Doc.Table(
                Place.NOWHERE, Map.of("observations/practice.yaml", Yaml.read("observations/practice.yaml", text))));
    }
}
