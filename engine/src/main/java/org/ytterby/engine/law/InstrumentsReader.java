package org.ytterby.engine.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;

/** Reads instruments: first who they are, then, when items are known, what their provisions say. */
final class InstrumentsReader {
    private static final Set<String> KINDS_OF_ANNOUNCEMENT = Set.of("announcement", "catalogue", "decision", "order");

    /** What follows a suspension whose text leaves no doubt. */
    static final String AGAIN = "operates-again";

    private final Vocabulary vocabulary;
    private final Map<String, Doc> sets;
    private final Map<String, OpenPoint> points;
    private final Set<String> measures;
    private final Map<String, Instrument> byId = new LinkedHashMap<>();
    private final Map<String, List<String>> named = new LinkedHashMap<>();
    private final List<Provision> provisions = new ArrayList<>();
    private final Map<String, Corpus.Parameter> parameters = new LinkedHashMap<>();
    private final List<LicenceTest> licenceTests = new ArrayList<>();
    private final List<WarningRule> warnings = new ArrayList<>();
    private final List<Derivation> derivations = new ArrayList<>();
    private final Map<String, List<String>> matching = new HashMap<>();
    private final EffectReader effects;
    private final DutyReader dutyReader;
    private Map<String, Item> items = Map.of();

    InstrumentsReader(
            Vocabulary vocabulary, Map<String, Doc> sets, Map<String, OpenPoint> points, Set<String> measures) {
        this.vocabulary = vocabulary;
        this.dutyReader = new DutyReader(vocabulary);
        this.effects = new EffectReader(vocabulary, named);
        this.sets = sets;
        this.points = points;
        this.measures = measures;
    }

    Map<String, Instrument> byId() {
        return byId;
    }

    boolean holdsProvision(String id) {
        return named.containsKey(id);
    }

    List<Provision> provisions() {
        return provisions;
    }

    Map<String, Corpus.Parameter> parameters() {
        return parameters;
    }

    List<LicenceTest> licenceTests() {
        return licenceTests;
    }

    List<WarningRule> warnings() {
        return warnings;
    }

    List<Derivation> derivations() {
        return derivations;
    }

    void withItems(Map<String, Item> known) {
        this.items = known;
    }

    /** First round: the instrument itself and the names of its provisions. */
    void register(Doc doc) {
        Fields fields = Fields.of(doc);
        String id = fields.text("id");
        Doc kind = fields.required("kind");
        Instrument instrument = new Instrument(
                id,
                fields.texts("names"),
                authority(kind),
                Bilingual.read(fields.required("title")),
                fields.maybeText("number"),
                fields.day("published"),
                ListsReader.source(fields));
        if (byId.putIfAbsent(id, instrument) != null) {
            throw InputException.of(
                    "YT-C025",
                    doc.place(),
                    "the instrument `" + id + "` stands twice",
                    "Every instrument has its own id.");
        }
        fields.entries("provisions").forEach((key, provision) -> {
            String full = id + "/" + key;
            named.computeIfAbsent(full, k -> new ArrayList<>()).add(full);
            for (String name : Fields.of(provision).texts("names")) {
                named.computeIfAbsent(name, k -> new ArrayList<>()).add(full);
            }
        });
    }

