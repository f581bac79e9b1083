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
    /** Names that share so much in the rarest pieces alone have all their pieces looked at. */
    private static final float LEAST_OF_RAREST = 0.03f;

    /** Two names that share so small a part of their pieces are never one: measured on what people make of names. */
    static final float LEAST_SHARE = 0.03f;

    /** Nor is a name that shares so much less than another does. */
    static final float LEAST_OF_BEST = 0.25f;

    /** Sums of the rarest pieces are bytes, which a processor has at hand: weights in such units, rounded up. */
    private static final int UNIT = 512;

    /** So many sums are copied in the time that one is sought and set. */
    private static final int COPIED = 16;

    private static final int START = 64;
    private static final int FULL = 255;

    /** Bits that say how rare a slot of a name is, below those that say which slot it is. */
    private static final int STEP_BITS = 6;

    private final Postings postings;
    private final PieceRarity rarity;
    private final int[] from;
    private final int[] slots;
    /** Where the sum of each name starts, so that one sum is enough for names of any size. */
    private final byte[] starts;
    /** Which common pieces each name may hold. */
    private final long[] sketches;

    private NameIndex(int names, Postings postings) {
        this.postings = postings;
        this.rarity = new PieceRarity(names, postings);
        this.from = new int[names + 1];
        this.slots = new int[postings.length()];
        this.starts = new byte[names];
        this.sketches = new long[names];
        for (int p = 0; p < slots.length; p++) {
            from[postings.place(p) + 1]++;
        }
        for (int name = 0; name < names; name++) {
            int size = rarity.listed(from[name + 1]);
            starts[name] = (byte) (START - Math.min(START, (int) (LEAST_OF_RAREST * size) / UNIT));
            from[name + 1] += from[name];
        }
        int[] next = from.clone();
        for (int slot = 0; slot < postings.size(); slot++) {
            int packed = slot << STEP_BITS | rarity.of(slot);
            for (int p = postings.start(slot); p < postings.start(slot + 1); p++) {
                slots[next[postings.place(p)]++] = packed;
                sketches[postings.place(p)] |= CommonPieces.bit(slot, rarity.of(slot));
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
        return Arrays.stream(slots, from[name], from[name + 1])
                .map(packed -> packed >>> STEP_BITS)
                .toArray();
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
        private byte[] sums = {};
        private int[] touched = {};
        private int count;
        private final Rarest rarest = new Rarest();
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

        private void fit(byte... starts) {
            if (sums.length < starts.length) {
                sums = starts.clone();
                touched = new int[starts.length + 1];
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
        scratch.fit(starts);
        int[] own = postings.slotsOf(scratch.cutter.of(name));
        int size = rarity.size(own);
        scratch.rarest.choose(rarity, own);
        int enough = enough(size);
        scratch.count = 0;
        for (int i = 0; i < scratch.rarest.count(); i++) {
            add(scratch.rarest.slot(i), enough, scratch);
        }
        mark(scratch, own);
        Nearest nearest = new Nearest(most);
        for (int place : likeliest(size, most, scratch)) { // what they share is soon enough to pass over others
            count(place, size, scratch, nearest);
            scratch.sums[place] = 0;
        }
        for (int i = 0; i < scratch.count; i++) {
            int place = scratch.touched[i];
            float needed = Math.max(Math.max(least, ofBest * nearest.best()), nearest.least());
            if (scratch.sums[place] != 0 && mayShare(place, needed, size, scratch)) {
                count(place, size, scratch, nearest);
            }
        }
        clear(scratch);
        unmark(scratch, own);
        float cut = Math.max(least, ofBest * nearest.best());
        scratch.cut = Math.max(cut, nearest.least());
        int[] places = nearest.inOrder(cut);
        scratch.shares = nearest.shares(places.length);
        return places;
    }

    /** What a name shares with each of some names of the index; 0 where it is not met by its rarest pieces. */
    float[] shares(Token[] name, int[] places, Scratch scratch) {
        int[] own = postings.slotsOf(scratch.cutter.of(name));
        int size = rarity.size(own);
        scratch.rarest.choose(rarity, own);
        float[] shares = new float[places.length];
        mark(scratch, scratch.rarest.slots());
        for (int i = 0; i < places.length; i++) {
            shares[i] = isMet(places[i], enough(size), scratch) ? 1 : 0;
        }
        mark(scratch, own);
        for (int i = 0; i < places.length; i++) {
            shares[i] *= places[i] < 0 ? 0 : share(shared(places[i], scratch), size, places[i]);
        }
        unmark(scratch, own);
        return shares;
    }

    /** Whether the rarest pieces, which are marked, lead to a name. */
    private boolean isMet(int place, int enough, Scratch s) {
        if (place < 0 || starts[place] >= enough) {
            return false;
        }
        int sum = starts[place];
        for (int p = from[place]; p < from[place + 1]; p++) {
            int slot = slots[p] >>> STEP_BITS;
            boolean held = (s.marked[slot >> 6] >>> slot & 1) != 0;
            sum += held ? units(rarity.weightOfStep(slots[p] & (1 << STEP_BITS) - 1)) : 0;
        }
        return Math.min(FULL, sum) >= enough;
    }

    private static int units(int weight) {
        return (weight + UNIT - 1) / UNIT;
    }

    private static void mark(Scratch scratch, int... own) {
        for (int slot : own) {
            scratch.marked[slot >> 6] |= 1L << slot;
        }
    }

    private static void unmark(Scratch scratch, int... own) {
        for (int slot : own) {
            scratch.marked[slot >> 6] = 0;
        }
    }

    private float share(int shared, int size, int place) {
        return rarity.share(shared, size, from[place + 1] - from[place]);
    }

    private void count(int place, int size, Scratch scratch, Nearest nearest) {
        nearest.add(place, share(shared(place, scratch), size, place));
    }

    /** What a name of such a size has to share of its rarest pieces, in their units. */
    private static int enough(int size) {
        return Math.min(2 * START, START + (int) (LEAST_OF_RAREST * size) / UNIT);
    }

    /** Adds the weight of a piece to all names that have it, and takes down those that share enough by it, once each. */
    private void add(int slot, int enough, Scratch s) {
        byte[] sums = s.sums;
        int[] touched = s.touched;
        int count = s.count;
        int weight = units(rarity.weight(slot));
        int end = postings.start(slot + 1);
        for (int p = postings.start(slot); p < end; p++) {
            int name = postings.place(p);
            int was = sums[name] & FULL;
            int sum = Math.min(FULL, was + weight);
            sums[name] = (byte) sum;
            touched[count] = name; // no branch: which names share enough cannot be foreseen
            count += (was - enough & ~(sum - enough)) >>> 31;
        }
        s.count = count;
    }

    /** Whether it shares enough where it has all of the other pieces, and then where it has those that it may have. */
    private boolean mayShare(int place, float needed, int size, Scratch s) {
        int found = found(place, s);
        return share(found + size - s.rarest.seen(), size, place) >= needed
                && share(found + s.rarest.rest().most(sketches[place]), size, place) >= needed;
    }

    /** What a name shares of the rarest pieces, or a little more. */
    private int found(int name, Scratch s) {
        int sum = s.sums[name] & FULL;
        return sum == FULL ? s.rarest.seen() : (sum - starts[name]) * UNIT;
    }

    private int[] likeliest(int size, int most, Scratch s) {
        Nearest byRarest = new Nearest(most);
        for (int i = 0; i < s.count; i++) {
            byRarest.add(s.touched[i], share(found(s.touched[i], s), size, s.touched[i]));
        }
        return byRarest.inOrder(0);
    }

    private void clear(Scratch s) {
        int summed = 0;
        for (int i = 0; i < s.rarest.count(); i++) {
            summed += postings.count(s.rarest.slot(i));
        }
        if (summed > starts.length / COPIED) {
            System.arraycopy(starts, 0, s.sums, 0, starts.length);
            return;
        }
        for (int i = 0; i < s.rarest.count(); i++) {
            int end = postings.start(s.rarest.slot(i) + 1);
            for (int p = postings.start(s.rarest.slot(i)); p < end; p++) {
                int name = postings.place(p);
                s.sums[name] = starts[name];
            }
        }
    }

    private int shared(int name, Scratch s) {
        long[] marked = s.marked;
        int sum = 0;
        for (int p = from[name]; p < from[name + 1]; p++) {
            int packed = slots[p];
            int slot = packed >>> STEP_BITS;
            int held = (int) (marked[slot >> 6] >>> slot & 1);
            sum += rarity.weightOfStep(packed & (1 << STEP_BITS) - 1) & -held;
        }
        return sum;
    }
}
