package org.ytterby.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of the small sound corpus with one edit. An edit is a text: {@code @ path}, then {@code - } lines that stand in
 * the file and the {@code + } lines that take their place; {@code + } lines alone make a new file.
 */
final class Edited {
    private static final Path GOOD = Path.of("src/test/resources/org/ytterby/io/text/lint/good");

    private Edited() {}

    static Path good(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(GOOD)) {
            for (Path one : all.toList()) {
                Path to = directory.resolve(GOOD.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(one, to);
                }
            }
        }
        return directory;
    }

    static Path by(Path edit, Path directory) throws IOException {
        good(directory);
        Path file = directory;
        List<String> old = new ArrayList<>();
        List<String> now = new ArrayList<>();
        for (String line : Files.readAllLines(edit, StandardCharsets.UTF_8)) {
            boolean done = !now.isEmpty() && !line.startsWith("+ ");
            if (done) {
                replace(file, String.join("\n", old), String.join("\n", now));
                old.clear();
                now.clear();
            }
            if (line.startsWith("@ ")) {
                file = directory.resolve(line.substring(2));
            } else if (line.startsWith("- ")) {
                old.add(line.substring(2));
            } else if (line.startsWith("+ ")) {
                now.add(line.substring(2));
            }
        }
        if (!now.isEmpty()) {
            replace(file, String.join("\n", old), String.join("\n", now));
        }
        return directory;
    }

    private static void replace(Path file, String old, String now) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        if (old.isEmpty()) {
            Files.writeString(file, now, StandardCharsets.UTF_8);
            return;
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(text).as(file.toString()).contains(old);
        Files.writeString(
                file,
                text.replaceFirst(java.util.regex.Pattern.quote(old), java.util.regex.Matcher.quoteReplacement(now)),
                StandardCharsets.UTF_8);
    }
}
