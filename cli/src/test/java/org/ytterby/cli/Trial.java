package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A copy of the corpus in which something is changed. */
final class Trial {
    private static final List<String> NO_LAW = List.of("target", "src", "pom.xml");

    private final Path directory;

    private Trial(Path directory) {
        this.directory = directory;
    }

    static Trial in(Path directory) {
        Path from = Path.of("../corpus");
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Path name = from.relativize(one);
                if (!NO_LAW.contains(name.getName(0).toString())) {
                    Path to = directory.resolve(name.toString());
                    if (Files.isDirectory(one)) {
                        Files.createDirectories(to);
                    } else {
                        Files.copy(one, to);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Trial(directory);
    }

    Trial replace(String file, String before, String after) {
        try {
            Path path = directory.resolve(file);
            String text = Files.readString(path);
            assertThat(text).as(file).contains(before);
            Files.writeString(path, text.replace(before, after));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** A file more, or the same one with other content. */
    Trial write(String file, String text) {
        try {
            Path path = directory.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Trial edit(String file, UnaryOperator<String> change) {
        try {
            return write(file, change.apply(Files.readString(directory.resolve(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean holds(String file) {
        return Files.exists(directory.resolve(file));
    }

    String path() {
        return directory.toString();
    }
}
