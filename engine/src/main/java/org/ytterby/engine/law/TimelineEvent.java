package org.ytterby.engine.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One dated event of an instrument, on one of three independent tracks: commencement, suspension (with an early resumption), end.
 *
 * @see Track how the tracks together say whether a provision operates on a day
 */
public sealed interface TimelineEvent {
    /** The provisions it is about; empty means all of the instrument. */
    List<String> provisions();

    LocalDate effective();

    /** First day anyone could know. */
    LocalDate published();

    /** Rules of the facts files that this event is known under. */
    List<String> names();

    record Commences(List<String> provisions, LocalDate effective, LocalDate published, List<String> names)
            implements TimelineEvent {}

    /**
     * @param until the last day named; empty: none is named
     * @param then the open point that says what follows the last day; empty: the suspension simply ends
     * @param lastDay the open point on whether the last day itself is inside; empty: it is
     */
    record Suspended(
            List<String> provisions,
            LocalDate effective,
            LocalDate published,
            List<String> names,
            Optional<LocalDate> until,
            Optional<String> then,
            Optional<String> lastDay,
            String by)
            implements TimelineEvent {}

    record Ends(List<String> provisions, LocalDate effective, LocalDate published, List<String> names, String by)
            implements TimelineEvent {}

    /** Suspensions that had begun by then end before their last day. */
    record Resumes(List<String> provisions, LocalDate effective, LocalDate published, List<String> names, String by)
            implements TimelineEvent {}

    default boolean isAbout(String provision) {
        return provisions().isEmpty() || provisions().contains(provision);
    }
}
