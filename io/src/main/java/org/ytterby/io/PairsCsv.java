package org.ytterby.io;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The table of pairs again, cells as they came, followed by {@code score} (a probability), {@code verdict} and {@code why}.
 * A row that could not be read has the verdict {@code refused} and no score. Not thread-safe.
 */
public final class PairsCsv implements Closeable {
    private static final List<String> OWN = List.of("score", "verdict", "why");

    private final List<Integer> kept = new ArrayList<>();
    private final Writer out;

    public PairsCsv(List<String> headings, OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        List<String> all = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (!OWN.contains(headings.get(i).strip().toLowerCase(Locale.ROOT))) {
                kept.add(i);
                all.add(headings.get(i));
            }
        }
        all.addAll(OWN);
        new CsvOut(this.out).record(all);
    }

    /** @param score empty where nothing was compared */
    public void write(NameRow row, String score, String verdict, String why) {
        List<String> cells = new ArrayList<>();
        for (int place : kept) {
            cells.add(place < row.cells().size() ? row.cells().get(place) : "");
        }
        cells.addAll(List.of(score, verdict, why));
        new CsvOut(out).record(cells);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
