package org.ytterby.engine.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.doc.InputException;

class BomCheckTest {

    @Test
    void aCircleIsShownAsItRuns() {
        Bills bills = new Bills()
                .part("motor", "600")
                .part("rotor", "100")
                .part("magnet", "1")
                .use("motor", "rotor", "1")
                .use("rotor", "magnet", "96")
                .use("magnet", "rotor", "1");

        assertThatThrownBy(bills::bom)
                .isInstanceOf(InputException.class)
                .hasMessageContaining("rotor → magnet → rotor");
    }

    @Test
    void aPartInItselfIsACircle() {
        assertThatThrownBy(new Bills().part("motor", "600").use("motor", "motor", "1")::bom)
                .hasMessageContaining("motor → motor");
    }

    @Test
    void aDeepBillIsNoCircle() {
        Bills bills = new Bills().part("p0", "1");
        for (int i = 1; i < 20_000; i++) {
            bills.part("p" + i, "1").use("p" + (i - 1), "p" + i, "1");
        }

        assertThat(bills.bom().products()).extracting(Article::id).containsExactly("p0");
    }

    @Test
    void aPartThatNobodyDescribesIsMissing() {
        assertThatThrownBy(new Bills().part("MAG-11", "1").part("rotor", "9").use("rotor", "MAG-12", "2")::bom)
                .hasMessageContaining("`MAG-12` is used and nowhere described")
                .hasMessageContaining("Maybe `MAG-11`.");
    }

    @Test
    void aCompositionOverTheWholeIsRefused() {
        Article full = Bills.part(
                "magnet",
                Bills.span("1"),
                List.of(
                        Bills.content("Dy", "0.6", "?", Origin.unknown()),
                        Bills.content("Fe", "0.5", "?", Origin.unknown())),
                Optional.empty());

        assertThatThrownBy(new Bills().article(full)::bom).hasMessageContaining("adds up to `110` per cent");
    }

    @Test
    void piecesAndKilogramsDoNotMix() {
        Article wire = Bills.article(
                "wire",
                Unit.KILOGRAM,
                Span.UNKNOWN,
                Bills.span("12"),
                Origin.unknown(),
                Optional.empty(),
                List.of(),
                Optional.of(true));

        assertThatThrownBy(new Bills().part("stator", "90").article(wire).use("stator", "wire", "3")::bom)
                .hasMessageContaining("`wire` is used in `pcs` and priced or weighed in `kg`");
    }

    @Test
    void theSameLineTwiceIsRefused() {
        Use line = Use.of("rotor", "magnet", Span.ONE, Unit.PIECE);

        assertThatThrownBy(new Bills()
                        .part("rotor", "9")
                        .part("magnet", "1")
                        .use(line)
                        .use(line)::bom)
                .hasMessageContaining("`magnet` stands twice in `rotor`");
    }

    @Test
    void everyMistakeIsReportedAtOnce() {
        Bills bills = new Bills().part("a", "1").use("a", "x", "1").use("a", "y", "1");

        assertThatThrownBy(bills::bom)
                .isInstanceOfSatisfying(
                        InputException.class, e -> assertThat(e.problems()).hasSize(2));
    }
}
