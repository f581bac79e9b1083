package org.ytterby.engine.screen.match;

import java.util.Arrays;

/** Keeps the places with the greatest shares, equal ones in order of their places. Serves one thread. */
final class Nearest {
    private final long[] heap;
    private int size;
    private float best;

    Nearest(int most) {
        this.heap = new long[most];
    }

    void add(int place, float share) {
        if (share > best) {
            best = share;
        }
        long key = (long) Float.floatToRawIntBits(share) << 32 | (0xFFFFFFFFL - place);
        if (size < heap.length) {
            heap[size] = key;
            up(size++);
        } else if (size > 0 && key > heap[0]) {
            heap[0] = key;
            down();
        }
    }

    /** The greatest share; 0 where there is none. */
    float best() {
        return best;
    }

    /** The share that a further place must reach to be kept. */
    float least() {
        return size < heap.length || size == 0 ? 0 : share(heap[0]);
    }

    private static float share(long key) {
        return Float.intBitsToFloat((int) (key >>> 32));
    }

    /** Those that share at least so much, best first; nothing can be added afterwards. */
    int[] inOrder(float least) {
        Arrays.sort(heap, 0, size);
        int kept = size;
        while (kept > 0 && share(heap[size - kept]) < least) {
            kept--;
        }
        int[] best = new int[kept];
        for (int i = 0; i < kept; i++) {
            best[i] = (int) (0xFFFFFFFFL - (heap[size - 1 - i] & 0xFFFFFFFFL));
        }
        return best;
    }

    /** What the first so many share, when they are in order. */
    float[] shares(int count) {
        float[] shares = new float[count];
        for (int i = 0; i < count; i++) {
            shares[i] = share(heap[size - 1 - i]);
        }
        return shares;
    }

    private void up(int from) {
        int i = from;
        while (i > 0 && heap[i] < heap[(i - 1) / 2]) {
            swap(i, (i - 1) / 2);
            i = (i - 1) / 2;
        }
    }

    private void down() {
        int i = 0;
        while (2 * i + 1 < size) {
            int child = 2 * i + 2 < size && heap[2 * i + 2] < heap[2 * i + 1] ? 2 * i + 2 : 2 * i + 1;
            if (heap[i] <= heap[child]) {
                return;
            }
            swap(i, child);
            i = child;
        }
    }

    private void swap(int i, int j) {
        long other = heap[i];
        heap[i] = heap[j];
        heap[j] = other;
    }
}
