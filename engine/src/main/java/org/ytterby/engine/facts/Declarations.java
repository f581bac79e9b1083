package org.ytterby.engine.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.law.Epoch;
import org.ytterby.engine.law.Fact;
import org.ytterby.engine.law.OpenPoint;

/**
 * Counts the declarations that stand on the day of the act and are about this movement, and says of the others why they
 * do not count. A value on the line that differs leaves the fact unknown: neither prevails.
 */
final class Declarations {
    private static final String KNOWLEDGE = "exporter_knowledge";
    static final String COMPOSITION = "item.composition";
    static final String COMPLETE = "item.composition_complete";

    private final Transaction transaction;
    private final Epoch epoch;
    private final Clearings clearings;
    private final Suspicion suspicion;
    private final Set<String> warnings = new LinkedHashSet<>();
    private final Set<String> used = new LinkedHashSet<>();
    private final List<Idle> idle = new ArrayList<>();
    private final Map<String, ClosedCase.Settled> readings = new LinkedHashMap<>();
    private final Map<String, String> idleReadings = new LinkedHashMap<>();
    private final Set<String> contradicted = new HashSet<>();
    private Facts facts;

    Declarations(Transaction transaction, Epoch epoch) {
        this.transaction = transaction;
        this.epoch = epoch;
        this.facts = transaction.facts();
        this.clearings = Clearings.of(transaction.declarations(), facts, epoch);
        this.suspicion = new Suspicion(epoch, facts, clearings);
        warnings.addAll(clearings.warnings());
        used.addAll(clearings.used());
        Map<String, List<Declaration>> byFact = new LinkedHashMap<>();
        for (Declaration declaration : transaction.declarations()) {
            if (isAbout(declaration) && stands(declaration) && !isSuspended(declaration)) {
                declaration.readings().forEach((point, reading) -> house(declaration, point, reading));
                declaration.says().keySet().forEach(key -> {
                    if (mayStand(declaration, key)) {
                        byFact.computeIfAbsent(key, k -> new ArrayList<>()).add(declaration);
                    } else {
                        warnings.add("declaration_out_of_scope");
                    }
                });
            }
        }
        byFact.forEach(this::apply);
        idle.stream().filter(i -> isMissed(i.declaration())).forEach(i -> warnings.add(i.why()));
        idle.forEach(i -> i.declaration().readings().keySet().forEach(point -> idleReadings.put(point, i.why())));
        idleReadings.keySet().removeAll(readings.keySet());
    }

    /** Open points whose signed reading does not count, and why. */
    Map<String, String> idleReadings() {
        return idleReadings;
    }

    /** A declaration of another country, lot or time, and why it does not count here. */
    private record Idle(Declaration declaration, String why) {}

    /** Whether a fact it would have stated is still unknown; a declaration that nothing lacks is no news. */
    private boolean isMissed(Declaration d) {
        return d.says().keySet().stream()
                .map(key -> facts.value(key).orElse(Value.UNKNOWN))
                .anyMatch(v -> v instanceof Value.Unknown || (v instanceof Value.Codes c && !c.closed()));
    }

    Facts applied() {
        return facts;
    }

    /** Whom somebody has told apart from listed ones. */
    Clearings clearings() {
        return clearings;
    }

    Set<String> warnings() {
        return warnings;
    }

    Set<String> used() {
        return used;
    }

    Map<String, ClosedCase.Settled> readings() {
        return readings;
    }

    private void house(Declaration declaration, String point, String reading) {
        if (declaration.about() instanceof Declaration.About.HouseReading about
                && about.point().equals(point)
                && mayBeAssumed(point)) {
            readings.put(point, new ClosedCase.Settled(reading, declaration.id()));
        } else {
            warnings.add("declaration_out_of_scope");
        }
    }

    private boolean mayBeAssumed(String point) {
        return Optional.ofNullable(epoch.corpus().points().get(point))
                .map(OpenPoint::mayBeAssumed)
                .orElse(true);
    }

