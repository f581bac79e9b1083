package org.ytterby.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.law.Fact;
import org.ytterby.engine.portfolio.Scenario;

/** What is unknown never clears, and what becomes known never leaves what was possible before. */
class UnknownsTest {
    /** Words that are read as such; taking one away may let a declaration stand that it spoke against. */
    private static final Set<String> WORDS_OF_GOODS = Set.of("item.description", "item.part", "item.supplier");

    private static Set<String> declared(Scenario scenario) {
        Set<String> keys = new HashSet<>();
        scenario.transaction().declarations().forEach(d -> keys.addAll(d.says().keySet()));
        return keys;
    }

    @Test
    void sayingMoreNeverLeavesWhatWasPossible() {
        List<String> left = new ArrayList<>();
        int tried = 0;
        for (Scenario scenario : Shipped.scenarios()) {
            Transaction before = scenario.transaction();
            Facts closed = Shipped.engine().look(before).closed().facts();
            Ends ends = Ends.of(Shipped.engine(), before);
            Random random = new Random(Shipped.SEED + scenario.id().hashCode());
            Statements statements = new Statements(Shipped.corpus(), random);
            for (Fact fact : Shipped.corpus().vocabulary().facts().values()) {
                if (isOpen(fact, closed)
                        && !Statements.isReadAsStated(fact, closed)
                        && !declared(scenario).contains(fact.key())) {
                    for (Value value : statements.of(fact, closed)) {
                        Transaction after = before.with(Statements.with(before.facts(), fact, value));
                        Ends now = Ends.of(Shipped.engine(), after);
                        tried++;
                        if (!ends.holds(now)) {
                            left.add(scenario.id() + ": " + fact.key() + " = " + Texts.of(value) + " leads from " + ends
                                    + " to " + now);
                        }
                    }
                }
            }
        }
        System.out.println("said more: " + tried);
        assertThat(left).isEmpty();
    }

    /** Not known, bounded, or a list that more can be said to; a default is no open fact. */
    static boolean isOpen(Fact fact, Facts closed) {
        return closed.get(fact.key()).isEmpty()
                || closed.value(fact.key()).orElse(Value.UNKNOWN) instanceof Value.Unknown
                || closed.value(fact.key()).orElse(Value.UNKNOWN) instanceof Value.Number
                || fact.type() == Fact.Type.COMPOSITION
                || fact.type() == Fact.Type.CODES;
    }

    @Test
    void sayingLessNeverClears() {
        List<String> cleared = new ArrayList<>();
        int tried = 0;
        for (Scenario scenario : Shipped.scenarios()) {
            Transaction before = scenario.transaction();
            Ends ends = Ends.of(Shipped.engine(), before);
            for (String key : before.facts().stated().keySet()) {
                Fact fact = Shipped.corpus().vocabulary().fact(key).orElseThrow();
                if (fact.otherwise() instanceof Fact.Default.None
                        && !WORDS_OF_GOODS.contains(key)
                        && !key.equals("licence.kind")
                        && !declared(scenario).contains(key)) {
                    Ends now =
                            Ends.of(Shipped.engine(), before.with(before.facts().without(key)));
                    tried++;
                    if (!now.holds(ends)) {
                        cleared.add(scenario.id() + ": without " + key + " from " + ends + " to " + now);
                    }
                }
            }
        }
        System.out.println("said less: " + tried);
        assertThat(cleared).isEmpty();
    }
}
