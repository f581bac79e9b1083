package org.ytterby.engine.screen.match;

/**
 * How many letters one run of words is from another: put in, left out, changed, or two side by side swapped. All of a row are
 * counted at once, as bits (Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003). Holds
 * buffers, so it serves one thread.
 */
final class LetterEdits {
    private static final int SIGNS = 128;

    private final long[] places = new long[SIGNS];
    private final char[] given = new char[Long.SIZE];
    private final char[] listed = new char[Long.SIZE];

    /** Neither empty; signs beyond ASCII may be taken for one another. */
    int between(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        if (longer <= Long.SIZE) {
            a.getChars(0, a.length(), given, 0);
            b.getChars(0, b.length(), listed, 0);
        }
        return between(a.length(), b.length());
    }

    /** A buffer for the letters of the asked name, so that words need not be put together. */
    char[] given() {
        return given;
    }

    char[] listed() {
        return listed;
    }

    /** Between what stands in the buffers; as many as the longer has where they cannot hold it: such are texts. */
    int between(int n, int m) {
        if (Math.max(n, m) > Long.SIZE) {
            return Math.max(n, m);
        }
        for (int i = 0; i < n; i++) {
            places[given[i] & (SIGNS - 1)] |= 1L << i;
        }
        int edits = edits(n, m);
        for (int i = 0; i < n; i++) {
            places[given[i] & (SIGNS - 1)] = 0;
        }
        return edits;
    }

    private int edits(int n, int m) {
        long last = 1L << (n - 1);
        long more = -1; // where a row grows by one to the next letter of the first
        long less = 0; // where it shrinks by one
        long kept = 0; // where the diagonal cost nothing
        long before = 0;
        int edits = n;
        for (int j = 0; j < m; j++) {
            long met = places[listed[j] & (SIGNS - 1)];
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
