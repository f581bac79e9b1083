package org.ytterby.engine.trace;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Sound bounds of the share in everything at once: content and the rest of the whole are added up side by side over plain
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
    /** Four to a node, side by side, so that a part is one place in memory. */
    private final double[] own;

    private final double[] sum;
    /** What is still to be added up again. */
    private final BitSet open;

    /** What is added up: content and rest, each at its least and its most. */
    private static final int CONTENT_LEAST = 0;

    private static final int CONTENT_MOST = 1;
    private static final int REST_LEAST = 2;
    private static final int REST_MOST = 3;

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
        this.own = new double[4 * nodes];
        this.sum = new double[4 * nodes];
        this.open = new BitSet(nodes);
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

    /** What a node has of its own: content and rest of one unit, in the measure asked for. */
    public void own(int node, double contentLeast, double contentMost, double restLeast, double restMost) {
        own[4 * node + CONTENT_LEAST] = contentLeast;
        own[4 * node + CONTENT_MOST] = contentMost;
        own[4 * node + REST_LEAST] = restLeast;
        own[4 * node + REST_MOST] = restMost;
    }

    /** Adds up everything. */
    public void solve() {
        for (int node = 0; node < nodes(); node++) {
            add(node);
        }
    }

    private void add(int node) {
        double contentLeast = own[4 * node + CONTENT_LEAST];
        double contentMost = own[4 * node + CONTENT_MOST];
        double restLeast = own[4 * node + REST_LEAST];
        double restMost = own[4 * node + REST_MOST];
        int end = first[node + 1];
        for (int line = first[node]; line < end; line++) {
            int c = 4 * child[line];
            double low = least[line];
            double high = most[line];
            contentLeast += low * sum[c + CONTENT_LEAST];
            contentMost += high * sum[c + CONTENT_MOST];
            restLeast += low * sum[c + REST_LEAST];
            restMost += high * sum[c + REST_MOST];
        }
        double slack = (end - first[node] + 2) * ULP;
        sum[4 * node + CONTENT_LEAST] = contentLeast * (1 - slack);
        sum[4 * node + CONTENT_MOST] = contentMost * (1 + slack);
        sum[4 * node + REST_LEAST] = restLeast * (1 - slack);
        sum[4 * node + REST_MOST] = restMost * (1 + slack);
    }

    /**
     * Adds up again what a changed node is in, and nothing else.
     *
     * @return how many nodes that were
     */
    public int changed(int node) {
        int count = 0;
        open.set(node);
        for (int next = node;
                next >= 0;
                next = open.nextSetBit(next)) { // parts have smaller numbers than what holds them
            open.clear(next);
            count++;
            add(next);
            for (int i = firstAbove[next]; i < firstAbove[next + 1]; i++) {
                open.set(above[i]);
            }
        }
        return count;
    }

    public double contentLeast(int node) {
        return sum[4 * node + CONTENT_LEAST];
    }

    public double contentMost(int node) {
        return sum[4 * node + CONTENT_MOST];
    }

    /** A bound of the least share; 0 where the whole may be anything. */
    public double shareLeast(int node) {
        double content = sum[4 * node + CONTENT_LEAST];
        return content <= 0 ? 0 : content / (content + sum[4 * node + REST_MOST]) * (1 - 4 * ULP);
    }

    /** A bound of the greatest share, at most 1. */
    public double shareMost(int node) {
        double content = sum[4 * node + CONTENT_MOST];
        return content <= 0 ? 0 : Math.min(1, content / (content + sum[4 * node + REST_LEAST]) * (1 + 4 * ULP));
    }
}
