package org.ytterby.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.decide.Shipped;

/** Walks every day of change on both clocks. */
class EpochsTest {
    private static final LocalDate FIRST = LocalDate.of(2019, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 1, 31);

    private final Corpus corpus = Shipped.corpus();
    private final Map<String, List<TimelineEvent>> events = events();

    /** What one thing is on one day; exactly one of these. */
    private enum Standing {
        UNKNOWN,
        TO_START,
        OPERATES,
        RESTS,
        OPEN,
        ENDED
    }

    /** @param text what tells two open standings apart */
    private record Status(Standing standing, String text) {}

    private Map<String, List<TimelineEvent>> events() {
        Map<String, List<TimelineEvent>> all = new LinkedHashMap<>();
        corpus.provisions().stream()
                .filter(p -> !p.isGuidance())
                .forEach(p -> all.put("provision " + p.id(), p.events()));
        corpus.items()
                .values()
                .forEach(i -> corpus.provision(i.listing()).ifPresent(p -> all.put("item " + i.id(), p.events())));
        for (Notice notice : corpus.notices()) {
            for (Notice.Entry entry : notice.entries()) {
                List<TimelineEvent> own = new ArrayList<>();
                own.add(new TimelineEvent.Commences(List.of(), notice.effective(), notice.published(), List.of()));
                corpus.statusActs().stream().filter(a -> a.isAbout(entry)).forEach(a -> own.add(a.event()));
                all.put("entry " + entry.id(), own);
            }
        }
        return all;
    }

    private static Map<String, Status> statuses(Epoch epoch) {
        Map<String, Status> all = new LinkedHashMap<>();
        epoch.rules().stream()
                .filter(r -> !r.provision().isGuidance())
                .forEach(r -> all.put("provision " + r.provision().id(), status(r.track())));
        epoch.items().values().forEach(i -> all.put("item " + i.item().id(), status(i.listing())));
        epoch.standings().forEach(s -> all.put("entry " + s.entry().id(), status(s.track())));
        return all;
    }

    /** Each standing is asked for on its own; more or fewer than one is a fault of the tracks. */
    private static Status status(Track t) {
        boolean operates = t.operates().equals(Condition.TRUE);
        boolean never = t.operates().equals(Condition.FALSE);
        boolean begun = t.commenced() && !t.ended();
        Set<Standing> standings = new HashSet<>();
        add(standings, Standing.UNKNOWN, never && !t.commenced() && t.startsOn().isEmpty() && !t.ended());
        add(standings, Standing.TO_START, never && t.isToStart());
        add(standings, Standing.OPERATES, operates && begun && t.suspensions().isEmpty());
        add(standings, Standing.RESTS, never && begun && !t.suspensions().isEmpty());
        add(
                standings,
                Standing.OPEN,
                !operates && !never && begun && !t.suspensions().isEmpty());
        add(standings, Standing.ENDED, never && t.ended());
        assertThat(standings).as(t.toString()).hasSize(1);
        Standing one = standings.iterator().next();
        return new Status(one, one == Standing.OPEN ? points(t.operates()) : "");
    }

    private static void add(Set<Standing> standings, Standing standing, boolean holds) {
        if (holds) {
            standings.add(standing);
        }
    }

    /** The readings that something hangs on, in an order that is the same on every run. */
    private static String points(Condition condition) {
        return switch (condition) {
            case Condition.Not n -> "not " + points(n.of());
            case Condition.Any a ->
                a.of().stream().map(EpochsTest::points).sorted().toList().toString();
            case Condition.Reading r ->
                r.point() + r.readings().stream().sorted().toList();
            case Condition.All a -> a.toString();
            case Condition.OneOf a -> a.toString();
            case Condition.Holds a -> a.toString();
            case Condition.AllWithin a -> a.toString();
            case Condition.InRange a -> a.toString();
            case Condition.Contains a -> a.toString();
            case Condition.ShareOfValue a -> a.toString();
            case Condition.Items a -> a.toString();
            case Condition.Near a -> a.toString();
            case Condition.PartyOn a -> a.toString();
            case Condition.PartyHeld a -> a.toString();
            case Condition.DayTest a -> a.toString();
            case Condition.IsStated a -> a.toString();
        };
    }

