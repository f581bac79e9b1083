package org.ytterby.io;

import java.util.List;

/**
 * What came of running a stored determination again.
 *
 * @param differences empty: the same, byte for byte
 */
public record Replay(String id, List<Difference> differences) {
    public Replay {
        differences = List.copyOf(differences);
    }

    public boolean isSame() {
        return differences.isEmpty();
    }

    /** Whether only the corpus version differs: other law files, and the same answer. */
    public boolean isSameAnswer() {
        return differences.stream().allMatch(d -> d.what().equals("corpus_version"));
    }

    /**
     * @param what outcome, policy, licence_type, licence_state, missing, findings, items, duties, warnings, corpus_version
     *     or fingerprint
     * @param stored what only the stored one says
     * @param now what only the new one says
     */
    public record Difference(String what, String stored, String now, String why) {}
}
