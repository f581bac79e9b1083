package org.ytterby.bench.decide;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Determination;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.decide.Finding;
import org.ytterby.engine.decide.Insight;
import org.ytterby.engine.decide.Outcome;
import org.ytterby.engine.decide.Truth;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.law.Corpus;

/**
 * Decisions a second on one thread: the engine, Drools and plain predicates with the same provisions and items before the same
 * transactions, turn by turn in one run. First every transaction is decided by all, and one difference ends the run.
 */
public final class Decisions {
    private static final int ROUNDS = 5;
    private static final double TURN = 0.4; // seconds
    private static final double WARMING = 5; // seconds
    private static final int FEWEST = 45;
    private static final int MOST = 55;

    private final Path scenarios;
    private final Engine engine;
    private final List<Transaction> known;
    private final Layout layout;
    private final Predicates predicates;
    private final Consequences consequences;
    private final Given[] given;

    private Decisions(Path scenarios, int count) throws IOException {
        this.scenarios = scenarios;
        engine = new Engine(Corpus.shipped());
        known = new Cases(engine, scenarios, 7).known(count);
        layout = new Layout(new Insight(engine, known.getFirst()).epoch());
        predicates = new Predicates(layout);
        consequences = new Consequences(layout, predicates);
        given = known.stream()
                .map(t -> new Given(layout, new Insight(engine, t)))
                .toArray(Given[]::new);
    }

