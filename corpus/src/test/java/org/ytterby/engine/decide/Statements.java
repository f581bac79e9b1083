package org.ytterby.engine.decide;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.Stated;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Fact;
import org.ytterby.engine.law.Notice;

/** Things that somebody could say of a fact that is open: values that agree with what is stated already. */
final class Statements {
    private static final int MOST = Shipped.HEAVY ? 1000 : 4;
    private static final List<String> ELEMENTS = List.of("Dy", "Tb", "Sm", "Gd", "Y", "Sc", "Lu", "Ho", "Nd", "Ga");

    private static final Set<String> READ_AS_STATED = Set.of(
            "crystal",
            "material",
            "ore",
            "other",
            "reagent",
            "battery",
            "tool",
            "equipment",
            "optical_fibre",
            "alloy",
            "compound");
    private static final Set<String> COMPONENTS =
            Set.of("magnet", "motor", "rotor_or_stator", "sensor", "consumer_good", "magnet_assembly");

    private final Corpus corpus;
    private final Constants constants;
    private final Random random;

    Statements(Corpus corpus, Random random) {
        this.corpus = corpus;
        this.constants = Constants.of(corpus);
        this.random = random;
    }

    /**
     * Where the corpus reads a fact only as stated and takes what nobody says as not so: the elements of crystals and
     * materials, and the magnet in goods of other kinds. There, saying more may lead elsewhere; a limit of the corpus.
     */
    static boolean isReadAsStated(Fact fact, Facts facts) {
        boolean material = facts.code("item.kind").map(READ_AS_STATED::contains).orElse(true);
        boolean component = facts.code("item.kind").map(COMPONENTS::contains).orElse(false);
        return switch (fact.key()) {
            case "item.elements", "item.composition" -> material;
            case "item.magnet_family" -> !component;
            case "licence.kind", "raises_japan_military_strength", "report_undertaking" -> true;
            case "technology.carrier", "technology.located_in" -> facts.is("technology.activity", "none");
            default -> false;
        };
    }

    /** Values that settle the fact, or say more of it; empty where it is closed or no value belongs there. */
    List<Value> of(Fact fact, Facts facts) {
        Value known = facts.value(fact.key()).orElse(Value.UNKNOWN);
        List<Value> values = new ArrayList<>(
                switch (fact.type()) {
                    case CODE, YES_NO -> known instanceof Value.Unknown ? codes(fact.values()) : List.<Value>of();
                    case COUNTRY -> known instanceof Value.Unknown ? codes(countries()) : List.<Value>of();
                    case CODES -> sets(fact, known, facts);
                    case NUMBER -> numbers(fact, known);
                    case DATE ->
                        known instanceof Value.Unknown
                                ? List.<Value>of(
                                        new Value.Day(LocalDate.of(2025, 6, 2)),
                                        new Value.Day(LocalDate.of(2027, 1, 4)))
                                : List.<Value>of();
                    case COMPOSITION -> compositions(known, facts);
                    case OWNERSHIP ->
                        known instanceof Value.Unknown && !isToldOfTheOtherRole(fact, facts)
                                ? owners()
                                : List.<Value>of();
                    case TEXT -> known instanceof Value.Unknown ? texts(fact, facts) : List.<Value>of();
                    case PARTIES -> List.<Value>of();
                });
        Collections.shuffle(values, random);
        return values.subList(0, Math.min(MOST, values.size()));
    }

    /** One party in two roles has the same owners: whoever tells others of its second role contradicts the first. */
    private static boolean isToldOfTheOtherRole(Fact fact, Facts facts) {
        String other = fact.key().startsWith("consignee") ? "end_user.ownership" : "consignee.ownership";
        return facts.text("consignee.name").equals(facts.text("end_user.name"))
                && facts.value(other).orElse(Value.UNKNOWN) instanceof Value.Ownership;
    }

    private static List<Value> codes(List<String> codes) {
        return codes.stream().<Value>map(Value.Code::new).toList();
    }

    private List<String> countries() {
        Set<String> named = new LinkedHashSet<>(List.of("DE"));
        corpus.vocabulary().facts().values().stream()
                .filter(f -> f.type() == Fact.Type.COUNTRY)
                .forEach(f -> named.addAll(constants.words(f.key())));
        return List.copyOf(named);
    }

