package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What each unknown that matters was taken to be at an end that was found. */
final class Completion {
    private final Net net;
    private final boolean most;
    private final Solver solver;
    private final List<Pick> picks = new ArrayList<>();
    private final Map<Key, Pick> owns = new HashMap<>();
    private final IdentityHashMap<Line, Pick> quantities = new IdentityHashMap<>();
    private final IdentityHashMap<Line, Pick> shares = new IdentityHashMap<>();
    private boolean contradict;

    private record Key(String article, Pick.What what, Optional<String> of, boolean isOfPieces) {}

    Completion(Net net, boolean most, Solver solver) {
        this.net = net;
        this.most = most;
        this.solver = solver;
    }

    /** Whether one unknown was needed in two states, so that nothing can be like this. */
    boolean isContradictory() {
        return contradict;
    }

    List<Pick> picks() {
        boolean all = !net.frame.hasZero() && !net.size.hasAlternatives(); // nothing is left out
        boolean[] used = new boolean[net.nodes.length];
        used[net.root()] = true;
        for (int i = net.root(); i >= 0; i--) {
            if (all ? net.isLoose[i] : used[i]) {
                int end = net.first[i + 1];
                for (int line = net.first[i]; line < end; line = net.armEnd(line, end)) {
                    lines(i, line, used);
                }
            }
            if (!net.isSum[i] && (all || used[i])) {
                own(i);
            }
        }
        return picks;
    }

    private void lines(int node, int first, boolean[] used) {
        if (net.isAlone(first)) {
            boolean isFixed = net.isFixed(first);
            boolean up = !isFixed && solver.isUp(first);
            used[net.child[first]] |= net.units[2 * first + (up ? 1 : 0)] != 0;
            if (!isFixed) {
                quantity(node, first, up);
            }
            return;
        }
        List<Solver.Taken> mix = solver.taken(first);
        for (Solver.Taken taken : mix) {
            if (taken.share().signum() > 0) {
                used[net.child[taken.line()]] |= taken.quantity().signum() > 0;
                if (!net.isFixed(taken.line())) {
                    quantity(node, taken.line(), solver.isUp(taken.line()));
                }
            }
            if (mix.size() > 1 && !net.line(taken.line()).share().isExact()) {
                Pick pick = of(node, taken.line(), Pick.What.ALTERNATIVE, taken.share());
                add(shares.putIfAbsent(net.line(taken.line()), pick), pick);
            }
        }
    }

    private void quantity(int node, int line, boolean up) {
        Line of = net.line(line);
        BigDecimal quantity = of.end(up);
        if (of.use().isPresent()) {
            Pick pick = of(node, line, Pick.What.QUANTITY, quantity);
            add(net.frame.isRepeated() ? quantities.putIfAbsent(of, pick) : null, pick);
        } else {
            own(new Pick(net.nodes[node].article().id(), Pick.What.MASS, Optional.empty(), quantity), true);
        }
    }

    private Pick of(int node, int line, Pick.What what, BigDecimal value) {
        Use use = net.line(line).use().orElseThrow();
        return new Pick(net.nodes[node].article().id(), what, Optional.of(use.child()), use.position(), value);
    }

    private void add(@Nullable Pick before, Pick pick) {
        if (before == null) {
            picks.add(pick);
        } else {
            contradict |= before.value().compareTo(pick.value()) != 0;
        }
    }

    private void own(Pick pick, boolean isOfPieces) {
        add(owns.putIfAbsent(new Key(pick.article(), pick.what(), pick.of(), isOfPieces), pick), pick);
        contradict |= pick.what() == Pick.What.SUBSTANCE_PRICE && pick.value().signum() == 0; // approached only
    }

    private void own(List<Pick> low, List<Pick> high) {
        (most ? high : low).forEach(p -> own(p, false));
    }

    private void own(int i) {
        switch (net.nodes[i]) {
            case Net.Sum sum -> {}
            case Net.Held held -> {
                own(held.own().low(), held.own().high());
                if (held.worth().high().isPresent()
                        && solver.content(i).compareTo(held.worth().low()) > 0) {
                    atLeast(new Pick(held.article().id(), held.unit(), Optional.empty(), solver.content(i)));
                }
            }
            case Net.Priced priced -> {
                own(priced.own().low(), priced.own().high());
                standing(priced.article(), priced.whole(), priced.unit(), i);
            }
            case Net.Portion portion -> {
                own(portion.low(), portion.high());
                standing(portion.article(), portion.whole(), portion.unit(), i);
            }
        }
    }

    /** What holds a content is worth no less than it. */
    private void atLeast(Pick pick) {
        Pick before = owns.putIfAbsent(new Key(pick.article(), pick.what(), pick.of(), false), pick);
        if (before == null) {
            picks.add(pick);
        } else {
            contradict |= before.value().compareTo(pick.value()) < 0;
        }
    }

    private void standing(Article article, Span of, Pick.What unit, int i) {
        if (!of.isExact()) {
            BigDecimal whole = solver.whole(i);
            own(new Pick(article.id(), unit, Optional.empty(), whole), false);
            contradict |= whole.signum() == 0; // a price of nothing is approached and never reached
        }
    }

    /** How much of the content sits in each article itself, before anything is cut to a price. */
    Map<String, BigDecimal> held() {
        BigDecimal[] times = new BigDecimal[net.nodes.length];
        java.util.Arrays.fill(times, BigDecimal.ZERO);
        times[net.root()] = BigDecimal.ONE;
        Map<String, BigDecimal> held = new LinkedHashMap<>();
        for (int i = net.root(); i >= 0; i--) {
            int end = net.first[i + 1];
            for (int line = net.first[i]; line < end; line = net.armEnd(line, end)) {
                for (Solver.Taken taken : solver.taken(line)) {
                    int child = net.child[taken.line()];
                    times[child] =
                            times[child].add(times[i].multiply(taken.quantity()).multiply(taken.share()));
                }
            }
            if (net.nodes[i] instanceof Net.Held h && h.own().end(most).signum() > 0) {
                BigDecimal own = h.own().end(most).min(h.worth().high().orElse(Net.UNBOUNDED));
                held.merge(h.article().id(), times[i].multiply(own), BigDecimal::add);
            }
        }
        return held;
    }
}
