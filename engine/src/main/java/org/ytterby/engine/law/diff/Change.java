package org.ytterby.engine.law.diff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ytterby.engine.law.Bilingual;

/**
 * One thing of the law that one corpus has and the other has not, or has otherwise.
 *
 * @param id what it is called; for a timeline the instrument, for a standing the notice
 * @param holder the instrument or notice it belongs to; itself where it belongs to none
 * @param details where both have it: what differs, before and after
 * @param from the first day whose law it can touch; empty: any day
 */
public record Change(
        Kind kind,
        How how,
        String id,
        String holder,
        Bilingual title,
        List<Detail> details,
        Optional<LocalDate> from,
        Optional<LocalDate> published) {

    public Change {
        details = List.copyOf(details);
    }

    /** What a change is about, in the order in which a reader wants to see it. */
    public enum Kind {
        INSTRUMENT,
        TIMELINE,
        PARAMETER,
        PROVISION,
        LICENCE_TEST,
        WARNING,
        DERIVATION,
        ITEM_SET,
        ITEM,
        FORM,
        MEASURE,
        NOTICE,
        LISTING,
        STANDING,
        POINT,
        CORRECTION,
        VOCABULARY,
        CALENDAR,
        KNOWLEDGE,
        HORIZON
    }

    /** What became of it. */
    public enum How {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * One difference.
     *
     * @param aspect the way to it, in the keys of the files: {@code when.all.destination}
     * @param before empty: it was not there
     * @param after empty: it is gone
     */
    public record Detail(String aspect, Optional<String> before, Optional<String> after) {}
}
