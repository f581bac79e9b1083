package org.ytterby.engine.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.law.AsOf;

/**
 * One movement to be judged: what is stated of it, on which day, with which publications, assumptions and declarations.
 *
 * @param assume readings of open points taken for this question; an assumption, never a finding
 * @param declarations facts that somebody signed for
 */
public record Transaction(
        String id,
        Facts facts,
        LocalDate on,
        Optional<LocalDate> knownOn,
        Map<String, String> assume,
        List<Declaration> declarations) {
    public Transaction {
        assume = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(assume));
        declarations = List.copyOf(declarations);
    }

    public AsOf asOf() {
        return new AsOf(on, knownOn);
    }

    public Transaction with(Facts other) {
        return new Transaction(id, other, on, knownOn, assume, declarations);
    }
}
