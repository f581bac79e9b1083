package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The ends of a share, which is a ratio of two sums over the same unknowns.
 *
 * <p>For a fixed ratio t the extreme of {@code content - t * whole} is found node by node: quantities are never negative,
 * so what is best for a shared part is best in every place where it is used. Starting from the ratio of any completion and
 * taking the ratio of the extreme each time (Dinkelbach 1967) ends after a few rounds at the extreme ratio itself, in
 * exact decimals; t is kept as two numbers and never divided. An end is a bound where the completion so found is none:
 * a content was cut to the price of what holds it, something is unbounded, or one unknown was needed in two states.
 */
final class Solver {
    private static final int MOST_ROUNDS = 200;

    private final Net net;
    private final boolean most;
    private final BigDecimal[] content;
    private final BigDecimal[] whole;
    private final BigDecimal[] gain;
    private boolean cut;

    private Solver(Net net, boolean most) {
        this.net = net;
        this.most = most;
        int size = net.nodes().size();
        this.content = new BigDecimal[size];
        this.whole = new BigDecimal[size];
        this.gain = new BigDecimal[size];
    }

    static Share share(Net net) {
        End high = new Solver(net, true).end();
        End low = new Solver(net, false).end();
        return new Share(low, high);
    }

    /** The most or the least content of one unit, whatever the whole is. */
    static End amount(Net net, boolean most) {
        Solver solver = new Solver(net, most);
        solver.round(BigDecimal.ONE, BigDecimal.ZERO);
        boolean reached = !solver.cut && isFinite(solver.content());
        return solver.ended(solver.content(), BigDecimal.ONE, reached);
    }

    /** How much of the content sits in each article itself, at one end; before anything is cut to a price. */
    static Map<String, BigDecimal> held(Net net, boolean most) {
        Solver solver = new Solver(net, most);
        solver.round(BigDecimal.ONE, BigDecimal.ZERO);
        return solver.held();
    }

    private Map<String, BigDecimal> held() {
        BigDecimal[] times = new BigDecimal[content.length];
        java.util.Arrays.fill(times, BigDecimal.ZERO);
        times[times.length - 1] = BigDecimal.ONE;
        Map<String, BigDecimal> held = new LinkedHashMap<>();
        for (int i = times.length - 1; i >= 0; i--) {
            Net.Node node = net.nodes().get(i);
            for (Net.Arm arm : node.arms()) {
                for (Taken taken : taken(arm)) {
                    BigDecimal more = times[i].multiply(taken.quantity()).multiply(taken.share());
                    times[taken.line().child()] = times[taken.line().child()].add(more);
                }
            }
            if (node instanceof Net.Held h && own(h.own()).signum() > 0) {
                BigDecimal own = own(h.own()).min(h.worth().high().orElse(Net.UNBOUNDED));
                held.merge(node.article().id(), times[i].multiply(own), BigDecimal::add);
            }
        }
        return held;
    }

    private BigDecimal content() {
        return content[content.length - 1];
    }

    private BigDecimal whole() {
        return whole[whole.length - 1];
    }

    private static boolean isFinite(BigDecimal value) {
        return value.compareTo(Net.FINITE) < 0;
    }

    private End end() {
        BigDecimal a = BigDecimal.ONE;
        BigDecimal b = new BigDecimal(Guess.of(net, most)).round(MathContext.DECIMAL64);
        for (int i = 0; i < MOST_ROUNDS; i++) {
            round(a, b);
            BigDecimal better = gain[gain.length - 1];
            boolean stands = i > 0 && (most ? better.signum() <= 0 : better.signum() >= 0);
            if (!isFinite(whole()) || !isFinite(content())) {
                return trivial();
            }
            if (stands || whole().signum() == 0) {
                return whole().signum() == 0 ? trivial() : ended(content(), whole(), !cut);
            }
            a = whole();
            b = content();
        }
        return trivial(); // not seen in millions of random bills; sound, and says that it is a bound
    }

