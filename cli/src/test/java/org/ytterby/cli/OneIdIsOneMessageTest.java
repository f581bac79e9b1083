package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever looks up the id of a message finds what it means here, and nothing else. */
class OneIdIsOneMessageTest {
    /** An id, and the key of the words that come with it. */
    private static final Pattern ID_AND_KEY = Pattern.compile(
            "\"(YT-U\\d{3})\",\\s*(?:\\w+(?:\\.words\\(\\))?\\s*\\.?say\\(\\s*)?\"([a-z-]+\\.[a-z.-]+)\"");

    @Test
    void noIdOfTheCommandLineMeansTwoThings() throws IOException {
        Map<String, Set<String>> keys = new TreeMap<>();
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            for (Path source :
                    sources.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher m = ID_AND_KEY.matcher(Files.readString(source));
                while (m.find()) {
                    keys.computeIfAbsent(m.group(1), k -> new TreeSet<>()).add(m.group(2));
                }
            }
        }

        assertThat(keys).hasSizeGreaterThan(20);
        assertThat(keys).allSatisfy((id, words) -> assertThat(words).as(id).hasSize(1));
    }
}
