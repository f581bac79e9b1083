package org.ytterby.io.letters;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.facts.Declaration;
import org.ytterby.engine.facts.DeclarationsReader;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Fact;
import org.ytterby.io.AnswerCells;
import org.ytterby.io.Book;
import org.ytterby.io.BookOptions;
import org.ytterby.io.BookRow;
import org.ytterby.io.InputFormat;
import org.ytterby.io.LeftByFormulas;
import org.ytterby.io.Note;
import org.ytterby.io.OrderBooks;

/** Reads answered sheets as declarations: a row that was answered and signed states one fact, on the word of who signed. */
public final class AnsweredSheets {
    private static final String UNKNOWN = "unknown";
    private static final String ANSWER = "answer";
    private static final String LOT = "lot";

    private final Corpus corpus;
    private final AnswerCells cells;

    public AnsweredSheets(Corpus corpus) {
        this.corpus = corpus;
        this.cells = new AnswerCells(corpus.vocabulary());
    }

    /** @param lot that the answer is about; empty: all of them */
    public record Question(String subject, String lot) {
        private boolean meets(Question other) {
            return subject.equals(other.subject) && (lot.isEmpty() || other.lot.isEmpty() || lot.equals(other.lot));
        }
    }

    /** A declaration, and what it answers. */
    public record Stated(Question question, Declaration declaration) {}

    /**
     * What an answered sheet says.
     *
     * @param stated what counts
     * @param undone questions that some row answers so that nobody can read it, without a signature, or by saying that nobody knows
     * @param unanswered rows without an answer, or with the answer that nobody knows
     * @param problems what kept rows from counting
     * @param notes how the file was read
     */
    public record Answered(
            List<Stated> stated, Set<Question> undone, int unanswered, List<Problem> problems, List<Note> notes) {
        public List<Declaration> declarations() {
            return stated.stream().map(Stated::declaration).toList();
        }
    }

