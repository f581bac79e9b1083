package org.ytterby.engine.decide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ytterby.engine.facts.ClosedCase;
import org.ytterby.engine.law.Epoch;
import org.ytterby.engine.law.OpenPoint;

/** Open points of law in one case: settled by an assumption or a signed house reading, else a leaf of its readings. */
final class Points {
    private static final int AFTER_THE_VOCABULARY = 100_000;

    private final Epoch epoch;
    private final Map<String, ClosedCase.Settled> settled;
    private final Leaves leaves;
    private final Diagrams diagrams;
    private final Set<String> consulted = new TreeSet<>();

    Points(Epoch epoch, Map<String, ClosedCase.Settled> settled, Leaves leaves, Diagrams diagrams) {
        this.epoch = epoch;
        this.settled = settled;
        this.leaves = leaves;
        this.diagrams = diagrams;
    }

    /** Points that some condition of this case asked for. */
    Set<String> consulted() {
        return consulted;
    }

    int isRead(String point, Set<String> readings) {
        consulted.add(point);
        Optional<String> fixed = fixed(point);
        if (fixed.isPresent()) {
            return Leaves.constant(readings.contains(fixed.get()));
        }
        int variable = variable(point);
        List<String> all = ((Leaf.Point) leaves.leaf(variable)).readings();
        return leaves.test(variable, v -> readings.contains(all.get(v)));
    }

    /** What the law has fixed since, else what was assumed or signed for. */
    private Optional<String> fixed(String point) {
        Optional<String> byLaw = Optional.ofNullable(epoch.corpus().points().get(point))
                .flatMap(p -> p.fixed(epoch.asOf()))
                .map(OpenPoint.Reading::id);
        return byLaw.or(() -> Optional.ofNullable(settled.get(point)).map(ClosedCase.Settled::reading));
    }

    /** Each reading with what holds under it; no leaf where all readings come to the same. */
    int byReading(String point, Map<String, Integer> results) {
        if (results.values().stream().distinct().count() == 1) {
            return results.values().iterator().next();
        }
        int any = Diagrams.FALSE;
        for (Map.Entry<String, Integer> result : results.entrySet()) {
            any = diagrams.or(any, diagrams.and(isRead(point, Set.of(result.getKey())), result.getValue()));
        }
        return any;
    }

    private int variable(String point) {
        OpenPoint open = epoch.corpus().points().get(point);
        if (open == null) {
            throw new IllegalArgumentException("no open point " + point);
        }
        int order = AFTER_THE_VOCABULARY
                + List.copyOf(epoch.corpus().points().keySet()).indexOf(point);
        return leaves.variable(
                "open:" + point,
                () -> new Leaf.Point(
                        "open:" + point,
                        order,
                        point,
                        List.copyOf(open.readings().keySet())));
    }
}
