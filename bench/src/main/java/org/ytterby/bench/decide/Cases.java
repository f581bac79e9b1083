package org.ytterby.bench.decide;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.decide.Insight;
import org.ytterby.engine.doc.Yaml;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.Stated;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Fact;
import org.ytterby.engine.law.Notice;
import org.ytterby.engine.law.Parts;
import org.ytterby.engine.portfolio.Scenario;
import org.ytterby.engine.portfolio.ScenarioReader;

/** Transactions made of the worked scenarios, on one day: with all facts known, or with some fifty unknowns. */
final class Cases {
    static final LocalDate ON = LocalDate.of(2026, 3, 18);

    private static final List<String> COUNTRIES =
            List.of("DE", "US", "JP", "CN", "VN", "KR", "IN", "NL", "GB", "TW", "HK", "RU", "FR", "MY");
    private static final List<String> ELEMENTS =
            List.of("Dy", "Tb", "Nd", "Sm", "Gd", "Y", "Fe", "B", "Co", "Ga", "Al");
    private static final String COMPOSITION = "item.composition";
    private static final String COMPLETE = "item.composition_complete";
    private static final int ROUNDS = 5;
    private static final Set<String> NOT_SAID = Set.of("unknown");

    private final Engine engine;
    private final Corpus corpus;
    private final Random random;
    private final List<Scenario> scenarios;
    private final List<String> listed;
    private final Map<String, List<String>> named = new HashMap<>();

    Cases(Engine engine, Path scenarios, long seed) throws IOException {
        this.engine = engine;
        this.corpus = engine.corpus();
        this.random = new Random(seed);
        this.scenarios = new ScenarioReader(corpus)
                .read(Yaml.read("scenarios", Files.readString(scenarios)))
                .scenarios();
        this.listed = corpus.notices().stream()
                .map(Notice::entries)
                .flatMap(List::stream)
                .map(e -> e.name().en().isEmpty() ? e.name().zh() : e.name().en())
                .distinct()
                .toList();
        corpus.items().values().forEach(i -> name(i.form().means()));
    }

    private void name(Condition condition) {
        if (condition instanceof Condition.OneOf c) {
            named.computeIfAbsent(c.fact(), k -> new ArrayList<>(List.of("other")))
                    .addAll(c.values().stream().sorted().toList());
        }
        Parts.of(condition).forEach(this::name);
    }

    /** Transactions of which no condition of the law asks anything that is not known. */
    List<Transaction> known(int count) {
        return made(count, 0, 0, 0);
    }

    /** Transactions that leave as many unknowns as some line of a book does. */
    List<Transaction> open(int count, int fewest, int most) {
        return made(count, 0.5, fewest, most);
    }

    List<Transaction> made(int count, double dropped, int fewest, int most) {
        List<Transaction> made = new ArrayList<>();
        for (long tries = 0; made.size() < count; tries++) {
            if (tries > 2_000L * count) {
                throw new IllegalStateException("only " + made.size() + " transactions of this sort in " + tries);
            }
            Scenario scenario = scenarios.get(random.nextInt(scenarios.size()));
            Transaction t = transaction(scenario, made.size(), dropped);
            int unknowns = new Insight(engine, t).asked().size();
            if (unknowns >= fewest && unknowns <= most) {
                made.add(t);
            }
        }
        return made;
    }

    private Transaction transaction(Scenario scenario, int number, double dropped) {
        Facts facts = scenario.transaction().facts();
        for (String key : List.copyOf(facts.stated().keySet())) {
            facts = random.nextDouble() < dropped ? facts.without(key) : facts;
        }
        Transaction t = new Transaction(scenario.id() + "/" + number, facts, ON, Optional.empty(), Map.of(), List.of());
        return dropped > 0 ? t : answered(varied(t));
    }

    /** With a few facts changed, so that no two are alike. */
    private Transaction varied(Transaction t) {
        Set<String> changed = new LinkedHashSet<>();
        List<String> stated = List.copyOf(t.facts().stated().keySet());
        for (int i = random.nextInt(4); i > 0; i--) {
            changed.add(one(stated));
        }
        return t.with(stating(t.facts(), changed, true));
    }

    /** With whatever some condition asked for stated or read, one way or the other. */
    private Transaction answered(Transaction t) {
        Transaction answered = t;
        for (int round = 0; round < ROUNDS; round++) {
            Set<String> asked = new LinkedHashSet<>(new Insight(engine, answered).asked());
            Map<String, String> readings = new TreeMap<>(answered.assume());
            corpus.points().values().stream()
                    .filter(p -> p.mayBeAssumed() && asked.contains("open:" + p.id()))
                    .forEach(p ->
                            readings.put(p.id(), one(List.copyOf(p.readings().keySet()))));
            answered = new Transaction(
                    t.id(), stating(answered.facts(), asked, false), t.on(), t.knownOn(), readings, List.of());
        }
        return answered;
    }

