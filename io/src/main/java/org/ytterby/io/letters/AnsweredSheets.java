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
import java.util.regex.Pattern;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.facts.Declaration;
import org.ytterby.engine.facts.DeclarationsReader;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Fact;
import org.ytterby.io.AnswerCells;
import org.ytterby.io.BookOptions;
import org.ytterby.io.BookRow;
import org.ytterby.io.InputFormat;
import org.ytterby.io.OrderBooks;

/** Reads answered sheets as declarations: a row that was answered and signed states one fact, on the word of who signed. */
public final class AnsweredSheets {
    private static final String UNKNOWN = "unknown";

    /** What a formula leaves that went wrong or was never computed, and a column too narrow for what it shows. */
    private static final Pattern SPOILT =
            Pattern.compile("=\\?|#+|#(?:N/A|REF!|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!|SPILL!|CALC!)");

    private final Corpus corpus;
    private final AnswerCells cells;

    public AnsweredSheets(Corpus corpus) {
        this.corpus = corpus;
        this.cells = new AnswerCells(corpus.vocabulary());
    }

    /**
     * What an answered sheet says.
     *
     * @param unanswered rows without an answer, or with the answer that nobody knows
     * @param problems what kept rows from counting
     */
    public record Answered(List<Declaration> declarations, int unanswered, List<Problem> problems) {}

    /**
     * @param name what messages call the sheet, and its declarations begin with
     * @throws InputException where the file is none of our sheets
     */
    public Answered read(String name, InputStream in, InputFormat format) {
        Map<String, String> leftOut = new LinkedHashMap<>();
        Sheet.columns().forEach(c -> leftOut.put(c, "-"));
        BookOptions options =
                new BookOptions(Optional.of(corpus.evidenceUntil()), Optional.empty(), Map.of(), List.of(), leftOut);
        List<Declaration> declarations = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> spoilt = new HashSet<>();
        int unanswered = 0;
        for (BookRow row :
                new OrderBooks(corpus).read(name, in, format, options).rows()) {
            if (row instanceof BookRow.Refused refused) {
                problems.addAll(refused.problems()); // its cells may stand under other headings than their own
                continue;
            }
            try {
                Optional<Doc> said = declaration(name, row);
                unanswered += said.isEmpty() ? 1 : 0;
                said.ifPresent(d -> declarations.addAll(new DeclarationsReader(corpus.vocabulary(), corpus.points())
                        .read(new Doc.Rows(d.place(), List.of(d)))));
            } catch (InputException e) {
                problems.addAll(e.problems());
                spoilt.add(id(name, text(row.cells(), Sheet.NUMBER)));
            }
        }
        declarations.removeIf(d ->
                spoilt.contains(d.id())); // what is answered twice, once so that nobody can read it, is not answered
        return new Answered(List.copyOf(declarations), unanswered, List.copyOf(problems));
    }

    private Optional<Doc> declaration(String name, BookRow row) {
        Map<String, String> texts = row.cells();
        Place place = new Place(name, row.line(), 0);
        String answer = text(texts, "answer");
        if (answer.isEmpty() || AnswerCells.meansUnknown(answer)) {
            return Optional.empty();
        }
        checkSubject(texts, place);
        checkValues(texts, place);
        Fact fact = corpus.vocabulary().fact(text(texts, "fact")).orElseThrow(() -> foreign(place));
        boolean article = text(texts, "about").equals("article");
        Fact.Scope scope = article ? Fact.Scope.ARTICLE : Fact.Scope.PARTY;
        if (fact.declaredFor() != scope) {
            throw foreign(place);
        }
        Map<String, Doc> declaration = new LinkedHashMap<>();
        put(declaration, place, "id", id(name, text(texts, Sheet.NUMBER)));
        declaration.put("says", new Doc.Table(place, Map.of(fact.key(), cells.read(fact, place, answer))));
        declaration.put("about", about(texts, place, article));
        declaration.put("by", by(texts, place));
        put(declaration, place, "signed", required(texts, place, "signed_on"));
        put(declaration, place, "until", until(texts, place));
        Map<String, Doc> paper = new LinkedHashMap<>();
        put(paper, place, "kind", text(texts, "report").isEmpty() ? "other" : "test_report");
        put(paper, place, "file", text(texts, "report"));
        declaration.put("basis", new Doc.Rows(place, List.of(new Doc.Table(place, paper))));
        return Optional.of(new Doc.Table(place, declaration));
    }

    private static void checkSubject(Map<String, String> texts, Place place) {
        List<String> subject = Sheet.SUBJECT.stream().map(c -> text(texts, c)).toList();
        if (!Sheet.mark(subject).equals(text(texts, Sheet.MARK))) {
            throw foreign(place);
        }
    }

    /** A lot or a last day that a formula did not give would make the answer wider than whoever signed it meant. */
    private static void checkValues(Map<String, String> texts, Place place) {
        for (String column : Sheet.ANSWER) {
            String text = text(texts, column);
            if (SPOILT.matcher(text).matches()) {
                throw InputException.of(
                        "YT-Q005",
                        place,
                        "`" + text + "` stands in `" + column + "` in place of a value",
                        "Write the value itself in place of a formula.");
            }
        }
    }

    private static InputException foreign(Place place) {
        return InputException.of(
                "YT-Q001",
                place,
                "this row asks something else than it did when the sheet was written",
                "Answer in the columns for answers and leave the others as they are.");
    }

    private static Doc about(Map<String, String> texts, Place place, boolean article) {
        Map<String, Doc> about = new LinkedHashMap<>();
        if (article) {
            put(about, place, "supplier", text(texts, "supplier"));
            put(about, place, "part", text(texts, "part"));
            if (!text(texts, "lot").isEmpty()) {
                put(about, place, "lot", text(texts, "lot"));
            }
        } else {
            Map<String, Doc> party = new LinkedHashMap<>();
            put(party, place, "name", text(texts, "party"));
            put(party, place, "country", text(texts, "country"));
            about.put(text(texts, "about"), new Doc.Table(place, party));
        }
        return new Doc.Table(place, about);
    }

    private static Doc by(Map<String, String> texts, Place place) {
        Map<String, Doc> by = new LinkedHashMap<>();
        put(by, place, "name", required(texts, place, "signed_by"));
        put(by, place, "office", text(texts, "office"));
        put(by, place, "firm", required(texts, place, "firm"));
        return new Doc.Table(place, by);
    }

    /** Where the signer names no last day, a year: the longest that a declaration may run. */
    private static String until(Map<String, String> texts, Place place) {
        String until = text(texts, "valid_until");
        if (!until.isEmpty()) {
            return until;
        }
        LocalDate signed = org.ytterby.engine.facts.Days.read(new Doc.Text(place, required(texts, place, "signed_on")));
        return signed.plusYears(1).minusDays(1).toString();
    }

    private static String required(Map<String, String> texts, Place place, String column) {
        String text = text(texts, column);
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

    private static String text(Map<String, String> texts, String column) {
        String text = texts.getOrDefault(column, "").strip();
        return text.startsWith("'") ? text.substring(1) : text;
    }

    private static void put(Map<String, Doc> table, Place place, String key, String value) {
        table.put(key, new Doc.Text(place, value));
    }
}