    /** Nothing, or all of it: what can be said of a whole that has no bounds. */
    private End trivial() {
        return ended(most ? BigDecimal.ONE : BigDecimal.ZERO, BigDecimal.ONE, false);
    }

    private End ended(BigDecimal part, BigDecimal of, boolean reached) {
        Picks picks = new Picks();
        collect(picks);
        return new End(part, of, reached && !picks.contradict, picks.list());
    }

    /** One pass over the nodes for {@code a * content - b * whole}. */
    private void round(BigDecimal a, BigDecimal b) {
        cut = false;
        for (int i = 0; i < net.nodes().size(); i++) {
            switch (net.nodes().get(i)) {
                case Net.Sum sum -> add(i, sum.arms(), BigDecimal.ZERO);
                case Net.Held held -> {
                    add(i, held.arms(), own(held.own()));
                    cut(i, held.worth().high(), held.own());
                    whole[i] = BigDecimal.ZERO;
                }
                case Net.Priced priced -> {
                    add(i, priced.arms(), own(priced.own()));
                    cut(i, priced.whole().high(), priced.own());
                    whole[i] = most ? priced.whole().low().max(content[i]) : Net.top(priced.whole());
                }
                case Net.Portion portion -> portion(i, portion, a, b);
            }
            gain[i] = a.multiply(content[i]).subtract(b.multiply(whole[i]));
        }
    }

    private BigDecimal own(Net.Own own) {
        return most ? Net.top(own.content()) : own.content().low();
    }

    /** What is in a thing is worth no more, and weighs no more, than the thing. */
    private void cut(int i, Optional<BigDecimal> cap, Net.Own own) {
        if (cap.isPresent() && content[i].compareTo(cap.get()) > 0) {
            boolean free = most && own.content().high().isEmpty() && content[i].compareTo(Net.FINITE) >= 0;
            cut |= !free;
            content[i] = cap.get();
        }
    }

    private void portion(int i, Net.Portion portion, BigDecimal a, BigDecimal b) {
        BigDecimal share = most ? Net.top(portion.share()) : portion.share().low();
        BigDecimal gained = a.multiply(share).subtract(b);
        boolean up = most ? gained.signum() > 0 : gained.signum() < 0;
        whole[i] = up ? Net.top(portion.whole()) : portion.whole().low();
        content[i] = share.multiply(whole[i]);
    }

    private void add(int i, List<Net.Arm> arms, BigDecimal own) {
        BigDecimal part = own;
        BigDecimal of = BigDecimal.ZERO;
        for (Net.Arm arm : arms) {
            for (Taken taken : taken(arm)) {
                BigDecimal quantity = taken.quantity().multiply(taken.share());
                part = part.add(quantity.multiply(content[taken.line().child()]));
                of = of.add(quantity.multiply(whole[taken.line().child()]));
            }
        }
        content[i] = part;
        whole[i] = of;
    }

    /** One line at the quantity, and the share among its alternatives, that serve the end. */
    private record Taken(Net.Line line, BigDecimal quantity, BigDecimal share) {}

    private List<Taken> taken(Net.Arm arm) {
        if (arm.lines().size() == 1
                && arm.lines().getFirst().use().flatMap(Use::alternative).isEmpty()) {
            Net.Line line = arm.lines().getFirst();
            return List.of(new Taken(line, quantity(line), BigDecimal.ONE));
        }
        BigDecimal open = BigDecimal.ONE.subtract(
                arm.lines().stream().map(l -> l.share().low()).reduce(BigDecimal.ZERO, BigDecimal::add));
        List<Taken> all = new ArrayList<>();
        Comparator<Net.Line> best = Comparator.comparing(l -> quantity(l).multiply(gainOf(l)));
        for (Net.Line line :
                arm.lines().stream().sorted(most ? best.reversed() : best).toList()) {
            BigDecimal more =
                    Net.top(line.share()).subtract(line.share().low()).min(open).max(BigDecimal.ZERO);
            open = open.subtract(more);
            all.add(new Taken(line, quantity(line), line.share().low().add(more)));
        }
        return all;
    }

