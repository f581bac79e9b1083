package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineCommandTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "???"})
    void whatIsNoNameIsNoPartyThatNoListingMeets(String name) {
        Run run = Run.of("timeline", "--party", name);

        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains("YT-N004");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void theCommandsOfTheGuideRun(@TempDir Path temp) throws IOException {
        List<String> commands = Files.readAllLines(Path.of("..", "docs", "guide", "timeline.md")).stream()
                .filter(l -> l.startsWith("./ytterby "))
                .toList();
        assertThat(commands).hasSizeGreaterThan(4);
        for (String command : commands) {
            String[] words = Arrays.stream(command.split(" (?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                    .skip(1)
                    .map(w -> w.replace("\"", ""))
                    .map(w -> w.matches(".*\\.(svg|html|csv)") ? temp.resolve(w).toString() : w)
                    .toArray(String[]::new);

            Run run = Run.of(words);

            assertThat(run.code()).as(command + run.err()).isEqualTo(Exit.FREE);
            String out = command.contains("--out ")
                    ? Files.readString(Path.of(words[Arrays.asList(words).indexOf("--out") + 1]))
                    : run.out();
            assertThat(out).as(command).isNotBlank().doesNotContain("⟨");
        }
    }

    @Test
    void theUnionStandsForItsMembers() {
        Run run = Run.of(
                "timeline",
                "--lists",
                "--country",
                "EU",
                "--since",
                "2026-04-01",
                "--on",
                "2026-10-01",
                "--format",
                "csv",
                "--lang",
                "en");

        assertThat(run.out().lines()).anyMatch(l -> l.startsWith("hensoldt,HENSOLDT AG,") && l.contains(",DE,"));
        assertThat(run.out().lines().skip(1)).noneMatch(l -> l.contains(",US,"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--element Xx|Give its symbol",
                "--item 9Z999|corpus show items",
                "--lists --country Narnia|or EU",
                "--country DE|--lists",
                "--element Dy --lists|Give one of them",
                "--lists --format svg|text, csv, html",
                "--on 2026-13-01|2026"
            })
    void whatCannotBeShownIsRefusedWithAdvice(String given) {
        String[] parts = given.split("\\|", -1);

        Run run = Run.of(("timeline --lang en " + parts[0]).split(" "));

        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains(parts[1]);
        assertThat(run.out()).isEmpty();
    }
}
