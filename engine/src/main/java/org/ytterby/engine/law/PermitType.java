package org.ytterby.engine.law;

/**
 * A kind of permission, as the vocabulary names it.
 *
 * @param order place in the vocabulary, in which a headline names several; regimes' own kinds come after the shared ones
 */
public record PermitType(String code, int order) implements Comparable<PermitType> {
    private static final String CONSENT = "consent_to_onward_transfer";
    private static final String LEAVE = "leave_to_deal";

    /** Whether it is a consent to pass goods on, which a fact of its own speaks of and no licence in hand. */
    public boolean isConsent() {
        return code.equals(CONSENT);
    }

    /** Whether it is leave to deal with a party, of which the licence columns of a book do not speak. */
    public boolean isLeave() {
        return code.equals(LEAVE);
    }

    /** The code alone tells one from another; by hand, because every answer looks permissions up from the first on. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PermitType type && code.equals(type.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public int compareTo(PermitType other) {
        return order == other.order ? code.compareTo(other.code) : Integer.compare(order, other.order);
    }
}
