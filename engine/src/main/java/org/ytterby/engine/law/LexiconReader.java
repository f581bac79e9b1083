package org.ytterby.engine.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.classify.CasNumber;
import org.ytterby.engine.classify.Lexicon;
import org.ytterby.engine.classify.WordEntry;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Nearest;

/** Reads the lexicon: the words on file, the terms of designations, the names of elements; and checks what they point at. */
final class LexiconReader {
    private static final String FOLDER = "knowledge/words/";
    /** Longer names of elements are heard inside longer words: Dysprosiumoxid. */
    private static final int SHORT_NAME = 5;

    private final Map<String, Doc> files;
    private final Vocabulary vocabulary;
    private final Map<String, Item> items;
    private final boolean strict;
    private final Map<String, String> itemsByName = new LinkedHashMap<>();
    private final List<WordEntry> entries = new ArrayList<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private final Set<String> alone = new LinkedHashSet<>();
    private final Set<String> generic = new LinkedHashSet<>();
    private final List<String> genericNeeds = new ArrayList<>();

    private LexiconReader(Map<String, Doc> files, Vocabulary vocabulary, Map<String, Item> items, boolean strict) {
        this.strict = strict;
        this.files = files;
        this.vocabulary = vocabulary;
        this.items = items;
        items.values().forEach(i -> itemsByName.put(i.name(), i.id()));
    }

    /** @param strict whether a word may point at no other items than those on file */
    static Lexicon.Data read(Map<String, Doc> files, Vocabulary vocabulary, Map<String, Item> items, boolean strict) {
        return new LexiconReader(files, vocabulary, items, strict).read();
    }

    private Lexicon.Data read() {
        files.forEach((path, doc) -> {
            if (path.startsWith(FOLDER)) {
                file(doc);
            }
        });
        elementNames();
        designations();
        grades();
        titles();
        Set<String> watched = new LinkedHashSet<>();
        items.values().forEach(i -> watched(i.form().means(), watched));
        return new Lexicon.Data(
                List.copyOf(entries),
                new LinkedHashSet<>(
                        vocabulary.elements().keySet().stream().sorted().toList()),
                watched,
                alone);
    }

    private static void watched(Condition condition, Set<String> watched) {
        switch (condition) {
            case Condition.All all -> all.of().forEach(c -> watched(c, watched));
            case Condition.Any any -> any.of().forEach(c -> watched(c, watched));
            case Condition.Not not -> watched(not.of(), watched);
            case Condition.Contains c -> watched.add(c.element());
            case Condition.OneOf c -> {}
            case Condition.Holds c -> {}
            case Condition.AllWithin c -> {}
            case Condition.InRange c -> {}
            case Condition.ShareOfValue c -> {}
            case Condition.Items c -> {}
            case Condition.Near c -> {}
            case Condition.PartyOn c -> {}
            case Condition.PartyHeld c -> {}
            case Condition.Reading c -> {}
            case Condition.DayTest c -> {}
            case Condition.IsStated c -> {}
        }
    }

    private void file(Doc doc) {
        Fields fields = Fields.of(doc).skip("about", "basis", "confidence", "source");
        alone.addAll(fields.texts("symbols-alone"));
        fields.texts("generic").forEach(w -> generic.add(Lexicon.folded(w)));
        fields.maybeText("generic-needs").ifPresent(genericNeeds::add);
        fields.entries("words").forEach((id, entry) -> add(entry(id, entry)));
        fields.close();
    }

    private void add(WordEntry entry) {
        if (!ids.add(entry.id())) {
            throw InputException.of(
                    "YT-C060",
                    org.ytterby.engine.doc.Place.NOWHERE,
                    "the lexicon has two entries `" + entry.id() + "`",
                    "Each entry has an id of its own.");
        }
        entries.add(entry);
    }

    private WordEntry entry(String id, Doc doc) {
        Fields fields = Fields.of(doc).skip("source", "confidence", "note");
        List<WordEntry.Word> words = new ArrayList<>();
        for (String language : List.of("en", "zh", "ja", "de", "fr", "trade", Lexicon.CAS)) {
            fields.optional(language).ifPresent(list -> words(language, list, words));
        }
        WordEntry entry = new WordEntry(
                id,
                List.copyOf(words),
                fields.texts("patterns"),
                fields.texts("codes"),
                fields.texts("follows"),
                values(fields, "suggests"),
                values(fields, "may"),
                fields.optional("items").map(this::itemIds).orElse(List.of()),
                fields.texts("topics"),
                fields.texts("needs"),
                fields.texts("unless"),
                fields.optional("role").map(LexiconReader::role),
                says(fields));
        fields.close();
        return entry;
    }

