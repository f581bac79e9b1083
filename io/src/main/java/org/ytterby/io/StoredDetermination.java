package org.ytterby.io;

import java.util.List;
import java.util.Optional;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.facts.Transaction;

/**
 * A determination read back from its document.
 *
 * @param findings provision and what became of it: {@code cn.mofcom.2025-18/1 applied}
 * @param duties kind, doer, recipient and last day, in one writing
 */
public record StoredDetermination(
        Place place,
        Transaction transaction,
        String corpusVersion,
        String fingerprint,
        String outcome,
        Optional<String> policy,
        Optional<String> licenceType,
        String licenceState,
        List<String> missing,
        List<String> findings,
        List<String> items,
        List<String> duties,
        List<String> warnings) {
    public StoredDetermination {
        missing = List.copyOf(missing);
        findings = List.copyOf(findings);
        items = List.copyOf(items);
        duties = List.copyOf(duties);
        warnings = List.copyOf(warnings);
    }
}
