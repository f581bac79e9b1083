package org.ytterby.engine.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Law changes on few days: this cuts both clocks at the days of change and compiles the law between two changes once.
 *
 * <p>Thread-safe.
 */
public final class Epochs {
    private static final int MOST = 1_000;

    private final Corpus corpus;
    private final NavigableSet<LocalDate> changes = new TreeSet<>();
    private final NavigableSet<LocalDate> publications = new TreeSet<>();
    private final Map<Key, Epoch> epochs = new ConcurrentHashMap<>();
    private final Map<Optional<LocalDate>, Knowledge> byDay = new ConcurrentHashMap<>();

    /** Compared by hand: what a record brings for it is made at run time, when a start has other things to do. */
    private record Key(AsOf asOf, Map<String, LocalDate> whatIf) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && asOf.on().equals(key.asOf.on())
                    && asOf.knownOn().equals(key.asOf.knownOn())
                    && whatIf.equals(key.whatIf);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * asOf.on().hashCode() + asOf.knownOn().hashCode()) + whatIf.hashCode();
        }
    }

    public Epochs(Corpus corpus) {
        this.corpus = corpus;
        corpus.provisions().forEach(p -> {
            published(p.instrument().published());
            p.events().forEach(this::event);
        });
        corpus.instruments().values().forEach(i -> published(i.published()));
        corpus.notices().forEach(n -> {
            published(n.published());
            changes(n.effective());
        });
        corpus.statusActs().forEach(a -> event(a.event()));
        corpus.items().values().forEach(i -> i.form().rulings().forEach(r -> published(r.published())));
        corpus.points().values().forEach(this::point);
    }

    private void event(TimelineEvent event) {
        published(event.published());
        changes(event.effective());
        if (event instanceof TimelineEvent.Suspended s) {
            s.until().ifPresent(this::changes);
        }
    }

    private void point(OpenPoint point) {
        point.from().ifPresent(this::changes);
        point.until().ifPresent(this::changes);
        point.settled().ifPresent(s -> published(s.published()));
        point.readings().values().stream()
                .flatMap(r -> r.suspendedUntil().stream())
                .filter(d -> !d.equals(LocalDate.MAX))
                .forEach(this::changes);
    }

    /** What holds on a day may be another thing the day before, on, and after it. */
    private void changes(LocalDate day) {
        changes.add(day);
        changes.add(day.plusDays(1));
    }

    private void published(LocalDate day) {
        publications.add(day);
    }

    /** The law of a day as known on a day; {@code whatIf} as in {@link Corpus#epoch(AsOf, Map)}. */
    public Epoch at(AsOf asOf, Map<String, LocalDate> whatIf) {
        if (epochs.size() > MOST) {
            epochs.clear();
        }
        AsOf first = new AsOf(floor(changes, asOf.on()), asOf.knownOn().map(k -> floor(publications, k)));
        AsOf compiled = whatIf.isEmpty() ? first : new AsOf(asOf.on(), first.knownOn());
        Key key = new Key(compiled, whatIf);
        Epoch known = epochs.get(key);
        return (known != null ? known : epochs.computeIfAbsent(key, k -> compile(k.asOf(), k.whatIf()))).on(asOf);
    }

    private Epoch compile(AsOf asOf, Map<String, LocalDate> whatIf) {
        Knowledge knowledge = byDay.computeIfAbsent(asOf.knownOn(), k -> Knowledge.of(corpus, asOf));
        return Epoch.compile(corpus, asOf, whatIf, knowledge);
    }

    /** The first day of the stretch that holds the day. */
    private static LocalDate floor(NavigableSet<LocalDate> days, LocalDate day) {
        LocalDate first = days.floor(day);
        return first == null ? LocalDate.MIN : first;
    }
}
