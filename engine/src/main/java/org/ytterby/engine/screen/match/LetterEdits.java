package org.ytterby.engine.screen.match;

import java.util.Arrays;

/**
 * How many letters one run of words is from another: put in, left out, changed, or two side by side swapped. All of a row are
 * counted at once, as bits (Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003). Holds
 * buffers, so it serves one thread.
 */
final class LetterEdits {
    private static final int SIGNS = 128;

    private final long[] places = new long[SIGNS];

    /** Neither empty; signs beyond ASCII may be taken for one another. As many as the longer has where that is very long: such are texts. */
    int between(String a, String b) {
        int n = a.length();
        int longer = Math.max(n, b.length());
        if (longer > Long.SIZE) {
            return longer;
        }
        Arrays.fill(places, 0);
        for (int i = 0; i < n; i++) {
            places[a.charAt(i) & (SIGNS - 1)] |= 1L << i;
        }
        return edits(n, b);
    }

    private int edits(int n, String b) {
        long last = 1L << (n - 1);
        long more = -1; // where a row grows by one to the next letter of the first
        long less = 0; // where it shrinks by one
        long kept = 0; // where the diagonal cost nothing
        long before = 0;
        int edits = n;
        for (int j = 0; j < b.length(); j++) {
            long met = places[b.charAt(j) & (SIGNS - 1)];
            long swapped = ((~kept & met) << 1) & before;
            kept = (((met & more) + more) ^ more) | met | less | swapped;
            long grows = less | ~(kept | more);
            long shrinks = kept & more;
            edits += (grows & last) == 0 ? 0 : 1;
            edits -= (shrinks & last) == 0 ? 0 : 1;
            grows = (grows << 1) | 1;
            more = (shrinks << 1) | ~(kept | grows);
            less = grows & kept;
            before = met;
        }
        return edits;
    }
}
