package org.ytterby.engine.trace;

/**
 * Content and whole of every node of a {@link Net} in binary fractions, at one end or the other: near what {@link Exact} holds, and quick
 * enough to search with.
 */
final class Rounded {
    private static final int MOST_ROUNDS = 60;
    /** After so small a step what is left is about its square; the exact round sees to that. */
    private static final double NEAR = 1e-3;

    private final Net net;
    private boolean most;
    /** By node: content and whole, side by side. */
    private final double[] sum;

    /** By node, the least and the greatest side by side: of its own; the share of a portion. */
    private final double[] own;
    /** By node: what bounds its content. */
    final double[] cap;
    /** By node: the least and the greatest of its own whole. */
    final double[] low;

    final double[] top;
    /** By node: 1 where more of it serves the end, else 0. */
    private final byte[] up;

    Rounded(Net net) {
        this.net = net;
        int size = net.nodes.length;
        this.sum = new double[2 * size];
        this.up = new byte[size];
        this.own = new double[2 * size];
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

    /** Which end is looked for. */
    void toward(boolean isMost) {
        most = isMost;
    }

    private void node(int i) {
        switch (net.nodes[i]) {
            case Net.Sum sum -> {}
            case Net.Held held -> {
                own(i, held.own().content());
                cap[i] = Net.top(held.worth()).doubleValue();
            }
            case Net.Priced priced -> {
                own(i, priced.own().content());
                whole(i, priced.whole());
                cap[i] = top[i];
            }
            case Net.Portion portion -> {
                own(i, portion.share());
                whole(i, portion.whole());
            }
        }
    }

    private void own(int i, Span span) {
        own[2 * i] = span.low().doubleValue();
        own[2 * i + 1] = span.isExact() ? own[2 * i] : Net.top(span).doubleValue();
    }

    /** What a node has of its own at the end that is looked for. */
    double own(int i) {
        return own[2 * i + (most ? 1 : 0)];
    }

    private void whole(int i, Span span) {
        low[i] = span.low().doubleValue();
        top[i] = span.isExact() ? low[i] : Net.top(span).doubleValue();
    }

    /**
     * Near the least or the greatest ratio; the start where none was found.
     *
     * @param start no greater than the greatest, or no less than the least
     */
    double ratio(double start) {
        double ratio = start;
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
        double[] sums = sum;
        double[] quantity = net.quantity;
        int[] first = net.first;
        int[] child = net.child;
        boolean[] isSum = net.isSum;
        boolean[] isOpen = net.isOpen;
        byte[] state = up;
        boolean hasAlternatives = net.size.hasAlternatives();
        int line = 0;
        for (int i = 0; i < isSum.length; i++) {
            if (hasAlternatives) {
                mixed(i, ratio);
            } else {
                double part = 0;
                double of = 0;
                for (int end = first[i + 1]; line < end; line++) {
                    int c = child[line];
                    double q = quantity[2 * line + state[c]];
                    part += q * sums[2 * c];
                    of += q * sums[2 * c + 1];
                }
                sums[2 * i] = part;
                sums[2 * i + 1] = of;
            }
            if (!isSum[i]) {
                stand(i, ratio);
            }
            if (isOpen[i]) {
                state[i] = (byte) (gain(i, ratio) > 0 ? 1 : 0);
            }
        }
    }

    /** What a node adds to the end, beside the ratio; more is better at either end. */
    private double gain(int i, double ratio) {
        double gain = sum[2 * i] - ratio * sum[2 * i + 1];
        return most ? gain : -gain;
    }

    /** A node whose lines may stand for each other. */
    private void mixed(int i, double ratio) {
        double part = 0;
        double of = 0;
        int end = net.first[i + 1];
        int line = net.first[i];
        while (line < end) {
            int next = net.armEnd(line, end);
            int best = best(line, next, ratio);
            int c = net.child[best];
            double q = net.quantity[2 * best + up[c]];
            part += q * sum[2 * c];
            of += q * sum[2 * c + 1];
            line = next;
        }
        sum[2 * i] = part;
        sum[2 * i + 1] = of;
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

    private void stand(int i, double ratio) {
        double content = Math.min(sum[2 * i] + own(i), cap[i]);
        switch (net.nodes[i]) {
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
                double whole = (most ? own(i) > ratio : own(i) < ratio) ? top[i] : low[i];
                sum[2 * i] = own(i) * whole;
                sum[2 * i + 1] = whole;
            }
        }
    }
}
