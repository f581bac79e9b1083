package org.ytterby.engine.screen.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.engine.screen.list.ListVersions;

/**
 * Finds the entries of lists that a name may be, best first. Finding is apart from scoring: an index gives the names that share
 * rare pieces, every one of them is compared word by word.
 *
 * <p>Immutable; searches need a {@link Search} each thread.
 */
public final class Matcher {
    /** No longer text can be stored: three bytes a sign at most. */
    private static final int PIECE = 20_000;

    private final Written names;
    private final NameIndex index;
    private volatile Optional<NumberIndex> numbers = Optional.empty(); // threads may make the same one twice

    private Matcher(Written names, NameIndex index) {
        this.names = names;
        this.index = index;
    }

    NameIndex index() {
        return index;
    }

    Written names() {
        return names;
    }

    /** Over every name of these entries. */
    public static Matcher of(List<ListEntry> entries) {
        Written names = Written.of(entries);
        return new Matcher(names, NameIndex.of(names.all()));
    }

    /**
     * What costs most to make and hangs on the names alone.
     *
     * @param texts how many names stand in each field, and the index; cut into texts that are not too long
     */
    public record Stored(List<String> texts) {
        public Stored {
            texts = List.copyOf(texts);
        }
    }

    public Stored stored() {
        StringBuilder all = new StringBuilder();
        Numbers.append(names.counts().length(), all);
        all.append(names.counts());
        index.store(all);
        List<String> texts = new ArrayList<>();
        for (int from = 0; from < all.length(); from += PIECE) {
            texts.add(all.substring(from, Math.min(all.length(), from + PIECE)));
        }
        return new Stored(texts);
    }

    /** The same entries again; a name is read when it is first compared. */
    public static Matcher of(List<ListEntry> entries, Stored stored) {
        Numbers numbers = new Numbers(String.join("", stored.texts()));
        String counts = numbers.text(numbers.next());
        return new Matcher(Written.of(entries, counts), NameIndex.of(numbers));
    }

    /** Made when the first party with a number is looked for. */
    NumberIndex numbers() {
        NumberIndex known = numbers.orElseGet(names::numbers);
        numbers = Optional.of(known);
        return known;
    }

    /** The numbers of entries that a next version of the lists changes, in either. */
    Set<String> numbersTo(Matcher next, ListVersions.Changes changes) {
        Set<String> all = new HashSet<>(names.numbers(changes.touched()));
        all.addAll(next.names.numbers(changes.touched()));
        return all;
    }

    /** What a next version of the lists changes for searches of this one. */
    IndexChange to(Matcher next, ListVersions.Changes changes) {
        int[] gone = names.places(changes.touched());
        int[] come = next.names.places(changes.touched());
        return IndexChange.between(index, gone, next.index, come, names.isSameBut(gone, next.names, come));
    }

    static boolean isOfAFirm(List<ReadName> read) {
        return !read.isEmpty() && read.getFirst().isOfAFirm();
    }

    /** One thread's search. */
    public Search search() {
        return new Search();
    }

    /** Searches one after another. Not thread-safe. */
    public final class Search {
        private final NameIndex.Scratch scratch = new NameIndex.Scratch();
        private final Comparison comparison = new Comparison(Model.ofLists());
        private final Comparison sideBySide = new Comparison(Model.ofPairs());
        private String lastRead = "";
        private List<ReadName> last = List.of();

        private final Finds finds = new Finds();

        /** The likeliest entries, each once, best first; who bears one of its numbers is among them, whatever the name. */
        public List<Match> find(Query query, int limit) {
            List<ReadName> read = read(query.name());
            finds.clear(read);
            for (ReadName given : read) {
                find(given, limit);
            }
            if (!query.identifiers().isEmpty()) {
                for (int entry : numbers().bearing(query.identifiers())) {
                    if (!finds.has(entry)) {
                        nearest(read, entry);
                    }
                }
            }
            boolean firm = isOfAFirm(read);
            List<Ranked> best = new ArrayList<>(finds.size());
            for (int i = 0; i < finds.size(); i++) {
                Match match = Match.of(query, firm, names, finds.name(i), finds.logOdds(i));
                best.add(Ranked.of(read, names.read(match.place()), match));
            }
            best.sort(Ranked.BEST_FIRST);
            List<Match> first = new ArrayList<>(limit);
            for (int i = 0; i < Math.min(limit, best.size()); i++) {
                first.add(best.get(i).match());
            }
            return List.copyOf(first);
        }

        private void find(ReadName given, int limit) {
            int[] found = index.search(given.tokens(), Breadth.most(given, limit), scratch);
            float[] shares = scratch.shares();
            boolean isShort = given.isShort();
            for (int i = 0; i < found.length; i++) {
                Breadth.Look look = Breadth.look(i, shares, isShort, limit);
                if (look != Breadth.Look.NONE) {
                    compare(given, found[i], look);
                }
            }
        }

