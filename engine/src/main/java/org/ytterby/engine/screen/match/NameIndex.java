package org.ytterby.engine.screen.match;

import java.util.Arrays;

/**
 * Finds names that share rare pieces with a given one: runs of three letters of the name as it is written and as it sounds,
 * beginnings of words, words by their consonants; blanks do not count. The rarest pieces lead to names that may share most, what
 * these share is then counted over all pieces. What is found hangs on the rarity of the given name's own pieces and on the names
 * that share them, and on nothing else. Immutable; a search needs a {@link Scratch}.
 */
final class NameIndex {
    private static final int FEWEST_BITS = 10;
    private static final int MOST_BITS = 18;
    private static final int MOST_POSTINGS = 2_000;
    private static final int LEAST_PIECES = 4;
    /** Names that share so much in the rarest pieces alone have all their pieces looked at. */
    private static final float LEAST_OF_RAREST = 0.03f;

    /** Two names that share so small a part of their pieces are never one: measured on what people make of names. */
    static final float LEAST_SHARE = 0.03f;

    /** Nor is a name that shares so much less than another does. */
    private static final float LEAST_OF_BEST = 0.25f;

    /** Sums of the same figures in another order differ by less. */
    private static final float ROUNDING = 0.9999f;

    private final Postings postings;
    private final PieceRarity rarity;
    private final int[] from;
    private final int[] slots;

    private NameIndex(int names, Postings postings) {
        this.postings = postings;
        this.rarity = new PieceRarity(names, postings);
        this.from = new int[names + 1];
        this.slots = new int[postings.length()];
        for (int p = 0; p < slots.length; p++) {
            from[postings.place(p) + 1]++;
        }
        for (int name = 0; name < names; name++) {
            from[name + 1] += from[name];
        }
        int[] next = from.clone();
        for (int slot = 0; slot < postings.size(); slot++) {
            for (int p = postings.start(slot); p < postings.start(slot + 1); p++) {
                slots[next[postings.place(p)]++] = slot;
            }
        }
    }

    static NameIndex of(ReadName... names) {
        int bits = Math.clamp(36L - Integer.numberOfLeadingZeros(names.length), FEWEST_BITS, MOST_BITS);
        ThreadLocal<Pieces> cutter = ThreadLocal.withInitial(Pieces::new);
        int[][] slots = Arrays.stream(names)
                .parallel()
                .map(n -> Postings.slots(bits, cutter.get().of(n.tokens())))
                .toArray(int[][]::new);
        return new NameIndex(names.length, Postings.of(bits, slots));
    }

    /** What is to be stored: the number of names and of slots' bits, then the postings. */
    void store(StringBuilder text) {
        Numbers.append(names(), text);
        Numbers.append(postings.bits(), text);
        postings.store(text);
    }

    static NameIndex of(Numbers stored) {
        return new NameIndex(stored.next(), Postings.stored(stored.next(), stored));
    }

    int names() {
        return from.length - 1;
    }

    /** The slots of any name, ascending. */
    int[] slots(Token[] name, Scratch scratch) {
        return postings.slotsOf(scratch.cutter.of(name));
    }

    /** The slots of a name of the index, ascending. */
    int[] slots(int name) {
        return Arrays.copyOfRange(slots, from[name], from[name + 1]);
    }

    Postings postings() {
        return postings;
    }

    PieceRarity rarity() {
        return rarity;
    }

    /** What one search needs; used again and again by one thread. */
    static final class Scratch {
        private final Pieces cutter = new Pieces();
        private final long[] marked = new long[1 << (MOST_BITS - 6)];
        private float[] sums = new float[0];
        private int[] touched = new int[0];
        private int count;
        private float cut;
        private float[] shares = {};

        /** What a further name would have had to share in the last search, at least, to make any difference. */
        float cut() {
            return cut;
        }

