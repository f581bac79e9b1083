package org.ytterby.engine.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;

/** Reads the vocabulary: facts, designations, elements, words of answers. */
final class VocabularyReader {
    private static final String FACTS = "vocabulary/facts.yaml";
    private static final String WORDS = "vocabulary/answers.yaml";

    private final Map<String, Doc> files;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, String> headings = new HashMap<>();
    private final Map<String, Bilingual> ignored = new HashMap<>();

    private VocabularyReader(Map<String, Doc> files) {
        this.files = files;
    }

    static Vocabulary read(Map<String, Doc> files) {
        return new VocabularyReader(files).read();
    }

    private Vocabulary read() {
        Map<String, Vocabulary.Element> elements = elements();
        Fields file = Fields.of(file(FACTS));
        file.entries("facts").forEach((key, doc) -> facts.put(key, fact(key, doc)));
        file.optional("row").ifPresent(this::row);
        List<String> wholes = wholes(file);
        file.close();
        VocabularyFiles regimes = new VocabularyFiles(files);
        regimes.refuseOtherSections();
        regimes.added().forEach(doc -> Fields.of(doc).entries("facts").forEach(this::added));
        file.entries("facts").forEach(this::refuseOddDefault);
        regimes.added().forEach(doc -> Fields.of(doc).entries("facts").forEach(this::refuseOddDefault));
        return new Vocabulary(
                facts,
                elements,
                new ElementNames(elements, groupWords("collective"), groupWords("plain")),
                headings,
                ignored,
                words(),
                wholes);
    }

    private List<String> wholes(Fields file) {
        List<String> wholes = file.texts("wholes");
        Fact kind = facts.get(ItemKinds.KIND);
        file.optional("wholes")
                .ifPresent(doc -> wholes.stream()
                        .filter(w -> kind == null || !kind.values().contains(w))
                        .findFirst()
                        .ifPresent(w -> {
                            throw InputException.of(
                                    "YT-C003",
                                    doc.place(),
                                    "`" + w + "` is no value of `" + ItemKinds.KIND + "`",
                                    "Name kinds of goods.");
                        }));
        return wholes;
    }

    private void added(String key, Doc doc) {
        VocabularyFiles.refuseTwice(facts.containsKey(key), key, doc);
        facts.put(key, fact(key, doc));
    }

    /** A default that no fact can have, or that rests on a fact nobody knows, would be assumed without a question. */
    private void refuseOddDefault(String key, Doc doc) {
        Fact fact = facts.get(key);
        Doc given = Fields.asTable(doc).entries().get("default");
        if (fact == null || given == null) {
            return;
        }
        switch (fact.otherwise()) {
            case Fact.Default.None none -> {}
            case Fact.Default.Value value -> refuseOther(fact, value.value(), given);
            case Fact.Default.SameAs same -> refuseUnknown(same.key(), given);
            case Fact.Default.When when -> {
                refuseOther(fact, when.value(), given);
                refuseUnknown(when.condition().fact(), given);
                when.unless().ifPresent(u -> refuseUnknown(u.fact(), given));
                when.unlessStated().forEach(u -> refuseUnknown(u, given));
            }
        }
    }

    private static void refuseOther(Fact fact, String value, Doc given) {
        if (fact.isClosed() && !value.isEmpty() && !fact.values().contains(value)) {
            throw InputException.of(
                    "YT-C003",
                    given.place(),
                    "`" + value + "` is no value of `" + fact.key() + "`",
                    "Its values: " + String.join(", ", fact.values()) + ".");
        }
    }

    private void refuseUnknown(String key, Doc given) {
        if (!facts.containsKey(key)) {
            throw InputException.of(
                    "YT-C002", given.place(), "unknown fact `" + key + "`", "Facts stand in vocabulary/.");
        }
    }

    private Doc file(String path) {
        Doc doc = files.get(path);
        if (doc == null) {
            throw InputException.of("YT-C020", new Place(path, 0, 0), "the corpus lacks `" + path + "`", "Add it.");
        }
        return doc;
    }

    private Fact fact(String key, Doc doc) {
        Fields fields = Fields.of(doc).skip("parts", "notes");
        Fact.Type type = FactWords.type(fields.required("type"));
        Map<String, Bilingual> values = new LinkedHashMap<>();
        fields.entries("values").forEach((value, text) -> values.put(value, Bilingual.read(text)));
        if (type == Fact.Type.YES_NO) {
            values.put("yes", new Bilingual("yes", "是"));
            values.put("no", new Bilingual("no", "否"));
        }
        fields.maybeText("values-from").filter("designations"::equals).ifPresent(f -> values.putAll(designations()));
        Fact fact = new Fact(
                key,
                type,
                List.copyOf(values.keySet()),
                fields.optional("default").map(FactWords::otherwise).orElse(new Fact.Default.None()),
                facts.size(),
                bilingual(fields, "means"),
                bilingual(fields, "ask"),
                bilingual(fields, "find-out"),
                fields.text("whom", ""),
                after(key, fields),
                fields.optional("declared-for").map(FactWords::scope).orElse(Fact.Scope.NONE),
                Map.copyOf(values),
                written(values.keySet(), fields),
                columnsOf(key, fields),
                fields.maybeText("unit"));
        fields.close();
        return fact;
    }

    private static Map<String, List<String>> written(Set<String> values, Fields fields) {
        Map<String, List<String>> written = new LinkedHashMap<>();
        fields.entries("written").forEach((value, words) -> {
            if (!values.contains(value)) {
                throw InputException.of(
                        "YT-C003",
                        words.place(),
                        "`" + value + "` is no value of the fact",
                        "Its values: " + String.join(", ", values) + ".");
            }
            written.put(value, List.copyOf(Fields.asTexts(words)));
        });
        return Map.copyOf(written);
    }

