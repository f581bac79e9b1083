package org.ytterby.engine.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.facts.PartyFinding;

/** What happens on which day to the things of the law: provisions with the items they list, notices with their entries. */
public final class Happenings {
    private final Corpus corpus;

    public Happenings(Corpus corpus) {
        this.corpus = corpus;
    }

    /** Days on which something changes for a thing: the first day of what is new. */
    public Map<LocalDate, List<String>> of(List<TimelineEvent> events) {
        Map<LocalDate, List<String>> days = new TreeMap<>();
        for (TimelineEvent event : events) {
            add(days, event.effective(), word(event));
            if (event instanceof TimelineEvent.Suspended s) {
                s.until().ifPresent(u -> add(days, u.plusDays(1), "rest ends"));
                s.lastDay().ifPresent(p -> s.until().ifPresent(u -> add(days, u, "last day in doubt")));
                s.then().ifPresent(p -> readings(days, p));
            }
        }
        return days;
    }

    private void readings(Map<LocalDate, List<String>> days, String point) {
        Optional.ofNullable(corpus.points().get(point))
                .ifPresent(p -> p.readings().values().stream()
                        .flatMap(r -> r.suspendedUntil().stream())
                        .filter(d -> !d.equals(LocalDate.MAX))
                        .forEach(d -> add(days, d.plusDays(1), "one reading ends")));
    }

    private static void add(Map<LocalDate, List<String>> days, LocalDate day, String what) {
        List<String> there = days.computeIfAbsent(day, k -> new ArrayList<>());
        if (!there.contains(what)) {
            there.add(what);
        }
    }

    private static String word(TimelineEvent event) {
        return switch (event) {
            case TimelineEvent.Commences c -> "begins";
            case TimelineEvent.Suspended s -> "rests";
            case TimelineEvent.Resumes r -> "resumes";
            case TimelineEvent.Ends e -> "ends";
        };
    }

    /** Of an entry: its notice and what later texts did to it. */
    public List<TimelineEvent> events(Notice notice, Notice.Entry entry) {
        List<TimelineEvent> events = new ArrayList<>();
        events.add(new TimelineEvent.Commences(List.of(), notice.effective(), notice.published(), List.of()));
        corpus.statusActs().stream().filter(a -> a.isAbout(entry)).forEach(a -> events.add(a.event()));
        return events;
    }

    /** Of an instrument, each once. */
    public List<TimelineEvent> events(String instrument) {
        return corpus.provisions().stream()
                .filter(p -> p.instrument().id().equals(instrument))
                .flatMap(p -> p.events().stream())
                .distinct()
                .toList();
    }

    /** The entries of a notice by what happened to them: one list for each history. */
    public Collection<List<Notice.Entry>> histories(Notice notice) {
        Map<List<TimelineEvent>, List<Notice.Entry>> histories = new LinkedHashMap<>();
        notice.entries()
                .forEach(e -> histories
                        .computeIfAbsent(events(notice, e), k -> new ArrayList<>())
                        .add(e));
        return histories.values();
    }

    /** Every day on which anything of the law can change. */
    public Set<LocalDate> all() {
        Set<LocalDate> days = new TreeSet<>(LawKnown.changes(corpus));
        corpus.points().values().forEach(p -> days.addAll(days(p)));
        corpus.parameters().values().forEach(p -> p.history().forEach(v -> days.add(v.effective())));
        corpus.derivations()
                .forEach(d -> days.addAll(List.of(d.from(), d.until().plusDays(1))));
        return days;
    }

    private static List<LocalDate> days(OpenPoint point) {
        return Stream.concat(point.from().stream(), point.until().map(u -> u.plusDays(1)).stream())
                .toList();
    }

    /** The days of change of what an answer names: provisions, items, listed parties, open points. */
    public Set<LocalDate> namedBy(Answer answer) {
        Set<LocalDate> days = new TreeSet<>();
        answer.findings().forEach(f -> days.addAll(of(f.provision().events()).keySet()));
        answer.items()
                .forEach(i -> corpus.provision(i.item().listing())
                        .ifPresent(p -> days.addAll(of(p.events()).keySet())));
        Set<String> entries = new TreeSet<>();
        answer.closed().parties().stream().map(PartyFinding::entries).forEach(entries::addAll);
        for (Notice notice : corpus.notices()) {
            notice.entries().stream()
                    .filter(e -> entries.contains(e.id()))
                    .forEach(e -> days.addAll(of(events(notice, e)).keySet()));
        }
        Stream.concat(answer.missing().stream(), answer.readings().keySet().stream())
                .map(m -> m.replaceFirst("^open:", ""))
                .flatMap(p -> Optional.ofNullable(corpus.points().get(p)).stream())
                .forEach(p -> days.addAll(days(p)));
        corpus.derivations().stream()
                .filter(d -> answer.missing().contains(d.fact())
                        || answer.closed().facts().stated().containsKey(d.fact()))
                .forEach(d -> days.addAll(List.of(d.from(), d.until().plusDays(1))));
        corpus.parameters().values().stream()
                .filter(p -> answer.findings().stream()
                        .anyMatch(f ->
                                p.full().startsWith(f.provision().instrument().id() + "/")))
                .flatMap(p -> p.history().stream())
                .forEach(v -> days.add(v.effective()));
        return days;
    }
}
