package org.ytterby.engine.decide;

import java.util.Arrays;

/**
 * Where the values of a leaf lead, as stretches of neighbouring values that lead to the same: for each its first value and the
 * node, one after the other. An element has some eighty values, and a test tells few stretches of them apart.
 */
final class Runs {
    /** Of a leaf with two values: whether it is the second. */
    static final int[] IS_SO = {0, Diagrams.FALSE, 1, Diagrams.TRUE};

    private Runs() {}

    /** @param children where each value leads */
    static int[] of(int[] children) {
        int[] runs = new int[2 * children.length];
        int length = 0;
        for (int value = 0; value < children.length; value++) {
            length = append(runs, length, value, children[value]);
        }
        return Arrays.copyOf(runs, length);
    }

    /** Adds a stretch, or makes the last one longer. */
    static int append(int[] runs, int length, int from, int node) {
        if (length > 0 && runs[length - 1] == node) {
            return length;
        }
        runs[length] = from;
        runs[length + 1] = node;
        return length + 2;
    }

    /** Where one value leads. */
    static int at(int[] runs, int value) {
        int run = runs.length - 2;
        while (runs[run] > value) {
            run -= 2;
        }
        return runs[run + 1];
    }

    /** The first value of the stretch after the one at this place; past all values where there is none. */
    static int next(int[] runs, int run) {
        return run + 2 < runs.length ? runs[run + 2] : Integer.MAX_VALUE;
    }
}
