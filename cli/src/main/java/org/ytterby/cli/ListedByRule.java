package org.ytterby.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.screen.Hit;
import org.ytterby.engine.screen.Identity;
import org.ytterby.engine.screen.Screener;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.engine.screen.match.Match;
import org.ytterby.engine.screen.match.Matcher;
import org.ytterby.engine.screen.match.Query;
import org.ytterby.engine.screen.match.Said;

/**
 * Adds to what a search finds the entries of the corpus's own lists that a decision would ask about, whatever their score: no party
 * that {@code check} asks about passes in {@code screen}. Thread-safe.
 */
final class ListedByRule {
    private final Screener screener;
    private final Map<String, ListEntry> entries = new LinkedHashMap<>();

    ListedByRule(Screener screener, List<ListEntry> entries) {
        this.screener = screener;
        entries.forEach(e -> this.entries.put(e.id(), e));
    }

    List<Match> add(Query query, Matcher.Search search, List<Match> found) {
        return switch (screener.identify(query.name(), entries::containsKey)) {
            case Identity.Clear c -> found;
            case Identity.Is is -> marked(query, search, found, is.hits(), Said.Kind.LISTED_NAME);
            case Identity.MayBe may -> marked(query, search, found, may.hits(), Said.Kind.NEAR_BY_RULE);
        };
    }

    private List<Match> marked(Query query, Matcher.Search search, List<Match> found, List<Hit> hits, Said.Kind kind) {
        Map<String, Match> byEntry = new LinkedHashMap<>();
        found.forEach(m -> byEntry.put(m.entry().id(), m));
        for (Hit hit : hits) {
            Optional.ofNullable(byEntry.get(hit.entry()))
                    .or(() -> Optional.ofNullable(entries.get(hit.entry())).flatMap(e -> search.with(query, e)))
                    .ifPresent(m -> byEntry.put(hit.entry(), m.and(new Said(kind, 0))));
        }
        return new ArrayList<>(byEntry.values());
    }
}
