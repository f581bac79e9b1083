package org.ytterby.engine.decide;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/**
 * Diagrams that are joined at the end, in pairs and pairs of pairs, those of late leaves first: one that grows would be gone
 * through again with each that comes. In any order it comes to the same.
 */
final class InPairs {
    private final Diagrams diagrams;
    private int[] nodes = {};
    private int count;

    InPairs(Diagrams diagrams) {
        this.diagrams = diagrams;
    }

    void add(int node) {
        nodes = count == nodes.length ? Arrays.copyOf(nodes, Math.max(4, 2 * count)) : nodes;
        nodes[count++] = node;
    }

    /** @param none what nothing comes to */
    int joined(int none, IntBinaryOperator join) {
        lateFirst();
        while (count > 1) {
            int half = 0;
            for (int i = 0; i < count; i += 2) {
                nodes[half++] = i + 1 < count ? join.applyAsInt(nodes[i], nodes[i + 1]) : nodes[i];
            }
            count = half;
        }
        return count == 0 ? none : nodes[0];
    }

    private void lateFirst() {
        if (count <= 2) {
            return;
        }
        long[] byLeaf = new long[count];
        for (int i = 0; i < count; i++) {
            byLeaf[i] = (long) diagrams.variable(nodes[i]) << Integer.SIZE | nodes[i];
        }
        Arrays.sort(byLeaf);
        for (int i = 0; i < count; i++) {
            nodes[i] = (int) byLeaf[count - 1 - i];
        }
    }
}
