package org.ytterby.engine.screen.match;

import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.engine.screen.list.ListEntry;

/**
 * An entry of which a name may be one. Immutable.
 *
 * @param name the name of the entry that met best
 * @param names how the two names compare
 */
public record Near(ListEntry entry, EntryName name, PairScore names) {
    Near likelier(Near other) {
        return other.names.logOdds() > names.logOdds() ? other : this;
    }

    /** Whether what met are readings of characters. */
    public boolean isRead() {
        return names.group().equals(Model.Group.READ.name());
    }

    /** Whether all that met is the same, or sounds the same. */
    public boolean isSpokenAlike() {
        return names.meetings().stream().allMatch(m -> m.way() == Way.SAME || m.way() == Way.SOUND);
    }
}
