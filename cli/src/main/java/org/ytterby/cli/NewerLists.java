package org.ytterby.cli;

import java.util.List;
import java.util.Optional;
import org.ytterby.engine.screen.Names;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.engine.screen.list.ListVersions;
import org.ytterby.engine.screen.match.PairScorer;
import org.ytterby.engine.screen.match.Rescreening;
import org.ytterby.io.lists.Party;
import org.ytterby.io.text.ScreenText;

/**
 * Two versions of the lists: what the newer one says of a party where that is another answer. Only parties near an entry that came,
 * went or changed are compared with the whole of both. Thread-safe.
 */
final class NewerLists {
    private final ScreenLists before;
    private final ScreenLists now;
    private final Rescreening rescreening;

    NewerLists(Session session, ScreenLists before, ScreenLists now) {
        ListVersions.Changes changes = ListChanges.of(session, before.entries(), now.entries());
        this.before = before;
        this.now = now;
        this.rescreening = Rescreening.of(before.matcher(), now.matcher(), changes);
    }

    ScreenLists.Found find(Party party) {
        if (party.queries().stream().noneMatch(q -> Names.isOfNobody(q.name()) || before.reaches(rescreening, q))) {
            return asBefore(
                    party.names().stream().filter(n -> !PairScorer.isName(n)).toList());
        }
        ScreenLists.Found was = before.find(party);
        ScreenLists.Found is = now.find(party);
        return isSame(was, is) ? asBefore(is.nameless()) : is.after(was.hits());
    }

    private static ScreenLists.Found asBefore(List<String> nameless) {
        return new ScreenLists.Found(List.of(), 0, nameless, Optional.of(List.of()));
    }

    private static boolean isSame(ScreenLists.Found was, ScreenLists.Found is) {
        return was.near() == is.near()
                && was.hits().stream()
                        .map(NewerLists::told)
                        .toList()
                        .equals(is.hits().stream().map(NewerLists::told).toList());
    }

    private record Told(ListEntry entry, String name, double logOdds, String standing, boolean cleared) {}

    private static Told told(ScreenText.Hit hit) {
        return new Told(
                ListVersions.placeless(hit.match().entry()),
                hit.match().name().text(),
                hit.match().score().logOdds(),
                hit.standing().print(),
                hit.isCleared());
    }
}
