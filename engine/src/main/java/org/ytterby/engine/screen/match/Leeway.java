package org.ytterby.engine.screen.match;

/**
 * How many of the names that share most with a given one may go from a list without any other name being compared with it: those that
 * would come in their place were looked at beforehand. Immutable.
 */
final class Leeway {
    /** So many names may go. */
    static final int GONE = 4;

    private final float[] shares;
    private final int most;
    private final int compared;
    private final boolean isShort;

    /**
     * @param shares of the names that share most, {@link #most} of them or all that an index finds, best first; given away
     * @param limit so many entries at most, as in the search
     */
    Leeway(float[] shares, ReadName given, int limit) {
        this.shares = shares;
        this.most = Breadth.most(given, limit);
        this.compared = Breadth.COMPARED + limit;
        this.isShort = given.isShort();
    }

    /** How many names are to be looked at. */
    static int most(ReadName given, int limit) {
        return Breadth.most(given, limit) + GONE;
    }

    /** What the name at a place shares; 0 where there is none. */
    private float share(int place) {
        return place < shares.length ? shares[place] : 0;
    }

    /** What a further name shares at least to make a difference in this list. */
    float cut() {
        float best = share(0);
        float cut = Math.max(Math.max(NameIndex.LEAST_SHARE, NameIndex.LEAST_OF_BEST * best), share(most - 1));
        int surely = isShort ? most : Breadth.SURELY;
        float last = share(surely - 1);
        return last < cut ? cut : Math.max(cut, Math.min(last, Breadth.SHARE_OF_BEST * best));
    }

    /** The same in a list from which so many names went. */
    float cutThen() {
        float best = share(GONE);
        float cut = Math.max(Math.max(NameIndex.LEAST_SHARE, NameIndex.LEAST_OF_BEST * best), share(most + GONE - 1));
        return isShort ? cut : Math.max(cut, Math.min(share(Breadth.SURELY + GONE - 1), Breadth.SHARE_OF_BEST * best));
    }

    /** Whether a name at a place may be compared in such a list, by what it shares and by its letters. */
    boolean mayBeCompared(int place, ReadName given, ReadName listed) {
        boolean further = isEnough(place) || place < Breadth.SURELY * Breadth.times(isShort) + GONE;
        return isCompared(place)
                || (isShort && given.hasLettersOf(listed, further ? Breadth.LETTERS : Breadth.MOST_LETTERS));
    }

    private boolean isCompared(int place) {
        return place < Breadth.SURELY + GONE || (isEnough(place) && place < compared + GONE);
    }

    private boolean isEnough(int place) {
        return shares[place] >= Breadth.SHARE_OF_BEST * share(GONE);
    }

    /** All names that an index leads to and that share more than this were compared, whatever their letters. */
    float looked() {
        int looked = 0;
        while (looked < shares.length && isCompared(looked)) {
            looked++;
        }
        return looked < shares.length || looked == most + GONE
                ? shares[Math.min(looked, shares.length - 1)]
                : NameIndex.LEAST_SHARE;
    }
}
