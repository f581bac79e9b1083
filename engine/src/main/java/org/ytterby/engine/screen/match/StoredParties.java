package org.ytterby.engine.screen.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.engine.screen.list.ListEntry;

/**
 * Parties that are known already, indexed by the pieces of their names, so that a change of a list is looked at from the list's side:
 * what it costs grows with the entries that changed and hardly with the parties. Each party that shares pieces with a changed entry is
 * screened again as in a full run; of the others nothing changes.
 *
 * <p>Immutable, thread-safe.
 */
public final class StoredParties {
    private static final int BITS = 20;
    private static final int MOST_POSTINGS = 300_000;
    private static final int LEAST_PIECES = 6;
    private static final int MOST_NEAR = 3_000;
    private static final float LEAST_SHARE = 0.03f;

    private final List<Query> parties;
    private final int[] starts = new int[(1 << BITS) + 1];
    private final int[] postings;

    private StoredParties(List<Query> parties) {
        this.parties = List.copyOf(parties);
        int[][] pieces = new int[this.parties.size()][];
        Pieces cutter = new Pieces();
        for (int p = 0; p < pieces.length; p++) {
            pieces[p] = slots(this.parties.get(p).name(), cutter);
            for (int slot : pieces[p]) {
                starts[slot + 1]++;
            }
        }
        for (int slot = 1; slot < starts.length; slot++) {
            starts[slot] += starts[slot - 1];
        }
        postings = new int[starts[starts.length - 1]];
        int[] next = starts.clone();
        for (int p = 0; p < pieces.length; p++) {
            for (int slot : pieces[p]) {
                postings[next[slot]++] = p;
            }
        }
    }

    /** Over these parties, in this order; one without a name meets nothing. */
    public static StoredParties of(List<Query> parties) {
        return new StoredParties(parties);
    }

    private static int[] slots(String name, Pieces cutter) {
        return ReadName.of(name).stream()
                .flatMapToInt(n -> Arrays.stream(cutter.of(n.tokens())))
                .map(piece -> (piece * 0x9E3779B9) >>> (Integer.SIZE - BITS))
                .sorted()
                .distinct()
                .toArray();
    }

    /**
     * What is now true of each party that comes near an entry that changed, by its place: the entries of the list that it may be,
     * best first, perhaps none. Parties that are missing are what they were.
     *
     * @param now over the whole list as it is now
     * @param touched entries that are new, gone, or changed: these as they were and as they are
     * @param review from which probability on an entry is worth a look
     * @param limit so many entries a party at most
     */
    public Map<Integer, List<Match>> screen(Matcher now, List<ListEntry> touched, double review, int limit) {
        TreeSet<Integer> near = new TreeSet<>();
        float[] shared = new float[parties.size()];
        Pieces cutter = new Pieces();
        for (ListEntry entry : touched) {
            for (EntryName name : entry.names()) {
                near(slots(name.text(), cutter), shared, near);
            }
        }
        Matcher.Search search = now.search();
        Map<Integer, List<Match>> found = new LinkedHashMap<>();
        for (int party : near) {
            found.put(
                    party,
                    search.find(parties.get(party), limit).stream()
                            .filter(m -> m.score().verdict(review) != Verdict.NO_MATCH)
                            .toList());
        }
        return found;
    }

    /** Adds the parties that share most of these pieces, the rare ones counting more; leaves the sums as it found them. */
    private void near(int[] slots, float[] shared, Set<Integer> near) {
        long[] byLength = Arrays.stream(slots)
                .mapToLong(s -> (long) (starts[s + 1] - starts[s]) << 32 | s)
                .sorted()
                .toArray();
        List<Integer> touched = new ArrayList<>();
        float size = 0;
        int budget = MOST_POSTINGS;
        for (int i = 0; i < byLength.length; i++) {
            int length = (int) (byLength[i] >>> 32);
            float weight = (float) Math.log(1 + parties.size() / (1.0 + length));
            size += weight;
            if (budget > 0 || i < LEAST_PIECES) {
                budget -= length;
                int slot = (int) byLength[i];
                for (int p = starts[slot]; p < starts[slot + 1]; p++) {
                    if (shared[postings[p]] == 0) {
                        touched.add(postings[p]);
                    }
                    shared[postings[p]] += weight;
                }
            }
        }
        float least = LEAST_SHARE * size;
        touched.stream()
                .filter(p -> shared[p] >= least)
                .sorted((a, b) -> Float.compare(shared[b], shared[a]))
                .limit(MOST_NEAR)
                .forEach(near::add);
        touched.forEach(p -> shared[p] = 0);
    }
}
