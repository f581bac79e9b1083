package org.ytterby.io.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ytterby.engine.doc.InputException;

class ReferenceFolderTest {
    private static final Map<String, String> PAGES = Map.of("index.html", "one", "items/x/1.html", "two");

    @Test
    void aNewFolderHoldsAllPagesAndNothingIsLeftBesideIt(@TempDir Path temp) throws IOException {
        ReferenceFolder.write(temp.resolve("reference"), PAGES, "ours");
        assertThat(temp.resolve("reference/items/x/1.html")).hasContent("two");
        assertThat(entries(temp)).isEqualTo(1);
    }

    @Test
    void anEarlierReferenceIsReplacedWhole(@TempDir Path temp) throws IOException {
        Path folder = temp.resolve("reference");
        ReferenceFolder.write(folder, PAGES, "ours");
        ReferenceFolder.write(folder, Map.of("index.html", "new"), "ours");
        assertThat(folder.resolve("index.html")).hasContent("new");
        assertThat(folder.resolve("items")).doesNotExist();
        assertThat(entries(temp)).isEqualTo(1);
    }

    @Test
    void aFolderOfSomebodyElseIsRefusedAndLeftAsItWas(@TempDir Path temp) throws IOException {
        Files.writeString(temp.resolve("letter.txt"), "mine");
        assertThatThrownBy(() -> ReferenceFolder.write(temp, PAGES, "ours")).isInstanceOf(InputException.class);
        assertThat(temp.resolve("letter.txt")).hasContent("mine");
        assertThat(entries(temp)).isEqualTo(1);
    }

    @Test
    void anEmptyFolderMayBeFilled(@TempDir Path temp) throws IOException {
        Path folder = Files.createDirectory(temp.resolve("empty"));
        ReferenceFolder.write(folder, PAGES, "ours");
        assertThat(folder.resolve("index.html")).hasContent("one");
    }

    @Test
    void aFileIsRefused(@TempDir Path temp) throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "mine");
        assertThatThrownBy(() -> ReferenceFolder.write(file, PAGES, "ours")).isInstanceOf(InputException.class);
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFolderInNoFolderIsRefused(@TempDir Path temp) {
        assertThatThrownBy(() -> ReferenceFolder.write(temp.resolve("no/such"), PAGES, "ours"))
                .isInstanceOf(InputException.class);
    }

    private static long entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.count();
        }
    }
}
