package org.ytterby.engine.decide.brute;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds, by the rules on completions, what a case leaves open of all that the law of its day asks for. */
final class BruteLeaves {
    private final ToyLaw law;
    private final ToyCase toy;
    private final ToyTime.Clock clock;
    private final List<String> vocabulary;
    private final Map<String, List<String>> near;
    private final Map<String, BruteLeaf> leaves = new LinkedHashMap<>();
    private final Map<String, Object> known = new HashMap<>();
    private final Map<String, Settled.CodeSet> sets = new HashMap<>();
    private final List<Settled.Party> parties = new ArrayList<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Set<BigDecimal>> constants = new HashMap<>();
    private final Map<String, List<Set<String>>> asked = new HashMap<>();

    /**
     * @param vocabulary the facts in order
     * @param near what each name is near to; a name that is an entry's own is that entry
     */
    BruteLeaves(ToyLaw law, ToyCase toy, List<String> vocabulary, Map<String, List<String>> near) {
        this.law = law;
        this.toy = toy;
        this.clock = toy.clock();
        this.vocabulary = vocabulary;
        this.near = near;
        law.eachTest(this::note);
        for (ToyLaw.Provision p : law.provisions()) {
            if (p.guidance().map(clock::knows).orElseGet(() -> p.time().stands(clock))) {
                p.time().pointsAsked(clock).forEach(this::point);
                p.when().eachPart(this::open);
            }
        }
    }

    List<BruteLeaf> leaves() {
        return List.copyOf(leaves.values());
    }

    /** A completion in which only what is known is settled. */
    Settled settled() {
        Settled settled = new Settled(law, clock, parties, sets);
        settled.now.putAll(known);
        return settled;
    }

    /** What conditions tell apart, in force or not. */
    private void note(ToyTest test) {
        switch (test) {
            case ToyTest.Code c ->
                words.computeIfAbsent(c.fact(), k -> new TreeSet<>()).addAll(c.values());
            case ToyTest.SomeOf c ->
                asked.computeIfAbsent(c.fact(), k -> new ArrayList<>()).add(c.codes());
            case ToyTest.Within c ->
                asked.computeIfAbsent(c.fact(), k -> new ArrayList<>()).add(c.codes());
            case ToyTest.InRange c -> constants(c.fact(), c.bounds());
            case ToyTest.Contains c -> c.share().ifPresent(b -> constants(c.element(), b));
            case ToyTest.All c -> {}
            case ToyTest.Any c -> {}
            case ToyTest.Not c -> {}
            case ToyTest.ShareOfValue c -> {}
            case ToyTest.ItemIn c -> {}
            case ToyTest.Near c -> {}
            case ToyTest.PartyOn c -> {}
            case ToyTest.Reading c -> {}
        }
    }

    private void constants(String of, ToyTest.Bounds bounds) {
        Set<BigDecimal> all = constants.computeIfAbsent(of, k -> new TreeSet<>());
        bounds.low().ifPresent(all::add);
        bounds.high().ifPresent(all::add);
    }

    private void open(ToyTest test) {
        switch (test) {
            case ToyTest.Code c -> code(c.fact());
            case ToyTest.SomeOf c -> set(c.fact());
            case ToyTest.Within c -> set(c.fact());
            case ToyTest.InRange c -> number(c.fact());
            case ToyTest.Contains c -> element(c.element());
            case ToyTest.ShareOfValue c -> share();
            case ToyTest.ItemIn c -> c.items().forEach(this::item);
            case ToyTest.Near c -> c.items().forEach(this::item);
            case ToyTest.PartyOn c -> parties();
            case ToyTest.Reading c -> point(c.point());
            case ToyTest.All c -> {}
            case ToyTest.Any c -> {}
            case ToyTest.Not c -> {}
        }
    }

    private void leaf(String id, String key, List<Object> values) {
        String fact = key.startsWith("item.composition.") ? "item.composition" : key.replaceFirst("\\[.*", "");
        int order = key.startsWith("open:")
                ? 1000
                        + law.points().stream()
                                .map(ToyPoint::id)
                                .sorted()
                                .toList()
                                .indexOf(key.substring(5))
                : vocabulary.indexOf(fact);
        if (values.size() == 1) {
            known.put(id, values.getFirst());
        } else {
            leaves.putIfAbsent(id, new BruteLeaf(id, key, order, values));
        }
    }

