package org.ytterby.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Determination;
import org.ytterby.engine.decide.Finding;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Vocabulary;

/**
 * The book again, cells as they came, followed by the answer of each line: RFC 4180, UTF-8.
 *
 * <p>A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay as they are.
 */
public final class AnswerCsv implements AnswerWriter {
    private static final List<String> OWN = List.of(
            "outcome",
            "policy",
            "licence_type",
            "licence_state",
            "missing",
            "deciding_provisions",
            "duties",
            "warnings",
            "holds_until",
            "fingerprint",
            "refused_because");

    private final Vocabulary vocabulary;
    private final Language language;
    private final List<String> headings;
    private final Writer out;
    private final CsvOut records;

    private AnswerCsv(Vocabulary vocabulary, Language language, List<String> headings, Writer out) {
        this.vocabulary = vocabulary;
        this.language = language;
        this.headings = List.copyOf(headings);
        this.out = out;
        this.records = new CsvOut(out);
    }

    static boolean isOwnHeading(String heading) {
        return OWN.contains(heading.strip());
    }

    /**
     * @param language of the duties and warnings; codes stay codes
     * @param headings of the book, {@link BookTaker#headings} or {@link Book#headings()}
     */
    public static AnswerWriter to(Corpus corpus, Language language, List<String> headings, OutputStream out) {
        AnswerCsv csv = new AnswerCsv(
                corpus.vocabulary(),
                language,
                headings.stream().filter(h -> !isOwnHeading(h)).toList(),
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        List<String> all = new ArrayList<>(csv.headings);
        all.addAll(OWN);
        csv.records.record(all);
        return csv;
    }

    @Override
    public void write(BookRow.Readable row, Answer answer) {
        List<String> cells = cells(row);
        cells.add(answer.determination().code());
        cells.add(Outcomes.policy(answer.determination()).orElse(""));
        cells.add(Outcomes.licenceType(answer.determination()).orElse(""));
        cells.add(answer.permits().isEmpty() ? "" : answer.licenceState().code());
        cells.add(String.join("; ", answer.missing()));
        cells.add(deciding(answer));
        cells.add(duties(answer));
        cells.add(answer.warnings().stream().map(w -> label("warnings", w)).collect(Collectors.joining("; ")));
        cells.add(answer.holdsUntil().map(Object::toString).orElse(""));
        cells.add(answer.fingerprint());
        cells.add("");
        records.record(cells);
    }

    @Override
    public void write(BookRow.Refused row) {
        List<String> cells = cells(row);
        for (int i = 1; i < OWN.size(); i++) {
            cells.add("");
        }
        String because =
                row.problems().stream().map(p -> p.place() + ": " + p.message()).collect(Collectors.joining("; "));
        cells.add(because + beyond(row));
        records.record(cells);
    }

    /** Cells that stand under no heading of the book. */
    private String beyond(BookRow row) {
        return row.cells().entrySet().stream()
                .filter(c -> !c.getKey().isEmpty() && !headings.contains(c.getKey()) && !isOwnHeading(c.getKey()))
                .map(c -> "; " + c.getKey() + ": " + c.getValue())
                .collect(Collectors.joining());
    }

    /** The cells under their headings; a line that could not be split stands in the first. */
    private List<String> cells(BookRow row) {
        List<String> cells = new ArrayList<>();
        headings.forEach(heading -> cells.add(row.cells().getOrDefault(heading, "")));
        String unsplit = row.cells().get("");
        if (unsplit != null && !cells.isEmpty() && !headings.contains("")) {
            cells.set(0, unsplit);
        }
        return cells;
    }

    /** What applies; as long as the outcome is open, also what could. */
    private static String deciding(Answer answer) {
        Set<Finding.Kind> kinds = answer.determination() instanceof Determination.Undetermined
                ? EnumSet.of(Finding.Kind.APPLIED, Finding.Kind.COULD_APPLY)
                : EnumSet.of(Finding.Kind.APPLIED, Finding.Kind.LIFTED);
        return answer.findings().stream()
                .filter(f -> kinds.contains(f.kind()))
                .map(f -> f.provision().id())
                .collect(Collectors.joining("; "));
    }

    private String duties(Answer answer) {
        return answer.duties().stream()
                .map(d -> d.rule().by().map(by -> label("doers", by) + ": ").orElse("")
                        + label("duty-kinds", d.rule().kind())
                        + d.due().map(day -> " (" + day + ")").orElse(""))
                .collect(Collectors.joining("; "));
    }

    private String label(String group, String id) {
        return vocabulary
                .word(group + "." + id)
                .map(w -> w.label().in(language))
                .filter(text -> !text.isEmpty())
                .orElse(id);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
