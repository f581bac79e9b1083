package org.ytterby.engine.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what starts, rests or ends between two days, one line for one event however many texts it is about. */
final class ComingDays {
    private final Corpus corpus;
    private final LocalDate first;
    private final LocalDate last;
    private final Map<String, Coming> found = new LinkedHashMap<>();

    private ComingDays(Corpus corpus, LocalDate first, LocalDate last) {
        this.corpus = corpus;
        this.first = first;
        this.last = last;
    }

    static List<Coming> between(Corpus corpus, List<KnownLicence> licences, LocalDate first, LocalDate last) {
        ComingDays days = new ComingDays(corpus, first, last);
        corpus.provisions().forEach(p -> p.events().forEach(e -> days.event(e, p.instrument())));
        corpus.notices()
                .forEach(n -> days.add(n.effective(), Coming.What.LISTED, n.id(), n.title(), "", Optional.empty(), ""));
        corpus.statusActs().forEach(days::standing);
        corpus.points().values().forEach(days::point);
        licences.forEach(
                l -> days.add(l.runsOut(), Coming.What.LICENCE_LAST_DAY, l.id(), l.what(), "", Optional.empty(), ""));
        corpus.workingDays().years().keySet().stream()
                .max(Comparator.naturalOrder())
                .ifPresent(y -> days.add(
                        LocalDate.of(y, 12, 31),
                        Coming.What.CALENDAR_LAST_DAY,
                        String.valueOf(y),
                        Bilingual.NONE,
                        "",
                        Optional.empty(),
                        ""));
        return days.found.values().stream()
                .sorted(Comparator.comparing(Coming::day).thenComparing(Coming::what))
                .toList();
    }

    private void event(TimelineEvent event, Instrument i) {
        switch (event) {
            case TimelineEvent.Commences c ->
                add(c.effective(), Coming.What.STARTS, i.id(), i.title(), "", Optional.empty(), "");
            case TimelineEvent.Resumes r ->
                add(r.effective(), Coming.What.RESUMES, i.id(), i.title(), r.by(), Optional.empty(), "");
            case TimelineEvent.Ends e ->
                add(e.effective(), Coming.What.ENDS, i.id(), i.title(), e.by(), Optional.empty(), "");
            case TimelineEvent.Suspended s ->
                suspended(s, i.id(), i.title(), Coming.What.SUSPENSION_STARTS, Coming.What.SUSPENSION_LAST_DAY);
        }
    }

    private void standing(StatusAct act) {
        Bilingual title = corpus.notices().stream()
                .filter(n -> n.id().equals(act.notice()))
                .map(Notice::title)
                .findFirst()
                .orElse(Bilingual.NONE);
        switch (act.event()) {
            case TimelineEvent.Suspended s ->
                suspended(s, act.notice(), title, Coming.What.LISTING_RESTS, Coming.What.LISTING_REST_LAST_DAY);
            case TimelineEvent.Resumes r ->
                add(r.effective(), Coming.What.LISTING_RESUMES, act.notice(), title, r.by(), Optional.empty(), "");
            case TimelineEvent.Ends e ->
                add(e.effective(), Coming.What.LISTING_ENDS, act.notice(), title, e.by(), Optional.empty(), "");
            case TimelineEvent.Commences c -> {}
        }
    }

    private void suspended(
            TimelineEvent.Suspended s, String id, Bilingual title, Coming.What starts, Coming.What lastDay) {
        add(s.effective(), starts, id, title, s.by(), Optional.empty(), "");
        s.until().ifPresent(u -> add(u, lastDay, id, title, s.by(), s.then(), ""));
        s.then()
                .flatMap(p -> Optional.ofNullable(corpus.points().get(p)))
                .ifPresent(p -> readings(p, id, title, lastDay));
    }

    /** A reading that prolongs a suspension has a last day of its own, certain once the point is settled so. */
    private void readings(OpenPoint point, String id, Bilingual title, Coming.What lastDay) {
        for (OpenPoint.Reading r : point.readings().values()) {
            boolean fixed =
                    point.settled().filter(s -> s.reading().equals(r.id())).isPresent();
            if (fixed || point.settled().isEmpty()) {
                r.suspendedUntil()
                        .filter(d -> !d.equals(LocalDate.MAX))
                        .ifPresent(d -> add(
                                d, lastDay, id, title, "", Optional.empty(), fixed ? "" : point.id() + "=" + r.id()));
            }
        }
    }

    private void point(OpenPoint point) {
        point.from()
                .filter(f -> point.settled().isEmpty())
                .ifPresent(f -> add(f, Coming.What.POINT_ACTS, point.id(), point.question(), "", Optional.empty(), ""));
    }

    private void add(
            LocalDate day,
            Coming.What what,
            String id,
            Bilingual title,
            String by,
            Optional<String> then,
            String reading) {
        if (day.isBefore(first) || day.isAfter(last)) {
            return;
        }
        Coming one = new Coming(day, what, List.of(id), title, some(by), then, some(reading));
        found.merge(
                day + " " + what + " " + (by + reading + then).strip() + grouped(what, by, reading, id),
                one,
                ComingDays::joined);
    }

    /** What one text does on one day to several instruments is told once. */
    private static String grouped(Coming.What what, String by, String reading, String id) {
        return by.isEmpty() && reading.isEmpty() ? " " + what + id : "";
    }

    private static Coming joined(Coming a, Coming b) {
        Set<String> ids = new LinkedHashSet<>(a.ids());
        ids.addAll(b.ids());
        boolean same = ids.size() == a.ids().size();
        return new Coming(
                a.day(),
                a.what(),
                new ArrayList<>(ids),
                same ? a.title() : Bilingual.NONE,
                a.by(),
                a.then(),
                a.reading());
    }

    private static Optional<String> some(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
