package org.ytterby.engine.decide;

import java.util.Locale;

/** Whether a permission in hand meets the duty. */
public enum LicenceState {
    SATISFIED,
    NOT_SATISFIED,
    NOT_HELD,
    CLAIMED_NOT_SEEN,
    /** Nothing, or too little, is said of a licence. */
    NOT_STATED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
