package org.ytterby.engine.screen.match;

import java.util.Arrays;

/** For each slot of pieces the places that hold one, ascending, in two arrays. Immutable. */
final class Postings {
    private final int bits;
    private final int[] starts;
    private final int[] places;

    private Postings(int bits, int[] starts, int[] places) {
        this.bits = bits;
        this.starts = starts;
        this.places = places;
    }

    /** @param slots of each place, as {@link #slots} gives them */
    static Postings of(int bits, int[]... slots) {
        int[] starts = new int[(1 << bits) + 1];
        for (int[] own : slots) {
            for (int slot : own) {
                starts[slot + 1]++;
            }
        }
        for (int slot = 1; slot < starts.length; slot++) {
            starts[slot] += starts[slot - 1];
        }
        int[] places = new int[starts[starts.length - 1]];
        int[] next = starts.clone();
        for (int place = 0; place < slots.length; place++) {
            for (int slot : slots[place]) {
                places[next[slot]++] = place;
            }
        }
        return new Postings(bits, starts, places);
    }

    /** The slots into which pieces fall, each once, ascending; the array given is used up. */
    static int[] slots(int bits, int... pieces) {
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

    int[] slotsOf(int... pieces) {
        return slots(bits, pieces);
    }

    int bits() {
        return bits;
    }

    /** How many slots there are, empty ones too. */
    int size() {
        return starts.length - 1;
    }

    /** How many places all slots hold together. */
    int length() {
        return places.length;
    }

    int count(int slot) {
        return starts[slot + 1] - starts[slot];
    }

    int start(int slot) {
        return starts[slot];
    }

    /** The place at an index between the starts of two slots. */
    int place(int at) {
        return places[at];
    }

    /** As a text to be stored: of each slot the count + 1 and the steps from place to place. */
    void store(StringBuilder text) {
        for (int slot = 0; slot < size(); slot++) {
            Numbers.append(count(slot) + 1, text); // one byte more often than none
            int last = 0;
            for (int p = starts[slot]; p < starts[slot + 1]; p++) {
                Numbers.append(places[p] - last, text);
                last = places[p];
            }
        }
    }

    /** What {@link #store} wrote, to the end of the text. */
    static Postings stored(int bits, Numbers stored) {
        int[] starts = new int[(1 << bits) + 1];
        int[] places = new int[stored.left()];
        int n = 0;
        for (int slot = 0; slot + 1 < starts.length; slot++) {
            int count = stored.next() - 1;
            int last = 0;
            for (int i = 0; i < count; i++) {
                last += stored.next();
                places[n++] = last;
            }
            starts[slot + 1] = n;
        }
        return new Postings(bits, starts, Arrays.copyOf(places, n));
    }
}