    private void item(String id) {
        law.provisions().get(law.item(id).listedBy()).time().pointsAsked(clock).forEach(this::point);
        ToyLaw.eachTest(law.item(id), this::open);
    }

    private void code(String fact) {
        Optional<String> word = toy.word(fact);
        if (word.isPresent()) {
            known.put(fact, word.get());
            return;
        }
        String source = toy.source(fact);
        List<Object> values = new ArrayList<>(
                switch (source) {
                    case "movement" -> List.of("export", "transit", "other");
                    case "grade" -> List.of("a", "b", "other");
                    case "item.kind" -> List.of("magnet", "oxide", "alloy", "other");
                    case "item.class" -> List.of("x", "y", "other");
                    case "destination", "end_user.country" -> List.copyOf(countries(source));
                    default -> List.of("yes", "no");
                });
        leaf(source, source, values);
        same(fact, source);
    }

    /** The countries that some condition names for a fact that the leaf stands for, and the rest. */
    private Set<String> countries(String source) {
        Set<String> all = new TreeSet<>(words.getOrDefault(source, Set.of()));
        if (toy.source("end_user.country").equals(source)) {
            all.addAll(words.getOrDefault("end_user.country", Set.of()));
        }
        all.add("elsewhere");
        return all;
    }

    private void same(String fact, String source) {
        if (!fact.equals(source)) {
            known.put(fact, new Ref(source));
        }
    }

    /** Looks a fact up under another one's name. */
    record Ref(String source) {}

    private void set(String fact) {
        Said said = toy.said(fact).orElse(new Said.Unknown());
        boolean closed = said instanceof Said.Words w && !w.open();
        Set<String> stated = said instanceof Said.Words w ? new LinkedHashSet<>(w.words()) : Set.of();
        Map<String, String> perhaps = new LinkedHashMap<>();
        if (!closed) {
            Map<List<Boolean>, String> classes = new LinkedHashMap<>();
            List<String> codes = fact.equals("end_use")
                    ? List.of("civil", "military", "medical", "drones", "other_use")
                    : List.of("told", "diversion", "other_knowledge");
            for (String code : codes) {
                classes.putIfAbsent(
                        asked.get(fact).stream().map(a -> a.contains(code)).toList(), code);
            }
            classes.values().forEach(code -> {
                perhaps.put(fact + "?" + code, code);
                leaf(fact + "?" + code, fact, List.of(false, true));
            });
        }
        sets.put(fact, new Settled.CodeSet(stated, perhaps));
    }

    private void number(String fact) {
        Said.Span span = span(fact, BruteNumbers.FAR.negate());
        if (span.low().compareTo(span.high()) == 0) {
            known.put(fact, span.low());
        } else {
            leaf(fact, fact, BruteNumbers.classes(constants.getOrDefault(fact, Set.of()), span.low(), span.high()));
        }
    }

    private Said.Span span(String fact, BigDecimal least) {
        return toy.said(fact).orElse(null) instanceof Said.Span s ? s : new Said.Span(least, BruteNumbers.FAR);
    }

    private void element(String element) {
        BruteElement read = new BruteElement(element, toy, constants.getOrDefault(element, Set.of()));
        leaf("element:" + element, "item.composition." + element, read.ways);
        known.put("below-limit:" + element, read.belowLimit);
        if (read.belowLimit) {
            point("limit");
        }
    }

    /** Both sides at every end and crossing, and between them. */
    private void share() {
        BigDecimal smallest = new BigDecimal("0.0001");
        Said.Span value = span("value", smallest);
        Said.Span content = span("controlled_material_value", BigDecimal.ZERO);
        boolean nothingOfNothing = value.high().signum() == 0 && content.high().signum() == 0;
        Said.Span material = nothingOfNothing ? new Said.Span(BigDecimal.ZERO, BruteNumbers.FAR) : content;
        BigDecimal least = value.low().max(smallest);
        BigDecimal most = value.high().signum() == 0 ? BruteNumbers.FAR : value.high();
        List<BigDecimal> crossings = List.of(
                least,
                most,
                material.low().divide(ToyLaw.FLOOR),
                material.high().divide(ToyLaw.FLOOR));
        leaf(
                "value",
                "value",
                least.compareTo(most) == 0 ? List.of(least) : BruteNumbers.classes(crossings, least, most));
        List<BigDecimal> ends =
                List.of(material.low(), material.high(), ToyLaw.FLOOR.multiply(least), ToyLaw.FLOOR.multiply(most));
        leaf(
                "controlled_material_value",
                "controlled_material_value",
                material.low().compareTo(material.high()) == 0
                        ? List.of(material.low())
                        : BruteNumbers.classes(ends, material.low(), material.high()));
    }

