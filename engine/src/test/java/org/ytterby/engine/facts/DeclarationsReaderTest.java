package org.ytterby.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.ToyLaw;

class DeclarationsReaderTest {
    private static final Corpus CORPUS = ToyLaw.corpus();

    @Test
    void aFileHoldsAListOrATableWithOne() {
        String one = "{id: D-1, says: {exporter.bar: none}, about: {self: \"yes\"}}";

        assertThat(read("[" + one + "]")).hasSize(1);
        assertThat(read("declarations: [" + one + "]")).isEqualTo(read("[" + one + "]"));
    }

    @Test
    void aDeclarationIsAboutOneThing() {
        assertThat(about("{self: \"yes\"}")).isEqualTo(new Declaration.About.Self());
        assertThat(about("{end_user: {name: Nordlicht, country: DE}}"))
                .isEqualTo(new Declaration.About.Party("end_user", "Nordlicht", "DE"));
        assertThat(about("{reading: extended}")).isEqualTo(new Declaration.About.HouseReading("extended"));
        assertThat(about("{supplier: S, part: P, lot: L}"))
                .isEqualTo(new Declaration.About.Article("S", "P", java.util.Optional.of("L")));
        assertThatThrownBy(() -> about("{supplier: S}")).hasMessageContaining("YT-D011");
    }

    @Test
    void aSecondSubjectIsNotLost() {
        for (String several : List.of(
                "{end_user: {name: Nordlicht, country: DE}, consignee: {name: Calder, country: CH}}",
                "{end_user: {name: Nordlicht, country: DE}, lot: L1}",
                "{self: \"yes\", supplier: S, part: P}",
                "{reading: extended, end_user: {name: Nordlicht, country: DE}}")) {
            assertThatThrownBy(() -> about(several)).as(several).hasMessageContaining("YT-D017");
        }
    }

    @Test
    void whatNarrowsAPartyAPaperOrASignerIsNotLost() {
        assertThatThrownBy(() -> about("{end_user: {name: Nordlicht, country: DE, site: Kiel}}"))
                .hasMessageContaining("unknown key `site`");
        String one = "[{id: D-1, says: {exporter.bar: none}, about: {self: \"yes\"}, ";
        assertThatThrownBy(() -> read(one + "basis: [{kind: test_report, file: TR-1.pdf, lot: L2}]}]"))
                .hasMessageContaining("unknown key `lot`");
        assertThatThrownBy(() -> read(one + "by: {name: A. Chen, frm: Muster GmbH}}]"))
                .hasMessageContaining("unknown key `frm`");
    }

    @Test
    void aCountryThatNoLineCouldStateIsRefused() {
        for (String country : List.of("garbage", "Chna", "EU", "NA", "Korea", "\"\"")) {
            assertThatThrownBy(() -> read(
                            "[{id: D-1, says: {end_user.military: \"no\"}, about: {end_user: {name: Acme, country: "
                                    + country + "}}}]"))
                    .as(country)
                    .isInstanceOf(org.ytterby.engine.doc.InputException.class);
            assertThatThrownBy(() ->
                            read("[{id: D-1, says: {exporter.bar: none}, about: {self: \"yes\"}, scope: {countries: ["
                                    + country + "]}}]"))
                    .as(country)
                    .isInstanceOf(org.ytterby.engine.doc.InputException.class);
        }
        assertThat(
                        read("[{id: D-1, says: {end_user.military: \"no\"}, about: {end_user: {name: Acme, country: Germany}}}]")
                                .getFirst()
                                .about())
                .isEqualTo(new Declaration.About.Party("end_user", "Acme", "DE"));
    }

    @Test
    void aScopeThatNobodyFilledInIsNotTheWholeBook() {
        for (String scope : List.of("{}", "{countries: []}", "{countries: , parties: []}")) {
            assertThatThrownBy(() -> read(
                            "[{id: D-1, says: {exporter.bar: none}, about: {self: \"yes\"}, scope: " + scope + "}]"))
                    .as(scope)
                    .hasMessageContaining("YT-D018");
        }
    }

    @Test
    void itMaySayFactsAndReadings() {
        Declaration declaration =
                read("[{id: D-1, says: {item.reacted: \"yes\", extended: lapsed}, about: {supplier: S, part: P}}]")
                        .getFirst();

        assertThat(declaration.says()).containsEntry("item.reacted", new Value.Code("yes"));
        assertThat(declaration.readings()).containsEntry("extended", "lapsed");
    }

