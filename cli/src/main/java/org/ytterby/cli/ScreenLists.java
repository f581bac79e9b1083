package org.ytterby.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ytterby.engine.law.AsOf;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.screen.Names;
import org.ytterby.engine.screen.Screener;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.engine.screen.match.Match;
import org.ytterby.engine.screen.match.Matcher;
import org.ytterby.engine.screen.match.Query;
import org.ytterby.engine.screen.match.Rescreening;
import org.ytterby.io.CorpusLists;
import org.ytterby.io.DeclarationFiles;
import org.ytterby.io.lists.ClearedParties;
import org.ytterby.io.lists.ListCache;
import org.ytterby.io.lists.Party;
import org.ytterby.io.text.ListText;
import org.ytterby.io.text.ScreenStanding;
import org.ytterby.io.text.ScreenText;

/** The lists that a run screens against, and how their entries stand on its day. Thread-safe. */
final class ScreenLists {
    /** So many entries that are near are counted, where fewer are shown. */
    private static final int COUNTED = 20;

    private final List<ListEntry> entries;
    private final Set<String> ids;
    private final Matcher matcher;
    private final Optional<ListedByRule> rules;
    private final AsOf asOf;
    private final Map<String, ScreenStanding> standings;
    private final ThreadLocal<Matcher.Search> searches;
    private final ClearedParties cleared;
    private final double review;
    private final int limit;

    /**
     * @param screener of the corpus's own entries
     * @param standings of the corpus's own entries; a file says for itself how its entries stand
     */
    private ScreenLists(
            List<ListEntry> entries,
            Matcher matcher,
            Optional<Screener> screener,
            AsOf asOf,
            Map<String, ScreenStanding> standings,
            ClearedParties cleared,
            double review,
            int limit) {
        this.entries = entries;
        this.ids = entries.stream().map(ListEntry::list).collect(Collectors.toUnmodifiableSet());
        this.matcher = matcher;
        this.rules = screener.map(s -> new ListedByRule(s, entries));
        this.asOf = asOf;
        this.standings = standings;
        this.searches = ThreadLocal.withInitial(this.matcher::search);
        this.cleared = cleared;
        this.review = review;
        this.limit = limit;
    }

    /** The files that are named, or else the corpus's own lists. */
    static ScreenLists of(Session session, double review, int limit) {
        return of(session, session.all("list"), review, limit);
    }

    /** The version before, on the same day. */
    static ScreenLists older(Session session, double review, int limit) {
        return of(session, session.all("since"), review, limit);
    }

    private static ScreenLists of(Session session, List<String> files, double review, int limit) {
        Corpus corpus = session.corpus();
        LocalDate day = session.day("on").orElse(corpus.evidenceUntil());
        AsOf asOf = new AsOf(day, session.day("known"));
        ClearedParties cleared = ClearedParties.of(
                session.text("declarations")
                        .map(f -> DeclarationFiles.read(corpus, session.nameOf(f), session.read(f)))
                        .orElse(List.of()),
                asOf);
        if (!files.isEmpty()) {
            ListCache.Read read = read(session, files);
            return new ScreenLists(
                    read.entries(), read.matcher(), Optional.empty(), asOf, Map.of(), cleared, review, limit);
        }
        List<ListEntry> own = CorpusLists.entries(corpus, asOf);
        return new ScreenLists(
                own,
                Matcher.of(own),
                Optional.of(corpus.screener()),
                asOf,
                ScreenStanding.all(corpus, asOf),
                cleared,
                review,
                limit);
    }

    private static ListCache.Read read(Session session, List<String> named) {
        named.forEach(session::checkReadable);
        ListCache cache = new ListCache(session.terminal().cache(), ListCache.thisProgram());
        ListCache.Read read = cache.read(named.stream().map(Path::of).toList());
        ListText text = new ListText(session.words());
        read.lists().forEach(l -> session.terminal().err().println(text.of(l.report())));
        return read;
    }

