package org.ytterby.engine.screen.match;

import java.util.Arrays;

/**
 * Finds names that share rare pieces with a given one: runs of three letters of the name as it is written and as it sounds,
 * and beginnings of words; blanks do not count. Postings lie in two arrays. Immutable; a search needs a {@link Scratch}.
 */
final class NameIndex {
    private static final int SLOTS = 1 << 18;
    private static final int MOST_POSTINGS = 15_000;
    private static final int LEAST_PIECES = 6;

    private final int[] starts;
    private final int[] postings;
    private final float[] sizes;
    private final int names;

    private NameIndex(int[] starts, int[] postings, float[] sizes) {
        this.starts = starts;
        this.postings = postings;
        this.sizes = sizes;
        this.names = sizes.length;
    }

    static NameIndex of(ReadName... names) {
        int[][] pieces = new int[names.length][];
        int[] starts = new int[SLOTS + 1];
        Pieces cutter = new Pieces();
        for (int n = 0; n < pieces.length; n++) {
            pieces[n] = slots(cutter.of(names[n].tokens()));
            for (int slot : pieces[n]) {
                starts[slot + 1]++;
            }
        }
        for (int s = 0; s < SLOTS; s++) {
            starts[s + 1] += starts[s];
        }
        int[] postings = new int[starts[SLOTS]];
        int[] next = Arrays.copyOf(starts, SLOTS);
        float[] sizes = new float[pieces.length];
        for (int n = 0; n < pieces.length; n++) {
            for (int slot : pieces[n]) {
                postings[next[slot]++] = n;
                sizes[n] += weight(pieces.length, starts[slot + 1] - starts[slot]);
            }
        }
        return new NameIndex(starts, postings, sizes);
    }

    private static int[] slots(int... pieces) {
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = (pieces[i] * 0x9E3779B9) >>> 14;
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

    private static float weight(int names, int count) {
        return (float) Math.log(1 + names / (1.0 + count));
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
        scratch.fit(names);
        int[] slots = slots(scratch.cutter.of(name));
        long[] byLength = new long[slots.length];
        float size = 0;
        for (int i = 0; i < slots.length; i++) {
            int length = starts[slots[i] + 1] - starts[slots[i]];
            byLength[i] = (long) length << 32 | slots[i];
            size += weight(names, length);
        }
        Arrays.sort(byLength);
        int budget = MOST_POSTINGS;
        for (int i = 0; i < byLength.length && (budget > 0 || i < LEAST_PIECES); i++) {
            int length = (int) (byLength[i] >>> 32);
            if (length > 0) {
                add((int) byLength[i], weight(names, length), scratch);
                budget -= length;
            }
        }
        return best(size, most, scratch);
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
    private int[] best(float size, int most, Scratch s) {
        long[] heap = new long[Math.min(most, s.count)];
        int n = 0;
        for (int i = 0; i < s.count; i++) {
            int name = s.touched[i];
            float score = s.sums[name] / (size + sizes[name] + 4);
            s.sums[name] = 0;
            long key = (long) Float.floatToRawIntBits(score) << 32 | (0xFFFFFFFFL - name);
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
        Arrays.sort(heap, 0, n);
        int[] best = new int[n];
        for (int i = 0; i < n; i++) {
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
