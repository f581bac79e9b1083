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
    /**
     * @param firm whether the asked name has a legal form
     * @param name where the name that met best is kept
     */
    static Match of(Query query, boolean firm, Written names, int name, double logOdds) {
        Score score = new Score(Score.Basis.LISTS, logOdds, Facts.of(query, firm, names.entry(name)));
        return new Match(names.entry(name), names.field(name), name, score);
    }

    /** The same, with what else is to be said. */
    public Match and(Said said) {
        return new Match(entry, name, place, score.and(said));
    }
}
