package org.ytterby.engine.law;

import java.util.List;
import java.util.Set;

/** What a provision does when it applies. The provisions an effect names are full ids. */
public sealed interface Effect {
    record Prohibit() implements Effect {}

    record RequirePermit(PermitType type, Policy policy) implements Effect {}

    /** Changes the policy of the permits that these provisions ask for. */
    record SetPolicy(List<String> of, Policy to) implements Effect {}

    /** Another kind of permit serves instead. */
    record PermitInstead(List<String> of, PermitType type) implements Effect {}

    /** Licences in hand of these kinds do not serve. */
    record RestrictLicence(Set<String> kinds) implements Effect {}

    /** Lifts the permits of these provisions; its duties remain. */
    record Exempt(List<String> lifts) implements Effect {}

    /** Takes the matter out of these provisions' scope altogether. */
    record Exclude(List<String> from) implements Effect {}

    /** Duties and nothing else. */
    record DutiesOnly() implements Effect {}
}
