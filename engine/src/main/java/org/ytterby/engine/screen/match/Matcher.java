package org.ytterby.engine.screen.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.engine.screen.list.ListEntry;

/**
 * Finds the entries of lists that a name may be, best first. Finding is apart from scoring: an index gives the names that share
 * rare pieces, every one of them is compared word by word.
 *
 * <p>Immutable; searches need a {@link Search} each thread.
 */
public final class Matcher {
    /** How many names of the index are compared. */
    private static final int COMPARED = 40;

    private final List<ReadName> names;
    private final List<ListEntry> entries;
    private final List<EntryName> written;
    private final NameIndex index;

    private Matcher(List<ReadName> names, List<ListEntry> entries, List<EntryName> written) {
        this.names = List.copyOf(names);
        this.entries = List.copyOf(entries);
        this.written = List.copyOf(written);
        this.index = NameIndex.of(names);
    }

    /** Over every name of these entries. */
    public static Matcher of(List<ListEntry> entries) {
        List<ReadName> names = new ArrayList<>();
        List<ListEntry> of = new ArrayList<>();
        List<EntryName> written = new ArrayList<>();
        for (ListEntry entry : entries) {
            for (EntryName name : entry.names()) {
                for (ReadName part : ReadName.of(name.text())) {
                    names.add(part);
                    of.add(entry);
                    written.add(name);
                }
            }
        }
        return new Matcher(names, of, written);
    }

    /** One thread's search. */
    public Search search() {
        return new Search();
    }

    /** Searches one after another. Not thread-safe. */
    public final class Search {
        private final NameIndex.Scratch scratch = new NameIndex.Scratch();
        private final Comparison comparison = new Comparison(Model.shipped());

        /** The likeliest entries, each once, best first; none where the query holds no name. */
        public List<Match> find(Query query, int limit) {
            Map<ListEntry, Match> best = new LinkedHashMap<>();
            for (ReadName given : ReadName.of(query.name())) {
                for (int place : index.search(given.tokens(), COMPARED + 2 * limit, scratch)) {
                    if (given.mayMeet(names.get(place))) {
                        take(query, given, place, best);
                    }
                }
            }
            return best.values().stream()
                    .sorted(Comparator.comparingDouble((Match m) -> m.score().logOdds()).reversed())
                    .limit(limit)
                    .toList();
        }

        private void take(Query query, ReadName given, int place, Map<ListEntry, Match> best) {
            double logOdds = comparison.compare(given, names.get(place)).logOdds();
            ListEntry entry = entries.get(place);
            Match known = best.get(entry);
            if (known == null || logOdds > known.score().names()) {
                best.put(entry, new Match(entry, written.get(place), new Score(logOdds, Facts.of(query, entry))));
            }
        }
    }
}
