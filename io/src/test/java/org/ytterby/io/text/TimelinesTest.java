package org.ytterby.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ytterby.engine.law.AsOf;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.History.State;

class TimelinesTest {
    private static final Corpus CORPUS = Cases.ENGINE.corpus();

    @Test
    void dysprosiumIsControlledFromTheDayOfNo18() {
        Timeline.Row no18 = row(timelines().element("Dy").orElseThrow(), "No. 18/2025");

        assertThat(no18.on(day("2025-04-03"))).isEqualTo(State.NOT_YET);
        assertThat(no18.on(day("2025-04-04"))).isEqualTo(State.OPERATES);
    }

    @Test
    void aSuspensionIsFollowedByWhatIsOpen() {
        Timeline.Row no57 = row(timelines().element("Ho").orElseThrow(), "No. 57/2025");

        assertThat(no57.on(day("2026-11-09"))).isEqualTo(State.SUSPENDED);
        assertThat(no57.on(day("2026-11-11"))).isEqualTo(State.OPEN);
        assertThat(timelines().element("Ho").orElseThrow().points())
                .extracting(Timeline.Row::id)
                .contains("suspension_2025_70");
    }

    @Test
    void whatWasNotPublishedByTheKnownDayIsNotThere() {
        Timelines known = new Timelines(CORPUS, Language.EN, Optional.empty(), Optional.of(day("2025-04-03")));

        assertThat(known.element("Dy").orElseThrow().rows())
                .extracting(Timeline.Row::name)
                .doesNotContain("No. 18/2025", "No. 61/2025");
    }

    @Test
    void aListedPartyHasEveryListingOfIts() {
        Timeline timeline = timelines().party("Teledyne FLIR, LLC");

        assertThat(timeline.rows())
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.says()).contains("Teledyne FLIR"));
        assertThat(timeline.title()).isEqualTo("Listings of Teledyne FLIR, LLC");
    }

    @Test
    void aNearNameIsNoListing() {
        assertThat(timelines().party("Teledine FLIR, LLC").title()).contains("not settled");
        assertThat(timelines().party("Nordlicht Antriebe GmbH").title()).contains("no finding about the party");
    }

    @Test
    void whatIsNotOnFileHasNoTimeline() {
        assertThat(timelines().element("Xx")).isEmpty();
        assertThat(timelines().item("9Z999")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noLineOfTheTextIsWiderThanThePage(Language language) {
        TimelineText text = TimelineText.in(language);
        String all = text.text(new Timelines(CORPUS, language, Optional.of(day("2026-03-10")), Optional.empty()).all());
        String listed = listed("", Set.of(), "2026-03-10").text(Style.plain(language));

        assertThat(all + listed).doesNotContain("⟨").doesNotContainPattern("\\{\\d\\}");
        assertThat((all + listed).lines())
                .allSatisfy(l -> assertThat(Columns.of(l)).as(l).isLessThanOrEqualTo(Style.PAGE));
    }

    @Test
    void listingsStandWithTheirStandingOnTheDay() throws Exception {
        ListedParties american = listed("US", Set.of("US"), "2026-03-10");
        StringBuilder csv = new StringBuilder();
        american.csv(org.ytterby.io.References.relative(), csv);

        List<String> records = csv.toString().lines().toList();
        assertThat(records.getFirst())
                .isEqualTo("party,name_en,name_zh,country,list,notice,notice_title,listed_on,published,status,"
                        + "suspended_until,measures,cite,source,reference");
        assertThat(records).hasSize(american.rows().size() + 1);
        assertThat(records).anyMatch(r -> r.contains(",suspended,2026-11-10,"));
        assertThat(records).anyMatch(r -> r.contains(",in_force,,"));
    }

    @Test
    void aListingOfLaterDoesNotStandThereYet() {
        int before = listed("", Set.of(), "2026-04-23").rows().size();
        long toCome = listed("", Set.of(), "2026-04-23").rows().stream()
                .filter(r -> r.state() == State.TO_START)
                .count();
        ListedParties known = ListedParties.of(
                CORPUS, "", Set.of(), Optional.empty(), new AsOf(day("2026-04-23"), Optional.of(day("2026-04-23"))));

        assertThat(toCome).isPositive();
        assertThat(known.rows()).hasSizeLessThan(before);
    }

    private static ListedParties listed(String asked, Set<String> countries, String on) {
        return ListedParties.of(CORPUS, asked, countries, Optional.empty(), new AsOf(day(on), Optional.empty()));
    }

    private static Timelines timelines() {
        return new Timelines(CORPUS, Language.EN, Optional.empty(), Optional.empty());
    }

    private static Timeline.Row row(Timeline timeline, String name) {
        return timeline.rows().stream()
                .filter(r -> r.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
