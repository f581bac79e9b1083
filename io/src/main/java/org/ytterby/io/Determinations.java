package org.ytterby.io;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.facts.Days;
import org.ytterby.engine.facts.DeclarationsReader;
import org.ytterby.engine.facts.FactsReader;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.law.Corpus;

/**
 * Reads stored determinations, as {@link AnswerJson} wrote them: one document, an array, or one a line. Lines that were
 * refused at the time are passed over.
 *
 * <p>Immutable and thread-safe.
 */
public final class Determinations {
    private final FactsReader facts;
    private final DeclarationsReader declarations;

    public Determinations(Corpus corpus) {
        this.facts = new FactsReader(corpus.vocabulary());
        this.declarations = new DeclarationsReader(corpus.vocabulary(), corpus.points());
    }

    /**
     * The regimes whose law the documents were answered under; none where they were the usual ones.
     *
     * @throws InputException where they are not the same in all documents
     */
    public static Set<String> regimes(String name, InputStream in) {
        Set<Set<String>> asked = new LinkedHashSet<>();
        try (JsonDocs docs = new JsonDocs(name, new StrictText(name, in), 0)) {
            boolean listed = false;
            for (JsonDocs.Next next = docs.next(); next != JsonDocs.Next.END; next = docs.next()) {
                if (next == JsonDocs.Next.ROWS && !listed) {
                    listed = true;
                } else if (next != JsonDocs.Next.CLOSE
                        && docs.current() instanceof Doc.Table document
                        && document.get("corpus_version").isPresent()) {
                    asked.add(new TreeSet<>(each(Fields.of(document), "regimes", "id")));
                }
            }
        }
        if (asked.size() > 1) {
            throw InputException.of(
                    "YT-R004",
                    new Place(name, 0, 0),
                    "its determinations were made under different regimes",
                    "Replay those of each regime apart.");
        }
        return asked.stream().findFirst().orElse(Set.of());
    }

    /**
     * Hands them on one by one and keeps none, however many there are.
     *
     * @throws InputException at the end, with every document that could not be read
     */
    public void each(String name, InputStream in, Consumer<StoredDetermination> taker) {
        int count = 0;
        List<Problem> problems = new ArrayList<>();
        try (JsonDocs docs = new JsonDocs(name, new StrictText(name, in), 0)) {
            boolean listed = false;
            for (JsonDocs.Next next = docs.next(); next != JsonDocs.Next.END; next = docs.next()) {
                if (next == JsonDocs.Next.ROWS && !listed) {
                    listed = true;
                } else if (next != JsonDocs.Next.CLOSE) {
                    count += one(docs.current(), taker, problems) ? 1 : 0;
                }
            }
        }
        if (count == 0 && problems.isEmpty()) {
            throw InputException.of("YT-R001", new Place(name, 0, 0), "no determination stands in it", "");
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
    }

    private boolean one(Doc doc, Consumer<StoredDetermination> taker, List<Problem> problems) {
        try {
            Fields fields = Fields.of(doc);
            String format = fields.text("format", "");
            if (format.equals(AnswerOut.FORMAT)) {
                taker.accept(stored(fields));
                return true;
            }
            if (!format.equals(RefusedOut.FORMAT)) {
                throw InputException.of(
                        "YT-R002",
                        doc.place(),
                        "the format `" + format + "` is no determination",
                        "Stored determinations are written by `ytterby check --format json` or jsonl.");
            }
        } catch (InputException e) {
            problems.addAll(e.problems());
        }
        return false;
    }

    private StoredDetermination stored(Fields fields) {
        return new StoredDetermination(
                fields.place(),
                transaction(fields),
                fields.text("corpus_version"),
                fields.text("fingerprint"),
                fields.text("outcome"),
                fields.maybeText("policy"),
                fields.maybeText("licence_type"),
                fields.text("licence_state"),
                fields.texts("missing"),
                each(fields, "findings", "provision", "kind"),
                each(fields, "items", "item", "match"),
                each(fields, "duties", "kind", "by", "to", "due", "state"),
                each(fields, "warnings", "id"));
    }

    private Transaction transaction(Fields fields) {
        return new Transaction(
                fields.text("id"),
                facts.read(fields.required("facts")),
                Days.read(fields.required("as_of")),
                fields.optional("known_on")
                        .filter(d -> !(d instanceof Doc.Text t && t.value().equals("all")))
                        .map(Days::read),
                fields.optional("assume").map(Fields::asTextMap).orElse(java.util.Map.of()),
                fields.optional("declarations").map(declarations::read).orElse(List.of()));
    }

    /** The named fields of each entry, with blanks between them. */
    private static List<String> each(Fields fields, String list, String... keys) {
        return fields.rows(list).stream()
                .map(Fields::of)
                .map(entry -> Stream.of(keys)
                        .map(entry::maybeText)
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
