package org.ytterby.engine.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Yaml;

class PolicyEventTest {
    private static final String APRIL = """
            events:
              - id: april
                day: 2025-04-04
                actor: CN
                kind: control-tightened
                turn: tighter
                title: {en: Seven rare earths under licence, zh: 七种稀土实施出口管制}
                see: [cn.mofcom-gac.2025-18]
                source: {url: "https://example.org/18", read: 2026-11-24}
                confidence: high
            """;

    @Test
    void anEventIsReadWithEverythingItSays() {
        PolicyEvent event = read(APRIL).getFirst();
        assertThat(event.when()).isEqualTo("2025-04-04");
        assertThat(event.kind()).isEqualTo(PolicyEvent.Kind.CONTROL_TIGHTENED);
        assertThat(event.turn()).isEqualTo(PolicyEvent.Turn.TIGHTER);
        assertThat(event.see()).containsExactly("cn.mofcom-gac.2025-18");
        assertThat(event.source()).contains(new PolicyEvent.Page("https://example.org/18", LocalDate.of(2026, 11, 24)));
    }

    @Test
    void aMonthStandsWhereNoDayIsKnown() {
        assertThat(read(APRIL.replace("day: 2025-04-04", "month: 2025-04"))
                        .getFirst()
                        .when())
                .isEqualTo("2025-04");
        assertThatThrownBy(() -> read(APRIL.replace("day: 2025-04-04", "month: 2025-13")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("2025-13");
    }

    @Test
    void anEventWithoutAPageIsOfLowConfidence() {
        String unsourced = APRIL.replaceAll(" *source: .*\n", "");
        assertThatThrownBy(() -> read(unsourced)).hasMessageContaining("YT-C068");
        assertThat(read(unsourced.replace("high", "low")).getFirst().source()).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsLine() {
        String wrong = APRIL.replace("tighter", "tightr") + APRIL.substring(8).replace("actor", "acter");
        assertThatThrownBy(() -> read(wrong))
                .isInstanceOfSatisfying(
                        InputException.class,
                        e -> assertThat(e.problems())
                                .extracting(p -> p.id() + " " + p.place().line())
                                .containsExactly("YT-C067 6", "YT-D003 11"));
    }

    @Test
    void anIdIsGivenOnce() {
        assertThatThrownBy(() -> read(APRIL + APRIL.substring(8))).hasMessageContaining("YT-C066");
    }

    private static List<PolicyEvent> read(String text) {
        return PolicyEvent.all(Yaml.read("events/cn.yaml", text));
    }
}