    private boolean stands(Declaration d) {
        Optional<String> why = d.whyIdle(epoch.asOf());
        if (why.isEmpty()) {
            return true;
        }
        if (why.get().equals(Declaration.UNSIGNED) || why.get().equals(Declaration.TOO_LONG)) {
            warnings.add(why.get());
        } else {
            idle.add(new Idle(d, why.get()));
        }
        return false;
    }

    private boolean isAbout(Declaration d) {
        return switch (d.about()) {
            case Declaration.About.HouseReading r -> inScope(d);
            case Declaration.About.Listing l -> false;
            case Declaration.About.Self s -> inScope(d);
            case Declaration.About.Party p -> isAbout(d, p) && inScope(d);
            case Declaration.About.Article a -> isAbout(d, a) && inScope(d);
        };
    }

    /** Whatever it is about, a scope that is written narrows it: to these countries, and to these parties wherever they are. */
    private boolean inScope(Declaration d) {
        if (d.countries().isEmpty() && d.parties().isEmpty()) {
            return true;
        }
        boolean country = isOneOf(d.countries(), "destination") && isOneOf(d.countries(), "end_user.country");
        boolean party = d.parties().stream().anyMatch(n -> sameName(n, facts.text("end_user.name")));
        if (!country && !party) {
            idle.add(new Idle(d, "declaration_out_of_scope"));
        }
        return country || party;
    }

    /** A country that nobody knows may be any other one. */
    private boolean isOneOf(List<String> countries, String key) {
        return facts.code(key).filter(countries::contains).isPresent();
    }

    private boolean isAbout(Declaration d, Declaration.About.Party p) {
        boolean name = sameName(p.name(), nameOf(p.role()));
        boolean country = countryOf(p.role()).filter(p.country()::equals).isPresent();
        if (name && !country) {
            idle.add(new Idle(d, "declaration_out_of_scope"));
        }
        return name && country;
    }

    /** Where no other party is named it is the end user; one of whom it is said that nobody knows is not. */
    private Optional<String> nameOf(String role) {
        String key = role + ".name";
        return facts.text(facts.get(key).isPresent() ? key : "end_user.name");
    }

    /** The end user's country is that of nobody else. */
    private Optional<String> countryOf(String role) {
        String key = role + ".country";
        boolean endUser = facts.text("end_user.name")
                .filter(n -> sameName(n, nameOf(role)))
                .isPresent();
        return facts.code(facts.get(key).isEmpty() && endUser ? "end_user.country" : key);
    }

    private boolean isAbout(Declaration d, Declaration.About.Article a) {
        boolean part = facts.text("item.part")
                .filter(p -> p.strip().equals(a.part().strip()))
                .isPresent();
        boolean supplier = facts.text("item.supplier")
                .filter(s -> s.strip().equals(a.supplier().strip()))
                .isPresent();
        boolean lot = a.lot()
                .map(l -> facts.text("item.lot").filter(l::equals).isPresent())
                .orElse(true);
        if (part && !(supplier && lot)) {
            idle.add(new Idle(d, "declaration_out_of_scope"));
        }
        return part && supplier && lot;
    }

    private static boolean sameName(String a, Optional<String> b) {
        return b.filter(n -> n.strip().equals(a.strip())).isPresent();
    }

    private boolean isSuspended(Declaration d) {
        boolean suspended = suspicion.isAgainst(d);
        if (suspended) {
            warnings.add("declaration_suspended");
        }
        return suspended;
    }

    /** Only facts about the firm itself hold for a whole book; every other fact needs its own subject. */
    private boolean mayStand(Declaration d, String key) {
        Fact.Scope scope =
                epoch.corpus().vocabulary().fact(key).map(Fact::declaredFor).orElse(Fact.Scope.NONE);
        return switch (d.about()) {
            case Declaration.About.Self s ->
                scope == Fact.Scope.SELF
                        && (!key.equals(KNOWLEDGE)
                                || !(d.countries().isEmpty() && d.parties().isEmpty()));
            case Declaration.About.Party p -> maySayOf(p, scope, key);
            case Declaration.About.Article a ->
                scope == Fact.Scope.ARTICLE && (!key.equals(COMPLETE) || showsAnalysis(d));
            case Declaration.About.HouseReading r -> false;
            case Declaration.About.Listing l -> false;
        };
    }

