package org.ytterby.engine.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;

/** Reads conditions and checks every name in them against the vocabulary, the open points, the measures and the items. */
final class ConditionReader {
    static final Range ANY_SHARE = new Range(Optional.of(BigDecimal.ZERO), false, Optional.empty(), true);

    private final Vocabulary vocabulary;
    private final NamedSets sets;
    private final FactTestReader facts;
    private final PartyTestReader parties;
    private final Function<String, Optional<List<String>>> itemSets;
    private final Set<String> parameters;

    ConditionReader(
            Vocabulary vocabulary,
            Map<String, Doc> setsFile,
            Map<String, OpenPoint> points,
            Set<String> measures,
            Function<String, Optional<List<String>>> itemSets,
            Set<String> parameters) {
        this.vocabulary = vocabulary;
        this.sets = new NamedSets(setsFile);
        this.facts = new FactTestReader(vocabulary, sets);
        this.parties = new PartyTestReader(sets, points, measures);
        this.itemSets = itemSets;
        this.parameters = parameters;
    }

    Condition read(Doc doc) {
        List<Condition> parts = new ArrayList<>();
        Fields.asTable(doc).entries().forEach((key, value) -> parts.add(test(key, value)));
        if (parts.isEmpty()) {
            throw InputException.of(
                    "YT-C001", doc.place(), "an empty condition", "Leave `when` out where a rule always applies.");
        }
        return Condition.all(parts);
    }

    private Condition test(String key, Doc value) {
        sets.step(value);
        return switch (key) {
            case "all" ->
                new Condition.All(Fields.asRows(value).stream().map(this::read).toList());
            case "any" ->
                new Condition.Any(Fields.asRows(value).stream().map(this::read).toList());
            case "not" -> new Condition.Not(read(value));
            case "contains" -> contains(value);
            case "share-of-value" -> share(value);
            case "item" -> items(value, false);
            case "controlled" -> items(value, true);
            case "near" -> new Condition.Near(itemIds(value));
            case "use" -> sets.condition(value, this::read);
            case "some-of" -> someOf(value);
            case "some-party" -> parties.party(value);
            case "reading" -> parties.reading(value);
            default -> facts.read(key, value);
        };
    }

    /** Some part of a condition whose parts would all have to hold. */
    private Condition someOf(Doc value) {
        Condition whole = read(value);
        return whole instanceof Condition.All all ? new Condition.Any(all.of()) : whole;
    }

    private Condition contains(Doc value) {
        Fields fields = Fields.of(value);
        Optional<Doc> element = fields.optional("element");
        Optional<Doc> oxide = fields.optional("oxide-of");
        Optional<Doc> compound = fields.optional("compound-of");
        Optional<Doc> metal = fields.optional("metal-of");
        Optional<Doc> share = fields.optional("share");
        Condition.Counts counts =
                fields.optional("as").map(ConditionReader::counts).orElse(Condition.Counts.POSSIBLE);
        fields.close();
        Doc named =
                element.or(() -> oxide).or(() -> compound).or(() -> metal).orElseGet(() -> fields.required("element"));
        String symbol = Fields.asText(named);
        if (!vocabulary.isElement(symbol)) {
            throw InputException.of(
                    "YT-C005", named.place(), "`" + symbol + "` is no chemical element", "Write its symbol: Nd.");
        }
        Condition.State state = oxide.isPresent()
                ? Condition.State.OXIDE
                : compound.isPresent()
                        ? Condition.State.COMPOUND
                        : metal.isPresent() ? Condition.State.ELEMENTAL : Condition.State.ANY;
        return new Condition.Contains(
                symbol, state, share.map(FactTestReader::range).orElse(ANY_SHARE), counts);
    }

    private static Condition.Counts counts(Doc word) {
        return switch (Fields.asText(word)) {
            case "stated" -> Condition.Counts.STATED;
            case "named" -> Condition.Counts.NAMED;
            case "known" -> Condition.Counts.KNOWN;
            default ->
                throw InputException.of(
                        "YT-C003",
                        word.place(),
                        "`" + Fields.asText(word) + "` is no value of `as`",
                        "Its values: stated, named, known.");
        };
    }

    private Condition share(Doc value) {
        Fields fields = Fields.of(value);
        Doc floor = fields.required("at-least");
        fields.close();
        String name = Fields.asText(floor);
        if (!name.startsWith("$") || !parameters.contains(name.substring(1))) {
            throw InputException.of(
                    "YT-C006",
                    floor.place(),
                    "`" + name + "` is no parameter of this instrument",
                    "Write $ and the name of a parameter.");
        }
        return new Condition.ShareOfValue(name.substring(1));
    }

    private Condition items(Doc value, boolean controlled) {
        return new Condition.Items(itemIds(value), controlled);
    }

    private List<String> itemIds(Doc value) {
        Doc listed = value instanceof Doc.Table table ? in(table) : value;
        List<String> ids = new ArrayList<>();
        for (Doc one : sets.expanded(listed)) {
            String pattern = Fields.asText(one);
            ids.addAll(itemSets.apply(pattern)
                    .orElseThrow(() -> InputException.of(
                            "YT-C007",
                            one.place(),
                            "no item or item set `" + pattern + "`",
                            "Write an id of items/ (instrument/code), the beginning of ids and `*`, or"
                                    + " a set of this instrument.")));
        }
        return ids.stream().distinct().toList();
    }

    private static Doc in(Doc.Table table) {
        Fields fields = Fields.of(table);
        Doc listed = fields.required("in");
        fields.close();
        return listed;
    }

    /** Whether an id matches a pattern: the id itself, or its beginning before a closing {@code *}. */
    static boolean matches(String pattern, String id) {
        return pattern.endsWith("*") ? id.startsWith(pattern.substring(0, pattern.length() - 1)) : id.equals(pattern);
    }
}
