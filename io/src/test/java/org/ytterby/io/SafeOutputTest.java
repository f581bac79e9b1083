package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ytterby.engine.doc.InputException;

class SafeOutputTest {
    @TempDir
    private Path folder;

    private Path target = Path.of("");

    @BeforeEach
    void name() {
        target = folder.resolve("answers.json");
    }

    @Test
    void theFileAppearsWithTheCommit() throws IOException {
        try (SafeOutput output = SafeOutput.to(target)) {
            output.stream().write("new".getBytes(StandardCharsets.UTF_8));
            assertThat(target).doesNotExist();
            output.commit();
        }

        assertThat(target).hasContent("new");
        assertThat(files()).containsExactly(target);
    }

    @Test
    void withoutACommitNothingIsLeftAndTheOldFileStays() throws IOException {
        Files.writeString(target, "old");
        try (SafeOutput output = SafeOutput.over(target)) {
            output.stream().write("half".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(target).hasContent("old");
        assertThat(files()).containsExactly(target);
    }

    @Test
    void aFileThatHoldsSomethingIsReplacedOnRequestOnly() throws IOException {
        Files.writeString(target, "old");

        assertThatThrownBy(() -> SafeOutput.to(target))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll("YT-O006", "a file stands there already", "--overwrite");
        assertThat(target).hasContent("old");
        try (SafeOutput output = SafeOutput.over(target)) {
            output.stream().write("new".getBytes(StandardCharsets.UTF_8));
            output.commit();
        }
        assertThat(target).hasContent("new");
    }

    @Test
    void anEmptyFileHasNothingToLose() throws IOException {
        Files.createFile(target);
        try (SafeOutput output = SafeOutput.to(target)) {
            output.stream().write("new".getBytes(StandardCharsets.UTF_8));
            output.commit();
        }

        assertThat(target).hasContent("new");
    }

    @Test
    void aFolderIsNoTarget() {
        assertThatThrownBy(() -> SafeOutput.to(folder))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll("this is a folder", "Name a file in it.");
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> SafeOutput.to(folder.resolve("none").resolve("answers.json")))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll("there is no folder", "none");
    }

    @Test
    void aFolderIntoWhichNothingCanBeWrittenIsRefused() {
        assertThatThrownBy(() -> SafeOutput.to(unwritable().resolve("answers.json")))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll("nothing can be written into", "Name another folder.");
    }

    /** Whoever may do anything may write anywhere but there. */
    private Path unwritable() {
        Path kernels = Path.of("/proc");
        if (Files.isDirectory(kernels)) {
            return kernels;
        }
        assertThat(folder.toFile().setWritable(false)).isTrue();
        return folder;
    }

    private Path[] files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toArray(Path[]::new);
        }
    }
}