    /** That an analysis is full can be said with it in hand, and of no other. */
    private static boolean showsAnalysis(Declaration d) {
        return d.says().containsKey(COMPOSITION) || d.restsOnTestReport();
    }

    /** Facts of the party itself, under its own role; and what the firm knows about it. */
    private static boolean maySayOf(Declaration.About.Party party, Fact.Scope scope, String key) {
        boolean ofAnotherRole =
                (key.startsWith("end_user.") || key.startsWith("consignee.")) && !key.startsWith(party.role() + ".");
        return (scope == Fact.Scope.PARTY && !ofAnotherRole) || key.equals(KNOWLEDGE);
    }

    private void apply(String key, List<Declaration> declarations) {
        Optional<Value> line = transaction.facts().value(key).filter(v -> !(v instanceof Value.Unknown));
        for (Declaration d : declarations) {
            Value said = d.says().getOrDefault(key, Value.UNKNOWN);
            if (said instanceof Value.Composition declared) {
                compose(d, declared, line);
            } else {
                single(key, d, said, line, declarations);
            }
        }
    }

    private void single(String key, Declaration d, Value said, Optional<Value> line, List<Declaration> all) {
        boolean others = all.stream().anyMatch(o -> !said.equals(o.says().get(key)));
        if ((line.isPresent() && !line.get().equals(said)) || others) {
            warnings.add("declaration_contradicted");
            facts = facts.with(key, Value.UNKNOWN, new Stated.Origin.Line());
            if (line.isPresent()) {
                markUsed(d);
            }
        } else if (line.isEmpty()) {
            facts = facts.with(key, said, new Stated.Origin.Declared(d.id()));
            markUsed(d);
        }
    }

    /** Constituent by constituent: where line and declaration differ, that constituent is open. */
    private void compose(Declaration d, Value.Composition declared, Optional<Value> line) {
        Map<String, Value.Amount> together = new LinkedHashMap<>();
        if (facts.value(COMPOSITION).orElse(Value.UNKNOWN) instanceof Value.Composition now) {
            now.constituents().forEach(c -> together.put(c.name(), c.amount()));
        }
        Map<String, Value.Amount> onLine = new HashMap<>();
        if (line.orElse(Value.UNKNOWN) instanceof Value.Composition c) {
            c.constituents().forEach(x -> onLine.put(x.name(), x.amount()));
        }
        for (Value.Constituent c : declared.constituents()) {
            Value.Amount before = together.get(c.name());
            boolean stated = before != null && !(before instanceof Value.Amount.Open && !onLine.containsKey(c.name()));
            if (contradicted.contains(c.name())) {
                continue; // a third voice settles nothing
            }
            if (!stated || (before instanceof Value.Amount.Open && onLine.get(c.name()) instanceof Value.Amount.Open)) {
                boolean named = c.amount() instanceof Value.Amount.Share s
                        && s.high().signum() == 0
                        && elements().contains(c.name());
                if (named) {
                    warnings.add("declaration_contradicted");
                } else {
                    together.put(c.name(), c.amount());
                }
            } else if (!c.amount().equals(before)) {
                warnings.add("declaration_contradicted");
                contradicted.add(c.name());
                together.put(c.name(), new Value.Amount.Open());
            }
        }
        markUsed(d);
        facts = facts.with(
                COMPOSITION,
                new Value.Composition(together.entrySet().stream()
                        .map(e -> new Value.Constituent(e.getKey(), e.getValue()))
                        .toList()),
                new Stated.Origin.Declared(d.id()));
    }

    private Set<String> elements() {
        return facts.value("item.elements").orElse(Value.UNKNOWN) instanceof Value.Codes c ? c.codes() : Set.of();
    }

    private void markUsed(Declaration d) {
        used.add(d.id());
        warnings.add("declaration_used");
    }
}
