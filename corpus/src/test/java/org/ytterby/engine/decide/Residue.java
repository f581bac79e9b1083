package org.ytterby.engine.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.facts.ClosedCase;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.PartyFinding;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Epoch;
import org.ytterby.engine.law.Provision;
import org.ytterby.engine.screen.Identity;

/**
 * The law of a day with what one case states put in: only tests on open things are left, so that thousands of completions
 * can be tried. Follows the meaning of each word on its own, one test at a time.
 */
final class Residue {
    private final Epoch epoch;
    private final ClosedCase closed;
    private final Facts facts;
    private final Elements elements;
    private final Map<String, Condition> matches = new HashMap<>();
    private final Map<String, Condition> applies = new LinkedHashMap<>();

    Residue(Scene scene) {
        this.epoch = scene.epoch();
        this.closed = scene.closed();
        this.facts = closed.facts();
        this.elements = scene.elements();
        for (Epoch.Rule rule : epoch.rules()) {
            Condition here =
                    all(List.of(rule.track().operates(), rule.provision().when()));
            if (!here.equals(Condition.FALSE)) {
                applies.put(rule.provision().id(), here);
            }
        }
    }

    /** When a provision operates and its words are met. */
    Condition isMet(Provision provision) {
        return applies.getOrDefault(provision.id(), Condition.FALSE);
    }

    private Condition of(Condition condition) {
        return switch (condition) {
            case Condition.All c -> all(c.of());
            case Condition.Any c -> any(c.of());
            case Condition.Not c -> not(of(c.of()));
            case Condition.Items c ->
                any(c.ids().stream()
                        .map(id -> c.controlled() ? all(List.of(listed(id), match(id))) : match(id))
                        .toList());
            case Condition.Near c -> any(c.ids().stream().map(this::near).toList());
            case Condition.OneOf c ->
                facts.code(c.fact()).map(v -> constant(c.values().contains(v))).orElse(c);
            case Condition.Holds c ->
                closedSet(c.fact())
                        .map(v -> constant(v.codes().stream().anyMatch(c.codes()::contains)))
                        .orElse(c);
            case Condition.AllWithin c ->
                closedSet(c.fact())
                        .map(v -> constant(!v.codes().isEmpty() && c.codes().containsAll(v.codes())))
                        .orElse(c);
            case Condition.InRange c ->
                facts.value(c.fact()).orElse(Value.UNKNOWN) instanceof Value.Number n && n.isExact()
                        ? constant(c.range().holds(n.low()))
                        : c;
            case Condition.Contains c -> contains(c);
            case Condition.PartyOn c -> party(c);
            case Condition.Reading c ->
                Optional.ofNullable(closed.readings().get(c.point()))
                        .map(s -> constant(c.readings().contains(s.reading())))
                        .orElse(c);
            case Condition.ShareOfValue c -> c;
            case Condition.PartyHeld c -> c;
            case Condition.DayTest c -> c;
            case Condition.IsStated c -> c;
        };
    }

    private static Condition constant(boolean holds) {
        return holds ? Condition.TRUE : Condition.FALSE;
    }

    private static Condition not(Condition of) {
        return of.equals(Condition.TRUE)
                ? Condition.FALSE
                : of.equals(Condition.FALSE) ? Condition.TRUE : new Condition.Not(of);
    }

    private Condition all(List<Condition> parts) {
        List<Condition> open = new ArrayList<>();
        for (Condition part : parts) {
            Condition here = of(part);
            if (here.equals(Condition.FALSE)) {
                return Condition.FALSE;
            }
            if (!here.equals(Condition.TRUE)) {
                open.add(here);
            }
        }
        return Condition.all(open);
    }

    private Condition any(List<Condition> parts) {
        List<Condition> open = new ArrayList<>();
        for (Condition part : parts) {
            Condition here = of(part);
            if (here.equals(Condition.TRUE)) {
                return Condition.TRUE;
            }
            if (!here.equals(Condition.FALSE)) {
                open.add(here);
            }
        }
        return Condition.any(open);
    }

    private Condition match(String item) {
        Condition known = matches.get(item);
        if (known == null) {
            known = of(epoch.item(item).match());
            matches.put(item, known);
        }
        return known;
    }

    private Condition listed(String item) {
        return of(epoch.item(item).listing().operates());
    }

    private Condition near(String item) {
        return epoch.item(item)
                .item()
                .form()
                .near()
                .map(n -> all(List.of(n, not(match(item)))))
                .orElse(Condition.FALSE);
    }

    private Optional<Value.Codes> closedSet(String fact) {
        return facts.value(fact)
                .flatMap(v -> v instanceof Value.Codes c && c.closed() ? Optional.of(c) : Optional.empty());
    }

    private Condition contains(Condition.Contains test) {
        List<Presence> ways = elements.known(test.element()).values();
        if (test.counts() == Condition.Counts.KNOWN) {
            return constant(ways.stream().allMatch(p -> p.satisfies(test.state(), test.share())));
        }
        if (test.counts() == Condition.Counts.STATED && elements.leavesOut(test.element())) {
            return Condition.FALSE;
        }
        if (test.counts() == Condition.Counts.NAMED && !elements.isNamed(test.element())) {
            return Condition.FALSE;
        }
        return ways.size() == 1 ? constant(ways.getFirst().satisfies(test.state(), test.share())) : test;
    }

    private Condition party(Condition.PartyOn test) {
        boolean somebodyMayBe = closed.parties().stream()
                .filter(p -> p.roles().stream().anyMatch(test.as()::contains))
                .anyMatch(Residue::mayBeListed);
        return somebodyMayBe ? test : Condition.FALSE;
    }

    private static boolean mayBeListed(PartyFinding party) {
        return party.name().isEmpty() || !(party.identity() instanceof Identity.Clear);
    }
}
