package org.ytterby.engine.screen.match;

/**
 * Which pieces that very many names hold a name may hold, as 64 bits: what it certainly lacks is known without counting its pieces.
 * The sketches never change; what was asked for last does, so one thread at a time asks.
 */
final class CommonPieces {
    /** How rare a piece is at most to be sketched: some two hundred names and more have it. */
    private static final int COMMON = 5;

    private final int[] weights = new int[Long.SIZE];
    private int always;
    private long asked;

    /** The bit of a piece; 0 for one that is not sketched. */
    static long bit(int slot, int step) {
        return step < COMMON ? 0 : 1L << place(slot);
    }

    private static int place(int slot) {
        return (slot * 0x9E3779B9) >>> (Integer.SIZE - 6);
    }

    /** Forgets what was asked for before. */
    void clear() {
        always = 0;
        asked = 0;
    }

    /** A piece of the given name that is left to be counted. */
    void ask(int slot, int step, int weight) {
        long bit = bit(slot, step);
        if (bit == 0) {
            always += weight;
        } else {
            weights[place(slot)] = (asked & bit) == 0 ? weight : weights[place(slot)] + weight;
            asked |= bit;
        }
    }

    /** What a name with such a sketch holds of them at most. */
    int most(long sketch) {
        int most = always;
        for (long held = sketch & asked; held != 0; held &= held - 1) {
            most += weights[Long.numberOfTrailingZeros(held)];
        }
        return most;
    }
}
