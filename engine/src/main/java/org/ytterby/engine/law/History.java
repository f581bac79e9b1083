package org.ytterby.engine.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The standing of a provision or a listing as a dated history: asked of the law itself at every day on which it may change.
 *
 * <p>Thread-safe.
 */
public final class History {
    private static final LocalDate BEFORE_ALL = LocalDate.of(0, 1, 1);

    private final Corpus corpus;
    private final Epochs epochs;
    private final Optional<LocalDate> known;

    /** @param known only what was published by then counts; empty: everything */
    public History(Corpus corpus, Epochs epochs, Optional<LocalDate> known) {
        this.corpus = corpus;
        this.epochs = epochs;
        this.known = known;
    }

    /** How something stands; {@code OPEN}: readings of an open point differ. */
    public enum State {
        NOT_YET,
        TO_START,
        OPERATES,
        SUSPENDED,
        OPEN,
        ENDED
    }

    /**
     * A stretch of days on which it stands in one way.
     *
     * @param to the last day; empty: no end is known
     * @param points open points on which it depends
     */
    public record Stretch(LocalDate from, Optional<LocalDate> to, State state, List<String> points) {}

    /** Guidance has none: it is declaratory, and counts from the day it is known. */
    public List<Stretch> of(Provision provision) {
        if (provision.isGuidance()) {
            LocalDate day = provision.instrument().published();
            return new AsOf(day, known).knows(day)
                    ? List.of(new Stretch(day, Optional.empty(), State.OPERATES, List.of()))
                    : List.of();
        }
        return of(provision.events(), epoch -> epoch.rule(provision.id()).map(Epoch.Rule::track));
    }

    /** Of a listing, with every text that changed its standing. */
    public List<Stretch> of(Notice notice, Notice.Entry entry) {
        List<TimelineEvent> events = new ArrayList<>();
        events.add(new TimelineEvent.Commences(List.of(), notice.effective(), notice.published(), List.of()));
        corpus.statusActs().stream()
                .filter(a -> a.notice().equals(notice.id()))
                .filter(a -> a.entries().isEmpty() || a.entries().contains(entry.id()))
                .forEach(a -> events.add(a.event()));
        return of(events, epoch -> epoch.standing(entry.id()).map(Epoch.Standing::track));
    }

    private List<Stretch> of(List<TimelineEvent> events, Function<Epoch, Optional<Track>> asked) {
        NavigableSet<LocalDate> days = days(events);
        List<Stretch> stretches = new ArrayList<>();
        for (LocalDate day : days) {
            Epoch epoch = epochs.at(new AsOf(day, known), Map.of());
            Stretch next = asked.apply(epoch)
                    .map(t -> stretch(day, t))
                    .orElse(new Stretch(day, Optional.empty(), State.NOT_YET, List.of()));
            add(stretches, next);
        }
        return stretches;
    }

    private static void add(List<Stretch> stretches, Stretch next) {
        if (stretches.isEmpty()) {
            if (next.state() != State.NOT_YET && next.state() != State.TO_START) {
                stretches.add(next);
            }
            return;
        }
        Stretch last = stretches.getLast();
        if (last.state() != next.state() || !last.points().equals(next.points())) {
            stretches.set(
                    stretches.size() - 1,
                    new Stretch(last.from(), Optional.of(next.from().minusDays(1)), last.state(), last.points()));
            stretches.add(next);
        }
    }

    private static Stretch stretch(LocalDate day, Track track) {
        List<String> points = new ArrayList<>();
        State state = state(track);
        if (state == State.OPEN) {
            readings(track.operates(), points);
        }
        return new Stretch(
                day, Optional.empty(), state, points.stream().distinct().toList());
    }

    /** How something with this track stands on the day of the track. */
    public static State state(Track track) {
        if (track.ended()) {
            return State.ENDED;
        }
        if (!track.commenced()) {
            return track.suspensions().isEmpty()
                    ? track.startsOn().isPresent() ? State.TO_START : State.NOT_YET
                    : State.SUSPENDED;
        }
        if (Condition.isTrue(track.operates())) {
            return State.OPERATES;
        }
        return Condition.isFalse(track.operates()) ? State.SUSPENDED : State.OPEN;
    }

    private static void readings(Condition condition, List<String> points) {
        if (condition instanceof Condition.Reading reading) {
            points.add(reading.point());
        } else if (condition instanceof Condition.Not not) {
            readings(not.of(), points);
        } else if (condition instanceof Condition.Any any) {
            any.of().forEach(c -> readings(c, points));
        } else if (condition instanceof Condition.All all) {
            all.of().forEach(c -> readings(c, points));
        }
    }

    private NavigableSet<LocalDate> days(List<TimelineEvent> events) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        days.add(BEFORE_ALL);
        for (TimelineEvent event : events) {
            days.add(event.effective());
            if (event instanceof TimelineEvent.Suspended s) {
                s.until().ifPresent(u -> {
                    days.add(u);
                    days.add(u.plusDays(1));
                });
                s.then().ifPresent(p -> days.addAll(days(p)));
                s.lastDay().ifPresent(p -> days.addAll(days(p)));
            }
        }
        return days;
    }

    private NavigableSet<LocalDate> days(String id) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        Optional<OpenPoint> point = Optional.ofNullable(corpus.points().get(id));
        point.flatMap(OpenPoint::from).ifPresent(days::add);
        point.flatMap(OpenPoint::until).ifPresent(u -> days.add(u.plusDays(1)));
        point.stream()
                .flatMap(p -> p.readings().values().stream())
                .flatMap(r -> r.suspendedUntil().stream())
                .filter(d -> !d.equals(LocalDate.MAX))
                .forEach(d -> days.add(d.plusDays(1)));
        return days;
    }
}
