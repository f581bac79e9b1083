package org.ytterby.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.engine.screen.list.ListVersions;

/** What a newer version of the lists changes; who is gone is said, since no row can. */
final class ListChanges {
    private static final int MOST_NAMED = 20;

    private ListChanges() {}

    static ListVersions.Changes of(Session session, List<ListEntry> older, List<ListEntry> newer) {
        ListVersions.Changes changes;
        try {
            changes = ListVersions.compare(older, newer);
        } catch (IllegalArgumentException e) {
            throw session.refuse(
                    "YT-U043",
                    session.words().say("usage.screen-since-twice"),
                    session.words().say("usage.screen-since-twice.advice"));
        }
        if (!session.has("shrunk")) {
            changes.stopIfShrunk(String.join(", ", session.all("list")), ListVersions.MOST_GONE);
        }
        session.terminal()
                .err()
                .println(session.words()
                        .say(
                                "screen.changes",
                                changes.added().size(),
                                changes.changed().size(),
                                changes.gone().size(),
                                newer.size()));
        if (!changes.gone().isEmpty()) {
            String names = changes.gone().stream()
                    .limit(MOST_NAMED)
                    .map(e -> "`" + e.name() + "` (" + e.id() + ")")
                    .collect(Collectors.joining(session.words().say("list.comma")));
            String more = changes.gone().size() > MOST_NAMED
                    ? session.words().say("screen.held.more", changes.gone().size() - MOST_NAMED)
                    : "";
            session.terminal().err().println(session.words().say("screen.gone", names, more));
        }
        return changes;
    }
}