        private void compare(ReadName given, int name, Breadth.Look look) {
            ReadName listed = names.read(name);
            if (look.admits(given, listed)) {
                finds.add(names.entryOf(name), name, comparison.compare(given, listed));
            }
        }

        /** The name of an entry that is nearest, however far; the first one where the query has none. */
        private void nearest(List<ReadName> given, int entry) {
            int[] span = names.span(entry);
            for (int name = span[0]; name < span[1]; name++) {
                if (given.isEmpty()) {
                    finds.add(entry, name, PairScore.NONE.logOdds());
                } else {
                    finds.add(entry, name, comparison.best(given, List.of(names.read(name))));
                }
            }
        }

        /** Whether a text holds a name, as {@link PairScorer#isName} says; that of the last search costs nothing. */
        public boolean isName(String name) {
            return !read(name).isEmpty();
        }

        /** By the index alone, where so many entries are asked for. */
        List<Reach> reach(Query query, int limit) {
            List<Reach> reach = new ArrayList<>();
            for (ReadName given : read(query.name())) {
                index.search(given.tokens(), Breadth.most(given, limit), scratch);
                float cut =
                        Math.max(scratch.cut(), Breadth.leastCompared(Breadth.surely(given, limit), scratch.shares()));
                reach.add(new Reach(index.slots(given.tokens(), scratch), cut));
            }
            return reach;
        }

        /** Places in the list of entries, by the index alone. */
        public List<Integer> candidates(Query query, int most) {
            List<Integer> found = new ArrayList<>();
            for (ReadName given : read(query.name())) {
                for (int name : index.search(given.tokens(), most, scratch)) {
                    found.add(names.entryOf(name));
                }
            }
            return found;
        }

        /** How a name compares to one entry, whatever they share; empty where either has no name. */
        public Optional<Match> with(Query query, ListEntry entry) {
            List<ReadName> read = read(query.name());
            finds.clear(read);
            for (int name = 0; name < names.size(); name++) {
                if (names.entry(name).equals(entry)) {
                    for (ReadName given : read) {
                        finds.add(0, name, comparison.compare(given, names.read(name)));
                    }
                }
            }
            return finds.size() == 0
                    ? Optional.empty()
                    : Optional.of(Match.of(query, isOfAFirm(read), names, finds.name(0), finds.logOdds(0)));
        }

        /**
         * Entries of which it is worth to ask whether the name is theirs, likeliest first: alike enough to be looked at, and
         * not by words alone that many names hold.
         *
         * @param open the entries that matter
         */
        public List<Near> near(String name, Predicate<ListEntry> open) {
            Map<Integer, Near> best = new LinkedHashMap<>();
            for (ReadName given : read(name)) {
                boolean readable = Readings.has(List.of(given.tokens())) || Syllables.mayBe(given.tokens());
                for (int place : index.search(
                        given.tokens(), Breadth.COMPARED, Breadth.leastShared(given), Breadth.LEAST_OF_BEST, scratch)) {
                    if (open.test(names.entry(place)) && (readable || !names.isUnspaced(place))) {
                        near(given, place, best);
                    }
                }
            }
            return best.values().stream()
                    .sorted(Comparator.comparingDouble(n -> -n.names().logOdds()))
                    .toList();
        }

        private void near(ReadName given, int place, Map<Integer, Near> best) {
            ReadName listed = names.read(place);
            if (given.mayMeet(listed)) {
                Comparison.Result result = sideBySide.compare(given, listed);
                if (Telling.isEnough(result)) {
                    Near near =
                            new Near(names.entry(place), names.field(place), PairScorer.told(result, Model.ofPairs()));
                    best.merge(names.entryOf(place), near, Near::likelier);
                }
            }
        }

        /** Which words of the query met which of a match that this matcher found, and what each measure added. */
        public Judged explain(Query query, Match match) {
            List<ReadName> given = read(query.name());
            return new Judged(
                    given.isEmpty() ? PairScore.NONE : PairScorer.told(met(given, match.place()), Model.ofLists()),
                    match.score());
        }

        /** What was found by the last search is not compared again. */
        private Comparison.Result met(List<ReadName> given, int name) {
            return finds.met(given, name).orElseGet(() -> comparison.best(given, List.of(names.read(name))));
        }

        /** A name is read once, however often it is asked for in a row. */
        private List<ReadName> read(String name) {
            if (!name.equals(lastRead)) {
                last = names.known(ReadName.of(name));
                lastRead = name;
            }
            return last;
        }
    }
}