    private List<Value> sets(Fact fact, Value known, Facts facts) {
        boolean elements = fact.key().equals("item.elements");
        if (known instanceof Value.Codes c && c.closed() && !elements) {
            return List.of();
        }
        Set<String> stated = known instanceof Value.Codes c ? c.codes() : Set.of();
        List<String> vocabulary = elements ? ELEMENTS : fact.values();
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            Set<String> more = new LinkedHashSet<>(stated);
            vocabulary.stream()
                    .filter(v -> !v.equals("none") && !(elements && isSpokenOf(v, facts)) && random.nextInt(5) == 0)
                    .forEach(more::add);
            if (!more.isEmpty()) {
                values.add(new Value.Codes(more, elements || random.nextBoolean()));
            }
        }
        return values;
    }

    /** An element that the composition speaks of, or leaves out though it is complete, cannot be named beside it. */
    private static boolean isSpokenOf(String element, Facts facts) {
        return facts.is("item.composition_complete", "yes")
                || (facts.value("item.composition").orElse(Value.UNKNOWN) instanceof Value.Composition c
                        && c.constituents().stream().anyMatch(x -> x.name().equals(element)));
    }

    private List<Value> numbers(Fact fact, Value known) {
        if (known instanceof Value.Number n && n.isExact()) {
            return List.of();
        }
        List<Value> values = new ArrayList<>();
        Set<BigDecimal> near = new LinkedHashSet<>(List.of(BigDecimal.ONE, BigDecimal.valueOf(100)));
        constants.numbers(fact.key()).forEach(c -> {
            near.add(c);
            near.add(c.add(new BigDecimal("0.001")));
            near.add(c.subtract(new BigDecimal("0.001")));
        });
        if (known instanceof Value.Number n) {
            near.add(n.low());
            near.add(n.high());
        }
        near.stream()
                .filter(c ->
                        !(known instanceof Value.Number n) || (c.compareTo(n.low()) >= 0 && c.compareTo(n.high()) <= 0))
                .forEach(c -> values.add(new Value.Number(c, c)));
        return values;
    }

    private List<Value> compositions(Value known, Facts facts) {
        List<Value.Constituent> stated = known instanceof Value.Composition c ? c.constituents() : List.of();
        boolean complete = facts.is("item.composition_complete", "yes");
        List<Value> values = new ArrayList<>();
        for (String element : ELEMENTS) {
            boolean named = facts.value("item.elements").orElse(Value.UNKNOWN) instanceof Value.Codes c
                    && c.codes().contains(element);
            boolean mentioned = stated.stream().anyMatch(c -> c.name().contains(element));
            if (!mentioned && !complete) {
                List.of("0.05", "0.3").forEach(s -> values.add(with(stated, element, s)));
                values.add(with(stated, element + "2O3", "0.4"));
                if (!named) {
                    values.add(with(stated, element, "0"));
                }
            }
        }
        return values;
    }

    private static Value with(List<Value.Constituent> stated, String name, String share) {
        List<Value.Constituent> more = new ArrayList<>(stated);
        more.add(new Value.Constituent(name, new Value.Amount.Share(new BigDecimal(share), new BigDecimal(share))));
        return new Value.Composition(more);
    }

    private List<Value> owners() {
        List<Value> values = new ArrayList<>(List.of(new Value.Ownership(List.of())));
        for (String percent : List.of("10", "60")) {
            values.add(new Value.Ownership(List.of(new Value.Stake(
                    listedName(), Optional.of(new BigDecimal(percent)), Optional.empty(), Optional.empty()))));
        }
        return values;
    }

    private String listedName() {
        List<Notice.Entry> entries =
                corpus.notices().stream().flatMap(n -> n.entries().stream()).toList();
        Notice.Entry entry = entries.get(random.nextInt(entries.size()));
        return entry.name().en().isEmpty() ? entry.name().zh() : entry.name().en();
    }

    private List<Value> texts(Fact fact, Facts facts) {
        return switch (fact.key()) {
            case "end_user.name", "consignee.name" ->
                List.of(
                        new Value.Text("Quiet Meadow Bakery GmbH"),
                        new Value.Text(listedName()),
                        new Value.Text(listedName()),
                        new Value.Text(listedName().replaceFirst("a", "e")));
            case "item.hs" ->
                corpus.derivations().stream()
                        .filter(d -> facts.code(d.fact()).isEmpty())
                        .flatMap(d -> d.codes().stream().sorted().limit(2))
                        .<Value>map(Value.Text::new)
                        .toList();
            default -> List.of();
        };
    }

    static Facts with(Facts facts, Fact fact, Value value) {
        return facts.with(fact.key(), value, new Stated.Origin.Line());
    }
}
