package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.cli.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.io.text.Words;

class CompletionCommandTest {
    @TempDir
    private Path folder;

    @Test
    void bashCompletesCommandsOptionsValuesAndFiles() throws Exception {
        Files.writeString(folder.resolve("my orders.csv"), "");
        Files.createDirectory(folder.resolve("my letters"));

        assertThat(completed("ytterby", "c")).containsExactlyInAnyOrder("check", "classify", "corpus", "completion");
        assertThat(completed("ytterby", "check", "--de")).containsExactlyInAnyOrder("--declarations", "--decimal");
        assertThat(completed("ytterby", "check", "--decimal", "")).containsExactly("comma", "point");
        assertThat(completed("ytterby", "check", "x.csv", "--format", "x")).containsExactly("xlsx");
        assertThat(completed("ytterby", "--lang", "zh", "timeline", "--format", "s"))
                .containsExactly("svg");
        assertThat(completed("ytterby", "check", "my")).containsExactlyInAnyOrder("my orders.csv", "my letters");
        assertThat(completed("ytterby", "check", "--letters", "my")).containsExactly("my letters");
        assertThat(completed("ytterby", "check", "--on", "")).isEmpty();
        assertThat(completed("ytterby", "--lang", "")).containsExactly("en", "zh");
        assertThat(completed("ytterby", "--lang", "zh", "cl")).containsExactly("classify");
        assertThat(completed("ytterby", "--lang", "zh", "corpus", "st")).containsExactly("status");
        assertThat(completed("ytterby", "corpus", "import", "my"))
                .containsExactlyInAnyOrder("my orders.csv", "my letters");
        assertThat(completed("ytterby", "completion", "")).containsExactly("bash", "zsh", "fish");
    }

    /** What bash offers for the last of these words, in the folder of the test. */
    private List<String> completed(String... words) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
        Path script = folder.resolveSibling(folder.getFileName() + ".bash");
        Files.writeString(script, Run.of("completion", "bash").out());
        List<String> command = new ArrayList<>(List.of(
                "/bin/bash",
                "-c",
                "set -u; source \"$0\"; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _ytterby;"
                        + " for r in ${COMPREPLY[@]+\"${COMPREPLY[@]}\"}; do echo \"$r\"; done",
                script.toString()));
        command.addAll(List.of(words));
        Process bash = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(bash.exitValue()).isZero();
        Files.delete(script);
        return out.lines().toList();
    }

    /** No command, option or choice is written down twice: what the help names, completion offers. */
    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void everyOptionOfEveryCommandIsOffered(String shell) {
        String script = Run.of("completion", shell).out();

        CommandLineDoor.options(new Words(Language.EN)).forEach((name, options) -> {
            assertThat(script).contains(name);
            for (Option option : options.listed()) {
                assertThat(script)
                        .contains(shell.equals("fish") ? "-l " + option.getLongOpt() : "--" + option.getLongOpt());
                options.choices(option).forEach(c -> assertThat(script).contains(c));
            }
            CompletionCommand.firstWords(options)
                    .forEach(w -> assertThat(script).contains(w));
        });
        assertThat(script).doesNotContain(":null", " null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zsh", "fish"})
    void descriptionsComeInTheLanguageOfTheReader(String shell) {
        assertThat(Run.of("completion", shell, "--lang", "zh").out()).contains("订单簿");
    }

    @Test
    void quotesAreBalancedWhereDescriptionsHoldSome() {
        for (String line : Run.of("completion", "fish").out().lines().toList()) {
            assertThat(line.replace("\\'", "").chars().filter(c -> c == '\'').count() % 2)
                    .as(line)
                    .isZero();
        }
        String zsh = Run.of("completion", "zsh").out();
        assertThat(zsh.replace("'\\''", "").chars().filter(c -> c == '\'').count() % 2)
                .isZero();
    }

    @Test
    void anotherShellIsRefused() {
        Run run = Run.of("completion", "tcsh");

        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains("YT-U013", "`tcsh`", "bash, zsh, fish");
    }
}
