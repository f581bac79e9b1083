package org.ytterby.engine.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.ToyLaw;

/** Movements under the toy corpus, closed on their day. */
final class Cases {
    static final Corpus CORPUS = ToyLaw.corpus();
    static final String DAY = "2026-03-10";

    private Cases() {}

    static ClosedCase close(String facts, String... declarations) {
        return closeOn(DAY, facts, declarations);
    }

    static ClosedCase closeOn(String day, String facts, String... declarations) {
        return close(transaction(day, Optional.empty(), facts, declarations));
    }

    static ClosedCase close(Transaction transaction) {
        return new Closing(CORPUS.epoch(transaction.asOf())).close(transaction);
    }

    static Transaction transaction(String day, Optional<LocalDate> knownOn, String facts, String... declarations) {
        List<Declaration> read = new DeclarationsReader(CORPUS.vocabulary(), CORPUS.points())
                .read(ToyLaw.yaml("[" + String.join(", ", declarations) + "]"));
        return new Transaction(
                "line 1",
                new FactsReader(CORPUS.vocabulary()).read(ToyLaw.yaml(facts)),
                LocalDate.parse(day),
                knownOn,
                Map.of(),
                read);
    }
}
