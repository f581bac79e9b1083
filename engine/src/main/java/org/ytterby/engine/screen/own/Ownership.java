package org.ytterby.engine.screen.own;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Weighs who holds a party against a rule: the least and the greatest that any completion of the unknown stakes allows. A stake of
 * unknown size lies within its bounds, what is not named of a body may be held by somebody listed, and no body is held by more
 * than the whole.
 *
 * <p>Both ends are those of some completion. The least share has every stake at its least and nobody unnamed listed; the greatest has
 * every stake at its least and the rest of each body with somebody listed, for what a stake would gain, the rest has already.
 */
public final class Ownership {
    private final StakeGraph graph;
    private final Function<String, Listed> listed;

    /** What is known of a name. */
    public enum Listed {
        YES,
        NO,
        MAYBE
    }

    /** @param listed whether a holder is on a list that counts under the rule */
    public Ownership(StakeGraph graph, Function<String, Listed> listed) {
        this.graph = graph;
        this.listed = listed;
    }

    /** Whether the rule reaches a party by its holders; that it is listed itself is another matter. */
    public Held judge(String party, OwnershipRule rule) {
        Optional<Fraction> low = share(party, rule, false);
        Optional<Fraction> high = share(party, rule, true);
        if (low.isEmpty() || high.isEmpty()) {
            return new Held(
                    rule,
                    Held.Verdict.OPEN,
                    0,
                    1,
                    List.of(),
                    List.of(new Held.Open(Held.What.TOO_MANY, Optional.empty())));
        }
        boolean byControl = rule.control() && controlled(party, rule, false);
        boolean certain = rule.isMet(low.get()) || byControl;
        boolean possible = rule.isMet(high.get()) || (rule.control() && controlled(party, rule, true));
        Held.Verdict verdict = certain ? Held.Verdict.YES : possible ? Held.Verdict.OPEN : Held.Verdict.NO;
        return new Held(
                rule,
                verdict,
                low.get().rounded(),
                high.get().rounded(),
                new Paths(graph, this::mayBeListed).to(party),
                verdict == Held.Verdict.OPEN ? unknowns(party, rule) : List.of());
    }

    private boolean isListed(String name) {
        return !graph.isEnd(name) && listed.apply(name) == Listed.YES;
    }

    private boolean mayBeListed(String name) {
        return !graph.isEnd(name) && listed.apply(name) != Listed.NO;
    }

    private Optional<Fraction> share(String party, OwnershipRule rule, boolean most) {
        return switch (rule.chains()) {
            case DIRECT -> Optional.of(direct(party, rule, most, most ? this::mayBeListed : this::isListed));
            case WHOLE -> {
                Set<String> caught = caught(party, rule, most);
                yield Optional.of(direct(party, rule, most, caught::contains));
            }
            case PRODUCT -> product(party, rule, most);
        };
    }

    /** What holders counted hold of a body: together, or the one that holds most. */
    private Fraction direct(String body, OwnershipRule rule, boolean most, Function<String, Boolean> counts) {
        List<Stake> stakes = graph.in(body);
        if (rule.stakes() == OwnershipRule.Stakes.SUM) {
            return Fraction.of(
                    most
                            ? stakes.stream()
                                    .filter(s -> !counts.apply(s.owner()))
                                    .map(Stake::low)
                                    .reduce(whole(body), BigDecimal::subtract)
                            : stakes.stream()
                                    .filter(s -> counts.apply(s.owner()))
                                    .map(Stake::low)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        BigDecimal best = most ? graph.rest(body) : BigDecimal.ZERO;
        for (Stake s : stakes) {
            if (counts.apply(s.owner())) {
                BigDecimal atMost = s.high().min(s.low().add(graph.rest(body)));
                best = best.max(most ? atMost : s.low());
            }
        }
        return Fraction.of(best);
    }

    /** Nothing above an end is listed. */
    private BigDecimal whole(String body) {
        return graph.isEnd(body) ? BigDecimal.ZERO : BigDecimal.ONE;
    }

    /** Listed ones, and bodies that those caught hold far enough: grown until nothing more is caught. */
    private Set<String> caught(String party, OwnershipRule rule, boolean most) {
        List<String> above = graph.above(party).reversed(); // from the top down: a chain is caught in one go
        Set<String> caught = new HashSet<>();
        above.stream().filter(n -> most ? mayBeListed(n) : isListed(n)).forEach(caught::add);
        caught.remove(party);
        boolean more = true;
        while (more) {
            more = false;
            for (String name : above) {
                if (!caught.contains(name)
                        && !name.equals(party)
                        && (rule.isMet(direct(name, rule, most, caught::contains))
                                || (rule.control() && controlledBy(name, caught::contains, most)))) {
                    caught.add(name);
                    more = true;
                }
            }
        }
        return caught;
    }

    private Optional<Fraction> product(String party, OwnershipRule rule, boolean most) {
        Function<String, Boolean> counts = most ? this::mayBeListed : this::isListed;
        if (rule.stakes() == OwnershipRule.Stakes.SUM) {
            return product(party, most, counts);
        }
        List<String> owners = graph.above(party).stream()
                .filter(n -> !n.equals(party) && counts.apply(n))
                .toList();
        Optional<Fraction> best = most ? product(party, true, n -> false) : Optional.of(Fraction.ZERO);
        for (String owner : owners) {
            Optional<Fraction> one = product(party, most, owner::equals);
            best = best.flatMap(b -> one.map(o -> o.compareTo(b) > 0 ? o : b));
        }
        return best;
    }

    private Optional<Fraction> product(String party, boolean most, Function<String, Boolean> counts) {
        return new Circles(graph)
                .share(
                        party,
                        body -> {
                            BigDecimal own = graph.in(body).stream()
                                    .filter(s -> counts.apply(s.owner()))
                                    .map(Stake::low)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add);
                            return Fraction.of(most ? own.add(graph.rest(body)) : own);
                        },
                        holder -> !counts.apply(holder));
    }

    private boolean controlled(String party, OwnershipRule rule, boolean most) {
        Set<String> caught = caught(party, rule, most);
        return controlledBy(party, caught::contains, most);
    }

    /** Somebody caught is said to control it, or holds a part and nobody says that they do not; or nobody says who holds the rest. */
    private boolean controlledBy(String body, Function<String, Boolean> caught, boolean most) {
        return graph.in(body).stream()
                        .anyMatch(s -> caught.apply(s.owner()) && s.controls().orElse(most))
                || (most && graph.rest(body).signum() > 0);
    }

    private List<Held.Open> unknowns(String party, OwnershipRule rule) {
        Set<Held.Open> open = new LinkedHashSet<>();
        for (String name : graph.above(party)) {
            if (!name.equals(party) && !graph.isEnd(name) && listed.apply(name) == Listed.MAYBE) {
                open.add(new Held.Open(Held.What.IDENTITY, Optional.of(name)));
            }
            if (!name.equals(party) && mayBeListed(name)) {
                continue; // who holds a listed one changes nothing
            }
            for (Stake s : graph.in(name)) {
                if (s.low().compareTo(s.high()) < 0) {
                    open.add(new Held.Open(Held.What.SIZE, Optional.of(s.owner())));
                }
                if (rule.control() && s.controls().isEmpty() && mayBeListed(s.owner())) {
                    open.add(new Held.Open(Held.What.CONTROL, Optional.of(s.owner())));
                }
            }
            if (graph.rest(name).signum() > 0) {
                open.add(new Held.Open(Held.What.REST, Optional.of(name)));
            }
        }
        return new ArrayList<>(open);
    }
}
