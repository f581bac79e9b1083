package org.ytterby.engine.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.screen.Screener;

/** The corpus as it would be if nothing had been published after a day: what came later is not hidden, it is not there. */
public final class LawKnown {
    private final Corpus corpus;
    private final LocalDate day;

    private LawKnown(Corpus corpus, LocalDate day) {
        this.corpus = corpus;
        this.day = day;
    }

    public static Corpus on(LocalDate day, Corpus corpus) {
        return new LawKnown(corpus, day).cut();
    }

    private boolean isKnown(LocalDate published) {
        return !published.isAfter(day);
    }

    private Corpus cut() {
        List<Notice> notices =
                corpus.notices().stream().filter(n -> isKnown(n.published())).toList();
        return new Corpus(
                corpus.version(),
                corpus.evidenceFrom(),
                corpus.evidenceUntil(),
                corpus.regimes(),
                corpus.vocabulary(),
                corpus.instruments(),
                provisions(),
                items(),
                parameters(),
                points(),
                notices,
                corpus.statusActs().stream()
                        .filter(a -> isKnown(a.event().published()))
                        .toList(),
                corpus.measures(),
                corpus.licenceTests(),
                corpus.warnings(),
                corpus.derivations().stream()
                        .filter(d -> isKnown(d.published()))
                        .toList(),
                corpus.suspectGrades(),
                corpus.workingDays(),
                corpus.corrections(),
                Screener.of(notices.stream()
                        .flatMap(n -> n.entries().stream())
                        .flatMap(e -> e.spellings().stream())
                        .toList()),
                corpus.lexicon());
    }

    /** Guidance is gone; another provision stays, for items are listed by it, without any event it never begins. */
    private List<Provision> provisions() {
        Map<String, Provision> known = new LinkedHashMap<>();
        for (Provision p : corpus.provisions()) {
            List<TimelineEvent> events =
                    p.events().stream().filter(e -> isKnown(e.published())).toList();
            if (!p.isGuidance() || isKnown(p.instrument().published())) {
                known.put(p.id(), with(p, p.yieldsTo(), events));
            }
        }
        List<Provision> all = new ArrayList<>();
        known.values()
                .forEach(p -> all.add(
                        with(p, p.yieldsTo().stream().filter(known::containsKey).toList(), p.events())));
        return all;
    }

    private static Provision with(Provision p, List<String> yieldsTo, List<TimelineEvent> events) {
        return new Provision(
                p.id(),
                p.instrument(),
                p.names(),
                p.says(),
                p.cite(),
                p.when(),
                p.effect(),
                yieldsTo,
                p.duties(),
                events,
                p.confidence(),
                p.items(),
                p.circumstances());
    }

    /** An item stays, for conditions name it; what lists it is gone with its provision, and so are later rulings. */
    private Map<String, Item> items() {
        Map<String, Item> items = new LinkedHashMap<>();
        corpus.items().forEach((id, i) -> {
            Form f = i.form();
            Form form = new Form(
                    f.means(),
                    f.arguable(),
                    f.undecided(),
                    f.despiteRuling(),
                    f.rulings().stream().filter(r -> isKnown(r.published())).toList(),
                    f.near(),
                    f.names(),
                    f.remarks());
            items.put(
                    id,
                    new Item(
                            i.id(),
                            i.name(),
                            i.code(),
                            i.instrument(),
                            i.title(),
                            form,
                            i.listing(),
                            i.hs(),
                            i.group(),
                            i.doubt()));
        });
        return items;
    }

    private Map<String, Corpus.Parameter> parameters() {
        Map<String, Corpus.Parameter> parameters = new LinkedHashMap<>();
        corpus.parameters()
                .forEach((id, p) -> parameters.put(
                        id,
                        new Corpus.Parameter(
                                p.full(),
                                p.history().stream()
                                        .filter(v -> isKnown(v.published()))
                                        .toList())));
        return parameters;
    }

    private Map<String, OpenPoint> points() {
        Map<String, OpenPoint> points = new LinkedHashMap<>();
        corpus.points()
                .forEach((id, p) -> points.put(
                        id,
                        new OpenPoint(
                                p.id(),
                                p.names(),
                                p.question(),
                                p.from(),
                                p.until(),
                                p.readings(),
                                p.whatIf(),
                                p.lookFor(),
                                p.evidence().stream()
                                        .filter(e -> isKnown(e.published()))
                                        .toList(),
                                p.settled().filter(s -> isKnown(s.published())),
                                p.mayBeAssumed())));
        return points;
    }

    /** Every day on which something was published. */
    public static List<LocalDate> publications(Corpus corpus) {
        List<LocalDate> days = new ArrayList<>();
        corpus.instruments().values().forEach(i -> days.add(i.published()));
        corpus.provisions().forEach(p -> p.events().forEach(e -> days.add(e.published())));
        corpus.notices().forEach(n -> days.add(n.published()));
        corpus.statusActs().forEach(a -> days.add(a.event().published()));
        corpus.items().values().forEach(i -> i.form().rulings().forEach(r -> days.add(r.published())));
        corpus.points().values().forEach(p -> p.evidence().forEach(e -> days.add(e.published())));
        corpus.derivations().forEach(d -> days.add(d.published()));
        return days.stream().distinct().sorted().toList();
    }

    /** Every day on which something changes by its own text, or by a reading of what it leaves open. */
    public static List<LocalDate> changes(Corpus corpus) {
        List<LocalDate> days = new ArrayList<>();
        corpus.provisions().forEach(p -> p.events().forEach(e -> days.addAll(daysOf(e, corpus))));
        corpus.notices().forEach(n -> days.add(n.effective()));
        corpus.statusActs().forEach(a -> days.addAll(daysOf(a.event(), corpus)));
        return days.stream().distinct().sorted().toList();
    }

    /** The days on which an event can change a standing. */
    static List<LocalDate> daysOf(TimelineEvent event, Corpus corpus) {
        List<LocalDate> days = new ArrayList<>(List.of(event.effective()));
        if (event instanceof TimelineEvent.Suspended s) {
            s.until().ifPresent(u -> days.addAll(List.of(u, u.plusDays(1))));
            List<Optional<String>> named = List.of(s.then(), s.lastDay());
            for (Optional<String> id : named) {
                id.flatMap(i -> Optional.ofNullable(corpus.points().get(i)))
                        .ifPresent(p -> p.readings().values().stream()
                                .flatMap(r -> r.suspendedUntil().stream())
                                .filter(d -> !d.equals(LocalDate.MAX))
                                .forEach(d -> days.add(d.plusDays(1))));
            }
        }
        return days;
    }
}
