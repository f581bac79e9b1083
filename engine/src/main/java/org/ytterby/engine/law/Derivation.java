package org.ytterby.engine.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A fact of law that follows from a code, and only to yes: being absent from an incomplete extract proves nothing.
 *
 * @param from first day it speaks for
 */
public record Derivation(
        String fact,
        String value,
        String codeFact,
        Set<String> codes,
        LocalDate from,
        LocalDate until,
        LocalDate published,
        String warning,
        List<String> names) {}
