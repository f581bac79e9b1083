package org.ytterby.engine.screen.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * What comes between a search of a list and the same search of its next version: names that came or went and share enough to be
 * found or to push others out, and pieces that count more or less than before. Immutable.
 */
final class IndexChange {
    private final boolean whole;
    private final BitSet reweighed;
    private final NameIndex before;
    private final int[] gone;
    private final NameIndex now;
    private final int[] come;
    private final List<int[]> names;

    private IndexChange(boolean whole, BitSet reweighed, NameIndex before, int[] gone, NameIndex now, int[] come) {
        this.whole = whole;
        this.reweighed = reweighed;
        this.before = before;
        this.gone = gone;
        this.now = now;
        this.come = come;
        this.names = Stream.concat(
                        Arrays.stream(gone).mapToObj(before::slots),
                        Arrays.stream(come).mapToObj(now::slots))
                .toList();
    }

    /**
     * @param gone the places of names that went, in the older index
     * @param come the places of names that came, in the newer one; those that changed are in both
     * @param inOrder whether all other names follow each other as they did
     */
    static IndexChange between(NameIndex before, int[] gone, NameIndex now, int[] come, boolean inOrder) {
        PieceRarity was = before.rarity();
        PieceRarity is = now.rarity();
        BitSet reweighed = new BitSet();
        boolean whole = !inOrder || !was.isLike(is);
        IndexChange change = new IndexChange(whole, reweighed, before, gone, now, come);
        if (!whole) {
            change.names.forEach(slots ->
                    Arrays.stream(slots).filter(s -> was.of(s) != is.of(s)).forEach(reweighed::set));
        }
        return change;
    }

    /** Whether nothing of the older index can be relied on. */
    boolean isWhole() {
        return whole;
    }

    /** The pieces that count otherwise. */
    BitSet reweighed() {
        return reweighed;
    }

    /** The places of the names that went, in the older index. */
    int[] gone() {
        return gone.clone();
    }

    /** The places of the names that came, in the newer index. */
    int[] come() {
        return come.clone();
    }

    /** Where each name of the newer index stands in the older one; -1 where it came. All others follow each other as they did. */
    int[] places() {
        int[] places = new int[now.names()];
        Arrays.stream(come).forEach(n -> places[n] = -1);
        int was = 0;
        int went = 0;
        for (int name = 0; name < places.length; name++) {
            if (places[name] == 0) {
                while (went < gone.length && gone[went] == was) {
                    was++;
                    went++;
                }
                places[name] = was++;
            }
        }
        return places;
    }

    NameIndex before() {
        return before;
    }

    NameIndex now() {
        return now;
    }

    /**
     * Whether a search may find otherwise.
     *
     * @param own the slots of the name that is looked for
     * @param cut what a further name would have had to share in the older index
     */
    boolean reaches(int[] own, float cut) {
        if (whole || Arrays.stream(own).anyMatch(reweighed::get)) {
            return true;
        }
        PieceRarity rarity = now.rarity();
        int size = rarity.size(own);
        return names.stream().anyMatch(n -> {
            int shared = shared(own, n);
            return shared > 0 && rarity.share(shared, size, n.length) >= cut;
        });
    }

    private int shared(int[] own, int... others) {
        int sum = 0;
        int i = 0;
        for (int slot : others) {
            while (i < own.length && own[i] < slot) {
                i++;
            }
            sum += i < own.length && own[i] == slot ? now.rarity().weight(slot) : 0;
        }
        return sum;
    }
}
