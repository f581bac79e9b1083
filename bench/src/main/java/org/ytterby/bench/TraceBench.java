package org.ytterby.bench;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.trace.Article;
import org.ytterby.engine.trace.Basis;
import org.ytterby.engine.trace.Bom;
import org.ytterby.engine.trace.Bounds;
import org.ytterby.engine.trace.Origin;
import org.ytterby.engine.trace.Price;
import org.ytterby.engine.trace.Share;
import org.ytterby.engine.trace.Sought;
import org.ytterby.engine.trace.Span;
import org.ytterby.engine.trace.Substances;
import org.ytterby.engine.trace.Tracer;
import org.ytterby.engine.trace.Unit;
import org.ytterby.engine.trace.Use;

/**
 * Tracing beside databases, in one run and turn by turn: bounds for every node of a large bill; a changed answer; many
 * products; the exact ends of one. Drivers that are not on the class path are passed over and named.
 */
public final class TraceBench {
    private static final int LAYERS = 10;
    private static final int PER_LAYER = 100_000;
    private static final int LINES = 3; // of each node that is not at the bottom
    private static final int ROUNDS = 3;

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
        rivals(graph, bounds);
        changed(graph, bounds);
        products();
        oneProduct();
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Nodes by number, those at the bottom first. */
    private record Graph(
            int[] first,
            int[] child,
            double[] least,
            double[] most,
            double[] value,
            boolean[] counts,
            boolean[] unknown) {
        static Graph random(int layers, int perLayer, Random random) {
            int nodes = layers * perLayer;
            int[] first = new int[nodes + 1];
            int lines = (layers - 1) * perLayer * LINES;
            int[] child = new int[lines];
            double[] least = new double[lines];
            double[] most = new double[lines];
            int at = 0;
            for (int node = 0; node < nodes; node++) {
                int layer = node / perLayer;
                for (int k = 0; layer > 0 && k < LINES; k++) {
                    child[at] = (layer - 1) * perLayer + random.nextInt(perLayer);
                    least[at] = 1 + random.nextInt(4);
                    most[at] = least[at] + (random.nextInt(20) == 0 ? 1 : 0);
                    at++;
                }
                first[node + 1] = at;
            }
            double[] value = new double[perLayer];
            boolean[] counts = new boolean[perLayer];
            boolean[] unknown = new boolean[perLayer];
            for (int i = 0; i < perLayer; i++) {
                value[i] = 1 + random.nextInt(1000) / 100.0;
                counts[i] = random.nextInt(10) == 0;
                unknown[i] = random.nextInt(20) == 0;
            }
            return new Graph(first, child, least, most, value, counts, unknown);
        }

        int nodes() {
            return first.length - 1;
        }

        int lines() {
            return child.length;
        }

        Bounds bounds() {
            Bounds bounds = new Bounds(first, child, least, most);
            own(bounds, 1);
            return bounds;
        }

        void own(Bounds bounds, double factor) {
            for (int i = 0; i < value.length; i++) {
                double[] own = own(i);
                bounds.own(i, own[0] * factor, own[1] * factor, own[2] * factor, own[3] * factor);
            }
        }

        /** Content and rest, each at its least and its most. */
        double[] own(int i) {
            double v = value[i];
            boolean surely = counts[i] && !unknown[i];
            boolean perhaps = counts[i] || unknown[i];
            return new double[] {surely ? v : 0, perhaps ? v : 0, perhaps ? 0 : v, surely ? 0 : v};
        }
    }

