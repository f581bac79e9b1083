package org.ytterby.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Effect;
import org.ytterby.engine.law.PermitType;
import org.ytterby.engine.law.Policy;
import org.ytterby.engine.law.Provision;
import org.ytterby.engine.portfolio.Scenario;

/** The real law with something added or taken away. */
class OtherLawTest {
    private static final int LAWS = Shipped.HEAVY ? 300 : 25;
    private static final LocalDate LONG_SINCE = LocalDate.of(2020, 1, 1);

    private final Random random = new Random(Shipped.SEED);
    private final RandomConditions conditions = new RandomConditions(Shipped.corpus(), random);
    private final List<PermitType> types = Shipped.corpus().vocabulary().permitTypes();

    private Effect effect() {
        return random.nextBoolean()
                ? new Effect.Prohibit()
                : new Effect.RequirePermit(
                        types.get(random.nextInt(types.size())),
                        List.of(Policy.values()).get(random.nextInt(Policy.values().length)));
    }

    @Test
    void oneMoreRuleNeverLoosens() {
        List<String> looser = new ArrayList<>();
        int stricter = 0;
        for (int i = 0; i < LAWS; i++) {
            Condition when = conditions.next(2);
            Effect effect = effect();
            Engine engine = new Engine(LawWith.provision(Shipped.corpus(), when, effect, LONG_SINCE));
            for (Scenario scenario : Shipped.scenarios()) {
                Ends before = Ends.of(Shipped.engine(), scenario.transaction());
                Ends after = Ends.of(engine, scenario.transaction());
                stricter += after.equals(before) ? 0 : 1;
                if (after.mildest().strictness() < before.mildest().strictness()
                        || after.strictest().strictness() < before.strictest().strictness()) {
                    looser.add(scenario.id() + ": " + before + " became " + after + " by " + effect + " when " + when);
                }
            }
        }
        System.out.println("one more rule: " + LAWS + " laws, answers changed " + stricter);
        assertThat(looser).isEmpty();
        assertThat(stricter).isPositive();
    }

    @Test
    void aLawFromADayOnChangesNothingBeforeIt() {
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < LAWS; i++) {
            LocalDate day = LocalDate.of(2025, 6, 1).plusDays(random.nextInt(700));
            Condition when = conditions.next(2);
            Engine engine = new Engine(LawWith.provision(Shipped.corpus(), when, effect(), day));
            for (Scenario scenario : Shipped.scenarios()) {
                Transaction t = scenario.transaction();
                if (t.on().isBefore(day) && !sameBefore(engine, t)) {
                    changed.add(scenario.id() + " on " + t.on() + " by a rule from " + day + " when " + when);
                }
            }
        }
        assertThat(changed).isEmpty();
    }

    /** Outcome, ends and what is missing; in the eyes of that day the whole answer, as it prints. */
    private static boolean sameBefore(Engine engine, Transaction t) {
        Scene with = engine.look(t);
        Scene without = Shipped.engine().look(t);
        int a = new Joint(with).outcome();
        int b = new Joint(without).outcome();
        boolean same = keys(with, a).equals(keys(without, b))
                && with.diagrams().results(a).equals(without.diagrams().results(b));
        Transaction then = new Transaction(
                t.id(), t.facts(), t.on(), t.knownOn().or(() -> Optional.of(t.on())), t.assume(), t.declarations());
        return same
                && Printed.of(engine.decide(then))
                        .equals(Printed.of(Shipped.engine().decide(then)));
    }

    private static Set<String> keys(Scene scene, int outcome) {
        Set<String> keys = new TreeSet<>();
        scene.diagrams().support(outcome).stream()
                .forEach(v -> keys.add(scene.leaves().leaf(v).key()));
        return keys;
    }

    /** The checks of this module can fail: without what yields and takes out, the definition does not agree. */
    @Test
    void aLawInWhichNothingGivesWayIsNoticed() {
        List<Provision> broken = Shipped.corpus().provisions().stream()
                .map(p -> new Provision(
                        p.id(),
                        p.instrument(),
                        p.names(),
                        p.says(),
                        p.cite(),
                        p.when(),
                        p.effect() instanceof Effect.Exclude ? new Effect.DutiesOnly() : p.effect(),
                        List.of(),
                        p.duties(),
                        p.events(),
                        p.confidence(),
                        p.items(),
                        p.circumstances()))
                .toList();
        Corpus other = LawWith.with(Shipped.corpus(), broken);
        Engine engine = new Engine(other);
        int noticed = 0;
        for (Scenario scenario : Shipped.scenarios()) {
            Ends ends = Ends.of(engine, scenario.transaction());
            Scene scene = Shipped.engine().look(scenario.transaction());
            noticed += ends.holds(new Definition(scene, new Completion(random)).outcome()) ? 0 : 1;
        }
        assertThat(noticed).isGreaterThan(3);
    }
}
