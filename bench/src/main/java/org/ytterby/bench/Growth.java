package org.ytterby.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.doc.Yaml;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.FactsReader;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.law.Corpus;

/**
 * What a decision costs when the law grows ten and a hundred times: with provisions that cannot apply to it, and with some
 * that do. Prints a table; times are medians of many answers, in time that
 * one thread works.
 */
public final class Growth {
    private static final int WARM_UP = 6;
    private static final int RUNS = 5;
    private static final int ANSWERS = 100;
    private static final int SHIPPED = 63;
    private static final LocalDate ON = LocalDate.of(2026, 3, 10);
    private static final String MAGNET = """
            {movement: export_from_china, origin: CN, destination: DE, end_user: {name: Nordlicht Antriebe GmbH, country: DE,
             military: "no"}, item: {kind: magnet, magnet_family: NdFeB, elements: [Nd, Fe, B, Dy]}, end_use: [automotive],
             exporter_knowledge: [none]}""";
    private static final String OPEN = """
            {movement: export_from_china, destination: DE, end_user: {name: Nordlicht Antriebe GmbH, country: DE},
             item: {kind: magnet}, end_use: [automotive]}""";

    private Growth() {}

    public static void main(String[] arguments) {
        System.out.printf("%-44s %10s %10s %12s %12s%n", "law", "provisions", "items", "decided, µs", "open, µs");
        for (int i = 0; i < WARM_UP; i++) {
            micros(new Engine(Corpus.shipped()), i % 2 == 0 ? MAGNET : OPEN);
        }
        row("as it ships", Corpus.shipped());
        row("10 times, on goods of other kinds", Grown.by(9 * SHIPPED, Grown.OTHER_KINDS));
        row("100 times, on goods of other kinds", Grown.by(99 * SHIPPED, Grown.OTHER_KINDS));
        row("10 times, on goods of this kind", Grown.by(9 * SHIPPED, Grown.SAME_KIND));
        loading();
    }

    private static void row(String what, Corpus corpus) {
        Engine engine = new Engine(corpus);
        System.out.printf(
                "%-44s %,10d %,10d %,12.0f %,12.0f%n",
                what, corpus.provisions().size(), corpus.items().size(), micros(engine, MAGNET), micros(engine, OPEN));
    }

    private static double micros(Engine engine, String facts) {
        Facts read = new FactsReader(engine.corpus().vocabulary()).read(Yaml.read("case", facts));
        List<Double> medians = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            double[] times = new double[ANSWERS];
            for (int i = 0; i < ANSWERS; i++) {
                Transaction t = new Transaction("T" + i, read, ON, Optional.empty(), Map.of(), List.of());
                long before = cpu();
                engine.decide(t);
                times[i] = (cpu() - before) / 1e3;
            }
            Arrays.sort(times);
            medians.add(times[ANSWERS / 2]);
        }
        return medians.stream().min(Double::compare).orElseThrow();
    }

    /** Time this thread has worked: what else the machine does is left out. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void loading() {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            long before = cpu();
            Corpus.shipped();
            times.add((cpu() - before) / 1e6);
        }
        System.out.printf(
                "loading the compiled law: first %.0f ms, then %.0f ms%n",
                times.getFirst(), times.stream().sorted().toList().get(times.size() / 2));
    }
}
