package org.ytterby.engine.law;

import java.util.Comparator;

/**
 * A kind of permission, as the vocabulary names it.
 *
 * @param order place in the vocabulary, in which a headline names several; regimes' own kinds come after the shared ones
 */
public record PermitType(String code, int order) implements Comparable<PermitType> {
    private static final String CONSENT = "consent_to_onward_transfer";

    /** Whether it is a consent to pass goods on, which a fact of its own speaks of and no licence in hand. */
    public boolean isConsent() {
        return code.equals(CONSENT);
    }

    @Override
    public int compareTo(PermitType other) {
        return Comparator.comparingInt(PermitType::order)
                .thenComparing(PermitType::code)
                .compare(this, other);
    }
}
