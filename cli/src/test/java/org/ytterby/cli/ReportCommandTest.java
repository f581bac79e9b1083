package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    private static final Path GUIDE = Path.of("..", "docs", "guide");

    @Test
    void theCommandsOfTheGuideWriteTheirReports(@TempDir Path temp) throws IOException {
        for (String command : commands("report.md")) {
            String[] words = Arrays.stream(command.split(" "))
                    .skip(1)
                    .map(w ->
                            w.startsWith("examples/") ? Path.of("..").resolve(w).toString() : w)
                    .map(w -> w.endsWith(".html") ? temp.resolve(w).toString() : w)
                    .toArray(String[]::new);
            Path out = Path.of(Arrays.stream(words)
                    .filter(w -> w.endsWith(".html"))
                    .findFirst()
                    .orElseThrow());

            Run run = Run.of(words);

            assertThat(run.code()).as(command).isEqualTo(Exit.BLOCKED);
            String page = Files.readString(out);
            assertThat(page)
                    .contains(command.contains("--lang zh") ? "<html lang=\"zh-Hans\">" : "<html lang=\"en\">")
                    .contains("id=\"line-41\"", "id=\"timeline-title\"", "id=\"elements-title\"")
                    .endsWith("</html>\n");
        }
    }

    private static List<String> commands(String guide) throws IOException {
        return Files.readAllLines(GUIDE.resolve(guide)).stream()
                .filter(l -> l.startsWith("./ytterby "))
                .toList();
    }
}
