package org.ytterby.engine.decide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.ytterby.engine.doc.Yaml;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.portfolio.Scenario;
import org.ytterby.engine.portfolio.ScenarioReader;

/** The corpus as it ships, and the worked scenarios. */
public final class Shipped {
    /** Larger runs: {@code -Dproof.heavy=true}. */
    static final boolean HEAVY = Boolean.getBoolean("proof.heavy");

    static final long SEED = Long.getLong("proof.seed", 62L);

    private static final Corpus CORPUS = Corpus.shipped();
    private static final Engine ENGINE = new Engine(CORPUS);
    private static final List<Scenario> SCENARIOS = scenarios("/scenarios.yaml", CORPUS);

    private Shipped() {}

    public static Corpus corpus() {
        return CORPUS;
    }

    public static Engine engine() {
        return ENGINE;
    }

    public static List<Scenario> scenarios() {
        return SCENARIOS;
    }

    /** The scenarios of a file, read with the words of a corpus. */
    public static List<Scenario> scenarios(String file, Corpus corpus) {
        try (InputStream in = Objects.requireNonNull(Shipped.class.getResourceAsStream(file))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            ScenarioReader.Read read = new ScenarioReader(corpus).read(Yaml.read(file, text));
            if (!read.refused().isEmpty()) {
                throw new IllegalStateException(read.refused().toString());
            }
            return read.scenarios();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
