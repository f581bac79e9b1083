package org.ytterby.io.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.law.AsOf;
import org.ytterby.engine.law.Bilingual;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Epoch;
import org.ytterby.engine.law.History;
import org.ytterby.engine.law.Notice;
import org.ytterby.engine.law.StatusAct;
import org.ytterby.engine.law.TimelineEvent;
import org.ytterby.engine.screen.list.ListEntry;

/**
 * How a list entry stands on a day, and what it brings with it. Immutable.
 *
 * @param since the first day on which it stands so, where one is named
 * @param until the last day named of a suspension
 * @param notice that made the entry; empty for a list file
 * @param measures what the notice lays on the party, in the words of the law on file
 * @param provisions that forbid, or ask for more, because of the entry
 * @param print of the entry as it is now, to which a clearing holds
 */
public record ScreenStanding(
        State state,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<Notice> notice,
        List<Measure> measures,
        List<Reaching> provisions,
        String print) {

    /** How an entry can stand, for people by words, for programs by these. */
    public enum State {
        IN_FORCE,
        /** Readings of an open point differ on whether it is suspended. */
        OPEN,
        SUSPENDED,
        /** Not listed on the day: the notice takes effect later. */
        NOT_YET,
        /** The list file does not say what was so on the day. */
        UNKNOWN,
        /** The measures are no longer applied; the entry stays on its list. */
        STOPPED,
        CANCELLED,
        REMOVED
    }

    /** What is laid on a party: the word of the data, and its sentence. */
    public record Measure(String word, Bilingual says) {}

    /** A provision and how it stands on the day itself. */
    public record Reaching(
            String id,
            Bilingual instrument,
            Bilingual cite,
            Bilingual says,
            History.State state,
            Optional<LocalDate> until) {}

    public ScreenStanding {
        measures = List.copyOf(measures);
        provisions = List.copyOf(provisions);
    }

    /** Of an entry in a file, which says at most since when it is listed. */
    public static ScreenStanding ofFile(ListEntry entry, AsOf asOf) {
        boolean later = entry.listed().filter(d -> d.isAfter(asOf.on())).isPresent();
        return new ScreenStanding(
                later ? State.NOT_YET : State.UNKNOWN,
                entry.listed(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                entry.print());
    }

    /** Of every entry of the corpus that was published by then, by its id. */
    public static Map<String, ScreenStanding> all(Corpus corpus, AsOf asOf) {
        Epoch epoch = corpus.epoch(asOf);
        Map<String, ScreenStanding> all = new HashMap<>();
        Map<Burden, List<Reaching>> provisions = new HashMap<>();
        for (Notice notice : corpus.notices()) {
            if (asOf.knows(notice.published())) {
                notice.entries().forEach(e -> {
                    List<Reaching> own =
                            provisions.computeIfAbsent(new Burden(e.list(), e.measures()), k -> reaching(e, epoch));
                    all.put(e.id(), of(epoch.standing(e.id()).orElseThrow(), epoch, own));
                });
            }
        }
        return all;
    }

    /** What provisions ask of an entry. */
    private record Burden(String list, Set<String> measures) {}

    private static List<Reaching> reaching(Notice.Entry entry, Epoch epoch) {
        return epoch.reaching(entry).stream()
                .map(r -> reaching(r, epoch.corpus()))
                .toList();
    }

    private static ScreenStanding of(Epoch.Standing standing, Epoch epoch, List<Reaching> provisions) {
        Corpus corpus = epoch.corpus();
        State state = state(standing, epoch);
        List<Measure> measures = standing.entry().measures().stream()
                .sorted()
                .map(m -> new Measure(
                        m, Optional.ofNullable(corpus.measures().get(m)).orElse(new Bilingual(m, m))))
                .toList();
        return new ScreenStanding(
                state,
                since(state, standing, epoch),
                until(standing.track().suspensions()),
                Optional.of(standing.notice()),
                measures,
                provisions,
                epoch.print(standing.entry().id()).orElse(""));
    }

    private static Reaching reaching(Epoch.Rule rule, Corpus corpus) {
        String cite = rule.provision().cite();
        return new Reaching(
                rule.provision().id(),
                rule.provision().instrument().title(),
                new Bilingual(
                        new Citations(corpus, new Words(Language.EN)).say(cite),
                        new Citations(corpus, new Words(Language.ZH)).say(cite)),
                rule.provision().says(),
                History.state(rule.track()),
                until(rule.track().suspensions()));
    }

    private static Optional<LocalDate> until(List<TimelineEvent.Suspended> suspensions) {
        return suspensions.stream().flatMap(s -> s.until().stream()).findFirst();
    }

    private static State state(Epoch.Standing standing, Epoch epoch) {
        return switch (History.state(standing.track())) {
            case OPERATES -> State.IN_FORCE;
            case OPEN -> State.OPEN;
            case SUSPENDED -> State.SUSPENDED;
            case NOT_YET, TO_START -> State.NOT_YET;
            case ENDED ->
                switch (ending(standing, epoch).map(StatusAct::kind).orElse(StatusAct.Kind.STOPPED)) {
                    case CANCELLED -> State.CANCELLED;
                    case REMOVED -> State.REMOVED;
                    case STOPPED, SUSPENDED, RESUMED -> State.STOPPED;
                };
        };
    }

    /** The last text known that ended it. */
    private static Optional<StatusAct> ending(Epoch.Standing standing, Epoch epoch) {
        List<StatusAct> endings = new ArrayList<>(epoch.corpus().statusActs().stream()
                .filter(a -> a.event() instanceof TimelineEvent.Ends && a.isAbout(standing.entry()))
                .filter(a -> epoch.asOf().knows(a.event().published())
                        && !a.event().effective().isAfter(epoch.asOf().on()))
                .toList());
        return endings.isEmpty() ? Optional.empty() : Optional.of(endings.getLast());
    }

    private static Optional<LocalDate> since(State state, Epoch.Standing standing, Epoch epoch) {
        return switch (state) {
            case IN_FORCE, NOT_YET -> Optional.of(standing.notice().effective());
            case STOPPED, CANCELLED, REMOVED ->
                ending(standing, epoch).map(a -> a.event().effective());
            case SUSPENDED, OPEN ->
                standing.track().suspensions().stream()
                        .map(TimelineEvent.Suspended::effective)
                        .findFirst();
            case UNKNOWN -> Optional.empty();
        };
    }

    /** For programs. */
    public String code() {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody has to heed the entry on the day: an open or unknown standing counts. */
    public boolean counts() {
        return switch (state) {
            case IN_FORCE, OPEN, UNKNOWN -> true;
            case SUSPENDED, NOT_YET, STOPPED, CANCELLED, REMOVED -> false;
        };
    }
}
