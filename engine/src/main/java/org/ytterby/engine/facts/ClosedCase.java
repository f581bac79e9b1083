package org.ytterby.engine.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A movement with its facts closed: declarations counted, codes read, defaults filled in, names checked.
 *
 * @param parties those whose name is perhaps a note count as named
 * @param ifSure the parties where such a name is left out; empty where there is none
 * @param readings open points settled by an assumption or by a signed house reading, and by which
 * @param idleReadings open points whose signed reading does not count, and the warning that says why
 * @param warnings what has to be said about how the facts came about
 * @param declarations ids of the declarations an answer can rest on
 */
public record ClosedCase(
        Transaction transaction,
        Facts facts,
        List<PartyFinding> parties,
        Optional<List<PartyFinding>> ifSure,
        Map<String, Settled> readings,
        Set<String> warnings,
        Set<String> declarations,
        Set<String> names,
        Map<String, String> idleReadings) {

    /** The same case, its facts in another form. */
    public ClosedCase with(Facts same) {
        return with(same, parties, ifSure);
    }

    /** The same case, only parties named whose name shows whose it is; empty where that is the case as it stands. */
    public Optional<ClosedCase> onlySureNames() {
        return ifSure.map(sure -> with(facts, sure, Optional.empty()));
    }

    private ClosedCase with(Facts same, List<PartyFinding> named, Optional<List<PartyFinding>> ifSure) {
        return new ClosedCase(transaction, same, named, ifSure, readings, warnings, declarations, names, idleReadings);
    }

    /** @param by empty for an assumption, else the declaration that reads the point so */
    public record Settled(String reading, String by) {}
}
