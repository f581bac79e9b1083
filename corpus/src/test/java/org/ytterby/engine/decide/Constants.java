package org.ytterby.engine.decide;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Form;
import org.ytterby.engine.law.Range;

/** The figures and countries that the conditions of a corpus name, so that made-up values fall on both sides of each. */
final class Constants {
    private static final IdentityHashMap<Corpus, Constants> KNOWN = new IdentityHashMap<>();

    private final Map<String, Set<BigDecimal>> numbers = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    static synchronized Constants of(Corpus corpus) {
        return KNOWN.computeIfAbsent(corpus, Constants::new);
    }

    private Constants(Corpus corpus) {
        corpus.provisions().forEach(p -> note(p.when()));
        corpus.items().values().forEach(i -> {
            Form form = i.form();
            note(form.means());
            form.arguable().ifPresent(this::note);
            form.despiteRuling().ifPresent(this::note);
            form.near().ifPresent(this::note);
            form.rulings().forEach(r -> note(r.of()));
        });
    }

    Set<BigDecimal> numbers(String fact) {
        return numbers.getOrDefault(fact, Set.of());
    }

    Set<String> words(String fact) {
        return words.getOrDefault(fact, Set.of());
    }

    private void note(Condition condition) {
        switch (condition) {
            case Condition.All c -> c.of().forEach(this::note);
            case Condition.Any c -> c.of().forEach(this::note);
            case Condition.Not c -> note(c.of());
            case Condition.OneOf c ->
                words.computeIfAbsent(c.fact(), k -> new TreeSet<>()).addAll(c.values());
            case Condition.InRange c -> bounds(c.fact(), c.range());
            case Condition.Contains c -> bounds(c.element(), c.share());
            case Condition.Holds c -> {}
            case Condition.AllWithin c -> {}
            case Condition.ShareOfValue c -> {}
            case Condition.Items c -> {}
            case Condition.Near c -> {}
            case Condition.PartyOn c -> {}
            case Condition.PartyHeld c -> {}
            case Condition.Reading c -> {}
            case Condition.DayTest c -> {}
            case Condition.IsStated c -> {}
        }
    }

    private void bounds(String of, Range range) {
        Set<BigDecimal> all = numbers.computeIfAbsent(of, k -> new TreeSet<>());
        range.low().ifPresent(all::add);
        range.high().ifPresent(all::add);
    }
}
