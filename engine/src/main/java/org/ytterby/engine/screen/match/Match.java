package org.ytterby.engine.screen.match;

import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.engine.screen.list.ListEntry;

/**
 * An entry that a name may be, met by one of its names. Immutable.
 *
 * @param name the name of the entry that met best
 * @param place where the matcher keeps that name
 */
public record Match(ListEntry entry, EntryName name, int place, Score score) {
    /** The same, with what else is to be said. */
    public Match and(Said said) {
        return new Match(entry, name, place, score.and(said));
    }
}
