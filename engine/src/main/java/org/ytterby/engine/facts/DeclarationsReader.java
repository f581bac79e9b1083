package org.ytterby.engine.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Nearest;
import org.ytterby.engine.law.Fact;
import org.ytterby.engine.law.OpenPoint;
import org.ytterby.engine.law.Vocabulary;
import org.ytterby.engine.screen.Names;

/** Reads declarations and refuses what they could not mean; whether one counts is decided for each movement. */
public final class DeclarationsReader {
    private static final Set<String> SCOPES = Set.of("countries", "parties");
    private static final Set<String> ARTICLE = Set.of("supplier", "part", "lot");

    private final Vocabulary vocabulary;
    private final Map<String, OpenPoint> points;
    private final FactsReader values;

    public DeclarationsReader(Vocabulary vocabulary, Map<String, OpenPoint> points) {
        this.vocabulary = vocabulary;
        this.points = points;
        this.values = new FactsReader(vocabulary);
    }

    /** A list of declarations, or a table that holds one under {@code declarations}. */
    public List<Declaration> read(Doc doc) {
        Doc listed = doc instanceof Doc.Table t && t.get("declarations").isPresent()
                ? Fields.of(t).required("declarations")
                : doc;
        List<Declaration> declarations = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Doc one : Fields.asRows(listed)) {
            Declaration declaration = declaration(one);
            if (!ids.add(declaration.id())) {
                throw InputException.of(
                        "YT-D010",
                        one.place(),
                        "the declaration `" + declaration.id() + "` stands twice",
                        "Every declaration has its own id.");
            }
            declarations.add(declaration);
        }
        return declarations;
    }

    private Declaration declaration(Doc doc) {
        Fields fields = Fields.of(doc).skip("stated_by");
        Map<String, Value> says = new LinkedHashMap<>();
        Map<String, String> readings = new LinkedHashMap<>();
        fields.entries("says").forEach((key, value) -> {
            if (points.containsKey(key)) {
                readings.put(key, reading(key, value));
            } else {
                says.put(key, values.value(fact(key, value), value));
            }
        });
        Optional<Fields> scope = fields.optional("scope").map(DeclarationsReader::scope);
        Declaration declaration = new Declaration(
                fields.text("id"),
                says,
                readings,
                about(fields.required("about")),
                scope.map(DeclarationsReader::countries).orElse(List.of()),
                scope.flatMap(s -> s.optional("parties")).map(Subjects::each).orElse(List.of()),
                fields.optional("by").map(Fields::of).flatMap(DeclarationsReader::signer),
                fields.optional("signed").map(Days::read),
                fields.optional("until").map(Days::read),
                fields.rows("basis").stream().map(DeclarationsReader::paper).toList());
        scope.ifPresent(Fields::close);
        fields.close();
        return withPapers(declaration, doc);
    }

    /** A scope that nobody filled in is not the whole book. */
    private static Fields scope(Doc doc) {
        Fields scope = Fields.of(doc);
        boolean named = Stream.of("countries", "parties")
                .flatMap(key -> scope.optional(key).stream())
                .anyMatch(d -> !(d instanceof Doc.Rows rows && rows.items().isEmpty()));
        if (!named && Fields.asTable(doc).entries().keySet().stream().allMatch(SCOPES::contains)) {
            throw InputException.of(
                    "YT-D018",
                    doc.place(),
                    "`scope` names no country and no party",
                    "Write {countries: [DE]} or {parties: [\"…\"]}, or leave the word out where none is meant.");
        }
        return scope;
    }

    /** A country that no line could ever state would keep a declaration from applying, and nobody would know. */
    private static List<String> countries(Fields scope) {
        return scope.optional("countries").map(Fields::asRows).orElse(List.of()).stream()
                .map(FactsReader::country)
                .toList();
    }

    private static Declaration.Paper paper(Doc doc) {
        Fields fields = Fields.of(doc);
        Declaration.Paper paper = new Declaration.Paper(fields.text("kind", "other"), fields.text("file", ""));
        fields.close();
        return paper;
    }

    /** Who signs; empty where the words name no person, or stand for a firm and name none, such as "-" and "to be advised". */
    private static Optional<String> signer(Fields by) {
        String name = by.text("name", "");
        String firm = by.text("firm", "");
        boolean somebody = isSomebody(name) && (firm.isEmpty() || isSomebody(firm));
        String signer = name + ", " + by.text("office", "") + ", " + firm;
        by.close();
        return somebody ? Optional.of(signer) : Optional.empty();
    }

    /** Not one that stands for any, such as Muster GmbH. */
    private static boolean isSomebody(String name) {
        return !Names.ofSomebody(name).isEmpty() && !Names.isStandIn(name);
    }

    private Fact fact(String key, Doc value) {
        return vocabulary
                .fact(key)
                .orElseThrow(() -> InputException.of(
                        "YT-F001",
                        value.place(),
                        "unknown fact `" + key + "`",
                        Nearest.of(key, vocabulary.keys())
                                .map(k -> "Maybe `" + k + "`.")
                                .orElse("A declaration states facts of the vocabulary or readings of open points.")));
    }

    private String reading(String point, Doc value) {
        String reading = Fields.asText(value);
        OpenPoint open = points.get(point);
        if (open == null || !open.readings().containsKey(reading)) {
            throw InputException.of(
                    "YT-A002",
                    value.place(),
                    "`" + reading + "` is no reading of `" + point + "`",
                    open == null
                            ? ""
                            : "Its readings: "
                                    + String.join(", ", open.readings().keySet()) + ".");
        }
        return reading;
    }

    private static Declaration.About about(Doc doc) {
        Fields fields = Fields.of(doc);
        Optional<Doc> listing = fields.optional("listing");
        Optional<Doc> self = fields.optional("self");
        Optional<Doc> endUser = fields.optional("end_user");
        Optional<Doc> consignee = fields.optional("consignee");
        Optional<String> reading = fields.maybeText("reading");
        Optional<Doc> supplier = fields.optional("supplier");
        Optional<Doc> part = fields.optional("part");
        Optional<String> lot = Subjects.lot(fields, doc);
        fields.close();
        one(doc);
        if (listing.isPresent()) {
            return listing(Fields.of(listing.get()));
        }
        if (self.isPresent()) {
            return Subjects.self(self.get());
        }
        if (endUser.isPresent() || consignee.isPresent()) {
            return party(
                    endUser.isPresent() ? "end_user" : "consignee",
                    endUser.or(() -> consignee).orElse(doc));
        }
        if (reading.isPresent()) {
            return new Declaration.About.HouseReading(reading.get());
        }
        if (supplier.isPresent() && part.isPresent()) {
            return new Declaration.About.Article(Subjects.one(supplier.get()), Subjects.one(part.get()), lot);
        }
        throw InputException.of(
                "YT-D011",
                doc.place(),
                "a declaration has to be about something",
                "Name self, end_user, consignee, supplier and part, reading, or listing.");
    }

    /** A second subject would narrow the first one, or be another declaration; either way it may not get lost. */
    private static void one(Doc about) {
        Set<String> named = new LinkedHashSet<>();
        Fields.asTable(about).entries().forEach((key, value) -> {
            if (!(value instanceof Doc.Nothing)) {
                named.add(ARTICLE.contains(key) ? "supplier" : key);
            }
        });
        if (named.size() > 1) {
            throw InputException.of(
                    "YT-D017",
                    about.place(),
                    "`about` names several subjects: `" + String.join("`, `", named) + "`",
                    "One declaration is about one subject; write one for each.");
        }
    }

    private static Declaration.About party(String role, Doc doc) {
        Fields fields = Fields.of(doc);
        Declaration.About.Party party = new Declaration.About.Party(
                role, Subjects.one(fields.required("name")), FactsReader.country(fields.required("country")));
        fields.close();
        return party;
    }

    private static Declaration.About listing(Fields fields) {
        Declaration.About.Listing listing = new Declaration.About.Listing(
                fields.text("name"),
                Set.copyOf(fields.texts("country")),
                Set.copyOf(fields.texts("born")),
                Set.copyOf(fields.texts("number")),
                fields.text("entry"),
                fields.text("print"),
                fields.text("because"));
        fields.close();
        return listing;
    }

    /** Who tells a party apart from a listed one shows the papers. */
    private static Declaration withPapers(Declaration declaration, Doc doc) {
        if (declaration.about() instanceof Declaration.About.Listing
                && declaration.basis().isEmpty()) {
            throw InputException.of(
                    "YT-D013",
                    doc.place(),
                    "the clearing `" + declaration.id() + "` names no papers",
                    "Put the evidence under basis: [{file: extract.pdf, kind: register}].");
        }
        return declaration;
    }
}
