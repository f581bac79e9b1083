package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which articles make up the content of a product, each with a way to it. */
final class Holders {
    private final Tracer tracer;
    private final String product;
    private final Map<String, String> above = new HashMap<>();

    Holders(Tracer tracer, String product) {
        this.tracer = tracer;
        this.product = product;
        Deque<String> open = new ArrayDeque<>(List.of(product));
        while (!open.isEmpty()) {
            String id = open.poll();
            for (Use use : tracer.bom().parts(id)) {
                if (!use.child().equals(product) && above.putIfAbsent(use.child(), id) == null) {
                    open.add(use.child());
                }
            }
        }
    }

    List<Trace.Holder> of(Net content) {
        Map<String, BigDecimal> least = Solver.held(content, false);
        Map<String, BigDecimal> most = Solver.held(content, true);
        Set<String> ids = new LinkedHashSet<>(most.keySet());
        ids.addAll(least.keySet());
        Comparator<Trace.Holder> largest = Comparator.comparing(
                        (Trace.Holder h) -> h.most().orElse(Net.UNBOUNDED))
                .reversed();
        return ids.stream()
                .map(id -> new Trace.Holder(
                        tracer.bom().known(id),
                        way(id),
                        places(id),
                        least.getOrDefault(id, BigDecimal.ZERO),
                        Optional.of(most.getOrDefault(id, BigDecimal.ZERO)).filter(m -> m.compareTo(Net.FINITE) < 0)))
                .filter(h -> h.most().map(m -> m.signum() > 0).orElse(true))
                .sorted(largest.thenComparing(h -> h.article().id()))
                .toList();
    }

    /** Lines of this product that name it; it may be in others, too. */
    private int places(String id) {
        return (int) tracer.bom().usedIn(id).stream()
                .filter(u -> u.parent().equals(product) || above.containsKey(u.parent()))
                .count();
    }

    private List<String> way(String id) {
        List<String> way = new ArrayList<>(List.of(id));
        while (!way.getFirst().equals(product) && above.containsKey(way.getFirst())) {
            way.addFirst(above.get(way.getFirst()));
        }
        return way;
    }
}
