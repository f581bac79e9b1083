package org.ytterby.engine.screen.match;

import java.util.Arrays;

/**
 * Finds names that share rare pieces with a given one: runs of three letters of the name as it is written and as it sounds,
 * beginnings of words, words by their consonants; blanks do not count. The rarest pieces lead to names that may share most, what
 * these share is then counted over all pieces. Immutable; a search needs a {@link Scratch}.
 */
final class NameIndex {
    private static final int FEWEST_BITS = 10;
    private static final int MOST_BITS = 18;
    /** How rare a piece is, a short list cannot tell. */
    private static final int FEWEST = 1_000;

    private static final int MOST_POSTINGS = 3_000;
    private static final int LEAST_PIECES = 4;
    /** So many times the names that are asked for have all their pieces looked at. */
    private static final int LOOKED_AT = 2;

    /** So that a name of one piece is not half of what any other is. */
    private static final float SHORT = 4;

    /** Two names that share so small a part of their pieces are never one: measured on what people make of names. */
    static final float LEAST_SHARE = 0.03f;

    /** Nor is a name that shares so much less than another does. */
    private static final float LEAST_OF_BEST = 0.25f;

    private final Postings postings;
    private final float[] weights;
    private final float[] sizes;
    private final int[] from;
    private final int[] slots;

    private NameIndex(int names, Postings postings) {
        this.postings = postings;
        this.weights = new float[postings.size()];
        this.sizes = new float[names];
        this.from = new int[names + 1];
        this.slots = new int[postings.length()];
        for (int p = 0; p < slots.length; p++) {
            from[postings.place(p) + 1]++;
        }
        for (int name = 0; name < names; name++) {
            from[name + 1] += from[name];
        }
        int[] next = from.clone();
        for (int slot = 0; slot < weights.length; slot++) {
            weights[slot] = weight(names, postings.count(slot));
            for (int p = postings.start(slot); p < postings.start(slot + 1); p++) {
                int name = postings.place(p);
                sizes[name] += weights[slot];
                slots[next[name]++] = slot;
            }
        }
    }

    static NameIndex of(ReadName... names) {
        int bits = Math.clamp(36L - Integer.numberOfLeadingZeros(names.length), FEWEST_BITS, MOST_BITS);
        int[][] slots = new int[names.length][];
        Pieces cutter = new Pieces();
        for (int n = 0; n < names.length; n++) {
            slots[n] = Postings.slots(bits, cutter.of(names[n].tokens()));
        }
        return new NameIndex(names.length, Postings.of(bits, slots));
    }

    /** By powers of two, so that a few names more or less leave nearly all weights what they are. */
    private static float weight(int names, int count) {
        double all = 2.0 * Integer.highestOneBit(Math.max(names, FEWEST));
        return (float) Math.log(1 + all / (1.0 + 1.4 * Integer.highestOneBit(count)));
    }

    /** As a text to be stored: the number of names and of slots' bits, then the postings. */
    String stored() {
        StringBuilder text = new StringBuilder(slots.length * 2);
        text.append((char) sizes.length).append((char) postings.bits());
        postings.store(text);
        return text.toString();
    }

    static NameIndex of(String stored) {
        return new NameIndex(stored.charAt(0), Postings.stored(stored.charAt(1), stored, 2));
    }

    /** What one search needs; used again and again by one thread. */
    static final class Scratch {
        private final Pieces cutter = new Pieces();
        private final long[] marked = new long[1 << (MOST_BITS - 6)];
        private float[] sums = new float[0];
        private int[] touched = new int[0];
        private int count;

        private void fit(int names) {
            if (sums.length < names) {
                sums = new float[names];
                touched = new int[names];
            }
        }
    }

    /** The places of the names that share most, best first. */
    int[] search(Token[] name, int most, Scratch scratch) {
        return search(name, most, LEAST_SHARE, LEAST_OF_BEST, scratch);
    }

    /**
     * @param least the part of their pieces that they share at least
     * @param ofBest how much of what the best shares
     */
    int[] search(Token[] name, int most, float least, float ofBest, Scratch scratch) {
        scratch.fit(sizes.length);
        int[] own = postings.slotsOf(scratch.cutter.of(name));
        float size = 0;
        for (int slot : own) {
            size += weights[slot];
        }
        rarest(scratch, own);
        int[] likely = likely(size, LOOKED_AT * most, scratch);
        for (int slot : own) {
            scratch.marked[slot >> 6] |= 1L << slot;
        }
        Nearest nearest = new Nearest(Math.min(most, likely.length));
        float best = 0;
        for (int place : likely) {
            float share = shared(place, scratch) / (size + sizes[place] + SHORT);
            best = Math.max(best, share);
            nearest.add(place, share);
        }
        for (int slot : own) {
            scratch.marked[slot >> 6] = 0;
        }
        return nearest.inOrder(Math.max(least, ofBest * best));
    }

    /** Adds up what names share of the rarest pieces, until enough names are met. */
    private void rarest(Scratch s, int... own) {
        long[] byCount = new long[own.length];
        for (int i = 0; i < own.length; i++) {
            byCount[i] = (long) postings.count(own[i]) << 32 | own[i];
        }
        Arrays.sort(byCount);
        int budget = MOST_POSTINGS;
        int pieces = 0;
        for (int i = 0; i < byCount.length && (budget > 0 || pieces < LEAST_PIECES); i++) {
            int count = (int) (byCount[i] >>> 32);
            if (count > 0) {
                add((int) byCount[i], s);
                budget -= count;
                pieces++;
            }
        }
    }

    private void add(int slot, Scratch s) {
        float[] sums = s.sums;
        float weight = weights[slot];
        int end = postings.start(slot + 1);
        for (int p = postings.start(slot); p < end; p++) {
            int name = postings.place(p);
            if (sums[name] == 0) {
                s.touched[s.count++] = name;
            }
            sums[name] += weight;
        }
    }

    /** Those that share most of the rarest pieces; clears the scratch. */
    private int[] likely(float size, int most, Scratch s) {
        Nearest nearest = new Nearest(Math.min(most, s.count));
        float least = 0;
        for (int i = 0; i < s.count; i++) {
            int name = s.touched[i];
            float sum = s.sums[name];
            s.sums[name] = 0;
            if (sum >= least * (size + SHORT)) { // else too little however short the name is
                nearest.add(name, sum / (size + sizes[name] + SHORT));
                least = nearest.least();
            }
        }
        s.count = 0;
        return nearest.inOrder(0);
    }

    private float shared(int name, Scratch s) {
        float sum = 0;
        for (int p = from[name]; p < from[name + 1]; p++) {
            int slot = slots[p];
            if ((s.marked[slot >> 6] & 1L << slot) != 0) {
                sum += weights[slot];
            }
        }
        return sum;
    }
}