    private void point(String id) {
        String assumed = toy.assume().get(id);
        if (assumed != null) {
            known.put("open:" + id, assumed);
        } else {
            leaf(
                    "open:" + id,
                    "open:" + id,
                    List.copyOf(law.pointsById().get(id).readings()));
        }
    }

    /** One party for each pair of name and country, shared by the roles that carry it; unnamed others are somebody else. */
    private void parties() {
        if (!parties.isEmpty()) {
            return;
        }
        record Named(String key, Set<String> roles, Optional<String> name, Set<String> cleared) {}
        Map<String, Named> found = new LinkedHashMap<>();
        List<Said.Other> others =
                toy.said("other_parties").orElse(null) instanceof Said.Others o ? o.others() : List.of();
        for (String role : List.of("end_user", "consignee")) {
            Optional<String> name = toy.word(role + ".name");
            String pair = name.orElse("?") + "|" + toy.word(role + ".country").orElse("");
            Named party = found.computeIfAbsent(pair, k -> new Named(role, new HashSet<>(), name, new HashSet<>()));
            party.roles().add(role);
            toy.word(role + ".identity_checked").filter("yes"::equals).ifPresent(party.cleared()::add);
        }
        for (int i = 0; i < others.size(); i++) {
            Said.Other other = others.get(i);
            String key = "other_parties[" + i + "]";
            found.computeIfAbsent(
                            other.name().orElse("? " + key) + "|"
                                    + other.country().orElse(""),
                            k -> new Named(key, new HashSet<>(), other.name(), Set.of()))
                    .roles()
                    .add(other.role());
        }
        found.values().forEach(p -> {
            String id = "party:" + p.key();
            parties.add(new Settled.Party(id, p.roles()));
            leaf(
                    id,
                    p.key() + (p.name().isEmpty() ? ".name" : ".identity_checked"),
                    whoItMayBe(p.name(), !p.cleared().isEmpty()));
        });
    }

    /** When a listing is at work: under which readings of what follows its suspension. */
    private List<Boolean> operates(ToyTime time) {
        return law.pointsById().get("after").readings().stream()
                .map(r -> time.operates(
                        new ToyTime.Clock(clock.on(), clock.knownOn(), Map.of()),
                        law.pointsById(),
                        Map.of("open:after", toy.assume().getOrDefault("after", r))))
                .toList();
    }

    private List<Object> whoItMayBe(Optional<String> name, boolean cleared) {
        Collection<ToyLaw.Entry> standing =
                law.entries().stream().filter(e -> e.time().stands(clock)).toList();
        if (name.isEmpty()) {
            Map<Object, List<String>> byMeasures = new LinkedHashMap<>();
            standing.forEach(e -> byMeasures.putIfAbsent(
                    List.of(e.list(), Set.copyOf(e.measures()), operates(e.time())), List.of(e.id())));
            List<Object> values = new ArrayList<>(List.of(List.of()));
            values.addAll(byMeasures.values());
            standing.forEach(e -> e.time().pointsAsked(clock).forEach(this::point));
            return values;
        }
        List<String> own = law.entries().stream()
                .filter(e -> e.name().equals(name.get()))
                .map(ToyLaw.Entry::id)
                .toList();
        List<String> perhaps = cleared || !own.isEmpty() ? List.of() : near.getOrDefault(name.get(), List.of());
        List<Object> values = new ArrayList<>(own.isEmpty() ? List.of(List.of()) : List.of(own));
        for (ToyLaw.Entry e : standing) {
            if (own.contains(e.id()) || perhaps.contains(e.id())) {
                e.time().pointsAsked(clock).forEach(this::point);
                if (perhaps.contains(e.id())) {
                    values.add(List.of(e.id()));
                }
            }
        }
        return values;
    }
}