    private static void rivals(Graph graph, Bounds bounds) throws SQLException, IOException {
        Path lines = Files.createTempFile("line", ".csv");
        Path own = Files.createTempFile("own", ".csv");
        write(graph, lines, own);
        Optional<Connection> sqlite = open("jdbc:sqlite::memory:", graph, lines, own);
        Optional<Connection> duck = open("jdbc:duckdb:", graph, lines, own);
        Files.delete(lines);
        Files.delete(own);
        if (duck.isPresent()) {
            try (Statement s = duck.get().createStatement()) {
                s.execute("SET threads TO 1");
            }
        }
        double[] ours = new double[ROUNDS];
        double[][] theirs = new double[6][ROUNDS];
        for (int i = 0; i < 10; i++) {
            bounds.solve(); // compiled before it is timed, as the databases are
        }
        int top = graph.nodes() - 1;
        for (int i = 0; i < ROUNDS; i++) {
            ours[i] = seconds(bounds::solve);
            for (int k = 0; k < 2; k++) {
                Optional<Connection> one = k == 0 ? sqlite : duck;
                theirs[k][i] = one.isPresent() ? levels(one.get(), true) : Double.NaN;
                theirs[2 + k][i] = one.isPresent() ? levels(one.get(), false) : Double.NaN;
                theirs[4 + k][i] = one.isPresent() ? recursive(one.get(), top - i) : Double.NaN;
            }
        }
        double[] many = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            int round = i;
            many[i] = seconds(() -> {
                        for (int q = 0; q < 34; q++) {
                            graph.own(bounds, 1 + q + round);
                            bounds.solve();
                        }
                    })
                    / 34;
        }
        double its = median(ours);
        say(
                "bounds of every node (content and rest, least and most): %.3f s, %.1f ns a line",
                its, its * 1e9 / graph.lines());
        say("each further quantity of 34 (17 elements, two origins): %.3f s", median(many));
        String[] names = {
            "SQLite level by level, the same four sums",
            "DuckDB level by level, one thread, the same four sums",
            "SQLite level by level, one sum of the four",
            "DuckDB level by level, one thread, one sum of the four",
            "SQLite recursive, one sum of one product",
            "DuckDB recursive, one sum of one product"
        };
        for (int i = 0; i < names.length; i++) {
            double time = median(theirs[i]);
            say("%s: %.3f s = %.1f times ours for all", names[i], time, time / its);
        }
    }

    private static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void write(Graph graph, Path lines, Path nodes) throws IOException {
        try (Writer out = Files.newBufferedWriter(lines)) {
            for (int i = 0; i < graph.lines(); i++) {
                int parent = parent(i);
                out.write(parent / PER_LAYER + "," + parent + "," + graph.child()[i] + "," + graph.least()[i] + ","
                        + graph.most()[i] + "\n");
            }
        }
        try (Writer out = Files.newBufferedWriter(nodes)) {
            for (int i = 0; i < PER_LAYER; i++) {
                double[] own = graph.own(i);
                out.write(i + "," + own[0] + "," + own[1] + "," + own[2] + "," + own[3] + "\n");
            }
        }
    }

    /** Tables filled outside of what is timed: DuckDB from files, SQLite by batches. */
    private static Optional<Connection> open(String url, Graph graph, Path lines, Path own) throws SQLException {
        Connection connection;
        try {
            connection = DriverManager.getConnection(url);
        } catch (SQLException e) {
            say("%s is not on the class path", url);
            return Optional.empty();
        }
        try (Statement s = connection.createStatement()) {
            s.execute("CREATE TABLE line (layer INTEGER, parent INTEGER, child INTEGER, least DOUBLE, most DOUBLE)");
            s.execute("CREATE TABLE own (node INTEGER PRIMARY KEY, a DOUBLE, b DOUBLE, c DOUBLE, d DOUBLE)");
            if (url.contains("duckdb")) {
                s.execute("INSERT INTO line SELECT * FROM read_csv('" + lines + "', header = false)");
                s.execute("INSERT INTO own SELECT * FROM read_csv('" + own + "', header = false)");
                connection.setAutoCommit(false);
            } else {
                connection.setAutoCommit(false);
                fill(connection, graph);
                s.execute("CREATE INDEX by_layer ON line (layer)");
            }
            s.execute("CREATE INDEX by_parent ON line (parent)");
        }
        connection.commit();
        return Optional.of(connection);
    }

    private static int parent(int line) {
        return PER_LAYER + line / LINES; // every node above the bottom has as many lines
    }

    private static void fill(Connection connection, Graph graph) throws SQLException {
        try (PreparedStatement line = connection.prepareStatement("INSERT INTO line VALUES (?, ?, ?, ?, ?)");
                PreparedStatement own = connection.prepareStatement("INSERT INTO own VALUES (?, ?, ?, ?, ?)")) {
            for (int i = 0; i < graph.lines(); i++) {
                line.setInt(1, parent(i) / PER_LAYER);
                line.setInt(2, parent(i));
                line.setInt(3, graph.child()[i]);
                line.setDouble(4, graph.least()[i]);
                line.setDouble(5, graph.most()[i]);
                line.addBatch();
                if (i % 50_000 == 49_999) {
                    line.executeBatch();
                }
            }
            line.executeBatch();
            for (int i = 0; i < PER_LAYER; i++) {
                own.setInt(1, i);
                for (int k = 0; k < 4; k++) {
                    own.setDouble(k + 2, graph.own(i)[k]);
                }
                own.addBatch();
            }
            own.executeBatch();
        }
    }

    /** @param all the four sums of the bounds; else the greatest content alone */
    private static double levels(Connection connection, boolean all) throws SQLException {
        boolean duck = connection.getMetaData().getURL().contains("duckdb"); // an index would only slow it down
        String columns = all ? "a DOUBLE, b DOUBLE, c DOUBLE, d DOUBLE" : "b DOUBLE";
        String sums = all
                ? "SUM(line.least * a), SUM(line.most * b), SUM(line.least * c), SUM(line.most * d)"
                : "SUM(line.most * b)";
        try (Statement s = connection.createStatement()) {
            s.execute("DROP TABLE IF EXISTS found");
            s.execute("CREATE TABLE found (node INTEGER" + (duck ? "" : " PRIMARY KEY") + ", " + columns + ")");
            s.execute("INSERT INTO found SELECT node, " + (all ? "a, b, c, d" : "b") + " FROM own");
            connection.commit();
            long start = System.nanoTime();
            for (int layer = 1; layer < LAYERS; layer++) {
                s.execute("INSERT INTO found SELECT line.parent, " + sums + " FROM line JOIN found"
                        + " ON found.node = line.child WHERE line.layer = " + layer + " GROUP BY line.parent");
            }
            connection.commit();
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private static double recursive(Connection connection, int product) throws SQLException {
        try (Statement s = connection.createStatement()) {
            long start = System.nanoTime();
            s.executeQuery("WITH RECURSIVE r(node, times) AS (SELECT " + product + ", CAST(1 AS DOUBLE) UNION ALL"
                            + " SELECT line.child, r.times * line.most FROM r JOIN line ON line.parent = r.node)"
                            + " SELECT SUM(r.times * own.b) FROM r JOIN own ON own.node = r.node")
                    .next();
            return (System.nanoTime() - start) / 1e9;
        }
    }

    /** An answer about one part: what is above it is added up again. */
    private static void changed(Graph graph, Bounds bounds) {
        Random random = new Random(9);
        for (int layer = 0; layer < LAYERS; layer += 3) {
            List<double[]> seen = new ArrayList<>();
            for (int i = 0; i < 15; i++) {
                int node = layer * PER_LAYER + random.nextInt(PER_LAYER);
                long start = System.nanoTime();
                int touched = bounds.changed(node);
                seen.add(new double[] {touched, (System.nanoTime() - start) / 1e3});
            }
            double nodes = median(seen.stream().mapToDouble(s -> s[0]).toArray());
            double time = median(seen.stream().mapToDouble(s -> s[1]).toArray());
            say(
                    "changed answer %d layers below the top: %,.0f nodes above it, %.0f µs, %.0f ns a node",
                    LAYERS - 1 - layer, nodes, time, time * 1e3 / nodes);
        }
    }

    private static final Substances SUBSTANCES =
            new Substances(Map.of("Dy", new BigDecimal("162.5"), "Fe", new BigDecimal("55.845")));
    private static final Sought SOUGHT = Sought.elements("Dy", Set.of("Dy")).from("CN");
    private static final Basis MATERIALS = Basis.of(Basis.Measure.VALUE, Basis.Tier.MATERIALS);

    private static void products() {
        Random random = new Random(4);
        List<Article> articles = new ArrayList<>();
        List<Use> uses = new ArrayList<>();
        for (int i = 0; i < 110_000; i++) {
            articles.add(article("p" + i, i < 100_000 ? random.nextInt(20) : 99, random));
        }
        for (int i = 20_000; i < 110_000; i++) {
            Set<Integer> children = new java.util.TreeSet<>();
            while (children.size() < 4) {
                children.add(random.nextInt(Math.min(i, 100_000)));
            }
            for (int child : children) {
                uses.add(Use.of("p" + i, "p" + child, Span.exactly(new BigDecimal(1 + random.nextInt(3))), Unit.PIECE));
            }
        }
        Bom bom = Bom.of("many", articles, uses);
        Tracer tracer = new Tracer(bom, SUBSTANCES);
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            times[i] = seconds(() -> tracer.bounds(SOUGHT, MATERIALS));
        }
        say(
                "%,d products that share %,d parts: the bounds of all in %.2f s",
                bom.products().size(), 100_000, median(times));
    }

    private static Article article(String id, int kind, Random random) {
        Span price = Span.exactly(new BigDecimal(1 + random.nextInt(100)));
        return new Article(
                id,
                id,
                Optional.of("S"),
                Optional.empty(),
                Unit.PIECE,
                Span.ONE,
                List.of(new Price(price, "EUR", Optional.empty(), Optional.empty())),
                kind == 1 ? new Origin.OneOf(Set.of("CN", "AU")) : Origin.of("CN"),
                Optional.empty(),
                Optional.empty(),
                kind <= 1 ? Optional.of("Dy") : Optional.empty(),
                List.of(),
                kind == 99 ? Optional.empty() : Optional.of(kind != 2),
                Map.of(),
                Place.NOWHERE);
    }

    private static void oneProduct() {
        Random random = new Random(5);
        List<Article> articles = new ArrayList<>();
        List<Use> uses = new ArrayList<>();
        int layers = 10;
        int wide = 1_000;
        for (int i = 0; i < layers * wide; i++) {
            articles.add(article("p" + i, i < wide ? random.nextInt(20) : 99, random));
        }
        articles.add(article("top", 99, random));
        for (int i = wide; i < layers * wide; i++) {
            int layer = i / wide;
            Set<Integer> children = new java.util.TreeSet<>(Set.of((layer - 1) * wide + i % wide));
            while (children.size() < 3) {
                children.add((layer - 1) * wide + random.nextInt(wide));
            }
            for (int child : children) {
                BigDecimal quantity = new BigDecimal(1 + random.nextInt(3));
                Span span = random.nextInt(20) == 0
                        ? Span.of(quantity, quantity.add(BigDecimal.ONE))
                        : Span.exactly(quantity);
                uses.add(Use.of("p" + i, "p" + child, span, Unit.PIECE));
            }
        }
        for (int i = (layers - 1) * wide; i < layers * wide; i++) {
            uses.add(Use.of("top", "p" + i, Span.ONE, Unit.PIECE));
        }
        Tracer tracer = new Tracer(Bom.of("one", articles, uses), SUBSTANCES);
        long start = System.nanoTime();
        Share share = tracer.share("top", SOUGHT, MATERIALS);
        double cold = (System.nanoTime() - start) / 1e6;
        double[] times = new double[400];
        for (int i = 0; i < times.length; i++) {
            times[i] = seconds(() -> tracer.share("top", SOUGHT, MATERIALS)) * 1e3;
        }
        double[] warm = Arrays.copyOfRange(times, times.length / 2, times.length);
        double[] best = warm.clone();
        Arrays.sort(best);
        say(
                "exact ends of one product of %,d reached nodes, %,d lines: %.1f ms, best %.1f ms, the first time %.0f ms (%s, %s)",
                layers * wide,
                uses.size(),
                median(warm),
                best[0],
                cold,
                share.low().reached() ? "reached" : "bound",
                share.high().reached() ? "reached" : "bound");
    }
}
