package org.ytterby.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.LawKnown;
import org.ytterby.engine.portfolio.Scenario;

/** Nothing that was published after {@code known_on} is used: an answer is the same where it was never written down. */
class ClocksTest {
    private static final int A_DAY = Shipped.HEAVY ? 1000 : 12;

    private static Transaction knownOn(Transaction t, LocalDate day) {
        return new Transaction(t.id(), t.facts(), t.on(), Optional.of(day), t.assume(), t.declarations());
    }

    @Test
    void whatWasPublishedLaterMightAsWellNotBeThere() {
        Random random = new Random(Shipped.SEED);
        List<String> differ = new ArrayList<>();
        int tried = 0;
        for (Map.Entry<LocalDate, List<Scenario>> day : days(random).entrySet()) {
            Corpus cut = LawKnown.on(day.getKey(), Shipped.corpus());
            Engine engine = new Engine(cut);
            for (Scenario scenario : day.getValue()) {
                Transaction t = knownOn(scenario.transaction(), day.getKey());
                String whole = Printed.of(Shipped.engine().decide(t));
                String known = Printed.of(engine.decide(t));
                tried++;
                if (!whole.equals(known)) {
                    differ.add(scenario.id() + " known on " + day.getKey() + "\n" + firstDifference(whole, known));
                }
            }
        }
        System.out.println("clocks: " + tried + " answers compared");
        assertThat(differ).isEmpty();
    }

    /** The day of each scenario, and the eve of each publication with a handful of scenarios around it. */
    private static Map<LocalDate, List<Scenario>> days(Random random) {
        Map<LocalDate, List<Scenario>> days = new TreeMap<>();
        Shipped.scenarios()
                .forEach(s -> days.computeIfAbsent(s.transaction().on(), k -> new ArrayList<>())
                        .add(s));
        for (LocalDate published : LawKnown.publications(Shipped.corpus())) {
            List<Scenario> some = new ArrayList<>(Shipped.scenarios());
            Collections.shuffle(some, random);
            days.computeIfAbsent(published.minusDays(1), k -> new ArrayList<>())
                    .addAll(some.subList(0, Math.min(A_DAY, some.size())));
        }
        return days;
    }

    private static String firstDifference(String a, String b) {
        List<String> one = a.lines().toList();
        List<String> other = b.lines().toList();
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return "  with it:    " + one.get(i) + "\n  without it: " + other.get(i);
            }
        }
        return "";
    }

    @Test
    void whatIsFoundWasPublishedByThen() {
        Random random = new Random(Shipped.SEED);
        for (LocalDate published : LawKnown.publications(Shipped.corpus())) {
            LocalDate eve = published.minusDays(1);
            for (int i = 0; i < A_DAY; i++) {
                Scenario scenario = Shipped.scenarios()
                        .get(random.nextInt(Shipped.scenarios().size()));
                Answer answer = Shipped.engine().decide(knownOn(scenario.transaction(), eve));
                assertThat(answer.findings()).allSatisfy(f -> {
                    assertThat(f.provision().instrument().published()).isBeforeOrEqualTo(eve);
                    assertThat(f.suspensions())
                            .allSatisfy(s -> assertThat(s.published()).isBeforeOrEqualTo(eve));
                });
                assertThat(answer.items().stream().filter(Answer.ItemFinding::active))
                        .allSatisfy(x ->
                                assertThat(x.item().instrument().published()).isBeforeOrEqualTo(eve));
            }
        }
    }
}
