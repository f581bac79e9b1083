package org.ytterby.engine.trace;

import java.util.Arrays;

/**
 * Sound bounds of the share in everything at once: content and the rest of the whole are added up over plain
 * arrays, parts before what holds them. The ends of an uncertain quantity are taken apart in the two sums, so these are bounds;
 * {@link Tracer#share} has the exact ends of one product.
 *
 * <p>Binary fractions, rounded outwards: a sum of m products of numbers that are not negative is off by less than m + 2 units in
 * the last place, and is widened by that. Not thread-safe while it changes.
 */
public final class Bounds {
    private static final double ULP = 0x1p-52;

    private final int[] first;
    private final int[] child;
    private final double[] least;
    private final double[] most;
    private final int[] above;
    private final int[] firstAbove;
    /** By sum, then by node. */
    private final double[][] sum;
    /** What is still to be added up again, a bit a node; and in order, once that is known. */
    private final long[] open;

    private int[] touched = new int[16];

    /** What is added up, each by itself: its numbers lie close together, and a pass over them is bound by memory. */
    public enum Sum {
        CONTENT_LEAST(0, false),
        CONTENT_MOST(1, true),
        /** What of the whole is not the content. */
        REST_LEAST(2, false),
        REST_MOST(3, true);

        private static final Sum[] ALL = values();

        private final int number;
        private final boolean isMost;

        Sum(int number, boolean isMost) {
            this.number = number;
            this.isMost = isMost;
        }

        private double outwards() {
            return isMost ? ULP : -ULP;
        }
    }

    /**
     * @param first by node, where its lines begin; one more than there are nodes
     * @param child by line, a node with a smaller number than the one that holds it
     * @param least by line, the least quantity
     * @param most by line, the greatest
     */
    public Bounds(int[] first, int[] child, double[] least, double[] most) {
        this.first = first;
        this.child = child;
        this.least = least;
        this.most = most;
        int nodes = first.length - 1;
        this.sum = new double[Sum.ALL.length][nodes];
        this.open = new long[nodes / Long.SIZE + 1];
        this.firstAbove = new int[nodes + 1];
        for (int c : child) {
            firstAbove[c + 1]++;
        }
        for (int i = 0; i < nodes; i++) {
            firstAbove[i + 1] += firstAbove[i];
        }
        this.above = new int[child.length];
        int[] next = Arrays.copyOf(firstAbove, nodes);
        for (int node = 0; node < nodes; node++) {
            for (int line = first[node]; line < first[node + 1]; line++) {
                above[next[child[line]]++] = node;
            }
        }
    }

    public int nodes() {
        return first.length - 1;
    }

    /** What a node without lines is: content and rest of one unit, in the measure asked for. */
    public void own(int node, double contentLeast, double contentMost, double restLeast, double restMost) {
        if (first[node] < first[node + 1]) {
            throw new IllegalArgumentException("node " + node + " is what its lines say");
        }
        sum[Sum.CONTENT_LEAST.number][node] = contentLeast;
        sum[Sum.CONTENT_MOST.number][node] = contentMost;
        sum[Sum.REST_LEAST.number][node] = restLeast;
        sum[Sum.REST_MOST.number][node] = restMost;
    }

    /** Adds up everything. */
    public void solve() {
        for (Sum one : Sum.ALL) {
            solve(one);
        }
    }

    /** Adds up one sum of every node, for who asks for no share. */
    public void solve(Sum one) {
        double[] sums = sum[one.number];
        double[] quantity = one.isMost ? most : least;
        double outwards = one.outwards();
        for (int node = 0; node < nodes(); node++) {
            add(node, sums, quantity, outwards);
        }
    }

    private void add(int node, double[] sums, double[] quantity, double outwards) {
        int begin = first[node];
        int end = first[node + 1];
        if (begin < end) {
            double all = 0;
            for (int line = begin; line < end; line++) {
                all += quantity[line] * sums[child[line]];
            }
            sums[node] = all * (1 + (end - begin + 2) * outwards);
        }
    }

    /**
     * Adds up again what a changed node is in, and nothing else.
     *
     * @return how many nodes that were, itself among them
     */
    public int changed(int node) {
        int count = touch(node);
        for (Sum one : Sum.ALL) {
            double[] sums = sum[one.number];
            double[] quantity = one.isMost ? most : least;
            double outwards = one.outwards();
            for (int i = 0; i < count; i++) {
                add(touched[i], sums, quantity, outwards);
            }
        }
        return count;
    }

    /** The node and all that it is in; parts have smaller numbers than what holds them. */
    private int touch(int node) {
        int count = 0;
        int last = node / Long.SIZE;
        open[last] |= 1L << node;
        for (int word = last; word <= last; word++) {
            while (open[word] != 0) {
                int next = word * Long.SIZE + Long.numberOfTrailingZeros(open[word]);
                open[word] &= open[word] - 1;
                if (count == touched.length) {
                    touched = Arrays.copyOf(touched, 2 * count);
                }
                touched[count++] = next;
                for (int i = firstAbove[next]; i < firstAbove[next + 1]; i++) {
                    int holder = above[i];
                    open[holder / Long.SIZE] |= 1L << holder;
                    last = Math.max(last, holder / Long.SIZE);
                }
            }
        }
        return count;
    }

    public double contentLeast(int node) {
        return at(Sum.CONTENT_LEAST, node);
    }

    public double contentMost(int node) {
        return at(Sum.CONTENT_MOST, node);
    }

    private double at(Sum one, int node) {
        return sum[one.number][node];
    }

    /** A bound of the least share; 0 where the whole may be anything. */
    public double shareLeast(int node) {
        double content = contentLeast(node);
        return content <= 0 ? 0 : content / (content + at(Sum.REST_MOST, node)) * (1 - 4 * ULP);
    }

    /** A bound of the greatest share, at most 1. */
    public double shareMost(int node) {
        double content = contentMost(node);
        return content <= 0 ? 0 : Math.min(1, content / (content + at(Sum.REST_LEAST, node)) * (1 + 4 * ULP));
    }
}
