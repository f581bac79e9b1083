package org.ytterby.io.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.doc.Yaml;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.portfolio.Scenario;
import org.ytterby.engine.portfolio.ScenarioReader;

/** Lines with their answers under the corpus that ships, decided once for all tests. */
public final class Cases {
    public static final Engine ENGINE = new Engine(Corpus.shipped());
    private static final Path SCENARIOS = Path.of("..", "corpus", "src", "test", "resources", "scenarios.yaml");

    private Cases() {}

    /** The cases beside the golden texts. */
    public static List<Line> own() {
        try (InputStream in = Objects.requireNonNull(Cases.class.getResourceAsStream("cases.yaml"))) {
            return lines(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The worked scenarios of the corpus with the own cases; only these where the scenarios are not beside us. */
    public static List<Line> all() {
        List<Line> all = new ArrayList<>(own());
        try {
            if (Files.exists(SCENARIOS)) {
                all.addAll(lines(Files.readString(SCENARIOS)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    public static Line own(String id) {
        return own().stream()
                .filter(l -> l.answer().transaction().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The head and the table of these lines. */
    static BookText book(Language language, List<Line> lines) {
        BookText book = report(language).book();
        lines.forEach(book::add);
        return book;
    }

    static TextReport report(Language language) {
        return new TextReport(ENGINE, Style.plain(language), Optional.empty());
    }

    private static List<Line> lines(String yaml) {
        List<Line> lines = new ArrayList<>();
        int number = 1;
        for (Scenario s : new ScenarioReader(ENGINE.corpus())
                .read(Yaml.read("cases.yaml", yaml))
                .scenarios()) {
            lines.add(new Line(++number, ENGINE.decide(s.transaction())));
        }
        return lines;
    }
}
