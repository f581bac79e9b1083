package org.ytterby.engine.screen.match;

import java.util.Set;
import org.ytterby.engine.screen.list.ListVersions;

/**
 * Which parties a newer version of the lists may make a difference for. For every other one a full run of the newer version finds
 * what a full run of the older one found. Immutable, thread-safe.
 */
public final class Rescreening {
    private final IndexChange change;
    private final Set<String> numbers;

    private Rescreening(IndexChange change, Set<String> numbers) {
        this.change = change;
        this.numbers = numbers;
    }

    public static Rescreening of(Matcher before, Matcher now, ListVersions.Changes changes) {
        return new Rescreening(before.to(now, changes), before.numbersTo(now, changes));
    }

    /**
     * Whether the search may find otherwise.
     *
     * @param before a search of the older version
     * @param limit so many entries at most, as in the full runs
     */
    public boolean reaches(Matcher.Search before, Query query, int limit) {
        return change.isWhole()
                || query.identifiers().stream().anyMatch(i -> numbers.contains(NumberIndex.plain(i.number())))
                || before.reach(query, limit).stream().anyMatch(r -> change.reaches(r.slots(), r.cut()));
    }
}
