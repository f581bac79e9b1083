package org.ytterby.io.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What headings of plain tables mean: a table of the product's, after what the user maps. */
final class TableHeadings {
    static final String LEFT = "-";

    private static final Map<String, String> KNOWN = known();

    static final List<String> FIELDS =
            KNOWN.values().stream().distinct().sorted().collect(Collectors.toUnmodifiableList());

    private final ListMapping mapping;

    TableHeadings(ListMapping mapping) {
        this.mapping = mapping;
    }

    private static Map<String, String> known() {
        try (InputStream in = Objects.requireNonNull(TableHeadings.class.getResourceAsStream("headings.txt"))) {
            Map<String, String> known = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#") && l.contains(":"))
                    .forEach(l -> {
                        for (String heading : l.substring(l.indexOf(':') + 1).split(",", -1)) {
                            known.put(Rows.folded(heading), l.substring(0, l.indexOf(':')));
                        }
                    });
            return Map.copyOf(known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param folded heading; empty where nobody knows it */
    Optional<String> field(String folded) {
        return Optional.ofNullable(mapping.columns().get(folded)).or(() -> Optional.ofNullable(KNOWN.get(folded)));
    }

    /** Folded headings that mean something, or are left out knowingly. */
    Set<String> known(Set<String> headings) {
        return headings.stream().filter(h -> field(h).isPresent()).collect(Collectors.toUnmodifiableSet());
    }

    boolean isHeading(Set<String> headings) {
        return headings.stream().anyMatch(h -> field(h).filter("name"::equals).isPresent());
    }
}
