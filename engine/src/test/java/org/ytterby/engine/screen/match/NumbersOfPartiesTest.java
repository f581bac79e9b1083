package org.ytterby.engine.screen.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.engine.screen.list.Identifier;
import org.ytterby.engine.screen.list.ListEntry;

/** A number that is the same finds the entry, whatever the name. */
class NumbersOfPartiesTest {
    private static final Matcher.Search SEARCH = Matcher.of(List.of(
                    entry("1", "HAPPY VENTURE", "IMO 9187629"),
                    entry("2", "Petrel Shipping Company", "529900T8BM49AURSDO55", "12-345"),
                    entry("3", "Zagros Marine", "000000", "unknown")))
            .search();

    private static ListEntry entry(String id, String name, String... numbers) {
        return new ListEntry(
                "list",
                id,
                ListEntry.Kind.ORGANISATION,
                List.of(new EntryName(name, EntryName.Kind.PRIMARY)),
                List.of(),
                List.of(),
                List.of(numbers).stream().map(n -> new Identifier("", n)).toList(),
                List.of(),
                Optional.empty(),
                List.of(),
                Place.NOWHERE);
    }

    private static Optional<Match> first(String name, String number) {
        Query query = new Query(name, Optional.empty(), List.of(), List.of(), List.of(new Identifier("", number)));
        return SEARCH.find(query, 10).stream()
                .filter(m -> m.score().verdict(Score.Basis.LISTS.review()) != Verdict.NO_MATCH)
                .findFirst();
    }

    private static Verdict verdict(Match match) {
        return match.score().verdict(Score.Basis.LISTS.review());
    }

    @ParameterizedTest
    @ValueSource(strings = {"9187629", "IMO 9187629", "imo9187629", "918 7629", "９１８７６２９"})
    void aNumberIsFoundHoweverItIsWritten(String number) {
        for (String name : List.of("Quellmark Bakery GmbH", "")) {
            Match match = first(name, number).orElseThrow();

            assertThat(match.entry().id()).as(name).isEqualTo("1");
            assertThat(verdict(match)).as(name).isEqualTo(Verdict.MATCH);
            assertThat(match.score().facts()).extracting(Said::kind).contains(Said.Kind.SAME_NUMBER);
        }
    }

    @Test
    void anotherKindOrNameDoesNotOutweighALongNumber() {
        Query person = new Query(
                "Ivan Petrov",
                Optional.of(ListEntry.Kind.PERSON),
                List.of("DE"),
                List.of(),
                List.of(new Identifier("LEI", "5299-00T8-BM49-AURS-DO55")));

        assertThat(verdict(SEARCH.find(person, 1).getFirst())).isEqualTo(Verdict.MATCH);
    }

    @Test
    void aShortNumberAloneIsWorthALookAndNoMatch() {
        assertThat(verdict(first("", "12345").orElseThrow())).isEqualTo(Verdict.REVIEW);
        assertThat(verdict(first("Quellmark Bakery GmbH", "12345").orElseThrow()))
                .isNotEqualTo(Verdict.NO_MATCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000", "unknown", "0000", "9187628", "-", "1234"})
    void fillingsAndOtherNumbersFindNobody(String number) {
        assertThat(first("Quellmark Bakery GmbH", number)).isEmpty();
        assertThat(first("", number)).isEmpty();
    }

    @Test
    void whatMetIsExplained() {
        Query query = new Query("", Optional.empty(), List.of(), List.of(), List.of(new Identifier("", "9187629")));
        Judged judged = SEARCH.explain(query, SEARCH.find(query, 1).getFirst());

        assertThat(judged.names().meetings()).isEmpty();
        assertThat(judged.score().facts()).hasSize(1);
    }
}
