package org.ytterby.engine.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Nearest;

/** Reads conditions and checks every name in them against the vocabulary, the open points, the measures and the items. */
final class ConditionReader {
    static final Range ANY_SHARE = new Range(Optional.of(BigDecimal.ZERO), false, Optional.empty(), true);
    private static final String DAY_OF_THE_ACT = "as_of";
    private static final Set<String> RANGE_TESTS = Set.of("at-least", "at-most", "over", "under", "from", "to");

    private final Vocabulary vocabulary;
    private final Map<String, Doc> sets;
    private final Map<String, Doc> named;
    private final Map<String, OpenPoint> points;
    private final Set<String> measures;
    private final Function<String, Optional<List<String>>> itemSets;
    private final Set<String> parameters;
    private final Circles circles = new Circles();

    ConditionReader(
            Vocabulary vocabulary,
            Map<String, Doc> setsFile,
            Map<String, OpenPoint> points,
            Set<String> measures,
            Function<String, Optional<List<String>>> itemSets,
            Set<String> parameters) {
        this.vocabulary = vocabulary;
        this.sets = setsFile.containsKey("sets")
                ? Fields.asTable(setsFile.get("sets")).entries()
                : Map.of();
        this.named = setsFile.containsKey("conditions")
                ? Fields.asTable(setsFile.get("conditions")).entries()
                : Map.of();
        this.points = points;
        this.measures = measures;
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
        circles.step(value);
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
            case "use" -> use(value);
            case "some-of" -> someOf(value);
            case "some-party" -> party(value);
            case "reading" -> reading(value);
            default -> fact(key, value);
        };
    }

    /** A condition that is defined once under a name. */
    private Condition use(Doc value) {
        Doc condition = named.get(Fields.asText(value));
        if (condition == null) {
            throw InputException.of(
                    "YT-C012",
                    value.place(),
                    "unknown condition `" + Fields.asText(value) + "`",
                    "Named conditions stand in vocabulary/sets.yaml.");
        }
        return circles.follow("use " + Fields.asText(value), value, () -> read(condition));
    }

    /** Some part of a condition whose parts would all have to hold. */
    private Condition someOf(Doc value) {
        Condition whole = read(value);
        return whole instanceof Condition.All all ? new Condition.Any(all.of()) : whole;
    }

    private Condition fact(String key, Doc value) {
        Fact fact = vocabulary.fact(key).orElseThrow(() -> unknown(key, value));
        return switch (fact.type()) {
            case CODE, YES_NO, COUNTRY -> oneOf(fact, value);
            case CODES -> codes(fact, value);
            case NUMBER -> new Condition.InRange(key, range(value));
            case DATE -> day(fact, value);
            case TEXT, OWNERSHIP, PARTIES, COMPOSITION -> stated(fact, value);
        };
    }

    private InputException unknown(String key, Doc at) {
        if (key.equals(DAY_OF_THE_ACT)) {
            return InputException.of(
                    "YT-C069",
                    at.place(),
                    "`" + key + "` is the day of the act, and no fact",
                    "Let the provision begin and end in the `timeline`: `commences`, `ends`.");
        }
        return InputException.of(
                "YT-C002",
                at.place(),
                "unknown fact `" + key + "`",
                Nearest.of(key, vocabulary.keys())
                        .map(k -> "Maybe `" + k + "`.")
                        .orElse("Facts stand in vocabulary/."));
    }

    private Condition stated(Fact fact, Doc value) {
        Fields fields = Fields.of(value);
        fields.required("stated");
        fields.close();
        return new Condition.IsStated(fact.key());
    }

    private Condition oneOf(Fact fact, Doc value) {
        if (value instanceof Doc.Table table) {
            Fields fields = Fields.of(table);
            Optional<Doc> stated = fields.optional("stated-as");
            if (stated.isPresent()) {
                fields.close();
                return new Condition.All(List.of(
                        new Condition.IsStated(fact.key()),
                        new Condition.OneOf(fact.key(), values(fact, stated.get()))));
            }
            Condition not = new Condition.Not(new Condition.OneOf(fact.key(), values(fact, fields.required("not"))));
            fields.close();
            return not;
        }
        return new Condition.OneOf(fact.key(), values(fact, value));
    }

    private Condition codes(Fact fact, Doc value) {
        Fields fields = Fields.of(value);
        Optional<Doc> any = fields.optional("any-of");
        Optional<Doc> within = fields.optional("all-within");
        fields.close();
        if (any.isPresent()) {
            return new Condition.Holds(fact.key(), values(fact, any.get()));
        }
        return new Condition.AllWithin(fact.key(), values(fact, within.orElseGet(() -> fields.required("any-of"))));
    }

    private Condition day(Fact fact, Doc value) {
        Fields fields = Fields.of(value);
        Optional<Doc> after = fields.optional("after");
        Optional<Doc> before = fields.optional("before");
        Optional<Doc> stated = fields.optional("stated");
        fields.close();
        if (stated.isPresent()) {
            return new Condition.IsStated(fact.key());
        }
        Doc other = after.or(() -> before).orElseGet(() -> fields.required("after"));
        return new Condition.DayTest(fact.key(), after.isPresent(), dayRef(other));
    }

    private Condition.DayRef dayRef(Doc other) {
        if (other instanceof Doc.Table table) {
            Fields fields = Fields.of(table);
            Doc fact = fields.required("fact");
            Doc months = fields.required("months");
            fields.close();
            return new Condition.DayRef.OfFact(
                    known(fact).orElseThrow(() -> unknown(Fields.asText(fact), fact)),
                    Fields.asNumber(months).intValue());
        }
        if (Fields.asText(other).equals(DAY_OF_THE_ACT)) {
            return new Condition.DayRef.OfMovement();
        }
        return known(other)
                .<Condition.DayRef>map(fact -> new Condition.DayRef.OfFact(fact, 0))
                .orElseGet(() -> new Condition.DayRef.OnDate(Fields.asDay(other)));
    }

    private Optional<String> known(Doc fact) {
        String text = Fields.asText(fact);
        return vocabulary.fact(text).map(f -> text);
    }

    private Set<String> values(Fact fact, Doc value) {
        Set<String> values = new HashSet<>();
        for (Doc one : expanded(value)) {
            String text = Fields.asText(one);
            if (fact.isClosed() && !fact.values().contains(text)) {
                throw InputException.of(
                        "YT-C003",
                        one.place(),
                        "`" + text + "` is no value of `" + fact.key() + "`",
                        Nearest.of(text, fact.values())
                                .map(k -> "Maybe `" + k + "`.")
                                .orElse("Its values: " + String.join(", ", fact.values()) + "."));
            }
            values.add(text);
        }
        return values;
    }

    /** A single value, a list, or the name of a set ({@code $exports}); a list may hold names of sets. */
    private List<Doc> expanded(Doc value) {
        circles.step(value);
        if (value instanceof Doc.Rows rows) {
            return rows.items().stream().flatMap(d -> expanded(d).stream()).toList();
        }
        String text = Fields.asText(value);
        if (!text.startsWith("$")) {
            return List.of(value);
        }
        Doc set = sets.get(text.substring(1));
        if (set == null) {
            throw InputException.of(
                    "YT-C004", value.place(), "unknown set `" + text + "`", "Sets stand in vocabulary/sets.yaml.");
        }
        return circles.follow(text, value, () -> expanded(set));
    }

    static Range range(Doc value) {
        Fields fields = Fields.of(value);
        Optional<BigDecimal> over = fields.optional("over").map(Fields::asNumber);
        Optional<BigDecimal> under = fields.optional("under").map(Fields::asNumber);
        Optional<BigDecimal> low =
                fields.optional("at-least").or(() -> fields.optional("from")).map(Fields::asNumber);
        Optional<BigDecimal> high =
                fields.optional("at-most").or(() -> fields.optional("to")).map(Fields::asNumber);
        RANGE_TESTS.forEach(fields::optional);
        fields.close();
        if (over.isEmpty() && under.isEmpty() && low.isEmpty() && high.isEmpty()) {
            fields.required("at-least");
        }
        return new Range(over.or(() -> low), over.isEmpty(), under.or(() -> high), under.isEmpty());
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
                symbol, state, share.map(ConditionReader::range).orElse(ANY_SHARE), counts);
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
        for (Doc one : expanded(listed)) {
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

    private Condition party(Doc value) {
        Fields fields = Fields.of(value);
        Set<PartyRole> roles = new HashSet<>();
        for (Doc role : expanded(fields.required("as"))) {
            roles.add(PartyRole.of(Fields.asText(role))
                    .orElseThrow(() -> InputException.of(
                            "YT-C008",
                            role.place(),
                            "`" + Fields.asText(role) + "` is no role of a party",
                            "Roles: " + String.join(", ", PartyRole.codes()) + ".")));
        }
        Optional<Doc> on = fields.optional("on");
        Optional<Doc> held = fields.optional("held");
        Set<String> lists = Set.copyOf(fields.texts("lists"));
        fields.close();
        if (on.isPresent()) {
            return new Condition.PartyOn(roles, measures(on.get()), lists);
        }
        Fields stake = Fields.of(held.orElseGet(() -> fields.required("on")));
        Condition condition = new Condition.PartyHeld(
                roles,
                measures(stake.required("on")),
                Fields.asNumber(stake.required("at-least")),
                point(stake.required("method")).id());
        stake.close();
        return condition;
    }

    private Set<String> measures(Doc value) {
        Set<String> named = new HashSet<>();
        for (Doc one : expanded(value)) {
            if (!measures.contains(Fields.asText(one))) {
                throw InputException.of(
                        "YT-C009",
                        one.place(),
                        "`" + Fields.asText(one) + "` is no measure of a list",
                        Nearest.advice(one, measures, "Measures stand in the lists.yaml of lists/."));
            }
            named.add(Fields.asText(one));
        }
        return named;
    }

    private OpenPoint point(Doc value) {
        return Optional.ofNullable(points.get(Fields.asText(value)))
                .orElseThrow(() -> InputException.of(
                        "YT-C010",
                        value.place(),
                        "unknown open point `" + Fields.asText(value) + "`",
                        Nearest.advice(value, points.keySet(), "Open points stand in open-points/.")));
    }

    private Condition reading(Doc value) {
        List<Condition> parts = new ArrayList<>();
        Fields.asTable(value).entries().forEach((id, readings) -> {
            OpenPoint point = point(new Doc.Text(value.place(), id));
            List<String> named = Fields.asTexts(readings);
            for (String reading : named) {
                if (!point.readings().containsKey(reading)) {
                    throw InputException.of(
                            "YT-C011",
                            readings.place(),
                            "`" + reading + "` is no reading of `" + id + "`",
                            "Its readings: "
                                    + String.join(", ", point.readings().keySet()) + ".");
                }
            }
            parts.add(new Condition.Reading(id, Set.copyOf(named)));
        });
        return Condition.all(parts);
    }

    /** Whether an id matches a pattern: the id itself, or its beginning before a closing {@code *}. */
    static boolean matches(String pattern, String id) {
        return pattern.endsWith("*") ? id.startsWith(pattern.substring(0, pattern.length() - 1)) : id.equals(pattern);
    }
}
