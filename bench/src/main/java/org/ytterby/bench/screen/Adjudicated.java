package org.ytterby.bench.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Two thousand pairs of the settled test half whose labels were read by hand. Which are arguable stands in {@code adjudicated.csv}:
 * the maintainers judged, by the names alone, knowing the label.
 */
final class Adjudicated {
    private static final int DRAWN = 2_000;
    private static final int MIX = 0x85EBCA6B;

    private Adjudicated() {}

    /** The first by a hash of their ids. */
    static List<Data.Pair> drawn(List<Data.Pair> settledTest) {
        return settledTest.stream()
                .sorted(Comparator.comparing((Data.Pair p) -> mixed(p.id())).thenComparing(Data.Pair::id))
                .limit(DRAWN)
                .toList();
    }

    private static int mixed(String id) {
        int h = id.hashCode() * MIX;
        return (h ^ h >>> 15) * MIX;
    }

    /** The ids of pairs whose label the names do not bear out. */
    static Set<String> arguable() {
        Set<String> ids = new HashSet<>();
        try (InputStream in = Adjudicated.class.getResourceAsStream("adjudicated.csv")) {
            String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .skip(1)
                    .filter(l -> l.contains(",arguable,"))
                    .forEach(l -> ids.add(l.substring(0, l.indexOf(','))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ids;
    }
}
