package org.ytterby.io;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cells of one row by heading, over headings that all rows share; a row costs its texts and little more. */
final class RowCells extends AbstractMap<String, String> {
    private final Headings headings;
    private final String[] cells;

    RowCells(Headings headings, String[] cells) {
        this.headings = headings;
        this.cells = cells;
    }

    /** The headings of a book, each once. */
    record Headings(List<String> names, Map<String, Integer> index) {
        static Headings of(List<String> names) {
            Map<String, Integer> index = new java.util.HashMap<>();
            names.forEach(n -> index.put(n, index.size()));
            return new Headings(List.copyOf(names), Map.copyOf(index));
        }
    }

    @Override
    public @Nullable String get(@Nullable Object heading) {
        Integer at = heading == null ? null : headings.index().get(heading);
        return at == null ? null : cells[at];
    }

    @Override
    public boolean containsKey(@Nullable Object heading) {
        return heading != null && headings.index().containsKey(heading);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return cells.length;
            }

            @Override
            public Iterator<Entry<String, String>> iterator() {
                return new Iterator<>() {
                    private int at;

                    @Override
                    public boolean hasNext() {
                        return at < cells.length;
                    }

                    @Override
                    public Entry<String, String> next() {
                        Entry<String, String> entry = Map.entry(headings.names().get(at), cells[at]);
                        at++;
                        return entry;
                    }
                };
            }
        };
    }
}
