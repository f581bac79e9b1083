package org.ytterby.bench.trace;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rounds of one piece of work: seconds of its thread, and of the clock. */
record Timed(String name, List<Double> cpu, List<Double> wall) {
    Timed(String name) {
        this(name, new ArrayList<>(), new ArrayList<>());
    }

    void run(Runnable work) {
        long start = System.nanoTime();
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        cpu.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9);
        wall.add((System.nanoTime() - start) / 1e9);
    }

    double median() {
        return median(cpu);
    }

    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** Round by round, how many times the other it took. */
    String times(Timed other) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < cpu.size(); i++) {
            ratios.add(cpu.get(i) / other.cpu.get(i));
        }
        ratios.sort(null);
        return String.format(
                Locale.ROOT, "%.1f times (%.1f to %.1f)", median(ratios), ratios.getFirst(), ratios.getLast());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-48s CPU %.4f s, wall %.4f s", name, median(), median(wall));
    }
}
