package org.ytterby.engine.decide;

/**
 * Joins diagrams by "and" or by "or". One after the other is how an answer does it: it stops where what it has is settled, and
 * asks no further. In pairs, and pairs of pairs, costs less where many are open; what comes out is the same.
 */
final class Together {
    private final Diagrams diagrams;
    private final boolean all;
    private final boolean inPairs;
    private final int settled;
    private final InPairs open;
    private int soFar;

    Together(Diagrams diagrams, boolean all, boolean inPairs) {
        this.diagrams = diagrams;
        this.all = all;
        this.inPairs = inPairs;
        this.open = new InPairs(diagrams);
        this.settled = all ? Diagrams.FALSE : Diagrams.TRUE;
        this.soFar = all ? Diagrams.TRUE : Diagrams.FALSE;
    }

    /** Whether nothing that comes can change the result any more. */
    boolean add(int node) {
        if (node == settled) {
            soFar = node;
        } else if (!Diagrams.isConstant(node)) {
            if (inPairs) {
                open.add(node);
            } else {
                soFar = join(soFar, node);
            }
        }
        return soFar == settled;
    }

    int result() {
        return soFar == settled ? soFar : open.joined(soFar, this::join);
    }

    private int join(int a, int b) {
        return all ? diagrams.and(a, b) : diagrams.or(a, b);
    }
}
