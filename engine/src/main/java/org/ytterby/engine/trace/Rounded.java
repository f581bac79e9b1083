package org.ytterby.engine.trace;

import java.math.BigDecimal;

/**
 * Content and whole of every node of a {@link Net} in binary fractions, at one end: near what {@link Exact} holds, and quick
 * enough to search with.
 */
final class Rounded {
    private static final int MOST_ROUNDS = 60;
    private static final double NEAR = 1e-5;

    private final Net net;
    private final boolean most;
    /** By node: content and whole, side by side. */
    final double[] sum;

    /** By node: of its own; the share of a portion. */
    final double[] own;
    /** By node: what bounds its content. */
    final double[] cap;
    /** By node: the least and the greatest of its own whole. */
    final double[] low;

    final double[] top;
    /** By node: 1 where more of it serves the end, else 0. */
    private final byte[] up;

    Rounded(Net net, boolean most) {
        this.net = net;
        this.most = most;
        int size = net.nodes.length;
        this.sum = new double[2 * size];
        this.up = new byte[size];
        this.own = new double[size];
        this.cap = new double[size];
        this.low = new double[size];
        this.top = new double[size];
        for (int i = 0; i < size; i++) {
            cap[i] = Double.POSITIVE_INFINITY;
            if (!net.isSum[i]) {
                node(i);
            }
        }
    }

    private void node(int i) {
        switch (net.nodes[i]) {
            case Net.Sum sum -> {}
            case Net.Held held -> {
                own[i] = held.own().end(most).doubleValue();
                cap[i] = Net.top(held.worth()).doubleValue();
            }
            case Net.Priced priced -> {
                own[i] = priced.own().end(most).doubleValue();
                whole(i, priced.whole());
                cap[i] = top[i];
            }
            case Net.Portion portion -> {
                own[i] = share(portion).doubleValue();
                whole(i, portion.whole());
            }
        }
    }

    BigDecimal share(Net.Portion portion) {
        return most ? Net.top(portion.share()) : portion.share().low();
    }

    private void whole(int i, Span span) {
        low[i] = span.low().doubleValue();
        top[i] = span.isExact() ? low[i] : Net.top(span).doubleValue();
    }

    /** Near the least or the greatest ratio; 0 or 1 where none was found. */
    double ratio() {
        double ratio = most ? 0 : 1;
        int root = net.root();
        for (int i = 0; i < MOST_ROUNDS; i++) {
            round(ratio);
            double whole = sum[2 * root + 1];
            double next = sum[2 * root] / whole;
            if (!(whole > 0) || !Double.isFinite(next)) {
                return ratio;
            }
            double step = most ? next - ratio : ratio - next;
            ratio = step > 0 ? next : ratio;
            if (!(step > NEAR * ratio)) {
                return ratio;
            }
        }
        return ratio;
    }

    private void round(double ratio) {
        Net.Node[] nodes = net.nodes;
        int[] first = net.first;
        for (int i = 0; i < nodes.length; i++) {
            add(i, first[i], first[i + 1], ratio);
            if (!net.isSum[i]) {
                stand(i, nodes[i], ratio);
            }
            if (net.isOpen[i]) {
                up[i] = (byte) (gain(i, ratio) > 0 ? 1 : 0);
            }
        }
    }

    /** What a node adds to the end, beside the ratio; more is better at either end. */
    private double gain(int i, double ratio) {
        double gain = sum[2 * i] - ratio * sum[2 * i + 1];
        return most ? gain : -gain;
    }

    private void add(int i, int begin, int end, double ratio) {
        double[] sums = sum;
        double[] quantity = net.quantity;
        int[] child = net.child;
        boolean hasAlternatives = net.size.hasAlternatives();
        double part = 0;
        double of = 0;
        int line = begin;
        while (line < end) {
            int best = line++;
            if (hasAlternatives && !net.isAlone(best)) {
                line = net.armEnd(best, end);
                best = best(best, line, ratio);
            }
            int c = child[best];
            double q = quantity[2 * best + up[c]];
            part += q * sums[2 * c];
            of += q * sums[2 * c + 1];
        }
        sums[2 * i] = part;
        sums[2 * i + 1] = of;
    }

    /** Of alternatives the best, as if all of it could be that. */
    private int best(int line, int end, double ratio) {
        int best = line;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int other = line; other < end; other++) {
            int c = net.child[other];
            double its = net.quantity[2 * other + up[c]] * gain(c, ratio);
            if (its > greatest) {
                best = other;
                greatest = its;
            }
        }
        return best;
    }

    private void stand(int i, Net.Node node, double ratio) {
        double content = Math.min(sum[2 * i] + own[i], cap[i]);
        switch (node) {
            case Net.Sum s -> {}
            case Net.Held held -> {
                sum[2 * i] = content;
                sum[2 * i + 1] = 0;
            }
            case Net.Priced priced -> {
                sum[2 * i] = content;
                sum[2 * i + 1] = most ? Math.max(low[i], content) : top[i];
            }
            case Net.Portion portion -> {
                double whole = (most ? own[i] > ratio : own[i] < ratio) ? top[i] : low[i];
                sum[2 * i] = own[i] * whole;
                sum[2 * i + 1] = whole;
            }
        }
    }
}
