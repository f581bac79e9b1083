package org.ytterby.engine.screen.match;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ytterby.engine.screen.list.ListVersions;

/**
 * Parties that were looked for in a version of the lists, indexed by the pieces of their names, so that the next version is looked at
 * from the list's side: what it costs grows with the entries that changed and hardly with the parties. A party for which the change
 * may make a difference is screened again in the whole new list; for every other one a full run finds what it found before. Where
 * nothing was worth a look, further off either, only what came can make one.
 *
 * <p>Immutable, thread-safe.
 */
public final class StoredParties {
    private final List<Query> parties;
    private final Matcher before;
    private final int limit;
    private final double review;
    private final BitSet silent;
    private final StoredRows rows;
    private final NumberIndex numbers;

    private StoredParties(List<Query> parties, Matcher before, int limit, double review) {
        this.parties = List.copyOf(parties);
        this.before = before;
        this.limit = limit;
        this.review = review;
        ThreadLocal<StandingSearch> search = ThreadLocal.withInitial(() -> new StandingSearch(before, limit, review));
        List<Standing> standings =
                this.parties.parallelStream().map(p -> search.get().of(p)).toList();
        this.silent = new BitSet(parties.size());
        IntStream.range(0, standings.size())
                .filter(p -> standings.get(p).silent())
                .forEach(silent::set);
        this.rows = new StoredRows(standings, before.index());
        this.numbers =
                new NumberIndex(this.parties.stream().map(Query::identifiers).toList());
    }

    /**
     * Over these parties, in this order; one without a name meets nothing.
     *
     * @param before over the lists as they were
     * @param limit so many entries a party at most, in every screening
     * @param review from which probability on an entry is worth a look, in every screening
     */
    public static StoredParties of(List<Query> parties, Matcher before, int limit, double review) {
        return new StoredParties(parties, before, limit, review);
    }

    /**
     * What is now true of each party for which the change may make a difference, by its place: the entries of the list that it may be,
     * best first, perhaps none. Parties that are missing are what they were.
     *
     * @param now over the whole of the lists as they are now
     * @param changes from the lists as they were
     */
    public Map<Integer, List<Match>> screen(Matcher now, ListVersions.Changes changes) {
        Matcher.Search search = now.search();
        Map<Integer, List<Match>> found = new LinkedHashMap<>();
        BitSet again = again(now, before.to(now, changes));
        before.numbersTo(now, changes).forEach(n -> numbers.bearing(n).forEach(again::set));
        again.stream()
                .forEach(party -> found.put(
                        party,
                        search.find(parties.get(party), limit).stream()
                                .filter(m -> m.score().verdict(review) != Verdict.NO_MATCH)
                                .toList()));
        return found;
    }

    private BitSet again(Matcher now, IndexChange change) {
        BitSet again = new BitSet(parties.size());
        if (change.isWhole()) {
            again.set(0, parties.size());
            return again;
        }
        StandingSearch search = new StandingSearch(now, limit, review);
        StoredRows.Shaken shaken = rows.shaken(change);
        int[] places = change.places();
        shaken.rows().stream()
                .filter(row -> !again.get(rows.party(row)))
                .filter(row ->
                        !silent.get(rows.party(row)) || (shaken.isTooFar(row) && !staysSilent(search, row, places)))
                .forEach(row -> again.set(rows.party(row)));
        for (int name : change.come()) {
            shaken.reachedBy(name).stream()
                    .filter(row -> !again.get(rows.party(row)))
                    .filter(row -> !silent.get(rows.party(row)) || meets(search, row, name))
                    .forEach(row -> again.set(rows.party(row)));
        }
        return again;
    }

    private boolean staysSilent(StandingSearch search, int row, int... places) {
        return search.staysSilent(
                parties.get(rows.party(row)), rows.part(row), before.index(), places, rows.looked(row));
    }

    private boolean meets(StandingSearch search, int row, int name) {
        Query party = parties.get(rows.party(row));
        List<ReadName> read = ReadName.of(party.name());
        return search.isWorthALook(party, read, read.get(rows.part(row)), name);
    }
}