    private Facts stating(Facts stated, Set<String> keys, boolean anew) {
        Facts facts = stated;
        for (Fact fact : corpus.vocabulary().facts().values()) {
            if (keys.stream().anyMatch(k -> k.startsWith(fact.key()))) {
                Value known = anew ? Value.UNKNOWN : facts.value(fact.key()).orElse(Value.UNKNOWN);
                Optional<Value> value = settled(fact, known, facts);
                facts = value.isPresent() ? facts.with(fact.key(), value.get(), new Stated.Origin.Line()) : facts;
                if (fact.key().equals(COMPOSITION)) {
                    facts = facts.with(COMPLETE, new Value.Code("yes"), new Stated.Origin.Line());
                }
            }
        }
        return facts;
    }

    private Optional<Value> settled(Fact fact, Value known, Facts facts) {
        boolean open = known instanceof Value.Unknown || known instanceof Value.Code c && NOT_SAID.contains(c.code());
        return switch (fact.type()) {
            case CODE -> open ? Optional.of(new Value.Code(one(values(fact)))) : Optional.empty();
            case YES_NO -> open ? Optional.of(new Value.Code(yesNo(fact))) : Optional.empty();
            case COUNTRY -> open ? Optional.of(new Value.Code(one(COUNTRIES))) : Optional.empty();
            case CODES -> codes(fact, known);
            case NUMBER ->
                known instanceof Value.Number n
                        ? Optional.of(new Value.Number(n.low(), n.low()))
                        : Optional.of(number());
            case DATE -> open ? Optional.of(new Value.Day(ON.plusDays(random.nextInt(600) - 300L))) : Optional.empty();
            case TEXT -> open ? text(fact) : Optional.empty();
            case COMPOSITION -> Optional.of(composition(facts));
            case OWNERSHIP -> open ? Optional.of(owners()) : Optional.empty();
            case PARTIES -> open ? Optional.of(new Value.Parties(List.of())) : Optional.empty();
        };
    }

    /** Where the vocabulary names no values, those that conditions name. */
    private List<String> values(Fact fact) {
        return fact.isClosed() ? without(fact.values(), "unknown") : named.getOrDefault(fact.key(), List.of("other"));
    }

    private String yesNo(Fact fact) {
        return fact.key().equals(COMPLETE) || random.nextInt(4) == 0 ? "yes" : "no";
    }

    private Optional<Value> codes(Fact fact, Value known) {
        if (known instanceof Value.Codes codes) {
            return Optional.of(new Value.Codes(codes.codes(), true));
        }
        if (fact.key().equals("item.elements")) {
            return Optional.of(new Value.Codes(some(ELEMENTS, random.nextInt(5)), true));
        }
        boolean nothing = fact.values().contains("none") && random.nextInt(3) > 0;
        return Optional.of(new Value.Codes(
                nothing ? Set.of("none") : some(without(fact.values(), "none"), 1 + random.nextInt(2)), true));
    }

    private static List<String> without(List<String> values, String one) {
        return values.stream().filter(v -> !v.equals(one)).toList();
    }

    private Set<String> some(List<String> values, int count) {
        Set<String> some = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            some.add(one(values));
        }
        return some;
    }

    private Value number() {
        BigDecimal number = BigDecimal.valueOf(Math.round(Math.pow(10, random.nextDouble() * 6 - 1)), 1);
        return new Value.Number(number, number);
    }

    private Optional<Value> text(Fact fact) {
        boolean name = fact.key().endsWith(".name");
        return name
                ? Optional.of(new Value.Text(
                        random.nextInt(8) == 0 ? one(listed) : "Nordlicht Antriebe " + random.nextInt(200) + " GmbH"))
                : Optional.empty();
    }

    private Value composition(Facts facts) {
        List<Value.Constituent> parts = new ArrayList<>();
        if (facts.value("item.elements").orElse(Value.UNKNOWN) instanceof Value.Codes elements) {
            for (String element : elements.codes()) {
                BigDecimal share = BigDecimal.valueOf(1 + random.nextInt(2_500), 2);
                parts.add(new Value.Constituent(element, new Value.Amount.Share(share, share)));
            }
        }
        return new Value.Composition(parts);
    }

    private Value owners() {
        if (random.nextInt(6) > 0) {
            return new Value.Ownership(List.of());
        }
        BigDecimal percent = BigDecimal.valueOf(1 + random.nextInt(100));
        return new Value.Ownership(
                List.of(new Value.Stake(one(listed), Optional.of(percent), Optional.empty(), Optional.empty())));
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
