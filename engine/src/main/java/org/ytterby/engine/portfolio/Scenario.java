package org.ytterby.engine.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.facts.Transaction;

/** A worked case with the outcome it should have: the users' own regression test. */
public record Scenario(String id, Transaction transaction, Expectation expect) {

    /** One acceptable outcome; policy and licence type only where a licence is expected. */
    public record Expected(String outcome, Optional<String> policy, Optional<String> licenceType) {}

    /**
     * What a scenario names of the answer; what it does not name is not compared.
     *
     * @param main the preferred outcome
     * @param alternatives accepted beside it
     */
    public record Expectation(
            Expected main,
            List<Expected> alternatives,
            Optional<Expected> floor,
            Optional<String> licenceState,
            Set<String> provisions,
            Set<String> items,
            Set<String> suspendedItems,
            Set<String> suspendedWouldApply,
            Set<String> permits,
            List<ExpectedDuty> duties,
            Optional<List<String>> missing,
            Set<String> warnings) {}

    public record ExpectedDuty(
            String kind, Optional<String> by, Optional<String> to, Optional<String> due, Doc source) {}
}
