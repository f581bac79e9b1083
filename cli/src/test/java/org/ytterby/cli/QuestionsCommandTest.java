package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of a question: into the table and a letter, out of an answered sheet into a declaration. */
class QuestionsCommandTest {

    @Test
    void theCommandsOfTheGuideGoThereAndBack(@TempDir Path temp) throws IOException {
        List<String> commands = Files.readAllLines(Path.of("..", "docs", "guide", "questions.md")).stream()
                .filter(l -> l.startsWith("./ytterby "))
                .toList();

        Run asked = Run.of(words(commands.get(0), temp));

        assertThat(asked.code()).isEqualTo(Exit.BLOCKED);
        assertThat(Files.readString(temp.resolve("questions.csv"))).contains("line_numbers", "HM-38SH");
        Path sheet = sheet(temp.resolve("letters"));
        Files.writeString(
                temp.resolve(sheet.getFileName()),
                Files.readString(sheet)
                        .replace(",,,,,,,,,q", ",Dy 0.8; Tb 0.02,,TR-7,A. Chen,quality,Dongpu,2026-04-20,,q"));

        Run answered = Run.of(words(commands.get(1), temp));

        assertThat(answered.err()).contains("1 answer counts as a declaration");
        assertThat(answered.out()).contains("32 decided").contains("8 open");
    }

    @Test
    void theDialogueOfTheGuideIsTheRealOne(@TempDir Path temp) throws IOException {
        String page = Files.readString(Path.of("..", "docs", "guide", "ask.md"));
        String command =
                page.lines().filter(l -> l.contains("--line 18")).findFirst().orElseThrow();
        String shown = page.split("```", -1)[5].strip();

        Run run = Run.setting().reading("no\n").run(words(command + " --lang en", temp));

        assertThat(run.out()).contains(shown);
        assertThat(temp.resolve("dialogue.txt")).isNotEmptyFile();
        assertThat(temp.resolve("draft.yaml")).isNotEmptyFile();
    }

    private static Path sheet(Path letters) throws IOException {
        try (Stream<Path> files = Files.walk(letters)) {
            return files.filter(f -> f.getFileName().toString().contains("ningbo-dongpu"))
                    .filter(f -> f.toString().endsWith(".csv"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Examples are read where they are; what is written, and what comes back, lies in a folder of the test. */
    private static String[] words(String command, Path temp) {
        return Arrays.stream(command.split(" "))
                .skip(1)
                .map(w -> w.startsWith("examples/")
                        ? Path.of("..").resolve(w).toString()
                        : w.equals("letters") || w.matches(".*\\.(csv|txt|yaml)")
                                ? temp.resolve(w).toString()
                                : w)
                .toArray(String[]::new);
    }
}
