package org.ytterby.engine.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Nearest;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.law.ElementNames;
import org.ytterby.engine.law.Fact;
import org.ytterby.engine.law.Vocabulary;

/**
 * Reads the facts of one movement from a structured text, nested ({@code item: {kind: magnet}}) or dotted
 * ({@code item.kind: magnet}), and refuses what the vocabulary does not know.
 *
 * <p>An empty cell creates no fact. Immutable and thread-safe.
 */
public final class FactsReader {
    private static final int LONGEST_TEXT = 4_000;
    private static final String COMPOSITION = "item.composition";

    private static final Set<String> MONEY = Set.of("value", "controlled_material_value");

    /** Of the vocabulary: beside {@code none}, that there is something, and none of what is named. */
    private static final String SOMETHING_ELSE = "other";

    private final Vocabulary vocabulary;

    public FactsReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @throws InputException with every value that could not be read */
    public Facts read(Doc doc) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Stated> facts = new LinkedHashMap<>();
        walk("", Fields.asTable(doc), facts, problems);
        if (problems.isEmpty()) {
            problems.addAll(Contradictions.in(new Facts(facts), doc.place(), vocabulary));
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return new Facts(facts);
    }

    /**
     * The same facts, some of which came after the others.
     *
     * @throws InputException where they contradict each other
     */
    public Facts agreeing(Facts facts, Place place) {
        List<Problem> problems = Contradictions.in(facts, place, vocabulary);
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return facts;
    }

    private void walk(String prefix, Doc.Table table, Map<String, Stated> facts, List<Problem> problems) {
        table.entries().forEach((name, doc) -> {
            String key = prefix + name;
            Optional<Fact> fact = vocabulary.fact(key);
            try {
                if (doc instanceof Doc.Nothing) {
                    if (fact.isEmpty() && !key.startsWith(COMPOSITION + ".") && !isGroup(key)) {
                        throw unknownKey(key, doc.place());
                    }
                } else if (fact.isPresent()) {
                    put(key, value(fact.get(), doc), facts, doc.place());
                } else if (key.startsWith(COMPOSITION + ".")) {
                    constituent(key.substring(COMPOSITION.length() + 1), doc, facts);
                } else if (doc instanceof Doc.Table inner && isGroup(key)) {
                    walk(key + ".", inner, facts, problems);
                } else {
                    throw unknownKey(key, doc.place());
                }
            } catch (InputException e) {
                e.problems().forEach(p -> problems.add(named(key, p)));
            }
        });
    }

    private static Problem named(String key, Problem problem) {
        return problem.message().contains("`" + key)
                ? problem
                : new Problem(problem.id(), problem.place(), key + ": " + problem.message(), problem.advice());
    }

    private boolean isGroup(String key) {
        return vocabulary.keys().stream().anyMatch(k -> k.startsWith(key + "."));
    }

    private InputException unknownKey(String key, Place place) {
        return InputException.of(
                "YT-F001",
                place,
                "unknown fact `" + key + "`",
                Nearest.of(key, vocabulary.keys())
                        .map(k -> "Maybe `" + k + "`.")
                        .orElse("The facts that can be stated are listed in the vocabulary."));
    }

    private static void put(String key, Value value, Map<String, Stated> facts, Place place) {
        Stated before = facts.putIfAbsent(key, new Stated(value, new Stated.Origin.Line()));
        if (before != null && !before.value().equals(value)) {
            throw InputException.of(
                    "YT-F002", place, "`" + key + "` is stated in two ways that differ", "State it once.");
        }
    }

    private void constituent(String name, Doc doc, Map<String, Stated> facts) {
        List<Value.Constituent> all = new ArrayList<>();
        Stated before = facts.get(COMPOSITION);
        if (before != null && before.value() instanceof Value.Composition c) {
            all.addAll(c.constituents());
        }
        all.add(new Value.Constituent(constituent(name, doc.place()), Amounts.amount(doc)));
        facts.put(COMPOSITION, new Stated(new Value.Composition(all), new Stated.Origin.Line()));
    }

