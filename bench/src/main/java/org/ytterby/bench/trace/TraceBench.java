package org.ytterby.bench.trace;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.ytterby.engine.trace.Bounds;

/**
 * Tracing beside databases, in one run and turn by turn, one thread each: bounds of every node of a large bill; a changed
 * answer; many products; the exact ends of one. Drivers that are not on the class path are passed over and named.
 */
public final class TraceBench {
    private static final int LAYERS = 10;
    private static final int PER_LAYER = 100_000;
    private static final int ROUNDS = 5;
    private static final double NEAR = 1e-9;

    /** Sums by their number, and what they are together. */
    private record Asked(String name, List<Integer> sums) {}

    private static final List<Asked> ASKED = List.of(
            new Asked("greatest content", List.of(1)),
            new Asked("content, least and most", List.of(0, 1)),
            new Asked("content and rest, least and most", List.of(0, 1, 2, 3)));

    private TraceBench() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        Graph graph = Graph.random(LAYERS, PER_LAYER, new Random(1));
        say(
                "%,d nodes in %d layers, %,d lines, shared parts, 5 %% of the bottom unknown",
                graph.nodes(), LAYERS, graph.lines());
        long before = used();
        Bounds bounds = graph.bounds();
        say(
                "memory: %.0f bytes a line (quantities, sums and both directions)",
                (used() - before) / (double) graph.lines() + 20);
        for (int i = 0; i < 10; i++) {
            bounds.solve(); // compiled before it is timed, as the databases are
        }
        List<Database> rivals = new ArrayList<>();
        Database.open("DuckDB", "jdbc:duckdb:", graph).ifPresent(rivals::add);
        Database.open("SQLite", "jdbc:sqlite::memory:", graph).ifPresent(rivals::add);
        for (Asked asked : ASKED) {
            beside(rivals, bounds, asked);
        }
        recursive(rivals);
        further(graph, bounds);
        changed(bounds);
        Products.many(ROUNDS);
        Products.one();
    }

    static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void beside(List<Database> rivals, Bounds bounds, Asked asked) throws SQLException {
        Timed ours = new Timed("ours");
        List<Timed> theirs = rivals.stream().map(r -> new Timed(r.name())).toList();
        for (int i = 0; i < ROUNDS; i++) {
            ours.run(() -> asked.sums().forEach(s -> bounds.solve(Bounds.Sum.values()[s])));
            for (int k = 0; k < rivals.size(); k++) {
                Database rival = rivals.get(k);
                rival.prepare(asked.sums());
                theirs.get(k).run(() -> rival.levels(asked.sums()));
                compare(rival, bounds);
            }
        }
        say("%s, of every node:%n  %s, %.1f ns a line", asked.name(), ours, ours.median() * 1e9 / lines());
        theirs.forEach(t -> say("  %s, %s ours", t, t.times(ours)));
    }

    private static int lines() {
        return (LAYERS - 1) * PER_LAYER * 3;
    }

    /** A wrong answer voids a speed. */
    private static void compare(Database rival, Bounds bounds) throws SQLException {
        for (int node = bounds.nodes() - 1; node > 0; node -= bounds.nodes() / 7) {
            double its = rival.found(1, node);
            if (Math.abs(its - bounds.contentMost(node)) > NEAR * its) {
                throw new IllegalStateException(rival.name() + " differs at " + node);
            }
        }
    }

    private static void recursive(List<Database> rivals) {
        for (Database rival : rivals) {
            Timed timed = new Timed(rival.name());
            for (int i = 0; i < ROUNDS; i++) {
                int product = LAYERS * PER_LAYER - 1 - i;
                timed.run(() -> rival.recursive(product));
            }
            say("greatest content of one product, recursive:%n  %s", timed);
        }
    }

    private static void further(Graph graph, Bounds bounds) {
        int quantities = 34;
        Timed timed = new Timed("");
        for (int i = 0; i < 3; i++) {
            int round = i;
            timed.run(() -> {
                for (int q = 0; q < quantities; q++) {
                    graph.own(bounds, 1 + q + round);
                    bounds.solve();
                }
            });
        }
        say("each further quantity of 34 (17 elements, two origins): %.4f s", timed.median() / quantities);
    }

    /** An answer about one part: what is above it is added up again. */
    private static void changed(Bounds bounds) {
        Random random = new Random(9);
        for (int layer = 0; layer < LAYERS; layer += 3) {
            List<Double> nodes = new ArrayList<>();
            Timed timed = new Timed("");
            for (int i = 0; i < 15; i++) {
                int node = layer * PER_LAYER + random.nextInt(PER_LAYER);
                timed.run(() -> nodes.add((double) bounds.changed(node)));
            }
            double above = Timed.median(nodes);
            say(
                    "changed answer %d layers below the top: %,.0f nodes above it, %.0f µs, %.0f ns a node",
                    LAYERS - 1 - layer, above, timed.median() * 1e6, timed.median() * 1e9 / above);
        }
    }
}
