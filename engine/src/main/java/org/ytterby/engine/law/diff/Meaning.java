package org.ytterby.engine.law.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Form;
import org.ytterby.engine.law.Item;
import org.ytterby.engine.law.Provision;

/**
 * What provisions and items mean once sets, forms and named conditions are filled in, as texts that are equal where the
 * meaning is: the order of parts does not count, and items that only one of the two corpora has are left out, for those
 * are changes of their own.
 */
final class Meaning {
    private final Set<String> shared;

    private Meaning(Set<String> shared) {
        this.shared = shared;
    }

    /** By provision and item, as the keys of {@link Entry}. */
    static Map<String, String> of(Corpus corpus, Set<String> shared) {
        Meaning meaning = new Meaning(shared);
        Map<String, String> meant = new LinkedHashMap<>();
        corpus.provisions().forEach(p -> meant.put(Change.Kind.PROVISION + " " + p.id(), meaning.provision(p)));
        corpus.items().values().forEach(i -> meant.put(Change.Kind.ITEM + " " + i.id(), meaning.item(i)));
        return meant;
    }

    private String provision(Provision p) {
        return condition(p.when()) + " " + p.effect() + " "
                + p.duties().stream()
                        .map(d -> d.kind() + d.by() + d.to() + d.within() + condition(d.when()))
                        .sorted()
                        .toList()
                + " " + new TreeSet<>(p.yieldsTo());
    }

    private String item(Item item) {
        Form f = item.form();
        return condition(f.means())
                + f.arguable().map(this::condition)
                + f.undecided().map(this::condition)
                + f.despiteRuling().map(this::condition)
                + f.near().map(this::condition)
                + f.rulings().stream()
                        .map(r -> r.by() + r.published() + condition(r.of()))
                        .toList()
                + item.listing();
    }

    private String condition(Condition condition) {
        return switch (condition) {
            case Condition.All a -> parts("all", a.of());
            case Condition.Any a -> parts("any", a.of());
            case Condition.Not n -> "not " + condition(n.of());
            case Condition.Items i -> "items " + known(i.ids()) + i.controlled();
            case Condition.Near n -> "near " + known(n.ids());
            case Condition.OneOf c -> "one " + c.fact() + new TreeSet<>(c.values());
            case Condition.Holds c -> "holds " + c.fact() + new TreeSet<>(c.codes());
            case Condition.AllWithin c -> "within " + c.fact() + new TreeSet<>(c.codes());
            case Condition.InRange c -> c.fact() + c.range();
            case Condition.Contains c -> c.element() + c.state() + c.share() + c.counts();
            case Condition.ShareOfValue c -> "share " + c.parameter();
            case Condition.PartyOn c ->
                "on " + new TreeSet<>(c.as()) + new TreeSet<>(c.measures()) + new TreeSet<>(c.lists());
            case Condition.PartyHeld c ->
                "held " + new TreeSet<>(c.as()) + new TreeSet<>(c.measures()) + c.atLeast() + c.method();
            case Condition.Reading c -> "reading " + c.point() + new TreeSet<>(c.readings());
            case Condition.DayTest c -> c.fact() + c.after() + c.other();
            case Condition.IsStated c -> "stated " + c.fact();
        };
    }

    private String parts(String word, List<Condition> parts) {
        return parts.size() == 1
                ? condition(parts.getFirst())
                : parts.stream()
                        .map(this::condition)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", ", word + "(", ")"));
    }

    private Set<String> known(List<String> ids) {
        Set<String> known = new TreeSet<>(ids);
        known.retainAll(shared);
        return known;
    }
}
