package org.ytterby.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.engine.doc.Yaml;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.FactsReader;
import org.ytterby.engine.facts.Transaction;

/** A mistyped year is no clearance: of days whose law was never gathered nothing is decided. */
class BeforeEvidenceTest {
    private static final String OXIDE = """
            movement: export_from_china
            destination: DE
            exporter_knowledge: [none]
            end_user: {name: Nordlicht Antriebe GmbH, country: DE, military: 'no', ownership: []}
            item: {description: dysprosium oxide, kind: oxide, elements: [Dy, O], composition_complete: 'yes', composition: {Dy2O3: '99.9'}, on_other_list: 'no', in_ordinary_licence_catalogue: 'no'}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"0205-06-01", "1925-06-01", "1999-06-01", "2020-09-18"})
    void aDayBeforeTheLawOnFileIsNotDecided(String day) {
        Transaction oxide = on(day);

        Answer answer = Shipped.engine().decide(oxide);

        assertThat(answer.determination()).isInstanceOf(Determination.Undetermined.class);
        assertThat(answer.warnings()).contains("before_evidence");
        assertThat(answer.questions()).isEmpty();
        assertThat(Shipped.engine().determination(oxide)).isInstanceOf(Determination.Undetermined.class);
    }

    @Test
    void theFirstDayOfTheLawOnFileIsAnswered() {
        Answer answer = Shipped.engine().decide(on("2020-09-19"));

        assertThat(answer.warnings()).doesNotContain("before_evidence");
    }

    private static Transaction on(String day) {
        Facts facts = new FactsReader(Shipped.corpus().vocabulary()).read(Yaml.read("oxide", OXIDE));
        return new Transaction("", facts, LocalDate.parse(day), Optional.empty(), Map.of(), List.of());
    }
}
