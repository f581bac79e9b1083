package org.ytterby.engine.screen.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** The names that stored parties' fields hold, by the pieces of each. Immutable, thread-safe. */
final class StoredRows {
    private final NameIndex before;
    private final int[] partyOf;
    private final int[] sizes;
    private final float[] cuts;
    private final float[] cutsThen;
    private final float[] looked;
    private final Postings postings;

    StoredRows(List<Standing> parties, NameIndex before) {
        this.before = before;
        this.partyOf = IntStream.range(0, parties.size())
                .flatMap(p -> parties.get(p).rows().stream().mapToInt(r -> p))
                .toArray();
        int count = partyOf.length;
        this.sizes = new int[count];
        this.cuts = new float[count];
        this.cutsThen = new float[count];
        this.looked = new float[count];
        int[][] slots = new int[count][];
        int at = 0;
        for (Standing party : parties) {
            for (Standing.Row row : party.rows()) {
                slots[at] = row.reach().slots();
                sizes[at] = before.rarity().size(row.reach().slots());
                cuts[at] = row.reach().cut();
                cutsThen[at] = row.cutThen();
                looked[at] = row.looked();
                at++;
            }
        }
        this.postings = Postings.of(before.postings().bits(), slots);
    }

    int party(int row) {
        return partyOf[row];
    }

    /** Which of the names in its party's field a row is. */
    int part(int row) {
        int first = row;
        while (first > 0 && partyOf[first - 1] == partyOf[row]) {
            first--;
        }
        return row - first;
    }

    /** What all names shared that were compared, at least. */
    float looked(int row) {
        return looked[row];
    }

    Shaken shaken(IndexChange change) {
        return new Shaken(change);
    }

    private void each(int slot, IntConsumer row) {
        int end = postings.start(slot + 1);
        for (int p = postings.start(slot); p < end; p++) {
            row.accept(postings.place(p));
        }
    }

    /** What a change does to the rows: names that went or pieces that count otherwise. Not thread-safe. */
    final class Shaken {
        private final IndexChange change;
        private final BitSet rows = new BitSet();
        private final BitSet reweighed = new BitSet();
        private final byte[] gone = new byte[partyOf.length];
        private final int[] shared = new int[partyOf.length];

        private Shaken(IndexChange change) {
            this.change = change;
            for (int name : change.gone()) {
                went(change.before().slots(name));
            }
            change.reweighed().stream().forEach(slot -> each(slot, reweighed::set));
            rows.or(reweighed);
        }

        /** Those that a name which went, or a piece that counts otherwise, may make a difference for. */
        BitSet rows() {
            return rows;
        }

        /** Whether more changed than was allowed for. */
        boolean isTooFar(int row) {
            return reweighed.get(row) || gone[row] > Leeway.GONE;
        }

        /** Those for which a name that came may make a difference. */
        BitSet reachedBy(int name) {
            int[] slots = change.now().slots(name);
            share(slots);
            BitSet reached = new BitSet();
            for (int row = 0; row < shared.length; row++) {
                if (shared[row] > 0 && shareOf(row, slots.length) >= (rows.get(row) ? cutsThen[row] : cuts[row])) {
                    reached.set(row);
                }
            }
            return reached;
        }

        private void went(int... slots) {
            share(slots);
            for (int row = 0; row < shared.length; row++) {
                float share = shared[row] == 0 ? 0 : shareOf(row, slots.length);
                if (share > 0 && share >= cutsThen[row]) {
                    gone[row] = (byte) Math.min(gone[row] + 1, Leeway.GONE + 1);
                }
                if (share > 0 && share >= cuts[row]) {
                    rows.set(row);
                }
            }
        }

        /** Adds up what each row shares with a name. */
        private void share(int... slots) {
            Arrays.fill(shared, 0);
            for (int slot : slots) {
                int weight = before.rarity().weight(slot);
                each(slot, row -> shared[row] += weight);
            }
        }

        private float shareOf(int row, int pieces) {
            return before.rarity().share(shared[row], sizes[row], pieces);
        }
    }
}
