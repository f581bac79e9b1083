package org.ytterby.io;

import java.io.IOException;
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
public final class ClassificationTable implements RowWriter<Classification> {
    private static final List<String> OWN = List.of("suggested", "state", "questions");

    private final List<String> headings;
    private final TableOut out;

    private ClassificationTable(List<String> headings, TableOut out) {
        this.headings = headings;
        this.out = out;
    }

    /** @param headings of the book, {@link Book#headings()} */
    public static RowWriter<Classification> to(List<String> headings, TableOut.Begins table) throws IOException {
        List<String> kept = headings.stream()
                .filter(h -> !OWN.contains(h.strip().toLowerCase(Locale.ROOT)))
                .toList();
        List<String> all = new ArrayList<>(kept);
        all.addAll(OWN);
        return new ClassificationTable(kept, table.under(all));
    }

    @Override
    public void write(BookRow.Readable row, Classification c) throws IOException {
        List<String> cells = cells(row.cells());
        cells.add(c.suggested().stream().map(s -> s.item().name()).collect(Collectors.joining("; ")));
        cells.add(c.state().name().toLowerCase(Locale.ROOT));
        cells.add(String.join("; ", c.questions()));
        out.record(cells);
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
        out.record(cells);
    }

    private List<String> cells(Map<String, String> row) {
        List<String> cells = new ArrayList<>();
        headings.forEach(h -> cells.add(row.getOrDefault(h, "")));
        return cells;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
