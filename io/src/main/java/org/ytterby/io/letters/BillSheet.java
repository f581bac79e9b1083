package org.ytterby.io.letters;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ytterby.engine.law.Vocabulary;
import org.ytterby.engine.trace.Pick;
import org.ytterby.engine.trace.Question;
import org.ytterby.io.TableOut;

/**
 * The questions of a bill of materials to one supplier, in the shape in which the answers are read again, with a note in every language of
 * letters. It names no price, no customer and no part but the supplier's own. Thread-safe.
 */
public final class BillSheet {
    /** The reader of answers knows them: what is filled in comes back as an answer. */
    private static final List<String> HEADINGS = List.of(
            "part",
            "supplier part",
            "name",
            "supplier",
            "substance",
            "quantity",
            "unit",
            "origin",
            "complete",
            "mass",
            "mass unit",
            "technology",
            "answered by",
            "answered on",
            "report",
            "note");

    /** Spreadsheets take a file for UTF-8 only with this before it. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final List<Tongues> tongues;

    public BillSheet(Vocabulary vocabulary) {
        this.tongues = Tongues.ALL.stream().map(t -> new Tongues(t, vocabulary)).toList();
    }

    /** @param elements that are looked for */
    public void write(List<Question> questions, Set<String> elements, OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        try (TableOut table = TableOut.csv(out).under(HEADINGS)) {
            for (Question q : questions) {
                table.record(part(q, elements));
                for (String element : asked(q, elements)) {
                    table.record(substance(element));
                }
            }
        }
    }

    /** All of them where nothing is known of what is in it; else those of which something is not known. */
    private static Set<String> asked(Question question, Set<String> elements) {
        boolean all = question.about().stream().anyMatch(a -> a.what() == Pick.What.CONTENT);
        return all
                ? elements
                : new TreeSet<>(
                        question.about().stream().flatMap(a -> a.of().stream()).toList());
    }

    private List<String> part(Question q, Set<String> elements) {
        return List.of(
                q.article().id(),
                q.article().supplierPart().orElse(""),
                q.article().name(),
                q.supplier().orElse(""),
                "",
                "",
                q.article().unit().symbol(),
                "",
                "",
                "",
                "g",
                "",
                "",
                "",
                "",
                note("bill.part", String.join(", ", elements)));
    }

    private List<String> substance(String element) {
        return List.of(
                "", "", "", "", element, "", "%", "", "", "", "", "", "", "", "", note("bill.substance", element));
    }

    private String note(String key, String value) {
        return tongues.stream().map(t -> t.say(key, value)).collect(Collectors.joining(" | "));
    }
}
