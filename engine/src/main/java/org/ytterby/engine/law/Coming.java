package org.ytterby.engine.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that starts, rests or ends on a day, by a text or in one reading of what a text leaves open.
 *
 * @param ids the instruments or notices it is about; for a licence or a calendar its own name
 * @param title what it is, where one thing is meant
 * @param by the text that says so
 * @param then the open point that asks what follows
 * @param reading point and reading, where it comes only so
 */
public record Coming(
        LocalDate day,
        What what,
        List<String> ids,
        Bilingual title,
        Optional<String> by,
        Optional<String> then,
        Optional<String> reading) {

    public Coming {
        ids = List.copyOf(ids);
    }

    /** What comes. Last days are the last ones inside. */
    public enum What {
        STARTS,
        SUSPENSION_STARTS,
        SUSPENSION_LAST_DAY,
        RESUMES,
        ENDS,
        LISTED,
        LISTING_RESTS,
        LISTING_REST_LAST_DAY,
        LISTING_RESUMES,
        LISTING_ENDS,
        POINT_ACTS,
        LICENCE_LAST_DAY,
        CALENDAR_LAST_DAY
    }
}
