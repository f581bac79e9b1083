package org.ytterby.engine.decide.brute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.screen.Identity;

/**
 * The proof of exactness: on made-up laws and movements the engine says what trying every completion says. Other seeds and
 * more laws with {@code -Dexactness.seed} and {@code -Dexactness.laws}.
 */
class ExactnessTest {
    private static final long SEED = Long.getLong("exactness.seed", 62L);
    private static final int LAWS = Integer.getInteger("exactness.laws", 2500);
    private static final int CASES_A_LAW = 5;

    /** How many cases came out how, so that the proof is not one of empty cases. */
    private enum Seen {
        CASES,
        UNDETERMINED,
        OPEN_POLICY,
        SETTLED,
        COMPLETIONS
    }

    @Test
    void theEngineSaysWhatEveryCompletionTogetherSays() {
        Map<Seen, Integer> seen = new EnumMap<>(Seen.class);
        for (int law = 0; law < LAWS; law++) {
            long seed = SEED * 1_000_003 + law;
            ToyLaw toyLaw = new ToyLawGenerator(seed).law();
            Engine engine = new Engine(Duel.corpus(toyLaw));
            for (int i = 0; i < CASES_A_LAW; i++) {
                compare(seed, toyLaw, new ToyCaseGenerator(seed * 31 + i).toy(), engine, seen);
            }
        }
        System.out.println("exactness: " + seen);
        if (LAWS >= 2500) {
            assertThat(seen.get(Seen.CASES)).isGreaterThan(10_000);
            assertThat(seen.get(Seen.UNDETERMINED)).isGreaterThan(3_000);
            assertThat(seen.get(Seen.OPEN_POLICY)).isGreaterThan(200);
        }
    }

    private static void compare(long seed, ToyLaw law, ToyCase toy, Engine engine, Map<Seen, Integer> seen) {
        Duel.Outcomes outcomes;
        try {
            outcomes = Duel.fight(law, toy, engine);
        } catch (BruteForce.TooMany | InputException e) {
            return;
        }
        if (!outcomes.agree()) {
            fail("seed " + seed + ": engine and definition differ\n" + Duel.shrunk(law, toy));
        }
        seen.merge(Seen.CASES, 1, Integer::sum);
        seen.merge(Seen.COMPLETIONS, outcomes.completions(), Integer::sum);
        boolean policy = outcomes.brute().policy().equals("undetermined");
        boolean open = outcomes.brute().code().equals("undetermined");
        seen.merge(policy ? Seen.OPEN_POLICY : open ? Seen.UNDETERMINED : Seen.SETTLED, 1, Integer::sum);
    }

    /** The proof is worth something only if it can fail. */
    @ParameterizedTest
    @EnumSource
    void aLawReadWronglyIsNoticed(Mutant mutant) {
        int noticed = 0;
        for (int law = 0; law < 500 && noticed <= 5; law++) {
            long seed = SEED * 1_000_003 + law;
            ToyLaw toyLaw = new ToyLawGenerator(seed).law();
            Engine engine = new Engine(Duel.corpus(mutant.of(toyLaw)));
            for (int i = 0; i < CASES_A_LAW; i++) {
                noticed += differs(toyLaw, new ToyCaseGenerator(seed * 31 + i).toy(), engine) ? 1 : 0;
            }
        }
        assertThat(noticed)
                .as("cases in which " + mutant + " changes the answer")
                .isGreaterThan(5);
    }

    private static boolean differs(ToyLaw law, ToyCase toy, Engine engine) {
        try {
            return !Duel.fight(law, toy, engine).agree();
        } catch (BruteForce.TooMany | InputException e) {
            return false;
        }
    }

    @Test
    void namesAreNearToTheEntriesThatTheDefinitionSays() {
        long seed = 1;
        ToyLaw law = new ToyLawGenerator(seed).law();
        while (law.entries().isEmpty()) {
            law = new ToyLawGenerator(++seed).law();
        }
        Corpus corpus = Duel.corpus(law);
        ToyCaseGenerator.NEAR.forEach((name, entries) -> {
            Identity identity = corpus.screener().identify(name);
            assertThat(identity).isInstanceOf(Identity.MayBe.class);
            assertThat(((Identity.MayBe) identity).hits())
                    .extracting(h -> h.entry())
                    .containsExactlyInAnyOrderElementsOf(entries);
        });
        List.of("Quiet Meadow Bakery Ltd.")
                .forEach(n -> assertThat(corpus.screener().identify(n)).isInstanceOf(Identity.Clear.class));
        ToyLawGenerator.LISTED.forEach(
                n -> assertThat(corpus.screener().identify(n)).isInstanceOf(Identity.Is.class));
    }
}
