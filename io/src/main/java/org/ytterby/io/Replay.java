package org.ytterby.io;

import java.util.List;

/** What came of running a stored determination again. */
public record Replay(String id, List<Difference> differences) {
    public Replay {
        differences = List.copyOf(differences);
    }

    public boolean isSame() {
        return differences.isEmpty();
    }

    /** @param what outcome, policy, findings, missing, duties, warnings, corpus_version, fingerprint … */
    public record Difference(String what, String stored, String now, String why) {}
}
