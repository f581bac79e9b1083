package org.ytterby.engine.screen.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.engine.screen.list.ListEntry;

/** Which entries a search brings up, and in which order. */
class MatcherTest {
    private static List<Match> found(String name, String... listed) {
        List<ListEntry> entries = Arrays.stream(listed)
                .map(n -> ListEntry.named(
                        "test", n, ListEntry.Kind.UNKNOWN, List.of(new EntryName(n, EntryName.Kind.PRIMARY))))
                .toList();
        return Matcher.of(entries).search().find(Query.named(name), 10);
    }

    private static List<String> names(List<Match> found) {
        return found.stream().map(m -> m.entry().id()).toList();
    }

    @Test
    void aShortNameALetterFromTheListedOneIsBroughtUpAndIsNotWorthALook() {
        List<Match> found = found("VYD, AO", "VAD, AO", "KINEF OOO");

        assertThat(names(found)).startsWith("VAD, AO");
        assertThat(found.getFirst().score().verdict(Score.Basis.LISTS.review())).isEqualTo(Verdict.NO_MATCH);
    }

    @Test
    void ofEqualScoresTheNameThatIsWrittenMostAlikeStandsFirst() {
        assertThat(names(found("HAWANATUR S.A.", "HAVANATUR", "HAVANATUR S.A.")))
                .startsWith("HAVANATUR S.A.");
        assertThat(names(found("ALCARDINAL TRADING LTD", "ALCARDINAL TRADING", "ALCARDINAL TRADING LTD.")))
                .startsWith("ALCARDINAL TRADING LTD.");
    }

    @Test
    void wordsSideBySideCountMoreThanTheSameWordsApart() {
        assertThat(names(found("Mansur Ahmad", "MANSUR, Muhammad Yusuf Ahmad", "AL-SA'ADI, Mansur Ahmad")))
                .startsWith("AL-SA'ADI, Mansur Ahmad");
    }

    @Test
    void whatWasFoundIsExplainedAsIfItWereComparedAgain() {
        List<ListEntry> entries = Stream.of("ANSAR AL-SHARI'AH", "ANSAR AL-DINE", "KINEF OOO", "CONE S.A.")
                .map(n -> ListEntry.named(
                        "test", n, ListEntry.Kind.UNKNOWN, List.of(new EntryName(n, EntryName.Kind.PRIMARY))))
                .toList();
        Matcher matcher = Matcher.of(entries);
        Matcher.Search search = matcher.search();
        for (String name : List.of("ANSAR AL-SHACRI'AH", "KINEFF OOO", "KONE S.A.", "Ansar; Kinef")) {
            Query query = Query.named(name);
            List<Match> found = search.find(query, 10);

            assertThat(found).isNotEmpty();
            for (Match match : found) {
                assertThat(search.explain(query, match))
                        .isEqualTo(matcher.search().explain(query, match));
            }
        }
    }
}
