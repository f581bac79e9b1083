package org.ytterby.engine.decide;

import java.util.List;
import java.util.Optional;
import org.ytterby.engine.law.Provision;
import org.ytterby.engine.law.TimelineEvent;

/**
 * What became of one provision.
 *
 * @param met whether its words are met, a suspended listing counted as at work
 * @param names rules it is known under, those of the events that moved it included
 * @param suspensions what it rests under, or may rest under, on the day
 * @param keptOutBy the one test that kept it out
 */
public record Finding(
        Provision provision,
        Kind kind,
        Truth met,
        List<String> names,
        List<TimelineEvent.Suspended> suspensions,
        boolean suspended,
        Optional<Reason> keptOutBy) {

    /** How a provision met the case. */
    public enum Kind {
        /** It applies in every completion. */
        APPLIED,
        /** It would apply, an exemption lifts it. */
        LIFTED,
        /** It would apply, but something takes the matter out of it or it gives way. */
        GAVE_WAY,
        /** It applies in some completions. */
        COULD_APPLY,
        /** Its words are, or may be, met; it is suspended on the day. */
        SUSPENDED,
        /** Its words are, or may be, met; its first day is to come. */
        TO_START,
        /** Considered, and kept out by a fact. */
        KEPT_OUT
    }

    /** Whether a suspension is all that keeps it from applying, at least in some completions. */
    public boolean wouldApply() {
        return suspended;
    }
}
