package org.ytterby.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ytterby.engine.law.Headings;

/** What the headings of bills of materials mean: data, one line a key. Immutable. */
final class BomHeadings {
    private final Map<String, String> keys = new LinkedHashMap<>();

    BomHeadings() {
        try (InputStream in = Objects.requireNonNull(BomHeadings.class.getResourceAsStream("bom-headings.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String key = line.substring(0, line.indexOf(':')).strip();
        for (String heading : line.substring(line.indexOf(':') + 1).split(",", -1)) {
            keys.put(Headings.fold(heading), key);
        }
        keys.put(Headings.fold(key), key);
    }

    Optional<String> key(String heading) {
        return Optional.ofNullable(keys.get(Headings.fold(heading)));
    }

    Map<String, String> keys() {
        return java.util.Collections.unmodifiableMap(keys);
    }
}
