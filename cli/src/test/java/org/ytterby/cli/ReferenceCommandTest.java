package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceCommandTest {

    @Test
    void theCommandOfTheGuideWritesPagesToBeginWith(@TempDir Path temp) throws IOException {
        Path folder = temp.resolve("reference");
        String command = Files.readAllLines(Path.of("..", "docs", "guide", "reference.md")).stream()
                .filter(l -> l.startsWith("./ytterby "))
                .findFirst()
                .orElseThrow();
        List<String> words =
                new ArrayList<>(List.of(command.replace("./ytterby ", "").split(" ")));
        words.set(words.size() - 1, folder.toString());

        Run run = Run.of(words.toArray(String[]::new));

        assertThat(run.code()).isEqualTo(Exit.FREE);
        assertThat(run.out()).contains(folder.resolve("index.html").toString());
        assertThat(folder.resolve("index.html")).exists();
    }

    @Test
    void withoutAFolderItSaysWhatIsMissing() {
        Run run = Run.of("corpus", "reference", "--lang", "en");

        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains("--out DIR");
    }

    @Test
    void aFolderOfSomethingElseIsRefused(@TempDir Path temp) throws IOException {
        Files.writeString(temp.resolve("mine.txt"), "mine");

        Run run = Run.of("corpus", "reference", "--out", temp.toString());

        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(temp.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void whatIsShownNamesItsPageUnderTheBase() {
        Run run =
                Run.of("corpus", "show", "cn.mofcom.2025-61/1.1", "--lang", "en", "--reference-base", "https://x.org");

        assertThat(run.out()).contains("https://x.org/instruments/cn.mofcom.2025-61.html#1.1");
    }
}
