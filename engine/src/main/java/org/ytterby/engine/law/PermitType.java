package org.ytterby.engine.law;

import java.util.Optional;

/** The kinds of permission, in the order in which a headline names them. */
public enum PermitType {
    DUAL_USE,
    REGISTRATION,
    ORDINARY_EXPORT_LICENCE,
    TECHNOLOGY_EXPORT_LICENCE,
    CONSENT_TO_ONWARD_TRANSFER;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Optional<PermitType> of(String code) {
        for (PermitType type : values()) {
            if (type.code().equals(code)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
