package org.ytterby.engine.screen.own;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The share of a body that comes down to some holders, the product of the shares along every chain added up, circles included: the
 * least solution of <i>share(x) = own(x) + Σ stake(y, x) · share(y)</i>. It is solved exactly, by elimination.
 *
 * <p>Bodies that no holder with a share of its own reaches have none; the others cannot form a closed circle, so that the solution
 * is the only one.
 */
final class Circles {
    /** No group that files describe has more bodies above one of them; elimination takes their number cubed. */
    static final int MOST = 120;

    private final StakeGraph graph;

    Circles(StakeGraph graph) {
        this.graph = graph;
    }

    /**
     * @param own what holders counted hold of a body directly
     * @param passes whether a holder passes on what it is held; those counted already do not
     * @return empty: more bodies stand above it than are solved for
     */
    Optional<Fraction> share(String body, Function<String, Fraction> own, Function<String, Boolean> passes) {
        List<String> above = graph.above(body).stream()
                .filter(n -> n.equals(body) || passes.apply(n))
                .toList();
        if (above.size() > MOST) {
            return Optional.empty();
        }
        Map<String, Integer> place = new HashMap<>();
        above.forEach(n -> place.put(n, place.size()));
        boolean[] reached = reached(above, own, place);
        Fraction[][] rows = rows(above, own, place, reached);
        eliminate(rows);
        return Optional.of(rows[0][above.size()]);
    }

    private boolean[] reached(List<String> above, Function<String, Fraction> own, Map<String, Integer> place) {
        boolean[] reached = new boolean[above.size()];
        boolean more = true;
        while (more) {
            more = false;
            for (int i = 0; i < reached.length; i++) {
                if (!reached[i] && (!own.apply(above.get(i)).isZero() || heldByReached(above.get(i), place, reached))) {
                    reached[i] = true;
                    more = true;
                }
            }
        }
        return reached;
    }

    private boolean heldByReached(String body, Map<String, Integer> place, boolean... reached) {
        return graph.in(body).stream().anyMatch(s -> {
            Integer p = place.get(s.owner());
            return p != null && reached[p] && s.low().signum() > 0;
        });
    }

    private Fraction[][] rows(
            List<String> above, Function<String, Fraction> own, Map<String, Integer> place, boolean... reached) {
        int n = above.size();
        Fraction[][] rows = new Fraction[n][n + 1];
        for (int i = 0; i < n; i++) {
            java.util.Arrays.fill(rows[i], Fraction.ZERO);
            rows[i][i] = Fraction.ONE;
            if (reached[i]) {
                rows[i][n] = own.apply(above.get(i));
                for (Stake s : graph.in(above.get(i))) {
                    Integer p = place.get(s.owner());
                    if (p != null) {
                        rows[i][p] = rows[i][p].minus(Fraction.of(s.low()));
                    }
                }
            }
        }
        return rows;
    }

    private static void eliminate(Fraction[][] rows) {
        int n = rows.length;
        for (int c = n - 1; c > 0; c--) {
            Fraction pivot = rows[c][c];
            for (int r = 0; r < c; r++) {
                if (!rows[r][c].isZero()) {
                    Fraction factor = rows[r][c].by(pivot);
                    for (int k = 0; k <= n; k++) {
                        if (!rows[c][k].isZero()) {
                            rows[r][k] = rows[r][k].minus(rows[c][k].times(factor));
                        }
                    }
                }
            }
        }
        rows[0][n] = rows[0][n].by(rows[0][0]);
    }
}