    /** Only facts that stand before it, so that none waits for itself. */
    private List<String> after(String key, Fields fields) {
        List<String> after = fields.texts("after");
        fields.optional("after")
                .ifPresent(given -> after.stream()
                        .filter(a -> !facts.containsKey(a))
                        .forEach(a -> {
                            throw InputException.of(
                                    "YT-C002",
                                    given.place(),
                                    "no fact `" + a + "` stands before `" + key + "`",
                                    "Name facts that stand before it in vocabulary/.");
                        }));
        return after;
    }

    private List<String> columnsOf(String key, Fields fields) {
        List<String> all = new ArrayList<>();
        fields.entries("columns").values().forEach(list -> all.addAll(Fields.asTexts(list)));
        all.forEach(heading -> heading(heading, key));
        heading(key, key);
        return List.copyOf(all);
    }

    private static Bilingual bilingual(Fields fields, String key) {
        return fields.optional(key).map(Bilingual::read).orElse(Bilingual.NONE);
    }

    private void row(Doc doc) {
        Fields row = Fields.of(doc);
        columns("as_of", row.required("as_of"));
        columns("known_on", row.required("known_on"));
        row.entries("parties").forEach((role, columns) -> columns("other_parties." + role, columns));
        row.entries("words").forEach((word, columns) -> columns("item.description", columns));
        row.optional("ignored").ifPresent(this::ignoredColumns);
        row.close();
    }

    private void columns(String key, Doc doc) {
        Fields fields = Fields.of(doc).skip("means", "ask", "notes");
        columnsOf(key, fields);
        fields.close();
    }

    private void heading(String heading, String key) {
        headings.putIfAbsent(fold(heading), key);
    }

    private void ignoredColumns(Doc doc) {
        Fields.asTable(doc).entries().forEach((name, entry) -> {
            Fields fields = Fields.of(entry).skip("means", "notes");
            Bilingual why = fields.optional("why")
                    .or(() -> fields.optional("reason"))
                    .map(Bilingual::read)
                    .orElse(Bilingual.NONE);
            ignored.put(fold(name), why);
            fields.entries("columns")
                    .values()
                    .forEach(list -> Fields.asTexts(list).forEach(h -> ignored.put(fold(h), why)));
            fields.close();
        });
    }

    private static String fold(String heading) {
        return Headings.fold(heading);
    }

    private Map<String, Bilingual> designations() {
        Map<String, Bilingual> codes = new LinkedHashMap<>();
        Fields file = Fields.of(file("vocabulary/designations.yaml"));
        Map<String, Doc> entries = file.entries("designations");
        file.close();
        entries.forEach((code, doc) -> {
            Fields fields = Fields.of(doc).skip("note", "notes", "item", "doubt", "suggests", "back-translated");
            Map<String, Doc> terms = fields.entries("terms");
            fields.close();
            codes.put(code, new Bilingual(first(terms, "en"), first(terms, "zh")));
        });
        return codes;
    }

    private static String first(Map<String, Doc> terms, String language) {
        return Optional.ofNullable(terms.get(language))
                .map(Fields::asTexts)
                .filter(l -> !l.isEmpty())
                .map(List::getFirst)
                .orElse("");
    }

    private Map<String, Vocabulary.Element> elements() {
        Map<String, Vocabulary.Element> all = new HashMap<>();
        Doc doc = files.get("knowledge/elements.yaml");
        if (doc == null) {
            return all;
        }
        Fields file = Fields.of(doc).skip("confidence", "collective", "plain", "notes");
        file.optional("basis").ifPresent(Bilingual::read);
        Map<String, Doc> entries = file.entries("elements");
        file.close();
        entries.forEach((symbol, element) -> {
            Fields fields = Fields.of(element).skip("notes", "number", "mass-of", "basis", "confidence");
            Bilingual name = new Bilingual(fields.text("en", ""), fields.text("zh", ""));
            double mass = Fields.asNumber(fields.required("mass")).doubleValue();
            boolean rare = fields.text("rare-earth", "no").equals("yes");
            List<String> heard = fields.texts("heard");
            fields.close();
            all.put(symbol, new Vocabulary.Element(symbol, name, mass, rare, heard));
        });
        return all;
    }

    private List<String> groupWords(String section) {
        Doc doc = files.get("knowledge/elements.yaml");
        return doc == null ? List.of() : Fields.of(doc).texts(section);
    }

    private Map<String, Vocabulary.Word> words() {
        Map<String, Vocabulary.Word> all = new LinkedHashMap<>();
        Doc doc = files.get(WORDS);
        if (doc == null) {
            return all;
        }
        words(Fields.asTable(doc).entries(), all);
        new VocabularyFiles(files).added().forEach(more -> words(Fields.of(more).entries("words"), all));
        return all;
    }

    private static void words(Map<String, Doc> groups, Map<String, Vocabulary.Word> all) {
        groups.forEach((group, entries) -> Fields.asTable(entries).entries().forEach((id, word) -> {
            VocabularyFiles.refuseTwice(all.containsKey(group + "." + id), id, word);
            all.put(group + "." + id, word(id, word));
        }));
    }

    private static Vocabulary.Word word(String id, Doc word) {
        Fields fields = Fields.of(word).skip("by", "to", "order", "notes");
        Bilingual label = bilingual(fields, "label");
        Bilingual says = bilingual(fields, "says");
        Bilingual direct = new Bilingual(fields.text("en", ""), fields.text("zh", ""));
        List<String> names = fields.texts("names");
        fields.close();
        return new Vocabulary.Word(
                id, label.equals(Bilingual.NONE) ? direct : label, says.equals(Bilingual.NONE) ? direct : says, names);
    }
}