    @Test
    void everyThingHasOneStandingADayAndChangesOnlyOnDaysThatItsEventsName() {
        Map<String, Set<LocalDate>> named = new LinkedHashMap<>();
        events.forEach((thing, own) -> {
            Set<LocalDate> days = new HashSet<>();
            own.forEach(e -> days.addAll(LawKnown.daysOf(e, corpus)));
            named.put(thing, days);
        });
        Map<String, Status> before = statuses(corpus.epoch(new AsOf(FIRST, Optional.empty())));
        Set<LocalDate> changed = new HashSet<>();
        for (LocalDate day = FIRST.plusDays(1); day.isBefore(LAST); day = day.plusDays(1)) {
            Map<String, Status> now = statuses(corpus.epoch(new AsOf(day, Optional.empty())));
            for (Map.Entry<String, Status> thing : now.entrySet()) {
                if (!thing.getValue().equals(before.get(thing.getKey()))) {
                    changed.add(day);
                    assertThat(named.get(thing.getKey()))
                            .as("%s becomes %s", thing.getKey(), thing.getValue())
                            .contains(day);
                }
            }
            before = now;
        }
        assertThat(changed).hasSizeGreaterThan(20);
    }

    @Test
    void whatIsKnownChangesAStandingOnlyOnADayOfPublication() {
        List<LocalDate> days = LawKnown.changes(corpus).stream()
                .filter(d -> d.isAfter(LocalDate.of(2025, 3, 1)))
                .toList();
        List<LocalDate> publications = LawKnown.publications(corpus);
        for (LocalDate on : days) {
            Map<String, Status> before = statuses(corpus.epoch(new AsOf(on, Optional.of(FIRST.minusYears(30)))));
            for (LocalDate known : publications) {
                Map<String, Status> eve = statuses(corpus.epoch(new AsOf(on, Optional.of(known.minusDays(1)))));
                assertThat(eve).as("the day before %s", known).isEqualTo(before);
                Map<String, Status> now = statuses(corpus.epoch(new AsOf(on, Optional.of(known))));
                now.forEach((thing, status) -> {
                    if (!status.equals(eve.get(thing))) {
                        assertThat(events.get(thing))
                                .as(thing)
                                .anyMatch(e -> e.published().equals(known));
                    }
                });
                before = now;
            }
            assertThat(before).isEqualTo(statuses(corpus.epoch(new AsOf(on, Optional.empty()))));
        }
    }

    /** The law of a stretch between two changes stands for each of its days. */
    @Test
    void theLawKeptForAStretchIsThatOfEachOfItsDays() {
        Epochs epochs = new Epochs(corpus);
        for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(1)) {
            for (Optional<LocalDate> known : List.of(Optional.<LocalDate>empty(), Optional.of(day))) {
                AsOf asOf = new AsOf(day, known);
                Epoch kept = epochs.at(asOf, Map.of());
                Epoch fresh = corpus.epoch(asOf);
                assertThat(kept.asOf()).isEqualTo(asOf);
                assertThat(statuses(kept)).as(asOf.toString()).isEqualTo(statuses(fresh));
                assertThat(days(kept)).isEqualTo(days(fresh));
                assertThat(rulings(kept)).isEqualTo(rulings(fresh));
            }
        }
    }

    private static List<String> days(Epoch epoch) {
        List<String> days = new ArrayList<>();
        epoch.rules()
                .forEach(r -> days.add(r.provision().id()
                        + r.track().startsOn()
                        + r.track().startNames()
                        + r.track().suspensions()));
        return days;
    }

    private static List<String> rulings(Epoch epoch) {
        List<String> rulings = new ArrayList<>();
        epoch.items()
                .values()
                .forEach(i -> i.rulings().forEach(r -> rulings.add(i.item().id() + r.by())));
        return rulings;
    }
}
