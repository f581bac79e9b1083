package org.ytterby.engine.decide;

import java.util.Locale;
import java.util.Optional;
import org.ytterby.engine.law.Policy;

/** What one settled case comes to, mildest first; the order is that of strictness. */
public enum Outcome {
    NO_LICENCE_REQUIRED(0, Optional.empty()),
    EXEMPT_WITH_DUTIES(1, Optional.empty()),
    LICENCE_STANDARD(2, Optional.of(Policy.STANDARD)),
    LICENCE_CASE_BY_CASE(3, Optional.of(Policy.CASE_BY_CASE)),
    LICENCE_PRESUMPTION_OF_DENIAL(4, Optional.of(Policy.PRESUMPTION_OF_DENIAL)),
    PROHIBITED(5, Optional.empty());

    private final int strictness;
    private final Optional<Policy> policy;

    Outcome(int strictness, Optional<Policy> policy) {
        this.strictness = strictness;
        this.policy = policy;
    }

    /** Larger is stricter; also the constant that stands for the outcome in a diagram. */
    public int strictness() {
        return strictness;
    }

    static Outcome ofStrictness(int strictness) {
        return values()[strictness];
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
