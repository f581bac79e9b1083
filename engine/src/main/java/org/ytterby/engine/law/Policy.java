package org.ytterby.engine.law;

import java.util.Optional;

/** How an application is reviewed, mildest first. */
public enum Policy {
    STANDARD,
    CASE_BY_CASE,
    PRESUMPTION_OF_DENIAL;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Optional<Policy> of(String code) {
        for (Policy policy : values()) {
            if (policy.code().equals(code)) {
                return Optional.of(policy);
            }
        }
        return Optional.empty();
    }
}
