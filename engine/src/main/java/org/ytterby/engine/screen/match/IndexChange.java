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
    private final List<int[]> names;
    private final PieceRarity rarity;

    private IndexChange(boolean whole, BitSet reweighed, List<int[]> names, PieceRarity rarity) {
        this.whole = whole;
        this.reweighed = reweighed;
        this.names = names;
        this.rarity = rarity;
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
        List<int[]> names = Stream.concat(
                        Arrays.stream(gone).mapToObj(before::slots),
                        Arrays.stream(come).mapToObj(now::slots))
                .toList();
        boolean whole = !inOrder || !was.isLike(is);
        if (!whole) {
            names.forEach(slots ->
                    Arrays.stream(slots).filter(s -> was.of(s) != is.of(s)).forEach(reweighed::set));
        }
        return new IndexChange(whole, reweighed, names, is);
    }

    /** Whether nothing of the older index can be relied on. */
    boolean isWhole() {
        return whole;
    }

    /** The pieces that count otherwise. */
    BitSet reweighed() {
        return reweighed;
    }

    /** The slots of each name that came or went. */
    List<int[]> names() {
        return names;
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
        int size = rarity.size(own);
        return names.stream().anyMatch(n -> isEnough(shared(own, n), size, n.length, cut));
    }

    boolean isEnough(int shared, int size, int pieces, float cut) {
        return shared > 0 && (float) shared / (size + rarity.listed(pieces)) >= cut;
    }

    private int shared(int[] own, int... others) {
        int sum = 0;
        int i = 0;
        for (int slot : others) {
            while (i < own.length && own[i] < slot) {
                i++;
            }
            sum += i < own.length && own[i] == slot ? rarity.weight(slot) : 0;
        }
        return sum;
    }
}