    /** What sheets state together: a question that is answered twice, once so that it does not count, is not answered. */
    public static Answered together(List<Answered> sheets) {
        Set<Question> undone = new HashSet<>();
        sheets.forEach(s -> undone.addAll(s.undone()));
        List<Stated> kept = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Stated stated : sheets.stream().flatMap(s -> s.stated().stream()).toList()) {
            if (undone.stream().anyMatch(stated.question()::meets)) {
                problems.add(new Problem(
                        "YT-Q006",
                        Place.NOWHERE,
                        "`" + stated.declaration().id()
                                + "` does not count: another row says of the same that nobody knows, or nobody can read it",
                        "Keep the row that holds and take the other one out."));
            } else {
                kept.add(stated);
            }
        }
        return new Answered(kept, undone, 0, problems, List.of());
    }

    /**
     * @param name what messages call the sheet, and its declarations begin with
     * @throws InputException where the file is none of our sheets
     */
    public Answered read(String name, InputStream in, InputFormat format) {
        Map<String, String> leftOut = new LinkedHashMap<>();
        Sheet.columns().forEach(c -> leftOut.put(c, "-"));
        BookOptions options =
                new BookOptions(Optional.of(corpus.evidenceUntil()), Optional.empty(), Map.of(), List.of(), leftOut);
        List<Stated> stated = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<Question> undone = new HashSet<>();
        int unanswered = 0;
        Book book = new OrderBooks(corpus).read(name, in, format, options);
        for (BookRow row : book.rows()) {
            AnsweredRow answered = AnsweredRow.of(name, row);
            try {
                Optional<Doc> said = row instanceof BookRow.Refused refused
                        ? refuse(refused) // its cells may stand under other headings than their own
                        : declaration(name, answered);
                if (said.isPresent()) {
                    new DeclarationsReader(corpus.vocabulary(), corpus.points())
                            .read(new Doc.Rows(said.get().place(), List.of(said.get())))
                            .forEach(d -> stated.add(new Stated(answered.question(), d)));
                } else {
                    unanswered++;
                    if (!answered.text(ANSWER).isEmpty()) {
                        undone.add(answered.question());
                    }
                }
            } catch (InputException e) {
                problems.addAll(e.problems());
                undone.add(answered.question());
            }
        }
        SpoiltSheet.problem(name, book.notes()).ifPresent(p -> {
            problems.add(p);
            stated.clear();
        });
        Answered kept = together(List.of(new Answered(stated, undone, 0, List.of(), List.of())));
        problems.addAll(kept.problems());
        return new Answered(
                kept.stated(), undone, unanswered, List.copyOf(problems), SpoiltSheet.worthSaying(book.notes()));
    }

    private static Optional<Doc> refuse(BookRow.Refused row) {
        throw new InputException(row.problems());
    }

    private Optional<Doc> declaration(String name, AnsweredRow texts) {
        Place place = texts.place();
        String answer = texts.text(ANSWER);
        texts.checkQuestion();
        if (answer.isEmpty() || AnswerCells.meansUnknown(answer)) {
            return Optional.empty();
        }
        checkValues(texts, place);
        Fact fact = corpus.vocabulary().fact(texts.text("fact")).orElseThrow(() -> texts.foreign());
        boolean article = texts.text("about").equals("article");
        checkLot(texts, place, article);
        Fact.Scope scope = article ? Fact.Scope.ARTICLE : Fact.Scope.PARTY;
        if (fact.declaredFor() != scope) {
            throw texts.foreign();
        }
        Map<String, Doc> declaration = new LinkedHashMap<>();
        put(declaration, place, "id", id(name, texts.text(Sheet.NUMBER)));
        declaration.put("says", new Doc.Table(place, Map.of(fact.key(), cells.read(fact, place, answer))));
        declaration.put("about", about(texts, place, article));
        declaration.put("by", by(texts, place));
        put(declaration, place, "signed", required(texts, place, "signed_on"));
        put(declaration, place, "until", until(texts, place));
        Map<String, Doc> paper = new LinkedHashMap<>();
        put(paper, place, "kind", texts.text("report").isEmpty() ? "other" : "test_report");
        put(paper, place, "file", texts.text("report"));
        declaration.put("basis", new Doc.Rows(place, List.of(new Doc.Table(place, paper))));
        return Optional.of(new Doc.Table(place, declaration));
    }

    /** A lot or a last day that a formula did not give would make the answer wider than whoever signed it meant. */
    private static void checkValues(AnsweredRow texts, Place place) {
        for (String column : Sheet.ANSWER) {
            String text = texts.text(column);
            if (LeftByFormulas.is(text)) {
                throw InputException.of(
                        "YT-Q005",
                        place,
                        "`" + text + "` stands in `" + column + "` in place of a value",
                        "Write the value itself in place of a formula.");
            }
        }
    }

    /** Whoever writes a lot beside an answer about a party means less than the party. */
    private static void checkLot(AnsweredRow texts, Place place, boolean article) {
        String lot = texts.text(LOT);
        if (!article && !lot.isEmpty() && !AnswerCells.meansUnknown(lot)) {
            throw InputException.of(
                    "YT-Q007",
                    place,
                    "the lot `" + lot + "` stands beside an answer about a party, which holds for every lot",
                    "Empty the lot where the answer holds for the party; else leave the question unanswered.");
        }
    }

    private static Doc about(AnsweredRow texts, Place place, boolean article) {
        Map<String, Doc> about = new LinkedHashMap<>();
        if (article) {
            put(about, place, "supplier", texts.text("supplier"));
            put(about, place, "part", texts.text("part"));
            if (!texts.text(LOT).isEmpty()) {
                put(about, place, "lot", texts.text(LOT));
            }
        } else {
            Map<String, Doc> party = new LinkedHashMap<>();
            put(party, place, "name", texts.text("party"));
            put(party, place, "country", texts.text("country"));
            about.put(texts.text("about"), new Doc.Table(place, party));
        }
        return new Doc.Table(place, about);
    }

    private static Doc by(AnsweredRow texts, Place place) {
        Map<String, Doc> by = new LinkedHashMap<>();
        put(by, place, "name", required(texts, place, "signed_by"));
        put(by, place, "office", texts.text("office"));
        put(by, place, "firm", required(texts, place, "firm"));
        return new Doc.Table(place, by);
    }

    /** Where the signer names no last day, a year: the longest that a declaration may run. */
    private static String until(AnsweredRow texts, Place place) {
        String until = texts.text("valid_until");
        if (!until.isEmpty()) {
            return until;
        }
        LocalDate signed = org.ytterby.engine.facts.Days.read(new Doc.Text(place, required(texts, place, "signed_on")));
        return signed.plusYears(1).minusDays(1).toString();
    }

    private static String required(AnsweredRow texts, Place place, String column) {
        String text = texts.text(column);
        if (text.isEmpty()) {
            throw InputException.of(
                    "YT-Q002",
                    place,
                    "the answer is not signed: `" + column + "` is empty",
                    "An answer counts with the name and firm of who signs it, and the day.");
        }
        return text;
    }

    /** The sheet's own name and the row's number, so that a report leads back to the paper. */
    private static String id(String name, String number) {
        String file = name.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[A-Za-z]+$", "");
        return "A-" + (file.isEmpty() ? UNKNOWN : file) + "-" + number;
    }

    private static void put(Map<String, Doc> table, Place place, String key, String value) {
        table.put(key, new Doc.Text(place, value));
    }
}
