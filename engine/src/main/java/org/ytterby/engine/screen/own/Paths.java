package org.ytterby.engine.screen.own;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The shortest way from somebody listed down to a party; among those as short, by the greater stakes. */
final class Paths {
    private final StakeGraph graph;
    private final Predicate<String> listed;

    Paths(StakeGraph graph, Predicate<String> listed) {
        this.graph = graph;
        this.listed = listed;
    }

    /** Stakes from the top down; none where nobody listed is named above it. */
    List<Stake> to(String party) {
        Map<String, Stake> below = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(party));
        while (!open.isEmpty()) {
            String body = open.removeFirst();
            List<Stake> holders = new ArrayList<>(graph.in(body));
            holders.sort(Comparator.comparing(Stake::low, Comparator.<BigDecimal>reverseOrder())
                    .thenComparing(Stake::owner));
            for (Stake stake : holders) {
                if (!stake.owner().equals(party) && below.putIfAbsent(stake.owner(), stake) == null) {
                    if (listed.test(stake.owner())) {
                        return down(stake, below, party);
                    }
                    open.addLast(stake.owner());
                }
            }
        }
        return List.of();
    }

    private static List<Stake> down(Stake top, Map<String, Stake> below, String party) {
        List<Stake> path = new ArrayList<>(List.of(top));
        while (!path.getLast().owned().equals(party)) {
            path.add(below.get(path.getLast().owned()));
        }
        return path;
    }
}
