package org.ytterby.bench.trace;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A bill in a database in memory, on one thread. Tables are filled outside of what is timed. */
record Database(String name, boolean isDuck, Connection connection, Graph graph) {
    private static final String[] ENDS = {"least", "most", "least", "most"};

    /** Empty where its driver is not on the class path. */
    static Optional<Database> open(String name, String url, Graph graph) throws SQLException, IOException {
        Connection connection;
        try {
            connection = DriverManager.getConnection(url);
        } catch (SQLException e) {
            System.out.println(name + " is not on the class path");
            return Optional.empty();
        }
        Database database = new Database(name, url.contains("duckdb"), connection, graph);
        database.create();
        return Optional.of(database);
    }

    private void create() throws SQLException, IOException {
        execute("CREATE TABLE line (layer INTEGER, parent INTEGER, child INTEGER, least DOUBLE, most DOUBLE)");
        execute("CREATE TABLE own (node INTEGER PRIMARY KEY, s0 DOUBLE, s1 DOUBLE, s2 DOUBLE, s3 DOUBLE)");
        if (isDuck) {
            execute("SET threads TO 1");
            read();
            connection.setAutoCommit(false);
        } else {
            connection.setAutoCommit(false);
            insert();
            execute("CREATE INDEX by_layer ON line (layer)");
        }
        execute("CREATE INDEX by_parent ON line (parent)");
        connection.commit();
    }

    private void execute(String sql) throws SQLException {
        try (Statement s = connection.createStatement()) {
            s.execute(sql);
        }
    }

    private void read() throws SQLException, IOException {
        Path lines = Files.createTempFile("line", ".csv");
        Path own = Files.createTempFile("own", ".csv");
        try {
            try (Writer out = Files.newBufferedWriter(lines)) {
                for (int i = 0; i < graph.lines(); i++) {
                    int parent = graph.parent(i);
                    out.write(parent / graph.perLayer() + "," + parent + "," + graph.child()[i] + "," + graph.least()[i]
                            + "," + graph.most()[i] + "\n");
                }
            }
            try (Writer out = Files.newBufferedWriter(own)) {
                for (int i = 0; i < graph.perLayer(); i++) {
                    double[] its = graph.own()[i];
                    out.write(i + "," + its[0] + "," + its[1] + "," + its[2] + "," + its[3] + "\n");
                }
            }
            execute("INSERT INTO line SELECT * FROM read_csv('" + lines + "', header = false)");
            execute("INSERT INTO own SELECT * FROM read_csv('" + own + "', header = false)");
        } finally {
            Files.delete(lines);
            Files.delete(own);
        }
    }

    private void insert() throws SQLException {
        try (PreparedStatement line = connection.prepareStatement("INSERT INTO line VALUES (?, ?, ?, ?, ?)");
                PreparedStatement own = connection.prepareStatement("INSERT INTO own VALUES (?, ?, ?, ?, ?)")) {
            for (int i = 0; i < graph.lines(); i++) {
                line.setInt(1, graph.parent(i) / graph.perLayer());
                line.setInt(2, graph.parent(i));
                line.setInt(3, graph.child()[i]);
                line.setDouble(4, graph.least()[i]);
                line.setDouble(5, graph.most()[i]);
                line.addBatch();
                if (i % 50_000 == 49_999) {
                    line.executeBatch();
                }
            }
            line.executeBatch();
            for (int i = 0; i < graph.perLayer(); i++) {
                own.setInt(1, i);
                for (int k = 0; k < 4; k++) {
                    own.setDouble(k + 2, graph.own()[i][k]);
                }
                own.addBatch();
            }
            own.executeBatch();
        }
    }

    /** An empty table for the sums, filled with what the bottom has. */
    void prepare(List<Integer> sums) throws SQLException {
        execute("DROP TABLE IF EXISTS found");
        execute("CREATE TABLE found (node INTEGER" + (isDuck ? "" : " PRIMARY KEY") // it would only slow DuckDB down
                + columns(sums, "", " DOUBLE") + ")");
        execute("INSERT INTO found SELECT node" + columns(sums, "", "") + " FROM own");
        connection.commit();
    }

    /** Adds up sums of every node, level by level. */
    void levels(List<Integer> sums) {
        try {
            String added = sums.stream()
                    .map(s -> ", SUM(line." + ENDS[s] + " * s" + s + ")")
                    .collect(Collectors.joining());
            for (int layer = 1; layer < graph.layers(); layer++) {
                execute("INSERT INTO found SELECT line.parent" + added + " FROM line JOIN found"
                        + " ON found.node = line.child WHERE line.layer = " + layer + " GROUP BY line.parent");
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String columns(List<Integer> sums, String before, String after) {
        return sums.stream().map(s -> ", " + before + "s" + s + after).collect(Collectors.joining());
    }

    double found(int sum, int node) throws SQLException {
        return one("SELECT s" + sum + " FROM found WHERE node = " + node);
    }

    /** The greatest content of one product, from the top down. */
    void recursive(int product) {
        try {
            one("WITH RECURSIVE r(node, times) AS (SELECT " + product + ", CAST(1 AS DOUBLE) UNION ALL"
                    + " SELECT line.child, r.times * line.most FROM r JOIN line ON line.parent = r.node)"
                    + " SELECT SUM(r.times * own.s1) FROM r JOIN own ON own.node = r.node");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private double one(String query) throws SQLException {
        try (Statement s = connection.createStatement();
                ResultSet found = s.executeQuery(query)) {
            found.next();
            return found.getDouble(1);
        }
    }
}