    private static Map<String, String> says(Fields fields) {
        Map<String, String> says = new LinkedHashMap<>();
        fields.optional("says").map(Bilingual::read).ifPresent(b -> {
            says.put("en", b.en());
            says.put("zh", b.zh());
        });
        return says;
    }

    private static WordEntry.Role role(Doc doc) {
        String text = Fields.asText(doc).replace('-', '_').toUpperCase(Locale.ROOT);
        try {
            return WordEntry.Role.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw InputException.of(
                    "YT-C061", doc.place(), "`" + Fields.asText(doc) + "` is no role of a word", "See the guide.");
        }
    }

    private void words(String language, Doc list, List<WordEntry.Word> words) {
        for (String text : Fields.asTexts(list)) {
            boolean cased = text.startsWith("=");
            boolean left = text.startsWith("*");
            boolean right = text.endsWith("*");
            String bare = text.substring(left || cased ? 1 : 0, text.length() - (right ? 1 : 0));
            String folded = Lexicon.folded(bare);
            if (folded.isEmpty() || (language.equals(Lexicon.CAS) && !CasNumber.isValid(bare))) {
                throw InputException.of(
                        "YT-C062",
                        list.place(),
                        "`" + text + "` is no "
                                + (language.equals(Lexicon.CAS) ? "CAS number: its check digit is wrong" : "word"),
                        "Compare it with the source.");
            }
            words.add(new WordEntry.Word(folded, cased ? bare : "", language, left, right));
            if (language.equals("fr") && !cased) {
                FrenchPlurals.of(folded).forEach(p -> words.add(new WordEntry.Word(p, "", language, left, right)));
            }
        }
    }

