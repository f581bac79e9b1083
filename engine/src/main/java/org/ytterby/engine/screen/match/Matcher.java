package org.ytterby.engine.screen.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
    /** How many names of the index are compared, and how many more for each one asked for. */
    private static final int COMPARED = 20;

    private final List<ListEntry> entries;
    private final ReadName[] names;
    private final int[] entryOf;
    private final EntryName[] written;
    private final NameIndex index;

    private Matcher(List<ListEntry> entries, List<Named> named) {
        this.entries = List.copyOf(entries);
        this.names = named.stream().map(Named::read).toArray(ReadName[]::new);
        this.entryOf = named.stream().mapToInt(Named::entry).toArray();
        this.written = named.stream().map(Named::written).toArray(EntryName[]::new);
        this.index = NameIndex.of(names);
    }

    private record Named(ReadName read, int entry, EntryName written) {}

    /** Over every name of these entries. */
    public static Matcher of(List<ListEntry> entries) {
        List<Named> named = new ArrayList<>();
        for (int e = 0; e < entries.size(); e++) {
            for (EntryName name : entries.get(e).names()) {
                for (ReadName part : ReadName.of(name.text())) {
                    named.add(new Named(part, e, name));
                }
            }
        }
        return new Matcher(entries, named);
    }

    /** One thread's search. */
    public Search search() {
        return new Search();
    }

    /** Searches one after another. Not thread-safe. */
    public final class Search {
        private final NameIndex.Scratch scratch = new NameIndex.Scratch();
        private final Comparison comparison = new Comparison(Model.shipped());
        private String lastRead = "";
        private List<ReadName> last = List.of();

        /** A name of the list, and how it compares. */
        private record Found(int name, double logOdds) {}

        /** The likeliest entries, each once, best first; none where the query holds no name. */
        public List<Match> find(Query query, int limit) {
            Map<Integer, Found> best = new HashMap<>();
            for (ReadName given : read(query.name())) {
                for (int name : index.search(given.tokens(), COMPARED + limit, scratch)) {
                    if (given.mayMeet(names[name])) {
                        take(comparison.compare(given, names[name]), name, best);
                    }
                }
            }
            return best.values().stream()
                    .map(f -> match(query, f))
                    .sorted(Comparator.comparingDouble((Match m) -> m.score().logOdds())
                            .reversed())
                    .limit(limit)
                    .toList();
        }

        /** A name that shares letters and no word is no candidate. */
        private void take(Comparison.Result result, int name, Map<Integer, Found> best) {
            if (!result.alignment().pairs().isEmpty()) {
                Found found = new Found(name, result.logOdds());
                best.merge(entryOf[name], found, (a, b) -> b.logOdds() > a.logOdds() ? b : a);
            }
        }

        /** Places in the list of entries, by the index alone. */
        public List<Integer> candidates(Query query, int most) {
            List<Integer> found = new ArrayList<>();
            for (ReadName given : read(query.name())) {
                for (int name : index.search(given.tokens(), most, scratch)) {
                    found.add(entryOf[name]);
                }
            }
            return found;
        }

        private Match match(Query query, Found found) {
            ListEntry entry = entries.get(entryOf[found.name()]);
            return new Match(
                    entry, written[found.name()], found.name(), new Score(found.logOdds(), Facts.of(query, entry)));
        }

        /** Which words of the query met which of a match that this matcher found, and what each measure added. */
        public Judged explain(Query query, Match match) {
            Comparison.Result best = comparison.best(read(query.name()), List.of(names[match.place()]));
            return new Judged(PairScorer.told(best, Model.shipped()), match.score());
        }

        /** A name is read once, however often it is asked for in a row. */
        private List<ReadName> read(String name) {
            if (!name.equals(lastRead)) {
                last = ReadName.of(name);
                lastRead = name;
            }
            return last;
        }
    }
}