    private BigDecimal gainOf(Net.Line line) {
        return Objects.requireNonNull(gain[line.child()]);
    }

    private BigDecimal quantity(Net.Line line) {
        boolean up = most ? gainOf(line).signum() > 0 : gainOf(line).signum() < 0;
        return up ? line.most() : line.least();
    }

    /** What each unknown that matters was taken to be. */
    private static final class Picks {
        private final Map<List<Object>, Pick> picks = new LinkedHashMap<>();
        private boolean contradict;

        void add(Object place, Pick pick) {
            Pick before = picks.putIfAbsent(List.of(place, pick.article(), pick.what(), pick.of()), pick);
            contradict |= before != null && before.value().compareTo(pick.value()) != 0;
            contradict |=
                    pick.what() == Pick.What.SUBSTANCE_PRICE && pick.value().signum() == 0; // approached only
        }

        /** What holds a content is worth no less than it. */
        void atLeast(Pick pick) {
            Pick before = picks.putIfAbsent(List.of("", pick.article(), pick.what(), pick.of()), pick);
            contradict |= before != null && before.value().compareTo(pick.value()) < 0;
        }

        List<Pick> list() {
            return List.copyOf(picks.values());
        }
    }

    private void collect(Picks picks) {
        boolean[] used = new boolean[net.nodes().size()];
        used[used.length - 1] = true;
        for (int i = used.length - 1; i >= 0; i--) {
            if (used[i]) {
                Net.Node node = net.nodes().get(i);
                for (Net.Arm arm : node.arms()) {
                    lines(node.article(), arm, used, picks);
                }
                own(node, i, picks);
            }
        }
    }

    private void lines(Article parent, Net.Arm arm, boolean[] used, Picks picks) {
        for (Taken taken : taken(arm)) {
            Net.Line line = taken.line();
            used[line.child()] |= taken.quantity().multiply(taken.share()).signum() > 0;
            String child = net.nodes().get(line.child()).article().id();
            Object place = line.use().<Object>map(u -> u).orElse("piece");
            if (line.least().compareTo(line.most()) != 0 && taken.share().signum() > 0) {
                Pick.What what = line.use().isPresent() ? Pick.What.QUANTITY : Pick.What.MASS;
                picks.add(
                        place,
                        new Pick(
                                parent.id(),
                                what,
                                line.use().map(u -> child),
                                line.use().flatMap(Use::position),
                                taken.quantity()));
            }
            if (line.share()
                            .high()
                            .filter(h -> h.compareTo(line.share().low()) == 0)
                            .isEmpty()
                    && arm.lines().size() > 1) {
                picks.add(
                        place,
                        new Pick(
                                parent.id(),
                                Pick.What.ALTERNATIVE,
                                Optional.of(child),
                                line.use().flatMap(Use::position),
                                taken.share()));
            }
        }
    }

    private void own(Net.Node node, int i, Picks picks) {
        switch (node) {
            case Net.Sum sum -> {}
            case Net.Held held -> {
                (most ? held.own().high() : held.own().low()).forEach(p -> picks.add("", p));
                if (content[i].compareTo(held.worth().low()) > 0
                        && held.worth().high().isPresent()) {
                    picks.atLeast(new Pick(held.article().id(), held.unit(), Optional.empty(), content[i]));
                }
            }
            case Net.Priced priced -> {
                (most ? priced.own().high() : priced.own().low()).forEach(p -> picks.add("", p));
                standing(priced.article(), priced.whole(), priced.unit(), i, picks);
            }
            case Net.Portion portion -> {
                (most ? portion.high() : portion.low()).forEach(p -> picks.add("", p));
                standing(portion.article(), portion.whole(), portion.unit(), i, picks);
            }
        }
    }

    private void standing(Article article, Span of, Pick.What unit, int i, Picks picks) {
        if (!of.isExact()) {
            picks.add("", new Pick(article.id(), unit, Optional.empty(), whole[i]));
            picks.contradict |= whole[i].signum() == 0; // a price of nothing is approached and never reached
        }
    }
}
