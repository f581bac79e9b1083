package org.ytterby.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Commencement, suspension and end are independent tracks; each day has one standing. */
class TrackTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 10);
    private static final LocalDate REST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 12, 1);

    private static final TimelineEvent COMMENCES = new TimelineEvent.Commences(List.of(), START, PUBLISHED, List.of());

    private static TimelineEvent suspended(Optional<LocalDate> until, String then, String lastDay) {
        return new TimelineEvent.Suspended(
                List.of(), REST, PUBLISHED, List.of(), until, point(then), point(lastDay), "");
    }

    private static Optional<String> point(String id) {
        return Optional.of(id).filter(i -> !i.isEmpty());
    }

    private static OpenPoint point(String id, Optional<LocalDate> from, Map<String, Optional<LocalDate>> readings) {
        Map<String, OpenPoint.Reading> all = new LinkedHashMap<>();
        readings.forEach((r, until) -> all.put(r, new OpenPoint.Reading(r, Bilingual.NONE, until, Map.of())));
        return new OpenPoint(
                id,
                List.of(),
                Bilingual.NONE,
                from,
                Optional.empty(),
                all,
                Optional.of("ended_on_"),
                Bilingual.NONE,
                List.of(),
                Optional.empty(),
                true);
    }

    private static final Map<String, OpenPoint> POINTS = Map.of(
            "after",
            point(
                    "after",
                    Optional.of(LAST.plusDays(1)),
                    Map.of("lapsed", Optional.empty(), "longer", Optional.of(LAST.plusDays(60)))),
            "last",
            point("last", Optional.of(LAST), Map.of("inside", Optional.of(LAST), "outside", Optional.empty())));

    private static Track track(LocalDate on, TimelineEvent... events) {
        return Track.of(List.of(events), new AsOf(on, Optional.empty()), POINTS, Map.of());
    }

    private static Condition operates(LocalDate on, TimelineEvent... events) {
        return track(on, events).operates();
    }

    private static Condition unless(String point, String reading) {
        return new Condition.Not(new Condition.Reading(point, Set.of(reading)));
    }

    @Test
    void theDayBeforeTheStartItIsToStartAndOnTheStartItOperates() {
        Track before = track(START.minusDays(1), COMMENCES);
        assertThat(before.operates()).isEqualTo(Condition.FALSE);
        assertThat(before.isToStart()).isTrue();
        assertThat(before.startsOn()).contains(START);
        assertThat(operates(START, COMMENCES)).isEqualTo(Condition.TRUE);
        assertThat(operates(START.plusDays(1), COMMENCES)).isEqualTo(Condition.TRUE);
        assertThat(track(START, COMMENCES).isToStart()).isFalse();
    }

    @Test
    void aSuspensionCountsFromItsFirstDayToItsLast() {
        TimelineEvent rest = suspended(Optional.of(LAST), "", "");
        assertThat(operates(REST.minusDays(1), COMMENCES, rest)).isEqualTo(Condition.TRUE);
        assertThat(operates(REST, COMMENCES, rest)).isEqualTo(Condition.FALSE);
        assertThat(operates(LAST, COMMENCES, rest)).isEqualTo(Condition.FALSE);
        assertThat(operates(LAST.plusDays(1), COMMENCES, rest)).isEqualTo(Condition.TRUE);
        assertThat(track(LAST, COMMENCES, rest).suspendedOrMayBe()).isTrue();
        assertThat(track(LAST.plusDays(1), COMMENCES, rest).suspendedOrMayBe()).isFalse();
    }

    @Test
    void aSuspensionWithoutALastDayGoesOn() {
        assertThat(operates(LAST.plusYears(9), COMMENCES, suspended(Optional.empty(), "", "")))
                .isEqualTo(Condition.FALSE);
    }

    @Test
    void aStartInsideASuspensionDoesNotLiftIt() {
        TimelineEvent late = new TimelineEvent.Commences(List.of(), REST.plusDays(20), PUBLISHED, List.of());
        TimelineEvent rest = suspended(Optional.of(LAST), "", "");
        assertThat(operates(REST.plusDays(20), late, rest)).isEqualTo(Condition.FALSE);
        assertThat(track(REST.plusDays(20), late, rest).suspendedOrMayBe()).isTrue();
        assertThat(operates(LAST.plusDays(1), late, rest)).isEqualTo(Condition.TRUE);
    }

    @Test
    void theLastDayIsReadInTwoWaysWhereAPointSaysSo() {
        TimelineEvent rest = suspended(Optional.of(LAST), "after", "last");
        assertThat(operates(LAST.minusDays(1), COMMENCES, rest)).isEqualTo(Condition.FALSE);
        assertThat(operates(LAST, COMMENCES, rest)).isEqualTo(unless("last", "inside"));
    }

    @Test
    void whatFollowsTheLastDayHangsOnTheReadingsAndEndsWithThem() {
        TimelineEvent rest = suspended(Optional.of(LAST), "after", "last");
        assertThat(operates(LAST.plusDays(1), COMMENCES, rest)).isEqualTo(unless("after", "longer"));
        assertThat(operates(LAST.plusDays(60), COMMENCES, rest)).isEqualTo(unless("after", "longer"));
        assertThat(operates(LAST.plusDays(61), COMMENCES, rest)).isEqualTo(Condition.TRUE);
    }

    @Test
    void whatIfASuspensionEndedEarlyItOperatesFromThatDay() {
        TimelineEvent rest = suspended(Optional.of(LAST), "after", "last");
        LocalDate early = REST.plusDays(9);
        for (LocalDate on : List.of(REST, early.minusDays(1))) {
            assertThat(whatIf(on, early, rest)).isEqualTo(Condition.FALSE);
        }
        for (LocalDate on : List.of(early, LAST, LAST.plusDays(1))) {
            assertThat(whatIf(on, early, rest)).isEqualTo(Condition.TRUE);
        }
    }

    private static Condition whatIf(LocalDate on, LocalDate ended, TimelineEvent rest) {
        return Track.of(List.of(COMMENCES, rest), new AsOf(on, Optional.empty()), POINTS, Map.of("after", ended))
                .operates();
    }

    @Test
    void whatHasEndedOperatesNoMore() {
        LocalDate end = LAST.plusDays(100);
        TimelineEvent ends = new TimelineEvent.Ends(List.of(), end, PUBLISHED, List.of(), "");
        assertThat(operates(end.minusDays(1), COMMENCES, ends)).isEqualTo(Condition.TRUE);
        assertThat(operates(end, COMMENCES, ends)).isEqualTo(Condition.FALSE);
        assertThat(track(end, COMMENCES, ends).ended()).isTrue();
    }

    @Test
    void anEventThatNobodyCouldKnowDoesNotCount() {
        AsOf early = new AsOf(REST, Optional.of(PUBLISHED.minusDays(1)));
        AsOf late = new AsOf(REST, Optional.of(PUBLISHED));
        assertThat(Track.of(List.of(COMMENCES), early, POINTS, Map.of()).operates())
                .isEqualTo(Condition.FALSE);
        assertThat(Track.of(List.of(COMMENCES), early, POINTS, Map.of()).isToStart())
                .isFalse();
        assertThat(Track.of(List.of(COMMENCES), late, POINTS, Map.of()).operates())
                .isEqualTo(Condition.TRUE);
    }

    @Test
    void twoSuspensionsRestTogether() {
        TimelineEvent first = suspended(Optional.of(LAST), "after", "");
        TimelineEvent second = suspended(Optional.empty(), "", "");
        assertThat(operates(LAST.plusDays(1), COMMENCES, first, second)).isEqualTo(Condition.FALSE);
        assertThat(track(LAST.plusDays(1), COMMENCES, first, second).suspensions())
                .hasSize(2);
    }
}
