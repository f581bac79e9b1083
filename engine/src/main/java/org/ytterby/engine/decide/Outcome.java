package org.ytterby.engine.decide;

import java.util.Locale;
import java.util.Optional;
import org.ytterby.engine.law.Policy;

/** What one settled case comes to, mildest first; the order is that of strictness. */
public enum Outcome {
    NO_LICENCE_REQUIRED(Optional.empty()),
    EXEMPT_WITH_DUTIES(Optional.empty()),
    LICENCE_STANDARD(Optional.of(Policy.STANDARD)),
    LICENCE_CASE_BY_CASE(Optional.of(Policy.CASE_BY_CASE)),
    LICENCE_PRESUMPTION_OF_DENIAL(Optional.of(Policy.PRESUMPTION_OF_DENIAL)),
    PROHIBITED(Optional.empty());

    private final Optional<Policy> policy;

    Outcome(Optional<Policy> policy) {
        this.policy = policy;
    }

    public Optional<Policy> policy() {
        return policy;
    }

    /** The word of the contract; the policy stands beside it. */
    public String code() {
        return policy.isPresent() ? "licence_required" : name().toLowerCase(Locale.ROOT);
    }

    static Outcome of(Policy policy) {
        return switch (policy) {
            case STANDARD -> LICENCE_STANDARD;
            case CASE_BY_CASE -> LICENCE_CASE_BY_CASE;
            case PRESUMPTION_OF_DENIAL -> LICENCE_PRESUMPTION_OF_DENIAL;
        };
    }
}
