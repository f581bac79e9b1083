package org.ytterby.engine.screen.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ytterby.engine.screen.list.ListVersions;

/**
 * Parties that were looked for in a version of the lists, indexed by the pieces of their names, so that the next version is looked at
 * from the list's side: what it costs grows with the entries that changed and hardly with the parties. A party for which the change
 * may make a difference is screened again in the whole new list; for every other one a full run finds what it found before.
 *
 * <p>Immutable, thread-safe.
 */
public final class StoredParties {
    private final List<Query> parties;
    private final Matcher before;
    private final int limit;
    /** A row is one of the names that a party's field holds. */
    private final int[] partyOf;

    private final int[] sizes;
    private final float[] cuts;
    private final Postings postings;
    private final NumberIndex numbers;

    private StoredParties(List<Query> parties, Matcher before, int limit) {
        this.parties = List.copyOf(parties);
        this.before = before;
        this.limit = limit;
        ThreadLocal<Matcher.Search> search = ThreadLocal.withInitial(before::search);
        List<List<Reach>> reach = this.parties.parallelStream()
                .map(p -> search.get().reach(p, limit))
                .toList();
        this.partyOf = IntStream.range(0, reach.size())
                .flatMap(p -> reach.get(p).stream().mapToInt(r -> p))
                .toArray();
        List<Reach> rows = reach.stream().flatMap(List::stream).toList();
        this.cuts = new float[rows.size()];
        this.sizes = new int[rows.size()];
        int[][] slots = new int[rows.size()][];
        for (int row = 0; row < slots.length; row++) {
            slots[row] = rows.get(row).slots();
            cuts[row] = rows.get(row).cut();
            sizes[row] = before.rarity().size(slots[row]);
        }
        this.postings = Postings.of(before.bits(), slots);
        this.numbers =
                new NumberIndex(this.parties.stream().map(Query::identifiers).toList());
    }

    /**
     * Over these parties, in this order; one without a name meets nothing.
     *
     * @param before over the lists as they were
     * @param limit so many entries a party at most, in every screening
     */
    public static StoredParties of(List<Query> parties, Matcher before, int limit) {
        return new StoredParties(parties, before, limit);
    }

    /**
     * What is now true of each party for which the change may make a difference, by its place: the entries of the list that it may be,
     * best first, perhaps none. Parties that are missing are what they were.
     *
     * @param now over the whole of the lists as they are now
     * @param changes from the lists as they were
     * @param review from which probability on an entry is worth a look
     */
    public Map<Integer, List<Match>> screen(Matcher now, ListVersions.Changes changes, double review) {
        Matcher.Search search = now.search();
        Map<Integer, List<Match>> found = new LinkedHashMap<>();
        BitSet reached = reached(before.to(now, changes));
        before.numbersTo(now, changes).forEach(n -> numbers.bearing(n).forEach(reached::set));
        reached.stream()
                .forEach(party -> found.put(
                        party,
                        search.find(parties.get(party), limit).stream()
                                .filter(m -> m.score().verdict(review) != Verdict.NO_MATCH)
                                .toList()));
        return found;
    }

    private BitSet reached(IndexChange change) {
        BitSet reached = new BitSet(parties.size());
        if (change.isWhole()) {
            reached.set(0, parties.size());
            return reached;
        }
        change.reweighed().stream().forEach(slot -> {
            for (int p = postings.start(slot); p < postings.start(slot + 1); p++) {
                reached.set(partyOf[postings.place(p)]);
            }
        });
        int[] shared = new int[partyOf.length];
        for (int[] name : change.names()) {
            reach(change, name, shared, reached);
        }
        return reached;
    }

    /** Adds up what each row shares with a name. */
    private void reach(IndexChange change, int[] name, int[] shared, BitSet reached) {
        Arrays.fill(shared, 0);
        for (int slot : name) {
            int weight = before.rarity().weight(slot);
            int end = postings.start(slot + 1);
            for (int p = postings.start(slot); p < end; p++) {
                shared[postings.place(p)] += weight;
            }
        }
        for (int row = 0; row < shared.length; row++) {
            if (shared[row] > 0 && change.isEnough(shared[row], sizes[row], name.length, cuts[row])) {
                reached.set(partyOf[row]);
            }
        }
    }
}
