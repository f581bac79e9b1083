package org.ytterby.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.doc.Yaml;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.CorpusFolder;
import org.ytterby.engine.lint.Lint;

/**
 * Whatever happens to a file of the real corpus, it is read or refused with its place, soon. {@code -Dfuzz=20000} tries
 * that many changes in place of the few that a build has time for.
 */
class FuzzedFilesTest {
    private static final int ROUNDS = Integer.getInteger("fuzz", 60);
    private static final int SHARE_OF_LINT = 10;
    private static final Duration SOON = Duration.ofSeconds(20); // a loaded machine is slow; a trap is for ever
    private static final Path CORPUS = Path.of("");
    private static final List<BiFunction<String, Random, String>> CHANGES = List.of(
            FuzzedFilesTest::cut,
            FuzzedFilesTest::withoutLine,
            FuzzedFilesTest::lineTwice,
            FuzzedFilesTest::lineElsewhere,
            FuzzedFilesTest::otherCharacter,
            FuzzedFilesTest::otherIndent,
            FuzzedFilesTest::otherValue,
            FuzzedFilesTest::withoutValue);

    private final Map<String, Doc> law =
            new LinkedHashMap<>(Fields.asTable(Corpus.files(CORPUS)).entries());
    private final List<String> paths = new ArrayList<>(law.keySet());
    private final Set<String> regimes = Set.of("cn", "us", "eu");

    @Test
    void aChangedFileIsReadOrRefusedWithItsPlaceAndNeverBreaksTheReader() throws IOException {
        Random random = new Random(Long.getLong("fuzz.seed", 4));
        for (int round = 0; round < ROUNDS; round++) {
            String path = paths.get(random.nextInt(paths.size()));
            String text = Files.readString(CORPUS.resolve(path), StandardCharsets.UTF_8);
            for (int i = 0; i <= random.nextInt(2); i++) {
                text = CHANGES.get(random.nextInt(CHANGES.size())).apply(text, random);
            }
            read(round, path, text);
        }
    }

    private void read(int round, String path, String text) {
        long start = System.nanoTime();
        try {
            Map<String, Doc> changed = new LinkedHashMap<>(law);
            changed.put(path, Yaml.read(path, text));
            if (round % SHARE_OF_LINT == 0) {
                Lint.of(
                        new CorpusFolder(changed, Map.of(), Optional.empty(), List.of(), List.of(), Map.of()),
                        LocalDate.of(2026, 11, 26));
            } else {
                Corpus.fromFiles(new Doc.Table(Place.NOWHERE, changed), regimes);
            }
        } catch (InputException e) {
            assertThat(e.problems()).extracting(Problem::place).doesNotContain(Place.NOWHERE);
        } catch (RuntimeException | StackOverflowError e) {
            fail("round " + round + ", " + path + ":\n" + text, e);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .as("round %s, %s", round, path)
                .isLessThan(SOON);
    }

    private static String cut(String text, Random random) {
        return text.substring(0, random.nextInt(text.length()));
    }

    private static String withoutLine(String text, Random random) {
        List<String> lines = lines(text);
        lines.remove(random.nextInt(lines.size()));
        return String.join("\n", lines);
    }

    private static String lineTwice(String text, Random random) {
        List<String> lines = lines(text);
        int at = random.nextInt(lines.size());
        lines.add(at, lines.get(at));
        return String.join("\n", lines);
    }

    private static String lineElsewhere(String text, Random random) {
        List<String> lines = lines(text);
        String moved = lines.remove(random.nextInt(lines.size()));
        lines.add(random.nextInt(lines.size() + 1), moved);
        return String.join("\n", lines);
    }

    private static String otherCharacter(String text, Random random) {
        int at = random.nextInt(Math.max(1, text.length()));
        String other = List.of(
                        ":", ",", "{", "}", "[", "]", "\"", "-", "&", "*", "!", "0", "9", "x", "\u0000", "$", "\n")
                .get(random.nextInt(17));
        return text.substring(0, at) + other + text.substring(Math.min(text.length(), at + 1));
    }

    private static String otherIndent(String text, Random random) {
        List<String> lines = lines(text);
        int at = random.nextInt(lines.size());
        lines.set(
                at, random.nextBoolean() ? "  " + lines.get(at) : lines.get(at).strip());
        return String.join("\n", lines);
    }

    /** What one entry says, said by another. */
    private static String otherValue(String text, Random random) {
        return valueOf(
                text,
                random,
                List.of(
                                "yes",
                                "0",
                                "-1",
                                "9999999999999",
                                "0001-01-01",
                                "2026-02-30",
                                "[]",
                                "{}",
                                "all",
                                "$x",
                                "open",
                                "1e999999999")
                        .get(random.nextInt(12)));
    }

    private static String withoutValue(String text, Random random) {
        return valueOf(text, random, "");
    }

    private static String valueOf(String text, Random random, String value) {
        List<String> lines = lines(text);
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        int colon = line.lastIndexOf(": ");
        if (colon > 0) {
            String closing = line.replaceAll("^.*?([]}]*)$", "$1");
            lines.set(at, line.substring(0, colon) + ": " + value + closing);
        }
        return String.join("\n", lines);
    }

    private static List<String> lines(String text) {
        return new ArrayList<>(List.of(text.split("\n", -1)));
    }
}
