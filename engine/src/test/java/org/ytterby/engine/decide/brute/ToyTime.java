package org.ytterby.engine.decide.brute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The dated events of a made-up law, and what is at work on a day under a reading of each open point. */
record ToyTime(List<Event> events) {
    static final ToyTime LONG_SINCE =
            new ToyTime(List.of(new Event.Commences(LocalDate.of(2020, 1, 1), LocalDate.of(2019, 12, 1))));

    sealed interface Event {
        LocalDate effective();

        LocalDate published();

        record Commences(LocalDate effective, LocalDate published) implements Event {}

        record Ends(LocalDate effective, LocalDate published) implements Event {}

        record Suspended(
                LocalDate effective,
                LocalDate published,
                Optional<LocalDate> until,
                Optional<String> then,
                Optional<String> lastDay)
                implements Event {}
    }

    /** The two clocks, and the suspensions taken to have ended on a day. */
    record Clock(LocalDate on, Optional<LocalDate> knownOn, Map<String, LocalDate> ended) {
        boolean knows(LocalDate published) {
            return knownOn.isEmpty() || !published.isAfter(knownOn.get());
        }
    }

    private boolean some(Clock clock, Class<? extends Event> kind) {
        return events.stream()
                .anyMatch(e -> kind.isInstance(e)
                        && clock.knows(e.published())
                        && !e.effective().isAfter(clock.on()));
    }

    /** Begun and not ended, suspended or not. */
    boolean stands(Clock clock) {
        return some(clock, Event.Commences.class) && !some(clock, Event.Ends.class);
    }

    /** The open points that a suspension hangs on that day. */
    List<String> pointsAsked(Clock clock) {
        return events.stream()
                .filter(e -> e instanceof Event.Suspended
                        && clock.knows(e.published())
                        && !e.effective().isAfter(clock.on()))
                .map(e -> (Event.Suspended) e)
                .flatMap(s -> s
                        .until()
                        .flatMap(u -> clock.on().isAfter(u)
                                ? s.then()
                                : clock.on().equals(u) ? s.lastDay() : Optional.empty())
                        .stream())
                .toList();
    }

    boolean operates(Clock clock, Map<String, ToyPoint> points, Map<String, Object> readings) {
        return stands(clock)
                && events.stream()
                        .noneMatch(e -> e instanceof Event.Suspended s
                                && clock.knows(s.published())
                                && rests(s, clock, points, readings));
    }

    private static boolean rests(
            Event.Suspended s, Clock clock, Map<String, ToyPoint> points, Map<String, Object> readings) {
        LocalDate on = clock.on();
        if (s.effective().isAfter(on)) {
            return false;
        }
        LocalDate assumed = s.then().map(clock.ended()::get).orElse(null);
        if (assumed != null) {
            return on.isBefore(assumed);
        }
        if (s.until().isEmpty() || on.isBefore(s.until().get())) {
            return true;
        }
        boolean last = on.equals(s.until().get());
        Optional<ToyPoint> point =
                (last ? s.lastDay() : s.then()).map(points::get).filter(p -> p.acts(on));
        return point.map(p -> p.restsOn(on, String.valueOf(readings.get("open:" + p.id()))))
                .orElse(last);
    }

    String yaml(String about) {
        return events.stream().map(e -> yaml(e, about)).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String yaml(Event event, String about) {
        String days = "effective: " + event.effective() + ", published: " + event.published();
        return switch (event) {
            case Event.Commences c -> "{commences: " + about + ", " + days + "}";
            case Event.Ends e -> "{ends: " + about + ", " + days + "}";
            case Event.Suspended s ->
                "{suspended: " + about + ", " + days + ", until: "
                        + s.until().map(Object::toString).orElse("open")
                        + s.then().map(p -> ", then: " + p).orElse("")
                        + s.lastDay().map(p -> ", last-day: " + p).orElse("") + "}";
        };
    }
}