    private ScreenStanding standing(ListEntry entry) {
        return Optional.ofNullable(standings.get(entry.id())).orElseGet(() -> ScreenStanding.ofFile(entry, asOf));
    }

    List<ListEntry> entries() {
        return entries;
    }

    Matcher matcher() {
        return matcher;
    }

    AsOf asOf() {
        return asOf;
    }

    double review() {
        return review;
    }

    /**
     * What a party may be.
     *
     * @param hits the likeliest entries, best first, as many as were asked for
     * @param near how many entries reach the threshold, counted to twenty for a name
     * @param nameless texts among its names that are none; nothing was compared with them
     * @param was the hits of the version before, where one is compared and finds otherwise; where it finds the same there are none
     *     here and there; empty: none is compared
     */
    record Found(List<ScreenText.Hit> hits, int near, List<String> nameless, Optional<List<ScreenText.Hit>> was) {
        Found {
            hits = List.copyOf(hits);
            nameless = List.copyOf(nameless);
            was = was.map(List::copyOf);
        }

        Found after(List<ScreenText.Hit> before) {
            return new Found(hits, near, nameless, Optional.of(before));
        }

        boolean isAsBefore() {
            return hits.isEmpty() && was.filter(List::isEmpty).isPresent();
        }
    }

    private record Met(Query query, Match match, ScreenStanding standing, Optional<ScreenText.Clearing> clearing) {}

    private Met met(Party party, Query query, Match match) {
        ScreenStanding standing = standing(match.entry());
        return new Met(query, match, standing, cleared.of(party, query.name(), match, standing.print()));
    }

    /** The lists whose entries are looked through, by their ids. */
    Set<String> lists() {
        return ids;
    }

    Found find(Party party) {
        return find(party, limit);
    }

    /** By whichever of its names an entry is met best: a match before what is worth a look, whatever their scores; cleared ones last. */
    Found find(Party party, int limit) {
        Matcher.Search search = searches.get();
        Comparator<Met> likelier = Comparator.comparing(
                        (Met m) -> m.match().score().verdict(review))
                .thenComparingDouble(m -> -m.match().score().logOdds());
        IdentityHashMap<ListEntry, Met> best = new IdentityHashMap<>();
        List<String> nameless = new ArrayList<>();
        for (Query query : party.queries()) {
            List<Match> told = told(query, limit, search);
            if (told.isEmpty() && (!search.isName(query.name()) || Names.isOfNobody(query.name()))) {
                nameless.add(query.name());
            }
            for (Match match : told) {
                best.merge(match.entry(), met(party, query, match), (a, b) -> likelier.compare(b, a) < 0 ? b : a);
            }
        }
        Comparator<Met> order = Comparator.comparing((Met m) ->
                        m.clearing().filter(c -> c.reopened().isEmpty()).isPresent())
                .thenComparing(likelier)
                .thenComparing(m -> !m.standing().counts())
                .thenComparing(m -> m.match().entry().id());
        List<ScreenText.Hit> hits = best.values().stream()
                .sorted(order)
                .limit(limit)
                .map(m ->
                        new ScreenText.Hit(m.match(), search.explain(m.query(), m.match()), m.standing(), m.clearing()))
                .toList();
        return new Found(hits, best.size(), nameless, Optional.empty());
    }

    /** What is worth a look; of words in the place of a name only who is listed by them. */
    private List<Match> told(Query query, int most, Matcher.Search search) {
        List<Match> found = search.find(query, Math.max(most, COUNTED));
        if (!search.isName(query.name())) {
            return found; // by its numbers
        }
        boolean nobody = Names.isOfNobody(query.name());
        return rules.map(r -> r.add(query, search, found)).orElse(found).stream()
                .filter(m -> switch (m.score().verdict(review)) {
                    case MATCH -> true;
                    case REVIEW -> !nobody;
                    case NO_MATCH, NO_NAME -> false;
                })
                .toList();
    }

    /** Whether a newer version may find otherwise. */
    boolean reaches(Rescreening rescreening, Query query) {
        return rescreening.reaches(searches.get(), query, Math.max(limit, COUNTED));
    }
}
