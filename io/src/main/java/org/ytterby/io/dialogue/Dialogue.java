package org.ytterby.io.dialogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Determination;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.FactsReader;
import org.ytterby.engine.facts.Stated;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.law.Fact;
import org.ytterby.io.AnswerCells;
import org.ytterby.io.text.Ask;

/** One movement while it is asked about. Not thread-safe. */
public final class Dialogue {
    private static final String COMPOSITION = "item.composition";
    private static final String ELEMENTS = "item.elements";

    private final Engine engine;
    private final AnswerCells cells;
    private final FactsReader reader;
    private final Set<String> unknown = new HashSet<>();
    private final Map<String, String> given = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private Transaction transaction;
    private Answer answer;
    private boolean seen;

    public Dialogue(Engine engine, Transaction transaction) {
        this.engine = engine;
        this.cells = new AnswerCells(engine.corpus().vocabulary());
        this.reader = new FactsReader(engine.corpus().vocabulary());
        this.transaction = transaction;
        this.answer = engine.decide(transaction);
    }

    /** An answer that was changed after a result was seen, with what was said and what came of it, before and after. */
    public record Change(String key, String before, Determination was, String after, Determination is) {}

    public Answer answer() {
        return answer;
    }

    /** What was said, by fact, in order. */
    public Map<String, String> given() {
        return Map.copyOf(given);
    }

    public List<Change> changes() {
        return List.copyOf(changes);
    }

    /** The best question that somebody may still answer; empty where the outcome is settled or nobody knows more. */
    public Optional<Ask> next() {
        boolean settled = !(answer.determination() instanceof Determination.Undetermined);
        return settled
                ? Optional.empty()
                : Ask.of(answer, engine.corpus().vocabulary()).stream()
                        .filter(a -> !a.isLaw() && !unknown.contains(a.shared()))
                        .findFirst();
    }

    /** Nobody knows: the question is not asked again. */
    public void unknown(Ask ask) {
        unknown.add(ask.shared());
    }

    /**
     * Takes an answer, a bound included; "unknown" means that nobody knows.
     *
     * @throws InputException where it is no value of what was asked; nothing is changed then
     */
    public void say(Ask ask, String text) {
        if (AnswerCells.meansUnknown(text.strip())) {
            unknown(ask);
            return;
        }
        take(ask, text.strip());
    }

    private void take(Ask ask, String text) {
        boolean contained = !ask.parts().isEmpty() && yesOrNo(text).orElse(false);
        if (contained && ask.parts().size() > 1) {
            throw InputException.of(
                    "YT-Q004",
                    new Place("", 0, 0),
                    "`" + text + "` does not say which of the elements are in it",
                    "Name each with its share: Dy 0.5; Tb not detected 0.005.");
        }
        take(contained ? ELEMENTS : ask.key(), text, with(ask, text));
    }

    /**
     * Says something else than before of a fact. Once a result was seen this is kept.
     *
     * @throws InputException where there is no such fact, or the text is no value of it
     */
    public void change(String key, String text) {
        take(key, text.strip(), with(key, text.strip()));
    }

    /** The same of what was asked; "unknown" takes back what was said. */
    public void change(Ask ask, String text) {
        if (AnswerCells.meansUnknown(text.strip())) {
            change(ask.key(), "unknown");
        } else {
            take(ask, text.strip());
        }
    }

    /** From now on changes are kept. */
    public Answer see() {
        seen = true;
        return answer;
    }

    private void take(String key, String text, Facts facts) {
        Facts agreeing = reader.agreeing(facts, new Place("", 0, 0));
        Determination was = answer.determination();
        String before = given.getOrDefault(key, "");
        transaction = transaction.with(agreeing);
        answer = engine.decide(transaction);
        given.put(key, text);
        if (seen) {
            changes.add(new Change(key, before, was, text, answer.determination()));
        }
    }

    private Facts with(Ask ask, String text) {
        Optional<Boolean> contained = ask.parts().isEmpty() ? Optional.empty() : yesOrNo(text);
        return contained.isEmpty() ? with(ask.key(), text) : contains(ask.parts(), contained.get());
    }

    private static Optional<Boolean> yesOrNo(String text) {
        return switch (text.toLowerCase(java.util.Locale.ROOT)) {
            case "no", "none", "否", "无", "不含" -> Optional.of(false);
            case "yes", "是", "含有" -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    /** All of them are in it, or none; what was said of others stays. */
    private Facts contains(List<String> symbols, boolean present) {
        Facts facts = transaction.facts();
        if (present) {
            Set<String> named = new LinkedHashSet<>(
                    facts.value(ELEMENTS).orElse(Value.UNKNOWN) instanceof Value.Codes c ? c.codes() : Set.of());
            named.addAll(symbols);
            return facts.with(ELEMENTS, new Value.Codes(named, false), new Stated.Origin.Line());
        }
        List<Value.Constituent> constituents = new ArrayList<>();
        Value.Amount nothing = new Value.Amount.Share(BigDecimal.ZERO, BigDecimal.ZERO);
        symbols.forEach(s -> constituents.add(new Value.Constituent(s, nothing)));
        return composed(new Value.Composition(constituents));
    }

    private Facts with(String key, String text) {
        Place place = new Place("", 0, 0);
        Fact fact = engine.corpus()
                .vocabulary()
                .fact(key)
                .orElseThrow(() -> InputException.of("YT-F001", place, "unknown fact `" + key + "`", ""));
        Doc read = cells.read(fact, place, text);
        Value value = reader.value(fact, read);
        return value instanceof Value.Composition c && key.equals(COMPOSITION)
                ? composed(c)
                : transaction.facts().with(key, value, new Stated.Origin.Line());
    }

    /** What is newly said of a constituent takes the place of what was said of it; the others stay. */
    private Facts composed(Value.Composition more) {
        Set<String> named = new HashSet<>();
        more.constituents().forEach(c -> named.add(c.name()));
        List<Value.Constituent> all = new ArrayList<>();
        if (transaction.facts().value(COMPOSITION).orElse(Value.UNKNOWN) instanceof Value.Composition c) {
            c.constituents().stream().filter(x -> !named.contains(x.name())).forEach(all::add);
        }
        all.addAll(more.constituents());
        return transaction.facts().with(COMPOSITION, new Value.Composition(all), new Stated.Origin.Line());
    }
}
