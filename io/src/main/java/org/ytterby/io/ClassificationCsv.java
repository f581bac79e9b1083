package org.ytterby.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ytterby.engine.decide.Classification;

/**
 * The book again, cells as they came, followed by what each line may be: {@code suggested} (ids of items, best first),
 * {@code state}, {@code questions} (keys of facts). A row that could not be read has the state {@code refused} and what is
 * wrong with it among the questions.
 */
public final class ClassificationCsv implements ClassificationWriter {
    private static final List<String> OWN = List.of("suggested", "state", "questions");

    private final List<String> headings;
    private final Writer out;

    private ClassificationCsv(List<String> headings, Writer out) {
        this.headings = headings;
        this.out = out;
    }

    /** @param headings of the book, {@link Book#headings()} */
    public static ClassificationWriter to(List<String> headings, OutputStream out) throws IOException {
        List<String> kept = headings.stream()
                .filter(h -> !OWN.contains(h.strip().toLowerCase(Locale.ROOT)))
                .toList();
        ClassificationCsv csv =
                new ClassificationCsv(kept, new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        List<String> all = new ArrayList<>(kept);
        all.addAll(OWN);
        csv.record(all);
        return csv;
    }

    @Override
    public void write(BookRow.Readable row, Classification c) throws IOException {
        List<String> cells = cells(row.cells());
        cells.add(c.suggested().stream().map(s -> s.item().name()).collect(Collectors.joining("; ")));
        cells.add(c.state().name().toLowerCase(Locale.ROOT));
        cells.add(String.join("; ", c.questions()));
        record(cells);
    }

    @Override
    public void write(BookRow.Refused row) throws IOException {
        List<String> cells = cells(row.cells());
        String unsplit = row.cells().get("");
        if (unsplit != null && !headings.isEmpty() && !headings.contains("")) {
            cells.set(0, unsplit);
        }
        cells.add("");
        cells.add("refused");
        cells.add(
                row.problems().stream().map(p -> p.place() + ": " + p.message()).collect(Collectors.joining("; ")));
        record(cells);
    }

    private List<String> cells(Map<String, String> row) {
        List<String> cells = new ArrayList<>();
        headings.forEach(h -> cells.add(row.getOrDefault(h, "")));
        return cells;
    }

    private void record(List<String> cells) {
        new CsvOut(out).record(cells);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