    /** Reads one value of a fact. */
    public Value value(Fact fact, Doc doc) {
        if (doc instanceof Doc.Text t && t.value().equals("unknown")) {
            return Value.UNKNOWN;
        }
        return switch (fact.type()) {
            case TEXT -> new Value.Text(text(doc));
            case CODE, YES_NO -> new Value.Code(code(fact, doc));
            case COUNTRY -> new Value.Code(country(doc));
            case CODES -> codes(fact, doc);
            case NUMBER -> number(fact, doc);
            case DATE -> new Value.Day(Days.read(doc));
            case COMPOSITION -> composition(doc);
            case OWNERSHIP -> ownership(doc);
            case PARTIES ->
                new Value.Parties(Fields.asRows(doc).stream().map(this::party).toList());
        };
    }

    private static String text(Doc doc) {
        String text = Fields.asText(doc);
        if (text.length() > LONGEST_TEXT) {
            throw InputException.of(
                    "YT-F034",
                    doc.place(),
                    "a text of " + text.length() + " characters",
                    "No name or description has over " + LONGEST_TEXT + "; shorten it.");
        }
        return text;
    }

    private static String code(Fact fact, Doc doc) {
        String text = Fields.asText(doc).strip();
        String folded = fact.type() == Fact.Type.YES_NO ? yesNo(text) : text;
        if (fact.isClosed() && !fact.values().contains(folded)) {
            throw InputException.of(
                    "YT-F003",
                    doc.place(),
                    "`" + text + "` is no value of `" + fact.key() + "`",
                    Nearest.of(text, fact.values())
                            .map(k -> "Maybe `" + k + "`.")
                            .orElse("Its values: " + shortList(fact.values()) + "."));
        }
        return folded;
    }

    private static String yesNo(String text) {
        return switch (text) {
            case "true", "Yes", "YES", "y", "Y", "是" -> "yes";
            case "false", "No", "NO", "n", "N", "否" -> "no";
            default -> text;
        };
    }

    private static String shortList(List<String> values) {
        return values.size() > 14 ? String.join(", ", values.subList(0, 14)) + ", …" : String.join(", ", values);
    }

    /** Nothing is worth less than nothing; a quantity below zero is a return, a temperature may be below zero. */
    private static Value number(Fact fact, Doc doc) {
        Value value = Amounts.number(doc);
        if (value instanceof Value.Number n && n.low().signum() < 0 && MONEY.contains(fact.key())) {
            throw InputException.of(
                    "YT-F036",
                    doc.place(),
                    "`" + n.low().toPlainString() + "` is below zero",
                    "Write what the thing is worth; a credit is a line of its own.");
        }
        if (value instanceof Value.Number n && isNoMeasure(fact, n)) {
            throw InputException.of(
                    "YT-F038",
                    doc.place(),
                    "`" + n.low().toPlainString() + "` is no measure of a thing",
                    "Write what the data sheet says; leave it empty where nobody knows.");
        }
        return value;
    }

    /** Sizes, speeds and powers that a form was filled with: no thing is 0 or -1 m wide. It may be that cold, or hold none of something. */
    private static boolean isNoMeasure(Fact fact, Value.Number number) {
        boolean measured =
                fact.key().startsWith("item.parameters.") || fact.key().startsWith("chip.");
        String unit = fact.unit().orElse("");
        boolean mayBeNothing = unit.startsWith("per cent") || unit.equals("ppm");
        return measured
                && !unit.equals("degrees C")
                && (number.low().signum() < 0 || (number.high().signum() == 0 && !mayBeNothing));
    }

    static String country(Doc doc) {
        String text = Fields.asText(doc);
        Countries.refuseWord(doc.place(), text);
        return Countries.code(text)
                .orElseThrow(() -> InputException.of(
                        "YT-F004",
                        doc.place(),
                        "`" + text + "` is no country or region known here",
                        "Write its ISO 3166 code of two letters, for example DE."));
    }

