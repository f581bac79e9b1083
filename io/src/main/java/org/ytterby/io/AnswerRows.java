package org.ytterby.io;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Determination;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.decide.Finding;
import org.ytterby.engine.decide.WordSuspicions;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Vocabulary;

/** The cells of an answered book: those that came, and those of the answer. Immutable. */
public final class AnswerRows {
    /** What a heading of ours begins with where it is worded for people. */
    public static final String MARK = "▸ ";

    private static final List<String> OWN = List.of(
            "outcome",
            "policy",
            "licence_type",
            "licence_state",
            "missing",
            "suggested",
            "deciding_provisions",
            "duties",
            "warnings",
            "holds_until",
            "fingerprint",
            "refused_because");

    private final Vocabulary vocabulary;
    private final WordSuspicions suspicions;
    private final Language language;
    private final List<String> headings;

    /**
     * @param language of the duties and warnings; codes stay codes
     * @param headings of the book, {@link BookTaker#headings} or {@link Book#headings()}
     */
    public AnswerRows(Corpus corpus, Language language, List<String> headings) {
        this.vocabulary = corpus.vocabulary();
        this.suspicions = new WordSuspicions(new Engine(corpus));
        this.language = language;
        this.headings = headings.stream().filter(h -> !isOwnHeading(h)).toList();
    }

    static boolean isOwnHeading(String heading) {
        return OWN.contains(heading.strip()) || heading.startsWith(MARK);
    }

    /** Those of the book; what an earlier check wrote is left out. */
    public List<String> headings() {
        return headings;
    }

    /** What the cells of an answer are, in order; the last one is for lines that could not be read. */
    public static List<String> own() {
        return OWN;
    }

    /** The cells of the answer: all of {@link #own()} but the last. */
    public List<String> of(Answer answer) {
        return List.of(
                answer.determination().code(),
                Outcomes.policy(answer.determination()).orElse(""),
                Outcomes.licenceType(answer.determination()).orElse(""),
                answer.permits().isEmpty() ? "" : answer.licenceState().code(),
                String.join("; ", answer.missing()),
                suspicions.of(answer).stream().map(s -> s.item().name()).collect(Collectors.joining("; ")),
                deciding(answer),
                duties(answer),
                answer.warnings().stream().map(w -> label("warnings", w)).collect(Collectors.joining("; ")),
                answer.holdsUntil().map(Object::toString).orElse(""),
                answer.fingerprint());
    }

    /** Why it could not be read, and the cells that stand under no heading. */
    public String because(BookRow.Refused row) {
        return row.problems().stream().map(p -> p.place() + ": " + p.message()).collect(Collectors.joining("; "))
                + beyond(row);
    }

    /** Cells that stand under no heading of the book. */
    private String beyond(BookRow row) {
        return row.cells().entrySet().stream()
                .filter(c -> !c.getKey().isEmpty() && !headings.contains(c.getKey()) && !isOwnHeading(c.getKey()))
                .map(c -> "; " + c.getKey() + ": " + c.getValue())
                .collect(Collectors.joining());
    }

    /** The cells under their headings; a line that could not be split stands in the first. */
    public List<String> cells(BookRow row) {
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

    /** An answer's code in words. */
    public String label(String group, String id) {
        return vocabulary
                .word(group + "." + id)
                .map(w -> w.label().in(language))
                .filter(text -> !text.isEmpty())
                .orElse(id);
    }
}
