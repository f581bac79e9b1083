package org.ytterby.io.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Files beside a list file, of which some lists are made. */
public interface Siblings {
    /** There are none: the list comes from standard input. */
    Siblings NONE = name -> Optional.empty();

    /** The file of that name, opened; empty where there is none. Whoever asks closes it. */
    Optional<InputStream> open(String name);

    /** Files in the folder of a file. */
    static Siblings beside(Path file) {
        return name -> {
            Path sibling = file.resolveSibling(name);
            try {
                return Files.isRegularFile(sibling) ? Optional.of(Files.newInputStream(sibling)) : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