    @Test
    void anUnknownFactIsRefused() {
        assertThatThrownBy(() -> read("[{id: D-1, says: {item.reactd: \"yes\"}, about: {self: \"yes\"}}]"))
                .hasMessageContaining("unknown fact `item.reactd`")
                .hasMessageContaining("Maybe `item.reacted`.");
    }

    @Test
    void aReadingThatThePointDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> read("[{id: D-1, says: {extended: over}, about: {reading: extended}}]"))
                .hasMessageContaining("`over` is no reading of `extended`");
    }

    @Test
    void anIdStandsOnce() {
        String one = "{id: D-1, says: {exporter.bar: none}, about: {self: \"yes\"}}";

        assertThatThrownBy(() -> read("[" + one + ", " + one + "]")).hasMessageContaining("`D-1` stands twice");
    }

    @Test
    void whatNamesNoneInParticularIsNothingToDeclareAbout() {
        for (String about : new String[] {
            "{end_user: {name: various customers, country: DE}}",
            "{consignee: {name: ask sales, country: DE}}",
            "{supplier: diverse, part: HM-42}",
            "{supplier: Ningbo Dongpu Magnetics, part: see attachment}",
            "{supplier: Ningbo Dongpu Magnetics, part: HM-42, lot: various}",
            "{supplier: Ningbo Dongpu Magnetics, part: HM-42, lot: \"-\"}"
        }) {
            assertThatThrownBy(() -> about(about)).hasMessageContaining("names no one party, article or lot");
        }
        assertThatThrownBy(() -> read("[{id: D-1, says: {}, about: {self: \"yes\"}, scope: {parties: [various]}}]"))
                .hasMessageContaining("`various` names no one party");
    }

    @Test
    void aLotThatNobodyFilledInIsNotEveryLot() {
        assertThatThrownBy(() -> about("{supplier: Ningbo Dongpu Magnetics, part: HM-42, lot: }"))
                .hasMessageContaining("`lot` is empty");
        assertThat(about("{supplier: Ningbo Dongpu Magnetics, part: HM-42}"))
                .isEqualTo(new Declaration.About.Article("Ningbo Dongpu Magnetics", "HM-42", Optional.empty()));
    }

    @Test
    void selfIsSaidByYes() {
        assertThatThrownBy(() -> about("{self: \"no\"}")).hasMessageContaining("`self` is `no`");
    }

    @Test
    void aNameThatStandsForAnySignsNothing() {
        for (String by : new String[] {
            "{name: Max Mustermann, firm: Nordlicht Antriebe GmbH}",
            "{name: J. Brandt, firm: Muster GmbH}",
            "{name: ppa., firm: Nordlicht Antriebe GmbH}",
            "{name: see signature, firm: Nordlicht Antriebe GmbH}"
        }) {
            assertThat(read("[{id: D-1, says: {}, about: {self: \"yes\"}, by: " + by + "}]")
                            .getFirst()
                            .signedBy())
                    .as(by)
                    .isEmpty();
        }
    }

    @Test
    void aReportThatIsToComeIsNone() {
        assertThat(new Declaration.Paper("test_report", "pending 2026").isTestReport())
                .isFalse();
        assertThat(new Declaration.Paper("test_report", "to follow 05/2026").isTestReport())
                .isFalse();
        assertThat(new Declaration.Paper("test_report", "No. 2026-118").isTestReport())
                .isTrue();
        assertThat(new Declaration.Paper("test_report", "TR-1.pdf").isTestReport())
                .isTrue();
    }

    @Test
    void anUnknownKeyIsRefused() {
        assertThatThrownBy(() -> read("[{id: D-1, says: {}, about: {self: \"yes\"}, valid: 2026-01-01}]"))
                .hasMessageContaining("unknown key `valid`");
    }

    private static Declaration.About about(String yaml) {
        return read("[{id: D-1, says: {}, about: " + yaml + "}]").getFirst().about();
    }

    private static List<Declaration> read(String yaml) {
        return new DeclarationsReader(CORPUS.vocabulary(), CORPUS.points()).read(ToyLaw.yaml(yaml));
    }
}
