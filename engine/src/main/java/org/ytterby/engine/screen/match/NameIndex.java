package org.ytterby.engine.screen.match;

import java.util.Arrays;

/**
 * Finds names that share rare pieces with a given one: runs of three letters of the name as it is written and as it sounds,
 * and beginnings of words; blanks do not count. Postings lie in two arrays. Immutable; a search needs a {@link Scratch}.
 */
final class NameIndex {
    private static final int FEWEST_BITS = 10;
    private static final int MOST_BITS = 18;
    /** How rare a piece is, a short list cannot tell. */
    private static final int FEWEST = 1_000;

    private static final int MOST_POSTINGS = 15_000;
    private static final int LEAST_PIECES = 6;

    /** Two names that share so small a part of their pieces are never one: measured on what people make of names. */
    private static final float LEAST_SHARE = 0.03f;

    /** Nor is a name that shares so much less than another does. */
    private static final float LEAST_OF_BEST = 0.25f;

    private final int bits;
    private final int[] starts;
    private final int[] postings;
    private final float[] sizes;
    private final int names;

    private NameIndex(int bits, int names, int[] starts, int[] postings) {
        this.bits = bits;
        this.names = names;
        this.starts = starts;
        this.postings = postings;
        this.sizes = new float[names];
        for (int slot = 0; slot + 1 < starts.length; slot++) {
            int end = starts[slot + 1];
            float weight = starts[slot] == end ? 0 : weight(end - starts[slot]);
            for (int p = starts[slot]; p < end; p++) {
                sizes[postings[p]] += weight;
            }
        }
    }

    static NameIndex of(ReadName... names) {
        int bits = Math.clamp(36L - Integer.numberOfLeadingZeros(names.length), FEWEST_BITS, MOST_BITS);
        int[][] pieces = new int[names.length][];
        int[] starts = new int[(1 << bits) + 1];
        Pieces cutter = new Pieces();
        for (int n = 0; n < pieces.length; n++) {
            pieces[n] = slots(bits, cutter.of(names[n].tokens()));
            for (int slot : pieces[n]) {
                starts[slot + 1]++;
            }
        }
        for (int slot = 1; slot < starts.length; slot++) {
            starts[slot] += starts[slot - 1];
        }
        int[] postings = new int[starts[starts.length - 1]];
        int[] next = starts.clone();
        for (int n = 0; n < pieces.length; n++) {
            for (int slot : pieces[n]) {
                postings[next[slot]++] = n;
            }
        }
        return new NameIndex(bits, names.length, starts, postings);
    }

