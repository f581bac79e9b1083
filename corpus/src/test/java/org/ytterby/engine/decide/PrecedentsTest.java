package org.ytterby.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.Stated;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.portfolio.Scenario;

/** A case may be answered by an earlier one that told the same; it is held against the same case looked at by itself. */
class PrecedentsTest {
    private final Random random = new Random(Shipped.SEED);
    private final List<Transaction> scenarios =
            Shipped.scenarios().stream().map(Scenario::transaction).toList();

    @Test
    void oneFactMoreLessOrOtherIsAnsweredAsIfNothingHadBeenAskedBefore() {
        Engine engine = askedForAll();
        List<Transaction> variants = variants();

        assertThat(variants.size()).isGreaterThan(4_000);
        for (Transaction t : variants) {
            Scene alone = engine.look(t);
            Answer answer = new Decision(alone).answer().about(alone.closed());
            assertThat(engine.decide(t).equals(answer)).as(t.id()).isTrue();
            assertThat(engine.determination(t)).as(t.id()).isEqualTo(answer.determination());
        }
        assertThat(engine.answeredByEarlier()).isGreaterThan(variants.size() / 2);
    }

    @Test
    void aPriceThatNobodyAskedForIsNotDecidedAgain() {
        Engine engine = askedForAll();
        Transaction scenario = scenarios.getFirst();
        long before = engine.answeredByEarlier();

        Answer first = engine.decide(with(scenario, "price", priced(scenario, 100)));
        Answer second = engine.decide(with(scenario, "price", priced(scenario, 200)));

        assertThat(engine.answeredByEarlier()).isGreaterThan(before);
        assertThat(second.determination()).isEqualTo(first.determination());
        assertThat(second.closed().facts().value("value"))
                .contains(new Value.Number(BigDecimal.valueOf(200), BigDecimal.valueOf(200)));
        assertThat(second.fingerprint()).isNotEqualTo(first.fingerprint());
    }

    @Test
    void manyMayAskAtOnceForTheSame() {
        Engine engine = new Engine(Shipped.corpus());
        List<Transaction> often = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            often.addAll(scenarios.subList(0, 20));
        }

        List<String> prints =
                often.parallelStream().map(t -> engine.decide(t).fingerprint()).toList();

        for (int i = 0; i < prints.size(); i++) {
            assertThat(prints.get(i)).isEqualTo(prints.get(i % 20));
        }
    }

    @Test
    void aSmallBookRemembersNothing() {
        Engine engine = new Engine(Corpus.shipped());
        for (int i = 0; i < 100; i++) {
            engine.decide(scenarios.getFirst());
        }

        assertThat(engine.answeredByEarlier()).isZero();
    }

    private static Facts priced(Transaction t, long price) {
        BigDecimal amount = BigDecimal.valueOf(price);
        return t.facts().with("value", new Value.Number(amount, amount), new Stated.Origin.Line());
    }

    /** An engine that has seen every scenario, and remembers. */
    private Engine askedForAll() {
        Engine engine = new Engine(Shipped.corpus());
        for (int round = 0; round < 2; round++) {
            scenarios.forEach(engine::decide);
            scenarios.forEach(engine::determination);
        }
        return engine;
    }

    /** Each scenario with one fact left out, and with some of what others state. */
    private List<Transaction> variants() {
        Map<String, List<Stated>> pool = new LinkedHashMap<>();
        scenarios.forEach(s -> s.facts()
                .stated()
                .forEach((fact, stated) ->
                        pool.computeIfAbsent(fact, k -> new ArrayList<>()).add(stated)));
        List<Transaction> variants = new ArrayList<>();
        for (Transaction s : scenarios) {
            for (String fact : s.facts().stated().keySet()) {
                variants.add(with(s, fact, s.facts().without(fact)));
            }
            for (Map.Entry<String, List<Stated>> fact : pool.entrySet()) {
                if (random.nextInt(8) == 0) {
                    Stated other =
                            fact.getValue().get(random.nextInt(fact.getValue().size()));
                    variants.add(with(s, fact.getKey(), s.facts().with(fact.getKey(), other.value(), other.origin())));
                }
            }
        }
        return variants;
    }

    private static Transaction with(Transaction scenario, String fact, Facts facts) {
        Transaction t = scenario.with(facts);
        return new Transaction(scenario.id() + ", " + fact, facts, t.on(), t.knownOn(), t.assume(), t.declarations());
    }
}