    /** @param arguments the file of scenarios, how many transactions */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        new Decisions(Path.of(arguments[0]), Integer.parseInt(arguments[1])).run();
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }

    private void run() throws IOException, ReflectiveOperationException {
        say(
                "%,d transactions with all facts known, %,d provisions, %,d items, on %s",
                known.size(), layout.rules.size(), layout.items.size(), Cases.ON);
        long before = System.nanoTime();
        Drools drools = new Drools(layout);
        Object[] facts = new Object[given.length];
        for (int i = 0; i < given.length; i++) {
            facts[i] = drools.fact(given[i]);
        }
        say("Drools has compiled its rules in %.0f s", (System.nanoTime() - before) / 1e9);
        check(drools, facts);
        Map<String, IntConsumer> sides = new LinkedHashMap<>();
        sides.put("Drools, sessions out of a pool", i -> keep(outcome(i, drools.decide(facts[i]))));
        sides.put("Drools, a session each", i -> keep(outcome(i, drools.decideAnew(facts[i]))));
        sides.put(
                "result, told by an earlier one",
                i -> keep(engine.determination(known.get(i)).code().length()));
        sides.put(
                "result, worked out",
                i -> keep(Insight.alone(engine, known.get(i)).code().length()));
        sides.put("every tree built", i -> keep(Insight.withTrees(engine, known.get(i))));
        sides.put(
                "whole answer, told by an earlier one",
                i -> keep(engine.decide(known.get(i)).determination().code().length()));
        sides.put("plain predicates", i -> {
            Predicates.State s = predicates.decide(given[i]);
            keep(consequences.outcome(s.met, s));
        });
        long found = engine.answeredByEarlier();
        turns(sides, known.size());
        say("%,d told by an earlier one", engine.answeredByEarlier() - found);
        open();
    }

    private int outcome(int i, Found found) {
        return consequences.outcome(found.met, new Predicates.State(given[i], 0, 0, 0));
    }

    /** Lines of which nobody has said much: each of them once, its law compiled and its like never seen. */
    private void open() throws IOException {
        List<Transaction> open = new Cases(engine, scenarios, 11).open(known.size(), FEWEST, MOST);
        for (int round = 0; round < 2; round++) {
            double[] first = each(open, t -> Insight.alone(engine, t));
            double[] settled = each(known, t -> Insight.alone(engine, t));
            if (round > 0) {
                say("%d to %d unknowns a line, %,d lines", FEWEST, MOST, open.size());
                say("worked out", first, settled);
            }
        }
        each(open, engine::determination);
        each(known, engine::determination);
        long found = engine.answeredByEarlier();
        say("told by an earlier one", each(open, engine::determination), each(known, engine::determination));
        say("%,d of %,d were", engine.answeredByEarlier() - found, open.size() + known.size());
    }

    private static void say(String how, double[] open, double[] known) {
        say(
                "%s: median %.1f µs, p99 %.1f µs, %.2f times the fully known (%.1f µs)",
                how,
                open[open.length / 2],
                open[open.length * 99 / 100],
                mean(open) / mean(known),
                known[known.length / 2]);
    }

    private double[] each(List<Transaction> transactions, Function<Transaction, Determination> decide) {
        double[] micros = new double[transactions.size()];
        for (int i = 0; i < micros.length; i++) {
            long before = cpu();
            keep(decide.apply(transactions.get(i)).hashCode());
            micros[i] = (cpu() - before) / 1e3;
        }
        Arrays.sort(micros);
        return micros;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    private long kept;

    private void keep(int value) {
        kept += value;
    }

    private static final class Times {
        final List<Double> cpu = new ArrayList<>();
        final List<Double> wall = new ArrayList<>();
    }

    /** Each side a turn, and again; the first round is a long one, for the compiler, and not counted. */
    private void turns(Map<String, IntConsumer> sides, int count) {
        Map<String, Times> times = new LinkedHashMap<>();
        int[] next = new int[1];
        for (int round = 0; round <= ROUNDS; round++) {
            double turn = round == 0 ? WARMING : TURN;
            for (Map.Entry<String, IntConsumer> side : sides.entrySet()) {
                long cpu = cpu();
                long wall = System.nanoTime();
                int done = 0;
                while (System.nanoTime() - wall < turn * 1e9) {
                    for (int k = 0; k < 50; k++) {
                        side.getValue().accept(next[0]++ % count);
                        done++;
                    }
                }
                if (round > 0) {
                    Times t = times.computeIfAbsent(side.getKey(), k -> new Times());
                    t.cpu.add((cpu() - cpu) / 1e3 / done);
                    t.wall.add((System.nanoTime() - wall) / 1e3 / done);
                }
            }
        }
        Times base = times.values().iterator().next();
        say("%-38s %12s %10s %10s   %s", "", "a CPU-second", "CPU, µs", "wall, µs", "times the first: median (spread)");
        times.forEach((name, t) -> {
            double[] ratios = new double[ROUNDS];
            Arrays.setAll(ratios, i -> base.cpu.get(i) / t.cpu.get(i));
            Arrays.sort(ratios);
            say(
                    "%-38s %,12.0f %10.2f %10.2f   %.2f (%.2f to %.2f)",
                    name,
                    1e6 / median(t.cpu),
                    median(t.cpu),
                    median(t.wall),
                    ratios[ROUNDS / 2],
                    ratios[0],
                    ratios[ROUNDS - 1]);
        });
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** The same provisions met, the same items, the same outcome, on every transaction. */
    private void check(Drools drools, Object[] facts) {
        long met = 0;
        int[] outcomes = new int[Outcome.values().length];
        for (int i = 0; i < given.length; i++) {
            Found ours = ours(i);
            Predicates.State plain = predicates.decide(given[i]);
            Found theirs = drools.decide(facts[i]);
            same(i, "provisions, plain", ours.met, plain.met);
            same(i, "items, plain", ours.items, plain.items);
            same(i, "provisions, Drools", ours.met, theirs.met);
            same(i, "items, Drools", ours.items, theirs.items);
            Answer answer = engine.decide(known.get(i));
            int outcome = consequences.outcome(plain.met, plain);
            boolean settled = answer.mildest() == answer.strictest();
            if (!settled || answer.mildest().strictness() != outcome) {
                throw new IllegalStateException(known.get(i).id() + ": outcome " + outcome + " against "
                        + answer.mildest() + " to " + answer.strictest());
            }
            if (!engine.determination(known.get(i)).equals(answer.determination())) {
                throw new IllegalStateException(known.get(i).id() + ": two determinations");
            }
            findings(i, answer, ours);
            outcomes[outcome]++;
            met += ours.met.cardinality();
        }
        say(
                "all agree on every transaction: provisions met (%,d), items, outcome (%s)",
                met, Arrays.toString(outcomes));
    }

    private Found ours(int i) {
        Insight insight = new Insight(engine, known.get(i));
        Found found = new Found();
        for (int k = 0; k < layout.items.size(); k++) {
            if (settled(insight.match(layout.items.get(k).item().id()))) {
                found.item(k);
            }
        }
        for (int k = 0; k < layout.rules.size(); k++) {
            if (settled(insight.of(layout.rules.get(k).provision().when()))) {
                found.provision(k);
            }
        }
        return found;
    }

    private static boolean settled(Truth truth) {
        if (truth == Truth.OPEN) {
            throw new IllegalStateException("not settled");
        }
        return truth == Truth.YES;
    }

    /** What the answer names as met is what was met, where no resting listing is counted as awake. */
    private void findings(int i, Answer answer, Found ours) {
        Map<String, Finding> by = new LinkedHashMap<>();
        answer.findings().forEach(f -> by.put(f.provision().id(), f));
        for (int k = 0; k < layout.rules.size(); k++) {
            Finding f = by.get(layout.rules.get(k).provision().id());
            boolean met = f != null && f.met() == Truth.YES && !f.suspended();
            boolean asked = f == null || !f.suspended();
            if (asked && met != ours.met.get(k)) {
                throw new IllegalStateException(known.get(i).id() + ": finding of "
                        + layout.rules.get(k).provision().id());
            }
        }
    }

    private void same(int i, String what, BitSet ours, BitSet theirs) {
        if (!ours.equals(theirs)) {
            throw new IllegalStateException(known.get(i).id() + ": " + what + " " + ours + " against " + theirs);
        }
    }
}
