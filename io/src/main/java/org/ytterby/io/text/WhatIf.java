package org.ytterby.io.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Determination;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.Stated;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.law.Fact;
import org.ytterby.engine.law.OpenPoint;

/** Decides a line again with one question answered, or one open point read, in each way there is. */
final class WhatIf {
    private static final int MOST_VALUES = 24;
    private static final String CHECKED = ".identity_checked";

    private final Engine engine;
    private final Speech speech;

    WhatIf(Engine engine, Speech speech) {
        this.engine = engine;
        this.speech = speech;
    }

    /** Each reading with what the answer comes to under it. */
    Map<OpenPoint.Reading, Determination> readings(Answer answer, OpenPoint point) {
        Map<OpenPoint.Reading, Determination> byReading = new LinkedHashMap<>();
        for (OpenPoint.Reading reading : point.readings().values()) {
            Transaction t = answer.transaction();
            Map<String, String> assume = new TreeMap<>(t.assume());
            assume.put(point.id(), reading.id());
            byReading.put(
                    reading,
                    engine.determination(
                            new Transaction(t.id(), t.facts(), t.on(), t.knownOn(), assume, t.declarations())));
        }
        return byReading;
    }

    /** What each answer to a question comes to, answers that come to the same together; empty where they cannot be listed. */
    Map<String, List<String>> answers(Answer answer, Ask ask) {
        Map<String, List<String>> byOutcome = new LinkedHashMap<>();
        values(answer, ask).forEach((words, facts) -> {
            Determination then = engine.determination(answer.transaction().with(facts));
            byOutcome
                    .computeIfAbsent(speech.outcomes().phrase(then), k -> new ArrayList<>())
                    .add(words);
        });
        return byOutcome;
    }

    private Map<String, Facts> values(Answer answer, Ask ask) {
        Facts facts = answer.transaction().facts();
        if (!ask.parts().isEmpty()) {
            Map<String, Facts> values = new LinkedHashMap<>();
            values.put(speech.say("if.contained"), with(facts, ask.parts(), true));
            values.put(speech.say("if.not-contained"), with(facts, ask.parts(), false));
            return values;
        }
        if (ask.key().endsWith(CHECKED)) {
            return identity(facts, ask);
        }
        return speech.corpus()
                .vocabulary()
                .fact(ask.key())
                .map(f -> values(facts, f))
                .orElse(Map.of());
    }

    /** Another party, by its papers; or one of those whose names are near. */
    private Map<String, Facts> identity(Facts facts, Ask ask) {
        String role = ask.key().substring(0, ask.key().length() - CHECKED.length());
        Map<String, Facts> values = new LinkedHashMap<>();
        if (speech.corpus().vocabulary().fact(ask.key()).isEmpty()) {
            return values;
        }
        values.put(speech.say("if.another"), facts.with(ask.key(), new Value.Code("yes"), new Stated.Origin.Line()));
        ask.questions().stream()
                .flatMap(q -> q.candidates().stream())
                .limit(MOST_VALUES)
                .forEach(name -> values.put(
                        speech.say("if.the-same", Columns.clean(name)),
                        facts.with(role + ".name", new Value.Text(name), new Stated.Origin.Line())));
        return values;
    }

    private Map<String, Facts> values(Facts facts, Fact fact) {
        Map<String, Facts> values = new LinkedHashMap<>();
        switch (fact.type()) {
            case YES_NO -> List.of("yes", "no").forEach(v -> put(values, facts, fact, v, new Value.Code(v)));
            case CODE ->
                fact.values().stream().limit(MOST_VALUES).forEach(v -> put(values, facts, fact, v, new Value.Code(v)));
            case CODES ->
                fact.values().stream()
                        .limit(MOST_VALUES)
                        .forEach(v -> put(values, facts, fact, v, codes(facts, fact, v)));
            case TEXT, NUMBER, COUNTRY, DATE, COMPOSITION, OWNERSHIP, PARTIES -> {}
        }
        return values;
    }

    /** What is already named stays; what is asked comes to it, and nothing else. */
    private static Value codes(Facts facts, Fact fact, String code) {
        Set<String> codes = new LinkedHashSet<>(
                facts.value(fact.key()).orElse(Value.UNKNOWN) instanceof Value.Codes c ? c.codes() : Set.of());
        if (!code.equals("none")) {
            codes.add(code);
        }
        return new Value.Codes(codes, true);
    }

    private void put(Map<String, Facts> values, Facts facts, Fact fact, String code, Value value) {
        values.put(speech.facts().code(fact.key(), code), facts.with(fact.key(), value, new Stated.Origin.Line()));
    }

    private static Facts with(Facts facts, List<String> symbols, boolean present) {
        List<Value.Constituent> constituents = new ArrayList<>();
        if (facts.value("item.composition").orElse(Value.UNKNOWN) instanceof Value.Composition c) {
            c.constituents().stream().filter(x -> !symbols.contains(x.name())).forEach(constituents::add);
        }
        if (!present) {
            Value.Amount nothing = new Value.Amount.Share(BigDecimal.ZERO, BigDecimal.ZERO);
            symbols.forEach(s -> constituents.add(new Value.Constituent(s, nothing)));
        }
        Facts composed = facts.with("item.composition", new Value.Composition(constituents), new Stated.Origin.Line());
        Optional<Value> elements = facts.value("item.elements");
        Set<String> named =
                new LinkedHashSet<>(elements.orElse(Value.UNKNOWN) instanceof Value.Codes c ? c.codes() : Set.of());
        if (!present) {
            return composed;
        }
        named.addAll(symbols);
        return composed.with("item.elements", new Value.Codes(named, true), new Stated.Origin.Line());
    }
}
