package org.ytterby.engine.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The two clocks of a question, carried together: the day of the act (which law is in force) and the day up to which
 * publications count.
 *
 * @param knownOn empty: everything gathered counts
 */
public record AsOf(LocalDate on, Optional<LocalDate> knownOn) {

    /** Whether something published that day counts. */
    public boolean knows(LocalDate published) {
        return knownOn.map(k -> !published.isAfter(k)).orElse(true);
    }
}