        /** How much each name of the last search shares, the best first. */
        float[] shares() {
            return shares.clone();
        }

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
        scratch.fit(names());
        int[] own = postings.slotsOf(scratch.cutter.of(name));
        float size = rarity.size(own);
        float rest = size - rarest(scratch, own);
        Nearest byRarest = new Nearest(most);
        int likely = likely(size, scratch, byRarest);
        float enough = Math.max(byRarest.least(), Math.max(least, ofBest * byRarest.best()));
        for (int slot : own) {
            scratch.marked[slot >> 6] |= 1L << slot;
        }
        Nearest nearest = new Nearest(most);
        for (int place :
                byRarest.inOrder(0)) { // the likeliest first: what they share is soon enough to pass over the others
            count(place, size, scratch, nearest);
        }
        for (int i = 0; i < likely; i++) {
            int place = scratch.touched[i];
            float found = scratch.sums[place];
            float both = rarity.size(size, from[place + 1] - from[place]);
            if (found > 0 && found + rest >= Math.max(enough, nearest.least()) * ROUNDING * both) {
                count(place, size, scratch, nearest);
            }
            scratch.sums[place] = 0;
        }
        for (int slot : own) {
            scratch.marked[slot >> 6] = 0;
        }
        float cut = Math.max(least, ofBest * nearest.best());
        scratch.cut = Math.max(cut, nearest.least());
        int[] places = nearest.inOrder(cut);
        scratch.shares = nearest.shares(places.length);
        return places;
    }

    private void count(int place, float size, Scratch scratch, Nearest nearest) {
        nearest.add(place, shared(place, scratch) / rarity.size(size, from[place + 1] - from[place]));
        scratch.sums[place] = 0;
    }

    /** Adds up what names share of the rarest pieces, until enough names are met; what these pieces and those of no name weigh. */
    private float rarest(Scratch s, int... own) {
        long[] byRarity = new long[own.length];
        for (int i = 0; i < own.length; i++) {
            byRarity[i] = (long) rarity.of(own[i]) << 32 | own[i];
        }
        Arrays.sort(byRarity);
        int budget = MOST_POSTINGS;
        int pieces = 0;
        float seen = 0;
        for (int i = 0; i < byRarity.length && (budget > 0 || pieces < LEAST_PIECES); i++) {
            int slot = (int) byRarity[i];
            seen += rarity.weight(slot);
            if (rarity.of(slot) > 0) {
                add(slot, s);
                budget -= rarity.names(slot);
                pieces++;
            }
        }
        return seen;
    }

    private void add(int slot, Scratch s) {
        float[] sums = s.sums;
        float weight = rarity.weight(slot);
        int end = postings.start(slot + 1);
        for (int p = postings.start(slot); p < end; p++) {
            int name = postings.place(p);
            if (sums[name] == 0) {
                s.touched[s.count++] = name;
            }
            sums[name] += weight;
        }
    }

    /**
     * Puts those first that share enough of the rarest pieces, and says how many they are; clears the sums of all others. All
     * pieces make no name's share less, so those that share most of the rarest say what is enough.
     */
    private int likely(float size, Scratch s, Nearest byRarest) {
        float least = LEAST_OF_RAREST * rarity.size(size, 0);
        int likely = 0;
        for (int i = 0; i < s.count; i++) {
            int name = s.touched[i];
            float sum = s.sums[name];
            if (sum >= least) { // else too little however short the name is
                float both = rarity.size(size, from[name + 1] - from[name]);
                if (sum >= LEAST_OF_RAREST * both) {
                    s.touched[likely++] = name;
                    byRarest.add(name, sum / both);
                    continue;
                }
            }
            s.sums[name] = 0;
        }
        s.count = 0;
        return likely;
    }

    private float shared(int name, Scratch s) {
        float sum = 0;
        for (int p = from[name]; p < from[name + 1]; p++) {
            int slot = slots[p];
            if ((s.marked[slot >> 6] & 1L << slot) != 0) {
                sum += rarity.weight(slot);
            }
        }
        return sum;
    }
}
