package org.ytterby.engine.decide;

import java.util.List;
import java.util.Optional;
import org.ytterby.engine.law.PermitType;
import org.ytterby.engine.law.Policy;

/** What an answer comes to. A new kind breaks every place that has to think about it. */
public sealed interface Determination {
    /** May not move; an exceptional application may exist. */
    record Prohibited() implements Determination {}

    /**
     * May move only with these permissions; the headline is the first.
     *
     * @param policy empty: a licence is needed in any case, how it is reviewed is open
     */
    record LicenceRequired(List<Permit> permits, Optional<Policy> policy) implements Determination {
        public LicenceRequired {
            permits = List.copyOf(permits);
        }
    }

    /** A licence would be due, an exemption lifts it, its duties remain. */
    record Exempt() implements Determination {}

    /** No Chinese permission is needed on the stated facts. */
    record NoLicenceRequired() implements Determination {}

    /** An unknown can still change the outcome between these two. */
    record Undetermined(Outcome mildest, Outcome strictest) implements Determination {}

    /**
     * A permission that is due.
     *
     * @param due whether it is due in every completion or only in some
     * @param policies the policies still possible, mildest first
     */
    record Permit(PermitType type, Truth due, List<Policy> policies, LicenceState state) {
        public Permit {
            policies = List.copyOf(policies);
        }

        Permit judged(LicenceState by) {
            return new Permit(type, due, policies, by);
        }
    }

    /** Whether the goods may move without a licence. */
    default boolean clears() {
        return switch (this) {
            case NoLicenceRequired n -> true;
            case Exempt e -> true;
            case Prohibited p -> false;
            case LicenceRequired l -> false;
            case Undetermined u -> false;
        };
    }

    /** The word of the contract. */
    default String code() {
        return switch (this) {
            case Prohibited p -> "prohibited";
            case LicenceRequired l -> "licence_required";
            case Exempt e -> "exempt_with_duties";
            case NoLicenceRequired n -> "no_licence_required";
            case Undetermined u -> "undetermined";
        };
    }
}
