package org.ytterby.engine.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether something operates on a day: commenced, not ended, not suspended; and what stands in the way.
 *
 * @param operates true, false, or a reading of an open point
 * @param startsOn the first day by its own text, where that lies after the day asked
 * @param suspensions those that stand, or may stand, on the day
 */
public record Track(
        Condition operates,
        boolean commenced,
        boolean ended,
        Optional<LocalDate> startsOn,
        List<String> startNames,
        List<TimelineEvent.Suspended> suspensions) {

    static final Track ALWAYS = new Track(Condition.TRUE, true, false, Optional.empty(), List.of(), List.of());

    public boolean suspendedOrMayBe() {
        return commencedOrStarts() && !ended && !suspensions.isEmpty();
    }

    /** Published and not operating for no other reason than that its first day is to come. */
    public boolean isToStart() {
        return !commenced && startsOn.isPresent() && !ended;
    }

    private boolean commencedOrStarts() {
        return commenced || startsOn.isPresent();
    }

    /**
     * @param whatIf the days from which a suspension is taken to have ended, by open point
     */
    static Track of(
            List<TimelineEvent> events, AsOf asOf, Map<String, OpenPoint> points, Map<String, LocalDate> whatIf) {
        boolean commenced = false;
        boolean ended = false;
        Optional<LocalDate> startsOn = Optional.empty();
        List<String> startNames = List.of();
        List<TimelineEvent.Suspended> suspensions = new ArrayList<>();
        List<Condition> rests = new ArrayList<>();
        for (TimelineEvent event : events) {
            if (!asOf.knows(event.published())) {
                continue;
            }
            boolean begun = !event.effective().isAfter(asOf.on());
            switch (event) {
                case TimelineEvent.Commences c -> {
                    commenced |= begun;
                    if (!begun && startsOn.map(d -> c.effective().isBefore(d)).orElse(true)) {
                        startsOn = Optional.of(c.effective());
                    }
                    if (!begun || !c.names().isEmpty()) {
                        startNames = c.names();
                    }
                }
                case TimelineEvent.Ends e -> ended |= begun;
                case TimelineEvent.Resumes r -> {}
                case TimelineEvent.Suspended given -> {
                    Optional<LocalDate> resumption = resumption(given, events, asOf);
                    TimelineEvent.Suspended s = shortened(given, resumption);
                    boolean resumed =
                            resumption.filter(d -> !d.isAfter(asOf.on())).isPresent();
                    Condition resting = begun && !resumed ? rests(s, asOf, points, whatIf) : Condition.FALSE;
                    if (!(resting instanceof Condition.Any any && any.of().isEmpty())) {
                        suspensions.add(s);
                        rests.add(resting);
                    }
                }
            }
        }
        Condition operates = commenced && !ended ? not(rests) : Condition.FALSE;
        return new Track(operates, commenced, ended, startsOn, startNames, suspensions);
    }

    /** The day from which a text known by then ends the suspension early. */
    private static Optional<LocalDate> resumption(TimelineEvent.Suspended s, List<TimelineEvent> events, AsOf asOf) {
        return events.stream()
                .filter(e -> e instanceof TimelineEvent.Resumes)
                .filter(r -> asOf.knows(r.published()) && !r.effective().isBefore(s.effective()))
                .map(TimelineEvent::effective)
                .min(LocalDate::compareTo);
    }

    /** With the last day that the resumption leaves it, where that comes before its own; then nothing is open after it. */
    private static TimelineEvent.Suspended shortened(TimelineEvent.Suspended s, Optional<LocalDate> resumption) {
        return resumption
                .map(d -> d.minusDays(1))
                .filter(last -> s.until().map(last::isBefore).orElse(true))
                .map(last -> new TimelineEvent.Suspended(
                        s.provisions(),
                        s.effective(),
                        s.published(),
                        s.names(),
                        Optional.of(last),
                        Optional.empty(),
                        Optional.empty(),
                        s.by()))
                .orElse(s);
    }

    private static Condition not(List<Condition> rests) {
        if (rests.stream().anyMatch(Condition::isTrue)) {
            return Condition.FALSE;
        }
        return rests.isEmpty() ? Condition.TRUE : new Condition.Not(Condition.any(rests));
    }

    /** Whether the suspension is at work on the day: yes, no, or in some readings of the point that follows it. */
    private static Condition rests(
            TimelineEvent.Suspended s, AsOf asOf, Map<String, OpenPoint> points, Map<String, LocalDate> whatIf) {
        LocalDate on = asOf.on();
        Optional<LocalDate> assumedEnd = s.then().flatMap(p -> Optional.ofNullable(whatIf.get(p)));
        if (assumedEnd.isPresent()) {
            return on.isBefore(assumedEnd.get()) ? Condition.TRUE : Condition.FALSE;
        }
        if (s.until().isEmpty() || on.isBefore(s.until().get())) {
            return Condition.TRUE;
        }
        if (on.equals(s.until().get())) {
            return s.lastDay().flatMap(p -> resting(p, asOf, points)).orElse(Condition.TRUE);
        }
        return s.then().flatMap(p -> resting(p, asOf, points)).orElse(Condition.FALSE);
    }

    private static Optional<Condition> resting(String id, AsOf asOf, Map<String, OpenPoint> points) {
        LocalDate on = asOf.on();
        OpenPoint point = points.get(id);
        if (point == null || !point.actsOn(on)) {
            return Optional.empty();
        }
        Optional<OpenPoint.Reading> fixed = point.fixed(asOf);
        if (fixed.isPresent()) {
            return Optional.of(fixed.get().restsOn(on) ? Condition.TRUE : Condition.FALSE);
        }
        var readings = point.readings().values().stream()
                .filter(r -> r.restsOn(on))
                .map(OpenPoint.Reading::id)
                .collect(Collectors.toSet());
        if (readings.isEmpty()) {
            return Optional.of(Condition.FALSE);
        }
        return Optional.of(
                readings.size() == point.readings().size() ? Condition.TRUE : new Condition.Reading(id, readings));
    }
}