    private Map<String, List<String>> values(Fields fields, String key) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        fields.entries(key).forEach((fact, doc) -> {
            List<String> texts = Fields.asTexts(doc);
            Fact known = vocabulary
                    .fact(fact)
                    .orElseThrow(() -> InputException.of(
                            "YT-C063",
                            doc.place(),
                            "unknown fact `" + fact + "`",
                            Nearest.of(fact, vocabulary.keys())
                                    .map(k -> "Maybe `" + k + "`.")
                                    .orElse("")));
            texts.forEach(v -> refuseUnknown(known, v, doc));
            values.put(fact, texts);
        });
        return values;
    }

    private void refuseUnknown(Fact fact, String value, Doc doc) {
        boolean known = fact.key().equals("item.elements")
                ? vocabulary.isElement(value)
                : !fact.isClosed() || fact.values().contains(value);
        if (!known) {
            throw InputException.of("YT-C064", doc.place(), "`" + value + "` is no value of `" + fact.key() + "`", "");
        }
    }

    /** Items by id or by name; one of another regime than those loaded is left out. */
    private List<String> itemIds(Doc list) {
        List<String> ids = new ArrayList<>();
        for (String text : Fields.asTexts(list)) {
            String id = items.containsKey(text)
                    ? text
                    : Optional.ofNullable(itemsByName.get(text)).orElse("");
            if (id.isEmpty() && strict) {
                throw InputException.of(
                        "YT-C065",
                        list.place(),
                        "no item `" + text + "`",
                        Nearest.of(text, itemsByName.keySet())
                                .map(k -> "Maybe `" + k + "`.")
                                .orElse(""));
            }
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        return List.copyOf(ids);
    }

    /** The names of the chemical elements suggest them, alone and inside longer words where they are long enough. */
    private void elementNames() {
        vocabulary.elements().values().stream()
                .sorted(java.util.Comparator.comparing(Vocabulary.Element::symbol))
                .forEach(e -> {
                    List<WordEntry.Word> words = new ArrayList<>();
                    name(e.name().en(), "en", e.name().en().length() > SHORT_NAME, words);
                    name(e.name().zh(), "zh", false, words);
                    add(simple("element." + e.symbol(), words, Map.of("item.elements", List.of(e.symbol())), Map.of()));
                });
    }

    /** An item's own name, without what stands in brackets after it, and its code point at it. */
    private void titles() {
        for (Item item : items.values()) {
            List<WordEntry.Word> words = new ArrayList<>();
            title(item.title().en(), "en", words);
            title(item.title().zh(), "zh", words);
            if (item.code().matches("[0-9][A-E][0-9]{3}.*")) {
                title(item.code(), "trade", words);
            }
            add(new WordEntry(
                    "item." + item.id(),
                    words,
                    List.of(),
                    List.of(),
                    List.of(),
                    Map.of(),
                    Map.of(),
                    List.of(item.id()),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Map.of()));
        }
    }

    private static void title(String text, String language, List<WordEntry.Word> words) {
        name(text.replaceFirst(" *[(（][^)）]*[)）]$", ""), language, false, words);
    }

    private static void name(String text, String language, boolean opensRight, List<WordEntry.Word> words) {
        String folded = Lexicon.folded(text);
        if (!folded.isEmpty()) {
            words.add(new WordEntry.Word(folded, "", language, false, opensRight));
        }
    }

    /** Grades of NdFeB: two digits and a suffix; a suffix of high coercivity makes heavy rare earths likely. */
    private void grades() {
        Doc doc = files.get("knowledge/magnet-grades.yaml");
        if (doc == null) {
            return;
        }
        Fields fields = Fields.of(doc);
        if (fields.optional("digits").isEmpty()) {
            return;
        }
        Fields digits = Fields.of(fields.required("digits"));
        String figures = figures(digits.text("from"), digits.text("to"));
        grades("grade.heavy", fields.rows("suspicious"), figures, Map.of("item.elements", List.of("Dy", "Tb")));
        grades("grade.plain", fields.rows("neutral"), figures, Map.of());
    }

    private void grades(String id, List<Doc> rows, String figures, Map<String, List<String>> may) {
        List<String> patterns = new ArrayList<>();
        for (Doc row : rows) {
            String suffix = Fields.of(row).text("suffix");
            patterns.add("[Nn]-?" + figures + "-?(?i:" + suffix + ")(?:[-/_*x.].*)?");
            if (suffix.length() > 1) {
                patterns.add(figures + "-?" + suffix + "(?:[-/_*x.].*)?");
            }
        }
        Map<String, List<String>> allows = new LinkedHashMap<>(may);
        allows.put("item.kind", List.of("magnet"));
        add(new WordEntry(
                id,
                List.of(),
                patterns,
                List.of(),
                List.of(),
                Map.of("item.magnet_family", List.of("NdFeB")),
                allows,
                List.of(),
                List.of("magnet", "magnetmaking"),
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of()));
    }

    private static String figures(String from, String to) {
        List<String> all = new ArrayList<>();
        for (int i = Integer.parseInt(from); i <= Integer.parseInt(to); i++) {
            all.add(String.valueOf(i));
        }
        return "(?:" + String.join("|", all) + ")";
    }

    /** Exact terms and bare words of designations; both only suggest here. */
    private void designations() {
        Doc doc = files.get("vocabulary/designations.yaml");
        if (doc == null) {
            return;
        }
        Fields.of(doc).entries("designations").forEach((code, entry) -> {
            Fields fields = Fields.of(entry);
            if (code.equals("other")) {
                return;
            }
            add(simple("term." + code, terms(fields, "terms"), Map.of("item.designation", List.of(code)), Map.of()));
            Map<String, List<String>> may = Map.of("item.designation", List.of(code));
            List<WordEntry.Word> bare = terms(fields, "suggests");
            add(simple("words." + code, bare.stream().filter(w -> !isGeneric(w)).toList(), Map.of(), may));
            add(needing("generic." + code, bare.stream().filter(this::isGeneric).toList(), may));
        });
    }

    private boolean isGeneric(WordEntry.Word word) {
        return generic.contains(word.text());
    }

    /** Words that name half a workshop count only in the company of a trade that uses the listed thing. */
    private WordEntry needing(String id, List<WordEntry.Word> words, Map<String, List<String>> may) {
        return entry(id, words, Map.of(), may, List.copyOf(genericNeeds));
    }

    private List<WordEntry.Word> terms(Fields fields, String key) {
        List<WordEntry.Word> words = new ArrayList<>();
        fields.entries(key).forEach((language, list) -> words(language, list, words));
        return words;
    }

    private static WordEntry simple(
            String id, List<WordEntry.Word> words, Map<String, List<String>> suggests, Map<String, List<String>> may) {
        return entry(id, words, suggests, may, List.of());
    }

    private static WordEntry entry(
            String id,
            List<WordEntry.Word> words,
            Map<String, List<String>> suggests,
            Map<String, List<String>> may,
            List<String> needs) {
        return new WordEntry(
                id,
                List.copyOf(words),
                List.of(),
                List.of(),
                List.of(),
                suggests,
                may,
                List.of(),
                List.of(),
                needs,
                List.of(),
                Optional.empty(),
                Map.of());
    }
}
