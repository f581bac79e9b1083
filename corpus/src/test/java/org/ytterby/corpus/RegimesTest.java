package org.ytterby.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.decide.Outcome;
import org.ytterby.engine.decide.Shipped;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Regime;
import org.ytterby.engine.portfolio.Scenario;
import org.ytterby.engine.portfolio.Verifier;

/** Other regimes are data: their scenarios hold, they never clear, and who does not ask for them does not meet them. */
class RegimesTest {
    private static final Engine US = new Engine(Corpus.shipped(Set.of("us")));
    private static final Engine EU = new Engine(Corpus.shipped(Set.of("eu")));
    private static final Engine ALL = new Engine(Corpus.shipped(Set.of("cn", "us", "eu")));

    private static Engine engine(String regime) {
        return regime.equals("us") ? US : EU;
    }

    private static List<Scenario> scenarios(String regime) {
        return Shipped.scenarios(
                "/scenarios-" + regime + ".yaml", engine(regime).corpus());
    }

    @ParameterizedTest
    @ValueSource(strings = {"us", "eu"})
    void everyScenarioIsAnsweredAsExpected(String regime) {
        Verifier verifier = new Verifier(engine(regime));
        List<String> lacking = new ArrayList<>();
        for (Scenario scenario : scenarios(regime)) {
            Verifier.Result result = verifier.verify(scenario);
            if (result.verdict() != Verifier.Verdict.EXACT || !result.absent().isEmpty()) {
                lacking.add(scenario.id() + " " + result.verdict() + ", absent " + result.absent() + ", got "
                        + result.answer().determination());
            }
        }
        assertThat(lacking).isEmpty();
        assertThat(scenarios(regime)).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void whoDoesNotAskForAnotherRegimeDoesNotMeetIt() {
        Corpus usual = Shipped.corpus();

        assertThat(usual.regimes().ids()).containsExactly("cn");
        assertThat(usual.regimes().isUsual()).isTrue();
        for (Regime other : usual.regimes().others()) {
            assertThat(usual.instruments().keySet()).noneMatch(i -> i.startsWith(other.id() + "."));
            assertThat(usual.vocabulary().keys()).noneMatch(k -> k.startsWith(other.id() + "."));
            assertThat(usual.vocabulary().headings()).noneMatch(h -> h.startsWith(other.id() + "."));
            assertThat(usual.points().keySet()).noneMatch(p -> p.startsWith(other.id() + "_"));
            assertThat(other.partial()).isTrue();
        }
        assertThat(Corpus.shipped(Set.of("cn")).version()).isEqualTo(usual.version());
        assertThat(US.corpus().instruments().keySet()).allMatch(i -> i.startsWith("us."));
    }

    /** Whatever is stated, on whatever day and by whatever knowledge: also where the regime's own law had not begun. */
    @ParameterizedTest
    @ValueSource(strings = {"us", "eu"})
    void aPartialRegimeNeverClears(String regime) {
        List<Transaction> cases = new ArrayList<>();
        scenarios(regime).forEach(s -> cases.add(s.transaction()));
        Shipped.scenarios().forEach(s -> cases.add(withoutReadings(s.transaction())));
        List<String> cleared = new ArrayList<>();
        for (Transaction t : cases) {
            for (LocalDate day : List.of(LocalDate.of(1980, 1, 1), t.on(), LocalDate.of(2031, 1, 1))) {
                for (Optional<LocalDate> known :
                        List.of(Optional.<LocalDate>empty(), Optional.of(LocalDate.of(1990, 1, 1)))) {
                    Answer answer = engine(regime)
                            .decide(new Transaction(t.id(), t.facts(), day, known, t.assume(), t.declarations()));
                    if (clears(answer)) {
                        cleared.add(t.id() + " on " + day + " known " + known + ": " + answer.determination());
                    }
                }
            }
        }
        assertThat(cleared).isEmpty();
    }

    @Test
    void besideThePartialOnesNoChineseAnswerIsMilderAndNoneClears() {
        List<String> looser = new ArrayList<>();
        for (Scenario scenario : Shipped.scenarios()) {
            Answer alone = Shipped.engine().decide(scenario.transaction());
            Answer together = ALL.decide(scenario.transaction());
            if (together.mildest().strictness() < alone.mildest().strictness()
                    || together.strictest().strictness() < alone.strictest().strictness()
                    || clears(together)
                    || !together.exact()) {
                looser.add(scenario.id() + ": " + alone.determination() + " became " + together.determination());
            }
        }
        assertThat(looser).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"us", "eu"})
    void severalRegimesAreAsStrictAsTheStrictest(String regime) {
        for (Scenario scenario : scenarios(regime)) {
            Answer alone = engine(regime).decide(scenario.transaction());
            Answer together = ALL.decide(scenario.transaction());

            assertThat(together.mildest()).isGreaterThanOrEqualTo(alone.mildest());
            assertThat(together.strictest()).isGreaterThanOrEqualTo(alone.strictest());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"us", "eu"})
    void whatIsNotOnFileMayNotBeAssumedAway(String regime) {
        Transaction t = scenarios(regime).getFirst().transaction();
        Transaction assuming = new Transaction(
                t.id(),
                t.facts(),
                t.on(),
                t.knownOn(),
                Map.of(regime + "_rest_not_on_file", "it_asks_for_nothing"),
                t.declarations());

        assertThatThrownBy(() -> engine(regime).decide(assuming))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("law that is not on file");
    }

    @Test
    void aRegimeThatIsNotOnFileIsRefused() {
        assertThatThrownBy(() -> Corpus.shipped(Set.of("ux")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no regime `ux`");
    }

    private static boolean clears(Answer answer) {
        return answer.strictest() == Outcome.NO_LICENCE_REQUIRED
                || answer.strictest() == Outcome.EXEMPT_WITH_DUTIES
                || answer.determination().code().equals("no_licence_required");
    }

    /** Chinese open points are no points of another regime. */
    private static Transaction withoutReadings(Transaction t) {
        return new Transaction(t.id(), t.facts(), t.on(), t.knownOn(), Map.of(), List.of());
    }
}
