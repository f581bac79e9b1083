package org.ytterby.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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
