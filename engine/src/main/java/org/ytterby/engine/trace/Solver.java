package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The ends of a share, which is a ratio of two sums over the same unknowns.
 *
 * <p>For a fixed ratio t the extreme of {@code content - t * whole} is found node by node: quantities are never negative,
 * so what is best for a shared part is best in every place where it is used. Starting from the ratio of any completion and
 * taking the ratio of the extreme each time (Dinkelbach 1967) ends after a few rounds at the extreme ratio itself.
 *
 * <p>The ratio is looked for in binary fractions ({@link Rounded}); the completion so found is added up exactly ({@link
 * Exact}). It is the extreme where each of its choices stands for every ratio within the error of the search. Where one
 * does not, rounds go on in which choices so close are made by exact comparison, the ratio kept as two numbers.
 *
 * <p>An end is a bound where the completion so found is none: a content was cut to the price of what holds it, something is
 * unbounded, or one unknown was needed in two states.
 */
final class Solver {
    private static final int MOST_ROUNDS = 200;
    private static final int MOST_SEARCHES = 20;
    private static final double ULP = 0x1p-52;
    private static final double NEAR = 1e-10;
    /** How far the ratio may be from the one that was searched with, if no choice is as close. */
    private static final double CLOSE = 1e-6;

    private final Net net;
    private final boolean most;
    private final Rounded near;
    private final Exact exact;
    private final Map<Integer, List<Taken>> mixes = new HashMap<>();
    /** By node: 1 where more of it serves the end, else 0. */
    private final byte[] up;

    private double t;
    /** Choices within this share of the amounts they are between are not certain. */
    private double margin;
    /** The ratio itself; empty: it is anywhere within the margin of t. */
    private Optional<Ratio> ratio = Optional.empty();

    private boolean isInDoubt;
    private boolean cut;

    private record Ratio(BigDecimal part, BigDecimal of) {
        int compare(BigDecimal content, BigDecimal whole) {
            return content.multiply(of).compareTo(part.multiply(whole));
        }
    }

    /** One line at the quantity, and the share among its alternatives, that serve the end. */
    record Taken(int line, BigDecimal quantity, BigDecimal share) {}

    private Solver(Net net, boolean most) {
        this(net, most, new Rounded(net), new Exact(net));
    }

    private Solver(Net net, boolean most, Rounded near, Exact exact) {
        this.net = net;
        this.most = most;
        this.near = near;
        this.exact = exact;
        near.toward(most);
        this.up = new byte[net.nodes.length];
    }

    static Share share(Net net) {
        Solver most = new Solver(net, true);
        End high = most.end(0);
        Solver least = new Solver(net, false, most.near, most.exact); // what the other end left there is overwritten
        return new Share(least.end(high.reached() ? most.t : 1), high);
    }

    /** The most or the least content of one unit, whatever the whole is. */
    static End amount(Net net, boolean most) {
        Solver solver = amounts(net, most);
        boolean reached = !solver.cut && isFinite(solver.content(net.root()));
        return solver.ended(solver.content(net.root()), BigDecimal.ONE, reached);
    }

    /** How much of the content sits in each article itself, at one end; before anything is cut to a price. */
    static Map<String, BigDecimal> held(Net net, boolean most) {
        return new Completion(net, most, amounts(net, most)).held();
    }

    private static Solver amounts(Net net, boolean most) {
        Solver solver = new Solver(net, most);
        solver.round(Optional.of(new Ratio(BigDecimal.ZERO, BigDecimal.ONE)));
        return solver;
    }

    BigDecimal content(int node) {
        return exact.content(node);
    }

    BigDecimal whole(int node) {
        return exact.whole(node);
    }

    private static boolean isFinite(BigDecimal value) {
        return value.compareTo(Net.FINITE) < 0;
    }

    /** @param start no greater than the greatest ratio, or no less than the least */
    private End end(double start) {
        t = near.ratio(start);
        Optional<Ratio> next = Optional.empty();
        for (int i = 0; i < MOST_ROUNDS; i++) {
            round(next);
            BigDecimal part = content(net.root());
            BigDecimal of = whole(net.root());
            if (!isFinite(of) || !isFinite(part) || of.signum() == 0) {
                return trivial();
            }
            if (stands(part, of)) {
                return ended(part, of, !cut);
            }
            next = isInDoubt || i > MOST_SEARCHES ? Optional.of(new Ratio(part, of)) : Optional.empty();
            t = part.doubleValue() / of.doubleValue();
        }
        return trivial(); // not seen in millions of random bills; sound, and says that it is a bound
    }

    /** Whether nothing goes beyond the ratio of what was found. */
    private boolean stands(BigDecimal part, BigDecimal of) {
        if (ratio.isPresent()) {
            int beyond = ratio.get().compare(part, of);
            return most ? beyond <= 0 : beyond >= 0;
        }
        double whole = t * of.doubleValue();
        double away = Math.abs(part.doubleValue() - whole);
        return !isInDoubt && away <= margin / 4 * whole;
    }

    /** Nothing, or all of it: what can be said of a whole that has no bounds. */
    private End trivial() {
        return ended(most ? BigDecimal.ONE : BigDecimal.ZERO, BigDecimal.ONE, false);
    }

    private End ended(BigDecimal part, BigDecimal of, boolean reached) {
        Completion completion = new Completion(net, most, this);
        List<Pick> picks = completion.picks();
        return new End(part, of, reached && !completion.isContradictory(), picks);
    }

