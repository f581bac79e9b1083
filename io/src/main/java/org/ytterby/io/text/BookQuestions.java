package org.ytterby.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.law.Corpus;
import org.ytterby.io.CsvOut;

/** Gathers the questions of a book, line after line, and tells them: each once, best first. Not thread-safe. */
public final class BookQuestions {
    private final Speech speech;
    private final QuestionPlan.Gathering gathering;

    public BookQuestions(Corpus corpus, Language language) {
        this.speech = Speech.of(corpus, Style.plain(language));
        this.gathering = new QuestionPlan.Gathering(corpus.vocabulary());
    }

    /**
     * A question of the book.
     *
     * @param asked every line that asks it
     * @param settles lines that any answer to it settles
     * @param worth of the lines that ask it, by currency
     */
    public record Question(
            String whom,
            String about,
            String question,
            Optional<String> findOut,
            List<Integer> asked,
            List<Integer> settles,
            String worth) {}

    public void take(Line line) {
        gathering.add(line);
    }

    static List<Question> of(QuestionPlan plan, Speech speech) {
        List<Question> questions = new ArrayList<>();
        for (QuestionPlan.Group g : plan.groups()) {
            questions.add(new Question(
                    speech.asks().whom(g.ask(), g.facts()),
                    speech.asks().subject(g.ask()),
                    speech.asks().question(g.ask(), g.facts()),
                    speech.asks().findOut(g.ask()),
                    g.asked(),
                    g.settled(),
                    HeadText.money(g.worth())));
        }
        return questions;
    }

    /** What suppliers and customers can be asked by letter. */
    public List<Inquiry> inquiries() {
        return Inquiry.of(gathering.plan(), speech.corpus().vocabulary());
    }

    /** For a spreadsheet: a record a question, best first. */
    public void csv(Appendable out) {
        CsvOut csv = new CsvOut(out);
        csv.record(List.of(
                "rank",
                "whom",
                "about",
                "question",
                "how_to_find_out",
                "lines",
                "line_numbers",
                "settles_alone",
                "settled_lines",
                "value"));
        int rank = 1;
        for (Question q : of(gathering.plan(), speech)) {
            csv.record(List.of(
                    String.valueOf(rank++),
                    q.whom(),
                    q.about(),
                    q.question(),
                    q.findOut().orElse(""),
                    String.valueOf(q.asked().size()),
                    numbers(q.asked()),
                    String.valueOf(q.settles().size()),
                    numbers(q.settles()),
                    q.worth()));
        }
    }

    private static String numbers(List<Integer> lines) {
        return lines.stream().map(String::valueOf).collect(Collectors.joining("; "));
    }
}
