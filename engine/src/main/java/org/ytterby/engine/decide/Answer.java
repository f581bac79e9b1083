package org.ytterby.engine.decide;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ytterby.engine.facts.ClosedCase;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.law.Bilingual;
import org.ytterby.engine.law.DutyRule;
import org.ytterby.engine.law.Item;
import org.ytterby.engine.law.Provision;

/**
 * The whole answer to one question: the determination, what led to it, who has to do what, and what could change it.
 *
 * <p>Immutable; the same transaction and corpus give the same answer everywhere.
 *
 * @param mildest the mildest outcome that some completion of the facts gives
 * @param strictest the strictest one; the same where the outcome is settled
 * @param exact false where a bound was hit and the answer is not proved exact
 * @param permits permissions that are or may be due, headline first
 * @param licenceState how a licence in hand stands to the headline permission
 * @param licenceFaults why it does not meet it
 * @param licenceUnknown facts about it that are not stated and could show a fault
 * @param missing keys of the unknowns that can change the outcome, the most decisive first
 * @param otherGoods provisions in force on the day that are about goods of other kinds only; read no further
 * @param holdsUntil the last day before something that touches this answer changes by its own text
 * @param names every rule the answer rests on or weighed
 */
public record Answer(
        Transaction transaction,
        ClosedCase closed,
        Determination determination,
        Outcome mildest,
        Outcome strictest,
        boolean exact,
        List<Determination.Permit> permits,
        LicenceState licenceState,
        List<Bilingual> licenceFaults,
        List<String> licenceUnknown,
        List<Finding> findings,
        List<Provision> otherGoods,
        List<ItemFinding> items,
        List<Duty> duties,
        List<String> missing,
        List<Question> questions,
        List<String> warnings,
        Map<String, ClosedCase.Settled> readings,
        Optional<LocalDate> holdsUntil,
        List<String> names,
        String corpusVersion,
        String fingerprint) {

    /** @param suspended whether its listing rests on the day, at least in some reading */
    public record ItemFinding(Item item, Truth match, boolean suspended, boolean active) {}

    /**
     * @param due the last day; empty where the law names none, or where {@code dueUnknown}
     * @param dueUnknown a time limit runs into a year whose holidays were not read
     */
    public record Duty(DutyRule rule, Truth state, Optional<LocalDate> due, boolean dueUnknown, String provision) {}

    /**
     * @param settles whether any answer to it settles the outcome
     * @param settlesSome whether some answer to it does
     */
    public record Question(String key, boolean settles, boolean settlesSome, List<String> candidates) {}

    /** The answer to a case that tells the same as the one it was worked out for; the fingerprint is the case's own. */
    Answer about(ClosedCase other) {
        if (!fingerprint.isEmpty() && closed.equals(other)) {
            return this;
        }
        Answer answer = with(other, warnings, "");
        return answer.with(other, warnings, Fingerprint.of(answer));
    }

    /** The same answer with a warning that does not come from the law on file; outcome and fingerprint stay. */
    public Answer withWarning(String warning) {
        return with(
                closed,
                Stream.concat(warnings.stream(), Stream.of(warning)).distinct().toList(),
                fingerprint);
    }

    private Answer with(ClosedCase other, List<String> otherWarnings, String otherPrint) {
        return new Answer(
                other.transaction(),
                other,
                determination,
                mildest,
                strictest,
                exact,
                permits,
                licenceState,
                licenceFaults,
                licenceUnknown,
                findings,
                otherGoods,
                items,
                duties,
                missing,
                questions,
                otherWarnings,
                readings,
                holdsUntil,
                names,
                corpusVersion,
                otherPrint);
    }
}