    private Value codes(Fact fact, Doc doc) {
        List<Doc> items = doc instanceof Doc.Rows r ? r.items() : split(Fields.asText(doc), doc.place());
        List<String> codes = new ArrayList<>();
        boolean open = items.isEmpty() && fact.isClosed(); // that there is none is said by a word, where there is one

        for (Doc item : items) {
            String text = Fields.asText(item).strip();
            if (text.equals("unknown")) {
                open = true;
            } else if (fact.key().equals("item.elements")) {
                codes.add(element(text, item.place()));
            } else if (!text.equals("none") || !fact.values().contains("none")) {
                codes.add(code(fact, new Doc.Text(item.place(), text)));
                open |= text.equals(SOMETHING_ELSE) && fact.values().contains("none"); // and what it is, nobody says
            } else if (items.size() > 1) {
                throw InputException.of(
                        "YT-F005",
                        item.place(),
                        "`none` stands beside other codes of `" + fact.key() + "`",
                        "Either none or the codes.");
            }
        }
        return new Value.Codes(new java.util.LinkedHashSet<>(codes), !open);
    }

    private static List<Doc> split(String text, Place place) {
        return java.util.Arrays.stream(text.split("[;,|、，；]"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .<Doc>map(s -> new Doc.Text(place, s))
                .toList();
    }

    private String element(String text, Place place) {
        if (!vocabulary.isElement(text)) {
            throw InputException.of(
                    "YT-F006", place, "`" + text + "` is no chemical element", "Write its symbol, for example Dy.");
        }
        return text;
    }

    /** An element or formula as such, other words as they are; words that hide an element are refused. */
    private String constituent(String name, Place place) {
        ElementNames names = vocabulary.elementNames();
        Optional<String> known = names.constituent(name);
        if (known.isPresent()) {
            return known.get();
        }
        Optional<String> hidden = names.otherCase(name).or(() -> names.spokenOf(name));
        if (hidden.isPresent()) {
            throw InputException.of(
                    "YT-F033",
                    place,
                    "`" + name + "` is neither the symbol of an element nor a formula, and speaks of `" + hidden.get()
                            + "`",
                    "Write the symbol or the formula, for example Dy or Dy2O3.");
        }
        return name;
    }

    private Value composition(Doc doc) {
        List<Value.Constituent> constituents = new ArrayList<>();
        Fields.asTable(doc).entries().forEach((name, amount) -> {
            if (!(amount instanceof Doc.Nothing)) {
                constituents.add(new Value.Constituent(constituent(name, amount.place()), Amounts.amount(amount)));
            }
        });
        return new Value.Composition(constituents);
    }

    private static Value.Ownership ownership(Doc doc) {
        List<Value.Stake> stakes = new ArrayList<>();
        List<Doc> rows = doc instanceof Doc.Text t
                        && (t.value().equals("none") || t.value().equals("[]"))
                ? List.of()
                : Fields.asRows(doc);
        for (Doc row : rows) {
            Fields fields = Fields.of(row);
            stakes.add(new Value.Stake(
                    fields.text("owner"),
                    fields.optional("percent").flatMap(Amounts::percent),
                    fields.maybeText("owner_held_by"),
                    fields.optional("owner_held_percent").flatMap(Amounts::percent)));
            fields.close();
        }
        return new Value.Ownership(stakes);
    }

    private Value.OtherParty party(Doc doc) {
        Fields fields = Fields.of(doc);
        Optional<String> country = fields.optional("country")
                .filter(d -> !Fields.asText(d).equals("unknown"))
                .map(FactsReader::country);
        Value.OtherParty party = new Value.OtherParty(
                fields.text("role", "other"),
                fields.maybeText("name").filter(n -> !n.equals("unknown")),
                country,
                fields.optional("ownership")
                        .filter(d -> !(d instanceof Doc.Text t && t.value().equals("unknown")))
                        .map(FactsReader::ownership));
        fields.optional("military");
        fields.optional("identity_checked");
        fields.close();
        return party;
    }
}
