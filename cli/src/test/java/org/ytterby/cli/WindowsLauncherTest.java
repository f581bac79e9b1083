package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads {@code ytterby.cmd} as cmd.exe would, line by line; nothing here can run it. */
class WindowsLauncherTest {
    private static final Pattern JUMP = Pattern.compile("(?:goto|call) :([a-z]+)");
    private static final Pattern PATHS = Pattern.compile("%(?:root|jar|jdk|~dp0|~1|YTTERBY_JAVA_HOME)(?=[\\\\%])");
    private static final Pattern COMMAND_OF_FOR = Pattern.compile("for /f .* in \\('(.*)'\\) do");

    private final List<String> lines;

    WindowsLauncherTest() throws IOException {
        lines = Files.readAllLines(Path.of("..", "ytterby.cmd")).stream()
                .map(l -> l.replace("\r", ""))
                .filter(l -> !l.startsWith("rem "))
                .toList();
    }

    @Test
    void everyJumpHasItsLabelAndEveryLabelItsJump() {
        List<String> labels = lines.stream()
                .filter(l -> l.startsWith(":"))
                .map(l -> l.substring(1))
                .toList();
        List<String> jumps = matches(JUMP).map(m -> m.group(1)).distinct().toList();

        assertThat(labels).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(jumps);
    }

    @Test
    void aPathWithBlanksStaysOneWord() {
        for (String line : lines) {
            PATHS.matcher(line)
                    .results()
                    .forEach(path -> assertThat(quotesBefore(line, path.start()) % 2)
                            .as("`%s` stands in quotes: %s", path.group(), line)
                            .isEqualTo(1));
        }
        assertThat(matches(PATHS)).hasSizeGreaterThan(8);
    }

    /** Outside of quotes cmd makes a blank of an equals sign, a comma or a semicolon in the command of a for. */
    @Test
    void noCommandOfAForLosesASign() {
        List<String> commands = matches(COMMAND_OF_FOR).map(m -> m.group(1)).toList();

        assertThat(commands).hasSize(4);
        assertThat(commands)
                .allSatisfy(c -> assertThat(c.replaceAll("\"[^\"]*\"", "")).doesNotContain("=", ",", ";"));
        assertThat(commands)
                .allSatisfy(c ->
                        assertThat(c.chars().filter(x -> x == '"').count() % 2).isZero());
    }

    @Test
    void argumentsPassAsTheyWereTyped() {
        assertThat(lines)
                .contains("setlocal EnableExtensions DisableDelayedExpansion"); // an exclamation mark stays one
        assertThat(lines.stream().filter(l -> l.contains("%*")))
                .singleElement()
                .asString()
                .startsWith("\"%jdk%\\bin\\java\" ")
                .endsWith(" -jar \"%jar%\" %*");
    }

    @Test
    void theExitCodeIsThatOfTheCommandLine() {
        int java = lines.indexOf(
                lines.stream().filter(l -> l.contains("%*")).findFirst().orElseThrow());

        assertThat(lines.subList(java + 1, java + 4))
                .containsExactly("set \"code=%errorlevel%\"", "if defined page chcp %page% >nul", "exit /b %code%");
    }

    @Test
    void whatKeepsItFromStartingIsSaidOnTheErrorStreamWithCodeThree() {
        List<String> said = lines.stream()
                .map(String::strip)
                .filter(l -> l.startsWith("echo "))
                .toList();

        assertThat(said).hasSize(5).allMatch(l -> l.startsWith("echo ytterby: ") && l.endsWith(" 1>&2"));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("echo ytterby: ") && !lines.get(i).contains("building")) {
                assertThat(lines.get(i + 1).strip()).isEqualTo("exit /b 3");
            }
        }
    }

    @Test
    void itStartsWhatTheLauncherForUnixStarts() throws IOException {
        String unix = Files.readString(Path.of("..", "ytterby")) + Files.readString(Path.of("..", "script", "jdk"));
        String windows = String.join("\n", lines);

        for (String shared : List.of(
                "YTTERBY_JAVA_HOME",
                "YTTERBY_JAVA_OPTS",
                "JAVA_HOME",
                "-Pquick -pl cli -am package",
                "-XX:TieredStopAtLevel=1")) {
            assertThat(unix).contains(shared);
            assertThat(windows).contains(shared);
        }
        assertThat(unix).contains("-ge 21");
        assertThat(windows).contains("geq 21").contains("cli\\target\\ytterby.jar");
    }

    /** Brackets in a block that are no brackets of cmd's have to be escaped. */
    @Test
    void everyBlockIsClosed() {
        int depth = 0;
        for (String line : lines) {
            String code = line.replaceAll("\"[^\"]*\"", "").replace("^(", "").replace("^)", "");
            if (code.endsWith("(")) {
                depth++;
            } else if (code.equals(")")) {
                depth--;
            } else if (depth > 0) {
                assertThat(code).doesNotContain(")");
            }
        }
        assertThat(depth).isZero();
    }

    private Stream<MatchResult> matches(Pattern pattern) {
        return lines.stream().flatMap(l -> pattern.matcher(l).results());
    }

    private static long quotesBefore(String line, int at) {
        return line.substring(0, at).chars().filter(c -> c == '"').count();
    }
}
