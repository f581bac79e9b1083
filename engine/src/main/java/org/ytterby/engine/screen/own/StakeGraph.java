package org.ytterby.engine.screen.own;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Stakes of holders in bodies, circles and cross-holdings among them. What the stakes of a body leave of the whole is held by
 * somebody who is not named. Immutable.
 */
public final class StakeGraph {
    private final Map<String, List<Stake>> holders = new LinkedHashMap<>();
    private final Set<String> ends;

    private StakeGraph(Set<String> ends) {
        this.ends = Set.copyOf(ends);
    }

    /**
     * @param ends holders known to be nobody listed and held by nobody: the public at large, natural persons
     * @throws IllegalArgumentException where the least shares of a body come to more than the whole; the message names it
     */
    public static StakeGraph of(List<Stake> stakes, Set<String> ends) {
        StakeGraph graph = new StakeGraph(ends);
        for (Stake stake : stakes) {
            graph.holders.computeIfAbsent(stake.owned(), k -> new ArrayList<>()).add(stake);
        }
        graph.holders.keySet().forEach(body -> {
            if (graph.rest(body).signum() < 0) {
                throw new IllegalArgumentException(body);
            }
        });
        return graph;
    }

    /** The stakes in a body that are known of, by whatever bounds. */
    public List<Stake> in(String body) {
        return holders.getOrDefault(body, List.of());
    }

    /** The greatest share of a body that somebody may hold who is not named. */
    BigDecimal rest(String body) {
        if (ends.contains(body)) {
            return BigDecimal.ZERO;
        }
        return BigDecimal.ONE.subtract(in(body).stream().map(Stake::low).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Everybody named. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>(holders.keySet());
        holders.values().forEach(list -> list.forEach(s -> names.add(s.owner())));
        return names;
    }

    /** Whether a holder is known to be nobody listed and held by nobody. */
    boolean isEnd(String holder) {
        return ends.contains(holder);
    }

    /** A body and everybody above it, nearest first. */
    List<String> above(String body) {
        Set<String> seen = new LinkedHashSet<>(List.of(body));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Stake stake : in(open.removeFirst())) {
                if (seen.add(stake.owner())) {
                    open.addLast(stake.owner());
                }
            }
        }
        return List.copyOf(seen);
    }

    /** The stake of a holder in a body, where there is one. */
    Optional<Stake> stake(String owner, String owned) {
        return in(owned).stream().filter(s -> s.owner().equals(owner)).findFirst();
    }
}