    private static int[] slots(int bits, int... pieces) {
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = (pieces[i] * 0x9E3779B9) >>> (Integer.SIZE - bits);
        }
        Arrays.sort(pieces);
        int n = 0;
        for (int i = 0; i < pieces.length; i++) {
            if (i == 0 || pieces[i] != pieces[i - 1]) {
                pieces[n++] = pieces[i];
            }
        }
        return Arrays.copyOf(pieces, n);
    }

    private float weight(int count) {
        return (float) Math.log(1 + Math.max(names, FEWEST) / (1.0 + count));
    }

    /** As a text to be stored: the number of names and of slots' bits, then of each slot the count + 1 and the steps from name to name. */
    String stored() {
        StringBuilder text = new StringBuilder(postings.length * 2);
        text.append((char) names).append((char) bits);
        for (int slot = 0; slot + 1 < starts.length; slot++) {
            text.append((char) (starts[slot + 1] - starts[slot] + 1)); // one byte more often than none
            int last = 0;
            for (int p = starts[slot]; p < starts[slot + 1]; p++) {
                text.append((char) (postings[p] - last));
                last = postings[p];
            }
        }
        return text.toString();
    }

    static NameIndex of(String stored) {
        int bits = stored.charAt(1);
        int[] starts = new int[(1 << bits) + 1];
        int[] postings = new int[stored.length()];
        int n = 0;
        int at = 2;
        for (int slot = 0; slot + 1 < starts.length; slot++) {
            int count = stored.charAt(at++) - 1;
            int last = 0;
            for (int i = 0; i < count; i++) {
                last += stored.charAt(at++);
                postings[n++] = last;
            }
            starts[slot + 1] = n;
        }
        return new NameIndex(bits, stored.charAt(0), starts, Arrays.copyOf(postings, n));
    }

    /** What one search needs; used again and again by one thread. */
    static final class Scratch {
        private final Pieces cutter = new Pieces();
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
        scratch.fit(names);
        int[] slots = slots(bits, scratch.cutter.of(name));
        long[] byLength = new long[slots.length];
        float size = 0;
        for (int i = 0; i < slots.length; i++) {
            int length = starts[slots[i] + 1] - starts[slots[i]];
            byLength[i] = (long) length << 32 | slots[i];
            size += weight(length);
        }
        Arrays.sort(byLength);
        int budget = MOST_POSTINGS;
        for (int i = 0; i < byLength.length && (budget > 0 || i < LEAST_PIECES); i++) {
            int length = (int) (byLength[i] >>> 32);
            if (length > 0) {
                add((int) byLength[i], weight(length), scratch);
                budget -= length;
            }
        }
        return best(size, most, least, ofBest, scratch);
    }

    private void add(int slot, float weight, Scratch s) {
        float[] sums = s.sums;
        for (int p = starts[slot]; p < starts[slot + 1]; p++) {
            int name = postings[p];
            if (sums[name] == 0) {
                s.touched[s.count++] = name;
            }
            sums[name] += weight;
        }
    }

    /** Keeps a heap of the best, smallest on top; clears the scratch. */
    private int[] best(float size, int most, float leastShare, float ofBest, Scratch s) {
        long[] heap = new long[Math.min(most, s.count)];
        int n = 0;
        float least = leastShare;
        float atLeast = least * (size + 4);
        for (int i = 0; i < s.count; i++) {
            int name = s.touched[i];
            float sum = s.sums[name];
            s.sums[name] = 0;
            if (sum < atLeast) {
                continue; // however short the name is
            }
            float share = sum / (size + sizes[name] + 4);
            if (share < least) {
                continue;
            }
            least = Math.max(least, ofBest * share);
            atLeast = least * (size + 4);
            long key = (long) Float.floatToRawIntBits(share) << 32 | (0xFFFFFFFFL - name);
            if (n < heap.length) {
                heap[n] = key;
                n++;
                up(heap, n - 1);
            } else if (key > heap[0]) {
                heap[0] = key;
                down(heap, n);
            }
        }
        s.count = 0;
        return inOrder(heap, n, least);
    }

    private static int[] inOrder(long[] heap, int n, float least) {
        Arrays.sort(heap, 0, n);
        int kept = n;
        while (kept > 0 && Float.intBitsToFloat((int) (heap[n - kept] >>> 32)) < least) {
            kept--;
        }
        int[] best = new int[kept];
        for (int i = 0; i < kept; i++) {
            best[i] = (int) (0xFFFFFFFFL - (heap[n - 1 - i] & 0xFFFFFFFFL));
        }
        return best;
    }

    private static void up(long[] heap, int at) {
        int i = at;
        while (i > 0 && heap[i] < heap[(i - 1) / 2]) {
            long other = heap[(i - 1) / 2];
            heap[(i - 1) / 2] = heap[i];
            heap[i] = other;
            i = (i - 1) / 2;
        }
    }

    private static void down(long[] heap, int n) {
        int i = 0;
        while (2 * i + 1 < n) {
            int child = 2 * i + 2 < n && heap[2 * i + 2] < heap[2 * i + 1] ? 2 * i + 2 : 2 * i + 1;
            if (heap[i] <= heap[child]) {
                return;
            }
            long other = heap[child];
            heap[child] = heap[i];
            heap[i] = other;
            i = child;
        }
    }
}
