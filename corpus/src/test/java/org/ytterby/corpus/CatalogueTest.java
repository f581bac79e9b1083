package org.ytterby.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.decide.Classification;

/**
 * Eight catalogues of goods in six languages, written by reading the items and not the lexicon: which items a trader would
 * expect to be warned of. Missing one is the failure that counts; suspecting a bolt is the second.
 */
class CatalogueTest {
    private static final List<Line> LINES = lines(
            "catalogue.csv",
            "second.csv",
            "third.csv",
            "fourth.csv",
            "fifth.csv",
            "sixth.csv",
            "seventh.csv",
            "eighth.csv");

    private record Line(String language, String description, String hs, List<String> expected) {}

    private record Count(int items, int missed, int innocent, int suspected) {
        Count and(Count o) {
            return new Count(items + o.items, missed + o.missed, innocent + o.innocent, suspected + o.suspected);
        }
    }

    @Test
    void theCatalogueIsLargeAndSpeaksSixLanguages() {
        assertThat(LINES).hasSizeGreaterThan(2_200);
        assertThat(LINES).extracting(Line::language).contains("en", "zh", "zh_hant", "ja", "de", "fr");
    }

    @Test
    void everyItemOnFileIsExpectedSomewhere() {
        Set<String> expected = new LinkedHashSet<>();
        LINES.forEach(l -> expected.addAll(l.expected()));
        assertThat(Goods.CORPUS.items().values()).allMatch(i -> expected.contains(i.name()));
    }

    @Test
    void whatShouldBeSuspectedIsAndWhatShouldNotIsNot() {
        Map<String, Count> byLanguage = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (Line line : LINES) {
            Count count = count(line, wrong);
            byLanguage.merge(line.language(), count, Count::and);
        }
        Count all = byLanguage.values().stream().reduce(new Count(0, 0, 0, 0), Count::and);
        double recall = 1 - (double) all.missed() / all.items();
        double falseSuspicion = (double) all.suspected() / all.innocent();
        assertThat(recall).as("recall; wrong: %s", wrong).isGreaterThanOrEqualTo(0.995);
        assertThat(falseSuspicion).as("false suspicion; wrong: %s", wrong).isLessThanOrEqualTo(0.02);
        byLanguage.forEach((language, c) ->
                assertThat(c.missed()).as("missed in %s: %s", language, wrong).isLessThanOrEqualTo(2));
    }

    private static Count count(Line line, List<String> wrong) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("item.description", line.description());
        if (!line.hs().isEmpty()) {
            facts.put("item.hs", line.hs());
        }
        Classification c = Goods.with(facts);
        List<String> got = Goods.names(c);
        List<String> missed = line.expected().stream()
                .filter(e -> got.stream().noneMatch(g -> g.equals(e) || g.startsWith(e + ".")))
                .toList();
        boolean innocent = line.expected().isEmpty();
        boolean suspected = innocent && !got.isEmpty();
        if (!missed.isEmpty() || suspected) {
            wrong.add(line.description() + " lacks " + missed + " got " + got);
        }
        return new Count(line.expected().size(), missed.size(), innocent ? 1 : 0, suspected ? 1 : 0);
    }

    private static List<Line> lines(String... files) {
        List<Line> lines = new ArrayList<>();
        for (String file : files) {
            String name = "/classify/" + file;
            try (InputStream in = Objects.requireNonNull(CatalogueTest.class.getResourceAsStream(name), name)) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .skip(1)
                        .map(CatalogueTest::line)
                        .forEach(lines::add);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return lines;
    }

    /** Four cells; only a description holds commas, and then it stands in quotes. */
    private static Line line(String text) {
        int first = text.indexOf(',');
        int from = first + 1;
        boolean quoted = text.charAt(from) == '"';
        int to = quoted ? text.lastIndexOf('"') : text.indexOf(',', from);
        String description = text.substring(quoted ? from + 1 : from, to).replace("\"\"", "\"");
        String[] rest = text.substring(quoted ? to + 2 : to + 1).split(",", -1);
        List<String> expected = rest[1].isBlank() ? List.of() : List.of(rest[1].split(" ", -1));
        return new Line(text.substring(0, first), description, rest[0], expected);
    }
}