    private static Instrument.Authority authority(Doc kind) {
        String text = Fields.asText(kind);
        if (KINDS_OF_ANNOUNCEMENT.contains(text)) {
            return Instrument.Authority.ANNOUNCEMENT;
        }
        try {
            return Instrument.Authority.valueOf(text.replace('-', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw InputException.of(
                    "YT-C026",
                    kind.place(),
                    "`" + text + "` is no kind of instrument",
                    "Kinds: law, regulation, announcement, catalogue, guidance, practice, political-statement.");
        }
    }

    /** Second round: timeline, sets, parameters, provisions and what else the instrument holds. */
    void read(Doc doc) {
        Fields fields = Fields.of(doc)
                .skip(
                        "names",
                        "kind",
                        "title",
                        "published",
                        "issuers",
                        "number",
                        "sources",
                        "confidence",
                        "notes",
                        "checked",
                        "doubt",
                        "relevance");
        Instrument instrument = instrument(fields.text("id"));
        fields.rows("basis").forEach(b -> Fields.of(b).skip("instrument", "at").close());
        List<TimelineEvent> events = new ArrayList<>();
        Set<String> own = fields.entries("provisions").keySet();
        fields.rows("timeline").forEach(e -> events.add(event(e, own)));
        fields.entries("parameters")
                .forEach((name, p) -> parameters.put(instrument.id() + "/" + name, parameter(instrument, name, p)));
        Map<String, Doc> itemSets = fields.entries("sets");
        Set<String> ownParameters = fields.entries("parameters").keySet();
        ConditionReader conditions = new ConditionReader(
                vocabulary, sets, points, measures, pattern -> itemSet(pattern, itemSets), ownParameters);
        fields.entries("provisions")
                .forEach((key, p) -> provisions.add(provision(instrument, key, p, events, conditions)));
        fields.rows("licence-tests").forEach(t -> licenceTests.add(licenceTest(t, conditions)));
        fields.rows("warnings").forEach(w -> warnings.add(warning(w, conditions)));
        fields.rows("derives").forEach(d -> derivations.add(derivation(d, instrument)));
        fields.close();
    }

    private Instrument instrument(String id) {
        Instrument instrument = byId.get(id);
        if (instrument == null) {
            throw InputException.of("YT-C023", Place.NOWHERE, "unknown instrument `" + id + "`", "");
        }
        return instrument;
    }

    private TimelineEvent event(Doc doc, Set<String> own) {
        Fields fields = Fields.of(doc).skip("cite", "source", "confidence", "note", "doubt");
        Optional<Doc> commences = fields.optional("commences");
        Optional<Doc> suspended = fields.optional("suspended");
        Optional<Doc> ends = fields.optional("ends");
        Optional<Doc> resumes = fields.optional("resumes");
        LocalDate effective = fields.day("effective");
        LocalDate published = fields.day("published");
        List<String> names = fields.texts("names");
        String by = fields.text("by", "");
        Optional<LocalDate> until = fields.optional("until")
                .filter(d -> !Fields.asText(d).equals("open"))
                .map(Fields::asDay);
        Optional<String> then = fields.optional("then")
                .filter(d -> !AGAIN.equals(Fields.asText(d)))
                .map(this::point);
        Optional<String> lastDay = fields.optional("last-day").map(this::point);
        fields.close();
        if (commences.isPresent()) {
            return new TimelineEvent.Commences(about(commences.get(), own), effective, published, names);
        }
        if (suspended.isPresent()) {
            return new TimelineEvent.Suspended(
                    about(suspended.get(), own), effective, published, names, until, then, lastDay, by);
        }
        if (resumes.isPresent()) {
            return new TimelineEvent.Resumes(about(resumes.get(), own), effective, published, names, by);
        }
        Doc ended = ends.orElseThrow(() -> InputException.of(
                "YT-C042",
                doc.place(),
                "an event of no track",
                "Say what happens: commences, suspended, resumes or ends, each with `all` or a list of paragraphs."));
        return new TimelineEvent.Ends(about(ended, own), effective, published, names, by);
    }

    private String point(Doc doc) {
        if (!points.containsKey(Fields.asText(doc))) {
            throw InputException.of(
                    "YT-C010",
                    doc.place(),
                    "unknown open point `" + Fields.asText(doc) + "`",
                    "Open points stand in open-points/.");
        }
        return Fields.asText(doc);
    }

    private static List<String> about(Doc doc, Set<String> own) {
        if (doc instanceof Doc.Text t && t.value().equals("all")) {
            return List.of();
        }
        for (Doc one : doc instanceof Doc.Rows r ? r.items() : List.of(doc)) {
            if (!own.contains(Fields.asText(one))) {
                throw InputException.of(
                        "YT-C030",
                        one.place(),
                        "unknown provision `" + Fields.asText(one) + "`",
                        "Name a paragraph of this instrument, or all.");
            }
        }
        return Fields.asTexts(doc);
    }

    private Corpus.Parameter parameter(Instrument instrument, String name, Doc doc) {
        Fields fields = Fields.of(doc).skip("type", "test", "title", "notes", "open");
        List<Corpus.Parameter.Value> history = new ArrayList<>();
        for (Doc value : fields.rows("history")) {
            Fields f = Fields.of(value).skip("cite", "source", "confidence", "by", "doubt");
            history.add(new Corpus.Parameter.Value(
                    Fields.asNumber(f.required("value")), f.day("effective"), f.day("published")));
            f.close();
        }
        fields.close();
        return new Corpus.Parameter(instrument.id() + "/" + name, List.copyOf(history));
    }

    private Optional<List<String>> itemSet(String pattern, Map<String, Doc> itemSets) {
        if (itemSets.containsKey(pattern)) {
            List<String> ids = new ArrayList<>();
            for (String one : Fields.asTexts(itemSets.get(pattern))) {
                itemSet(one, Map.of()).ifPresent(ids::addAll);
            }
            return ids.isEmpty() ? Optional.empty() : Optional.of(ids);
        }
        List<String> ids = matching.computeIfAbsent(pattern, this::matching);
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids);
    }

    private List<String> matching(String pattern) {
        List<String> ids = new ArrayList<>();
        for (Item item : items.values()) {
            boolean group = pattern.startsWith("group:")
                    && item.group().filter(pattern.substring(6)::equals).isPresent();
            if (group || ConditionReader.matches(pattern, item.id()) || ConditionReader.matches(pattern, item.name())) {
                ids.add(item.id());
            }
        }
        return ids;
    }

    private Provision provision(
            Instrument instrument, String key, Doc doc, List<TimelineEvent> events, ConditionReader conditions) {
        Fields fields = Fields.of(doc).skip("notes", "doubt", "source", "title");
        List<DutyRule> duties = new ArrayList<>();
        fields.rows("duties").forEach(d -> duties.add(dutyReader.read(d, conditions)));
        Condition when = fields.optional("when")
                .map(d -> inInstrument(conditions.read(d), instrument))
                .orElse(Condition.TRUE);
        Provision provision = new Provision(
                instrument.id() + "/" + key,
                instrument,
                fields.texts("names"),
                Bilingual.read(fields.required("says")),
                fields.text("cite"),
                when,
                fields.optional("then").map(d -> effects.effect(d, instrument)).orElse(new Effect.DutiesOnly()),
                effects.references(fields.optional("yields-to"), instrument),
                List.copyOf(duties),
                events.stream().filter(e -> e.isAbout(key)).toList(),
                fields.text("confidence", "high"),
                ItemIds.in(when),
                ItemIds.without(when));
        fields.close();
        return provision;
    }

    /** Parameters are named by their instrument outside it. */
    private static Condition inInstrument(Condition condition, Instrument instrument) {
        return switch (condition) {
            case Condition.All a ->
                new Condition.All(
                        a.of().stream().map(c -> inInstrument(c, instrument)).toList());
            case Condition.Any a ->
                new Condition.Any(
                        a.of().stream().map(c -> inInstrument(c, instrument)).toList());
            case Condition.Not n -> new Condition.Not(inInstrument(n.of(), instrument));
            case Condition.ShareOfValue s -> new Condition.ShareOfValue(instrument.id() + "/" + s.parameter());
            case Condition.OneOf c -> c;
            case Condition.Holds c -> c;
            case Condition.AllWithin c -> c;
            case Condition.InRange c -> c;
            case Condition.Contains c -> c;
            case Condition.Items c -> c;
            case Condition.Near c -> c;
            case Condition.PartyOn c -> c;
            case Condition.PartyHeld c -> c;
            case Condition.Reading c -> c;
            case Condition.DayTest c -> c;
            case Condition.IsStated c -> c;
        };
    }

    private LicenceTest licenceTest(Doc doc, ConditionReader conditions) {
        Fields fields = Fields.of(doc).skip("cite", "note");
        Set<PermitType> permits = new HashSet<>();
        for (Doc permit : fields.rows("for")) {
            permits.add(effects.permitType(permit));
        }
        List<DutyRule> duties = new ArrayList<>();
        fields.rows("duties").forEach(d -> duties.add(dutyReader.read(d, conditions)));
        LicenceTest test = new LicenceTest(
                fields.text("id"),
                Set.copyOf(permits),
                conditions.read(fields.required("fails-when")),
                Bilingual.read(fields.required("says")),
                fields.texts("names"),
                fields.maybeText("warning"),
                List.copyOf(duties));
        fields.close();
        return test;
    }

    private WarningRule warning(Doc doc, ConditionReader conditions) {
        Fields fields = Fields.of(doc);
        Doc id = fields.required("id");
        if (!vocabulary.hasWord("warnings", Fields.asText(id))) {
            throw InputException.of(
                    "YT-C032",
                    id.place(),
                    "`" + Fields.asText(id) + "` is no warning",
                    "Warnings stand in vocabulary/answers.yaml.");
        }
        WarningRule rule =
                new WarningRule(fields.text("id"), conditions.read(fields.required("when")), fields.texts("names"));
        fields.close();
        return rule;
    }

    private static Derivation derivation(Doc doc, Instrument instrument) {
        Fields fields = Fields.of(doc).skip("note", "confidence");
        Derivation derivation = new Derivation(
                fields.text("fact"),
                fields.text("value"),
                fields.text("from-code"),
                Set.copyOf(fields.texts("codes")),
                fields.day("from"),
                fields.day("until"),
                instrument.published(),
                fields.text("warning"),
                fields.texts("names"));
        fields.close();
        return derivation;
    }
}
