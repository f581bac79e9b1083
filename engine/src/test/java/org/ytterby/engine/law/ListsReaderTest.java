package org.ytterby.engine.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.screen.Identity;
import org.ytterby.engine.screen.ListedName;

class ListsReaderTest {
    private static final String STATUS = "lists/cn/status.yaml";
    private static final Notice NOTICE = ToyLaw.corpus().notices().getFirst();

    @Test
    void aNoticeWithoutAFirstDayCountsFromItsPublication() {
        assertThat(NOTICE.effective()).isEqualTo(NOTICE.published());
    }

    @Test
    void anEntryCarriesTheMeasuresOfItsNoticeOrItsOwn() {
        assertThat(entry("halberd").measures()).containsExactly("ban");
        assertThat(entry("quillon").measures()).containsExactly("watch");
    }

    @Test
    void aCountryMayBeGivenWithOrWithoutItsBasis() {
        assertThat(entry("halberd").country()).isEqualTo("US");
        assertThat(entry("quillon").country()).isEqualTo("US");
    }

    @Test
    void bothOfficialNamesAndEveryAliasAreSpellings() {
        assertThat(entry("halberd").spellings())
                .extracting(ListedName::name, ListedName::kind)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Halberd Armaments Works, Inc.", ListedName.Kind.OFFICIAL),
                        org.assertj.core.groups.Tuple.tuple("哈伯德军械厂", ListedName.Kind.OFFICIAL),
                        org.assertj.core.groups.Tuple.tuple("Halberd Ordnance Group", ListedName.Kind.ALIAS));
    }

    @Test
    void aShortAcronymThatNoNoticePrintsIsWeak() {
        assertThat(entry("halberd").spellings())
                .filteredOn(n -> n.name().equals("HAW"))
                .singleElement()
                .extracting(ListedName::kind)
                .isEqualTo(ListedName.Kind.WEAK);
    }

    @Test
    void whatIsReadCanBeScreened() {
        assertThat(ToyLaw.corpus().screener().identify("Halberd Armaments Works Inc"))
                .isInstanceOf(Identity.Is.class);
        assertThat(ToyLaw.corpus().screener().identify("Nordlicht Antriebe GmbH"))
                .isInstanceOf(Identity.Clear.class);
    }

    @Test
    void aStatusTextMovesTheStandingOfANotice() {
        Corpus corpus = ToyLaw.with(STATUS, """
                id: toy.status
                published: 2026-05-12
                acts:
                  - {notice: toy.list.1, suspended: {effective: 2026-05-14, until: 2026-08-12}}
                """);

        assertThat(standing(corpus, "2026-05-13").suspendedOrMayBe()).isFalse();
        assertThat(standing(corpus, "2026-08-12").suspendedOrMayBe()).isTrue();
        assertThat(standing(corpus, "2026-08-13").suspendedOrMayBe()).isFalse();
    }

    @Test
    void aStatusTextMayTouchSomeEntriesOnly() {
        Corpus corpus = ToyLaw.with(STATUS, """
                id: toy.status
                published: 2026-05-12
                acts:
                  - {notice: toy.list.1, entries: [toy.list.1/quillon], removed: {effective: 2026-05-14}}
                """);

        assertThat(standing(corpus, "2026-06-01").ended()).isFalse();
        assertThat(corpus.epoch(asOf("2026-06-01"))
                        .standing("toy.list.1/quillon")
                        .orElseThrow()
                        .track()
                        .ended())
                .isTrue();
    }

    @Test
    void beforeItsPublicationNobodyStandsOnAList() {
        assertThat(standing(ToyLaw.corpus(), "2025-10-08").commenced()).isFalse();
        assertThat(standing(ToyLaw.corpus(), "2025-10-09").commenced()).isTrue();
    }

    @Test
    void anEntryThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> ToyLaw.with("lists/cn/n2.yaml", """
                        id: toy.list.2
                        list: toy.list
                        title: {en: Second}
                        published: 2026-01-01
                        entries: [{id: toy.list.1/halberd, party: halberd, name: {en: Halberd}}]
                        """))
                .hasMessageContaining("YT-C021")
                .hasMessageContaining("lists/cn/n2.yaml:5");
    }

    @Test
    void aMeasureThatNoListHasIsRefused() {
        assertThatThrownBy(() -> ToyLaw.with("lists/cn/n2.yaml", """
                        id: toy.list.2
                        list: toy.list
                        title: {en: Second}
                        published: 2026-01-01
                        measures: [bann]
                        """))
                .hasMessageContaining("`bann` is no measure of a list");
    }

    private static Notice.Entry entry(String party) {
        return NOTICE.entries().stream()
                .filter(e -> e.party().equals(party))
                .findFirst()
                .orElseThrow();
    }

    private static Track standing(Corpus corpus, String day) {
        return corpus.epoch(asOf(day))
                .standing("toy.list.1/halberd")
                .orElseThrow()
                .track();
    }

    private static AsOf asOf(String day) {
        return new AsOf(LocalDate.parse(day), Optional.empty());
    }
}
