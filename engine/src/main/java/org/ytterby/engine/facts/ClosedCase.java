package org.ytterby.engine.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A movement with its facts closed: declarations counted, codes read, defaults filled in, names checked.
 *
 * @param readings open points settled by an assumption or by a signed house reading, and by which
 * @param idleReadings open points whose signed reading does not count, and the warning that says why
 * @param warnings what has to be said about how the facts came about
 * @param declarations ids of the declarations an answer can rest on
 */
public record ClosedCase(
        Transaction transaction,
        Facts facts,
        List<PartyFinding> parties,
        Map<String, Settled> readings,
        Set<String> warnings,
        Set<String> declarations,
        Set<String> names,
        Map<String, String> idleReadings) {

    /** The same case, its facts in another form. */
    public ClosedCase with(Facts same) {
        return new ClosedCase(transaction, same, parties, readings, warnings, declarations, names, idleReadings);
    }

    /** @param by empty for an assumption, else the declaration that reads the point so */
    public record Settled(String reading, String by) {}
}
