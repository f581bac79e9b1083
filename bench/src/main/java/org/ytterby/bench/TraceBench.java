package org.ytterby.bench;

import java.math.BigDecimal;
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
    private static final int ROUNDS = 5;

    private TraceBench() {}

    public static void main(String[] arguments) throws SQLException {
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
                double v = value[i] * factor;
                bounds.own(
                        i,
                        counts[i] && !unknown[i] ? v : 0,
                        counts[i] || unknown[i] ? v : 0,
                        counts[i] || unknown[i] ? 0 : v,
                        counts[i] && !unknown[i] ? 0 : v);
            }
        }
    }

    private static void rivals(Graph graph, Bounds bounds) throws SQLException {
        Optional<Connection> sqlite = open("jdbc:sqlite::memory:", graph);
        Optional<Connection> duck = open("jdbc:duckdb:", graph);
        if (duck.isPresent()) {
            try (Statement s = duck.get().createStatement()) {
                s.execute("SET threads TO 1");
            }
        }
        double[] ours = new double[ROUNDS];
        double[] lite = new double[ROUNDS];
        double[] ducks = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            ours[i] = seconds(bounds::solve);
            lite[i] = sqlite.isPresent() ? levels(sqlite.get()) : Double.NaN;
            ducks[i] = duck.isPresent() ? levels(duck.get()) : Double.NaN;
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
        double own = median(ours);
        say(
                "bounds of every node (content and rest, least and most): %.3f s, %.1f ns a line",
                own, own * 1e9 / graph.lines());
        say("each further quantity of 34 (17 elements, two origins): %.3f s", median(many));
        say("SQLite level by level, one sum of the four:  %.2f s = %.0f times", median(lite), median(lite) / own);
        say("DuckDB level by level, one thread, one sum:  %.2f s = %.0f times", median(ducks), median(ducks) / own);
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

    private static Optional<Connection> open(String url, Graph graph) throws SQLException {
        Connection connection;
        try {
            connection = DriverManager.getConnection(url);
        } catch (SQLException e) {
            say("%s is not on the class path", url);
            return Optional.empty();
        }
        try (Statement s = connection.createStatement()) {
            s.execute("CREATE TABLE line (layer INTEGER, parent INTEGER, child INTEGER, quantity DOUBLE)");
            s.execute("CREATE TABLE own (node INTEGER PRIMARY KEY, content DOUBLE)");
        }
        connection.setAutoCommit(false);
        boolean duck = url.contains("duckdb");
        fill(connection, "INSERT INTO line VALUES (?, ?, ?, ?)", graph.lines(), duck, (statement, i) -> {
            int parent = parent(graph, i);
            statement.setInt(1, parent / PER_LAYER);
            statement.setInt(2, parent);
            statement.setInt(3, graph.child()[i]);
            statement.setDouble(4, graph.most()[i]);
        });
        fill(connection, "INSERT INTO own VALUES (?, ?)", PER_LAYER, duck, (statement, i) -> {
            statement.setInt(1, i);
            statement.setDouble(2, graph.counts()[i] || graph.unknown()[i] ? graph.value()[i] : 0);
        });
        connection.commit();
        try (Statement s = connection.createStatement()) {
            s.execute("CREATE INDEX by_layer ON line (layer)");
        }
        connection.commit();
        return Optional.of(connection);
    }

    private static int parent(Graph graph, int line) {
        return PER_LAYER + line / LINES; // every node above the bottom has as many lines
    }

    private interface Row {
        void set(PreparedStatement statement, int number) throws SQLException;
    }

    private static void fill(Connection connection, String sql, int rows, boolean duck, Row row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < rows; i++) {
                row.set(statement, i);
                statement.addBatch();
                if (i % 50_000 == 49_999) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static double levels(Connection connection) throws SQLException {
        try (Statement s = connection.createStatement()) {
            s.execute("DROP TABLE IF EXISTS found");
            s.execute("CREATE TABLE found (node INTEGER PRIMARY KEY, content DOUBLE)");
            s.execute("INSERT INTO found SELECT node, content FROM own");
            connection.commit();
            long start = System.nanoTime();
            for (int layer = 1; layer < LAYERS; layer++) {
                s.execute(
                        "INSERT INTO found SELECT line.parent, SUM(line.quantity * found.content) FROM line JOIN found"
                                + " ON found.node = line.child WHERE line.layer = " + layer + " GROUP BY line.parent");
            }
            connection.commit();
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
        Share share = tracer.share("top", SOUGHT, MATERIALS);
        double[] times = new double[21];
        for (int i = 0; i < times.length; i++) {
            times[i] = seconds(() -> tracer.share("top", SOUGHT, MATERIALS)) * 1e3;
        }
        say(
                "exact ends of one product of %,d reached nodes, %,d lines: %.1f ms (%s, %s)",
                layers * wide,
                uses.size(),
                median(times),
                share.low().reached() ? "reached" : "bound",
                share.high().reached() ? "reached" : "bound");
    }
}
