package org.ytterby.engine.screen.match;

import org.ytterby.engine.screen.list.ListVersions;

/**
 * Which parties a newer version of the lists may make a difference for. For every other one a full run of the newer version finds
 * what a full run of the older one found. Immutable, thread-safe.
 */
public final class Rescreening {
    private final IndexChange change;

    private Rescreening(IndexChange change) {
        this.change = change;
    }

    public static Rescreening of(Matcher before, Matcher now, ListVersions.Changes changes) {
        return new Rescreening(before.to(now, changes));
    }

    /**
     * Whether the search may find otherwise.
     *
     * @param before a search of the older version
     * @param limit so many entries at most, as in the full runs
     */
    public boolean reaches(Matcher.Search before, Query query, int limit) {
        return change.isWhole()
                || before.reach(query, limit).stream().anyMatch(r -> change.reaches(r.slots(), r.cut()));
    }
}