    /** One pass over the nodes. */
    private void round(Optional<Ratio> at) {
        ratio = at;
        double rounding = 4 * ULP * (net.size.steps() + 4);
        margin = net.size.isExtreme()
                ? Double.POSITIVE_INFINITY
                : at.isPresent() ? rounding : Math.max(CLOSE, 8 * rounding);
        isInDoubt = false;
        cut = false;
        for (int i = 0; i <= net.root(); i++) {
            if (net.size.hasAlternatives()) {
                mixed(i);
            } else {
                exact.set(i, up);
            }
            if (!net.isSum[i]) {
                stand(i);
            }
            if (net.isOpen[i]) {
                up[i] = (byte) (serves(sign(i)) ? 1 : 0);
            }
        }
    }

    private void stand(int i) {
        switch (net.nodes[i]) {
            case Net.Sum sum -> {}
            case Net.Held held -> {
                own(i, held.own(), held.worth().high());
                exact.whole(i, BigDecimal.ZERO);
            }
            case Net.Priced priced -> {
                own(i, priced.own(), priced.whole().high());
                Span whole = priced.whole();
                exact.whole(i, most ? whole.low().max(exact.content(i)) : Net.top(whole));
            }
            case Net.Portion portion -> portion(i, portion);
        }
    }

    private void mixed(int i) {
        exact.clear(i);
        int end = net.first[i + 1];
        int line = net.first[i];
        while (line < end) {
            if (net.isAlone(line)) {
                exact.add(i, line, up[net.child[line]]);
                line++;
            } else {
                int next = net.armEnd(line, end);
                for (Taken taken : mix(line, next)) {
                    exact.add(i, net.child[taken.line()], taken.quantity().multiply(taken.share()));
                }
                line = next;
            }
        }
    }

    /** What is in a thing is worth no more, and weighs no more, than the thing. */
    private void own(int i, Net.Own own, Optional<BigDecimal> cap) {
        BigDecimal more = own.end(most);
        if (more.signum() > 0) {
            exact.content(i, exact.content(i).add(more));
        }
        if (cap.isPresent() && !(exact.nearContent(i) < near.cap[i] * (1 - NEAR))) {
            cut(i, own, cap.get());
        }
    }

    private void cut(int i, Net.Own own, BigDecimal cap) {
        BigDecimal content = exact.content(i);
        if (content.compareTo(cap) > 0) {
            boolean free = most && own.content().high().isEmpty() && content.compareTo(Net.FINITE) >= 0;
            cut |= !free;
            exact.content(i, cap);
        }
    }

    private void portion(int i, Net.Portion portion) {
        BigDecimal share = most ? Net.top(portion.share()) : portion.share().low();
        boolean up = near.low[i] != near.top[i] && serves(sign(near.own(i), t, () -> compare(share, BigDecimal.ONE)));
        BigDecimal whole = up ? Net.top(portion.whole()) : portion.whole().low();
        exact.whole(i, whole);
        exact.content(i, share.signum() == 0 ? share : share.multiply(whole));
    }

    private boolean serves(int sign) {
        return most ? sign > 0 : sign < 0;
    }

    /** Whether the greatest quantity of a line serves the end. */
    boolean isUp(int line) {
        return up[net.child[line]] != 0 && !net.isFixed(line);
    }

    private int sign(int node) {
        return sign(
                exact.near(2 * node),
                t * exact.near(2 * node + 1),
                () -> compare(exact.content(node), exact.whole(node)));
    }

    private interface Comparison {
        int result();
    }

    /** Which way a content, less the ratio times its whole, points. */
    private int sign(double content, double whole, Comparison exactly) {
        double gain = content - whole;
        double error = margin * (content + whole);
        if (gain > error) {
            return 1;
        }
        if (gain < -error) {
            return -1;
        }
        return gain == 0 && error == 0 ? 0 : exactly.result();
    }

    private int compare(BigDecimal content, BigDecimal whole) {
        isInDoubt |= ratio.isEmpty();
        return ratio.map(r -> r.compare(content, whole))
                .orElseGet(() -> Double.compare(content.doubleValue(), t * whole.doubleValue()));
    }

    /** What is taken of the line, or of those that stand for each other. */
    List<Taken> taken(int line) {
        List<Taken> mix = mixes.get(line);
        return mix != null ? mix : List.of(new Taken(line, net.line(line).end(isUp(line)), BigDecimal.ONE));
    }

    private List<Taken> mix(int from, int to) {
        BigDecimal open = BigDecimal.ONE;
        List<Integer> order = new ArrayList<>();
        Map<Integer, BigDecimal> gains = new HashMap<>();
        for (int line = from; line < to; line++) {
            order.add(line);
            open = open.subtract(net.line(line).share().low());
            gains.put(line, gain(line));
        }
        Comparator<Integer> best = Comparator.comparing(line -> Objects.requireNonNull(gains.get(line)));
        order.sort(most ? best.reversed() : best);
        List<Taken> all = new ArrayList<>();
        for (int line : order) {
            Span share = net.line(line).share();
            BigDecimal more = Net.top(share).subtract(share.low()).min(open).max(BigDecimal.ZERO);
            open = open.subtract(more);
            all.add(new Taken(line, net.line(line).end(isUp(line)), share.low().add(more)));
        }
        mixes.put(from, all);
        return all;
    }

    /** Alternatives are few: their gains are compared exactly, and never taken as certain within the margin. */
    private BigDecimal gain(int line) {
        int child = net.child[line];
        Ratio at = ratio.orElseGet(() -> new Ratio(new BigDecimal(t), BigDecimal.ONE));
        isInDoubt |= ratio.isEmpty();
        return net.line(line)
                .end(isUp(line))
                .multiply(at.of()
                        .multiply(exact.content(child))
                        .subtract(at.part().multiply(exact.whole(child))));
    }
}
