package org.ytterby.engine.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;

class RegimeFilesTest {
    private static final String REGIMES = """
            regimes:
              toy: {label: Toy, says: All of it., usual: "yes"}
              far: {label: Far, says: A part., partial: "yes"}
            """;
    private static final String WORDS = """
            facts:
              far.link: {type: yes-no, columns: {en: [far link]}}
            sets: {far-places: [XX]}
            conditions: {far-linked: {far.link: "yes"}}
            """;
    private static final String LAW = """
            id: far.1
            kind: law
            title: Far law
            published: 2020-01-01
            timeline: [{commences: all, effective: 2020-01-01, published: 2020-01-01}]
            provisions:
              "1": {says: It may not., cite: "1", when: {use: far-linked}, then: {prohibit: {}}}
            """;
    private static final String STANDS_FOR_THE_REST = """
            id: far.rest
            kind: law
            title: What is not on file
            published: 0001-01-01
            timeline: [{commences: all, effective: 0001-01-01, published: 0001-01-01}]
            provisions:
              rest: {says: The rest may., cite: "-", when: {reading: {far_rest: asks}}, then: {require-permit: {type: dual_use, policy: standard}}}
            """;
    private static final String REST = """
            id: far_rest
            question: Does the rest ask for a licence?
            readings: {asks_not: {says: No.}, asks: {says: Yes.}}
            assume: "no"
            """;

    @Test
    void aStandInThatBeganOneDayIsRefusedSinceDaysBeforeWouldBeCleared() {
        Doc late = files(
                WORDS, REGIMES, STANDS_FOR_THE_REST.replace("effective: 0001-01-01", "effective: 2020-01-01"), REST);

        assertThatThrownBy(() -> CorpusReader.read(late, Set.of("toy", "far")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("nothing stands for the part of regime `far` that is not on file");
    }

    private static Doc files(String words) {
        return files(words, REGIMES, REST);
    }

    private static Doc files(String words, String regimes, String point) {
        return files(words, regimes, STANDS_FOR_THE_REST, point);
    }

    private static Doc files(String words, String regimes, String rest, String point) {
        return ToyLaw.filesWith(
                "regimes.yaml", regimes,
                "vocabulary/far.yaml", words,
                "instruments/far/1.yaml", LAW,
                "instruments/far/rest.yaml", rest,
                "open-points/far/rest.yaml", point);
    }

    @Test
    void aPartialRegimeInWhichNothingStandsForTheRestIsRefused() {
        Doc assumable = files(WORDS, REGIMES, REST.replace("assume: \"no\"\n", ""));

        assertThatThrownBy(() -> CorpusReader.read(assumable, Set.of("toy", "far")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("nothing stands for the part of regime `far` that is not on file");
    }

    @Test
    void aRegimeWithoutLawIsRefused() {
        Doc empty = files(WORDS, REGIMES + "  new: {label: New, says: Nothing.}\n", REST);

        assertThatThrownBy(() -> CorpusReader.read(empty, Set.of("toy", "new")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("regime `new` has no law on file");
    }

    @Test
    void aCorpusWithoutAUsualRegimeIsRefused() {
        Doc none = files(WORDS, REGIMES.replace(", usual: \"yes\"", ""), REST);

        assertThatThrownBy(() -> CorpusReader.read(none, Set.of()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no regime is usual");
    }

    @Test
    void aRegimeThatIsNotAskedForIsNotThere() {
        Corpus corpus = CorpusReader.read(files(WORDS), Set.of());

        assertThat(corpus.regimes().ids()).containsExactly("toy");
        assertThat(corpus.regimes().others()).extracting(Regime::id).containsExactly("far");
        assertThat(corpus.regimes().isUsual()).isTrue();
        assertThat(corpus.vocabulary().fact("far.link")).isEmpty();
        assertThat(corpus.vocabulary().keyOfHeading("far link")).isEmpty();
        assertThat(corpus.provision("far.1/1")).isEmpty();
    }

    @Test
    void itLeavesTheVersionOfTheUsualLawAlone() {
        assertThat(CorpusReader.read(files(WORDS), Set.of()).version())
                .isEqualTo(ToyLaw.corpus().version());
    }

    @Test
    void aRegimeThatIsAskedForBringsItsFactsColumnsAndConditions() {
        Corpus corpus = CorpusReader.read(files(WORDS), Set.of("toy", "far"));

        assertThat(corpus.regimes().isUsual()).isFalse();
        assertThat(corpus.regimes().asked()).last().matches(Regime::partial);
        assertThat(corpus.vocabulary().keyOfHeading("far link")).contains("far.link");
        assertThat(corpus.provision("far.1/1"))
                .hasValueSatisfying(
                        p -> assertThat(p.when()).isEqualTo(new Condition.OneOf("far.link", Set.of("yes"))));
    }

    @Test
    void anUnknownRegimeIsRefusedWithTheNearestOne() {
        assertThatThrownBy(() -> CorpusReader.read(files(WORDS), Set.of("fur")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no regime `fur`")
                .hasMessageContaining("Maybe `far`.");
    }

    @Test
    void aFactThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> CorpusReader.read(files("facts: {quantity: {type: number}}\n"), Set.of("toy", "far")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("`quantity` stands twice");
    }

    @Test
    void aSectionThatNobodyReadsIsRefused() {
        assertThatThrownBy(() -> CorpusReader.read(files("fakts: {}\n"), Set.of("far")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("unknown key `fakts`");
    }

    @Test
    void aCorpusThatTellsNoRegimesApartIsReadWhole() {
        assertThat(ToyLaw.corpus().regimes().isUsual()).isTrue();
        assertThat(ToyLaw.corpus().regimes().asked()).isEmpty();
    }
}
