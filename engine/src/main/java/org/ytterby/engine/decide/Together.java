package org.ytterby.engine.decide;

import java.util.Arrays;

/**
 * Joins diagrams by "and" or by "or". One after the other is how an answer does it: it stops where what it has is settled, and
 * asks no further. In pairs, and pairs of pairs, costs less where many are open; what comes out is the same.
 */
final class Together {
    private final Diagrams diagrams;
    private final boolean all;
    private final boolean inPairs;
    private final int settled;
    private int soFar;
    private int[] open = {};
    private int count;

    Together(Diagrams diagrams, boolean all, boolean inPairs) {
        this.diagrams = diagrams;
        this.all = all;
        this.inPairs = inPairs;
        this.settled = all ? Diagrams.FALSE : Diagrams.TRUE;
        this.soFar = all ? Diagrams.TRUE : Diagrams.FALSE;
    }

    /** Whether nothing that comes can change the result any more. */
    boolean add(int node) {
        if (node == settled) {
            soFar = node;
        } else if (!Diagrams.isConstant(node)) {
            if (inPairs) {
                open = count == open.length ? Arrays.copyOf(open, Math.max(4, 2 * count)) : open;
                open[count++] = node;
            } else {
                soFar = join(soFar, node);
            }
        }
        return soFar == settled;
    }

    int result() {
        while (count > 1) {
            int half = 0;
            for (int i = 0; i < count; i += 2) {
                open[half++] = i + 1 < count ? join(open[i], open[i + 1]) : open[i];
            }
            count = half;
        }
        return count == 0 ? soFar : open[0];
    }

    private int join(int a, int b) {
        return all ? diagrams.and(a, b) : diagrams.or(a, b);
    }
}
