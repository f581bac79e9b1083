package org.ytterby.engine.screen.match;

/**
 * How much a piece says about who is named, by how few names of a list have it, in powers of four: a few names more or less leave
 * nearly all of it what it is. Immutable.
 */
final class PieceRarity {
    /** How rare a piece is, a short list cannot tell. */
    private static final int FEWEST = 1_000;

    /** Powers of two in a step. */
    private static final int STEP = 2;

    /** Weights are whole numbers, so that their sums do not hang on an order; so much is a weight of one. */
    private static final int ONE = 1_024;

    /** So that a name of one piece is not half of what any other is. */
    private static final int SHORT = 4 * ONE;

    /** What a piece of a listed name counts on the average, of what one counts that no name has. */
    private static final double AVERAGE = 0.58f;

    private final byte[] steps;
    private final int[] weights;
    private final int piece;

    PieceRarity(int names, Postings postings) {
        this.steps = new byte[postings.size()];
        this.weights = new int[1 + Integer.SIZE];
        double all = 2.0 * Integer.highestOneBit(Math.max(names, FEWEST));
        for (int step = 0; step < weights.length; step++) {
            double bearers = step == 0 ? 0 : Math.pow(2, STEP * step - STEP / 2 - 1);
            weights[step] = (int) Math.round(ONE * Math.log(1 + all / (1 + bearers)));
        }
        for (int slot = 0; slot < steps.length; slot++) {
            steps[slot] = step(postings.count(slot));
        }
        this.piece = (int) (AVERAGE * weights[0]);
    }

    private static byte step(int count) {
        return (byte) ((Integer.SIZE + STEP - 1 - Integer.numberOfLeadingZeros(count)) / STEP);
    }

    /** 0 where no name has it, more for what more names have. */
    int of(int slot) {
        return steps[slot];
    }

    /** About how many names have it. */
    int names(int slot) {
        return steps[slot] == 0 ? 0 : 1 << (STEP * steps[slot] - STEP / 2 - 1);
    }

    int weight(int slot) {
        return weights[steps[slot]];
    }

    int weightOfStep(int step) {
        return weights[step];
    }

    /** Of a given name. */
    int size(int... slots) {
        int size = 0;
        for (int slot : slots) {
            size += weight(slot);
        }
        return size;
    }

    /** What a listed name of so many pieces adds to the size of a given one. */
    int listed(int pieces) {
        return piece * pieces + SHORT;
    }

    /** What part of its pieces a given name of such a size shares with a listed one. */
    float share(int shared, int size, int pieces) {
        return (float) shared / (size + listed(pieces));
    }

    /** Whether pieces that no name has count the same: lists of about one size. */
    boolean isLike(PieceRarity other) {
        return steps.length == other.steps.length && weights[0] == other.weights[0];
    }
}
