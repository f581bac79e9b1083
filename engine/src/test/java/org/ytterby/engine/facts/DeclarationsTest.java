package org.ytterby.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules by which a declaration counts, one test a rule. */
class DeclarationsTest {
    private static final String LINE =
            "{movement: export, destination: DE, end_user: {name: Nordlicht Antriebe GmbH, country: DE},"
                    + " item: {supplier: Dongpu, part: HM-42, lot: L1, kind: magnet}}";
    private static final String SIGNED =
            ", by: {name: A. Weber, office: B, firm: Calder AG}, signed: 2026-01-10, until: 2026-12-31}";
    private static final String CIVIL = "{id: D-1, says: {end_user.military: \"no\"},"
            + " about: {end_user: {name: Nordlicht Antriebe GmbH, country: DE}}" + SIGNED;
    private static final String KNOWS_NOTHING =
            "{id: D-2, says: {exporter_knowledge: [none]}, about: {self: \"yes\"}, scope: {countries: [DE]}" + SIGNED;

    @Test
    void whatIsDeclaredIsKnownWithItsOriginAndCounted() {
        ClosedCase closed = Cases.close(LINE, CIVIL);

        assertThat(closed.facts().get("end_user.military"))
                .contains(new Stated(new Value.Code("no"), new Stated.Origin.Declared("D-1")));
        assertThat(closed.declarations()).containsExactly("D-1");
        assertThat(closed.warnings()).contains("declaration_used");
    }

    @Test
    void knowledgeHoldsForTheCountriesItNames() {
        assertThat(knowledge(Cases.close(LINE, KNOWS_NOTHING))).isPresent();
        assertThat(knowledge(Cases.close(LINE.replace("destination: DE", "destination: FR"), KNOWS_NOTHING)))
                .isEmpty();
    }

    @Test
    void knowledgeTowardsACountryDoesNotHoldWhereNobodyKnowsTheEndUsers() {
        String nowhere = LINE.replace("country: DE", "country: unknown");

        assertThat(nowhere).isNotEqualTo(LINE);
        refused(Cases.close(nowhere, KNOWS_NOTHING), "exporter_knowledge", "declaration_out_of_scope");
    }

    @Test
    void aConsigneeThatNobodyKnowsIsNotTheEndUserAndHasNotItsCountry() {
        String declared = CIVIL.replace("end_user", "consignee");
        String same = LINE.replace(" end_user:", " consignee: {name: Nordlicht Antriebe GmbH}, end_user:");
        String other = same.replace("end_user: {name: Nordlicht Antriebe GmbH", "end_user: {name: Calder AG");

        assertThat(consigneeMilitary(Cases.close(LINE, declared))).isTrue();
        assertThat(consigneeMilitary(Cases.close(same, declared))).isTrue();
        assertThat(consigneeMilitary(Cases.close(other, declared))).isFalse();
        String unknown = same.replace("consignee: {name: Nordlicht Antriebe GmbH", "consignee: {name: unknown");
        assertThat(consigneeMilitary(Cases.close(unknown, declared))).isFalse();
    }

    private static boolean consigneeMilitary(ClosedCase closed) {
        return closed.facts()
                .get("consignee.military")
                .filter(s -> s.origin() instanceof Stated.Origin.Declared)
                .isPresent();
    }

    @Test
    void knowledgeHoldsForThePartiesItNames() {
        String towards = KNOWS_NOTHING.replace("countries: [DE]", "parties: [Nordlicht Antriebe GmbH]");

        assertThat(knowledge(Cases.close(LINE.replace("destination: DE", "destination: FR"), towards)))
                .isPresent();
    }

    @Test
    void aScopeNarrowsADeclarationAboutAnything() {
        String inFrance = CIVIL.replace(", by:", ", scope: {countries: [FR]}, by:");

        refused(Cases.close(LINE, inFrance), "end_user.military", "declaration_out_of_scope");
        assertThat(military(Cases.close(LINE, inFrance.replace("FR", "DE")))).isPresent();
    }

    @Test
    void aThirdVoiceSettlesNoShareThatTwoSayDifferently() {
        String two = "item.composition: {Dy: 2}";
        String none = "item.composition: {Dy: {not_detected: \"0.005\"}}";
        String[] voices = {
            article(two), article(none).replace("D-4", "D-5"), article(none).replace("D-4", "D-6")
        };

        assertThat(Cases.close(LINE, voices).facts().value("item.composition"))
                .contains(new Value.Composition(List.of(new Value.Constituent("Dy", new Value.Amount.Open()))));
    }

    @Test
    void knowledgeWithoutAScopeIsOutOfScope() {
        String everywhere = KNOWS_NOTHING.replace(", scope: {countries: [DE]}", "");

        refused(Cases.close(LINE, everywhere), "exporter_knowledge", "declaration_out_of_scope");
    }

    @Test
    void aFactAboutAPartyMayNotHoldForTheWholeBook() {
        String anyone = CIVIL.replace(
                "about: {end_user: {name: Nordlicht Antriebe GmbH, country: DE}}", "about: {self: \"yes\"}");

        refused(Cases.close(LINE, anyone), "end_user.military", "declaration_out_of_scope");
    }

    @Test
    void aFactThatNobodyMayDeclareIsOutOfScope() {
        String kind = article("item.kind: motor").replace("HM-42", "HM-43");

        refused(
                Cases.close(LINE.replace(", kind: magnet", "").replace("HM-42", "HM-43"), kind),
                "item.kind",
                "declaration_out_of_scope");
    }

    @Test
    void anotherPartysNameOrCountryIsAboutSomethingElse() {
        assertThat(military(Cases.close(LINE, CIVIL.replace("Nordlicht Antriebe GmbH", "Nordlicht Antriebe AG"))))
                .isEmpty();
        refused(
                Cases.close(LINE, CIVIL.replace("country: DE", "country: AT")),
                "end_user.military",
                "declaration_out_of_scope");
    }

    @Test
    void anArticleIsNamedBySupplierAndPart() {
        assertThat(Cases.close(LINE, article("item.reacted: \"no\"")).facts().code("item.reacted"))
                .contains("no");
        refused(
                Cases.close(LINE.replace("supplier: Dongpu", "supplier: Lanshan"), article("item.reacted: \"no\"")),
                "item.reacted",
                "declaration_out_of_scope");
    }

    @Test
    void aReportOfOneLotSaysNothingOfAnother() {
        String lot = article("item.reacted: \"no\"").replace("part: HM-42", "part: HM-42, lot: L1");

        assertThat(Cases.close(LINE, lot).facts().code("item.reacted")).contains("no");
        refused(Cases.close(LINE.replace("lot: L1", "lot: L2"), lot), "item.reacted", "declaration_out_of_scope");
    }

    @Test
    void itCountsFromTheDayOfSignatureThroughItsLastDay() {
        assertThat(military(Cases.closeOn("2026-01-09", LINE, CIVIL))).isEmpty();
        assertThat(military(Cases.closeOn("2026-01-10", LINE, CIVIL))).isPresent();
        assertThat(military(Cases.closeOn("2026-12-31", LINE, CIVIL))).isPresent();
        refused(Cases.closeOn("2027-01-01", LINE, CIVIL), "end_user.military", "declaration_expired");
    }

    @Test
    void itDoesNotCountBeforeAnyoneCouldKnowIt() {
        Transaction earlier = Cases.transaction("2026-03-10", Optional.of(LocalDate.of(2026, 1, 9)), LINE, CIVIL);

        refused(Cases.close(earlier), "end_user.military", "declaration_after_act");
    }

    @Test
    void itRunsForTwelveMonthsAtMost() {
        assertThat(military(Cases.close(LINE, CIVIL.replace("2026-12-31", "2027-01-10"))))
                .isPresent();
        refused(
                Cases.close(LINE, CIVIL.replace("2026-12-31", "2027-01-11")),
                "end_user.military",
                "declaration_too_long");
        refused(
                Cases.close(LINE, CIVIL.replace(", until: 2026-12-31", "")),
                "end_user.military",
                "declaration_too_long");
    }

    @Test
    void itCountsOnlySigned() {
        refused(
                Cases.close(LINE, CIVIL.replace(", by: {name: A. Weber, office: B, firm: Calder AG}", "")),
                "end_user.military",
                "declaration_unsigned");
        refused(
                Cases.close(LINE, CIVIL.replace(", signed: 2026-01-10", "")),
                "end_user.military",
                "declaration_unsigned");
    }

    @Test
    void whereTheLineDiffersNeitherPrevails() {
        String line = LINE.replace("country: DE}", "country: DE, military: \"yes\"}");

        refused(Cases.close(line, CIVIL), "end_user.military", "declaration_contradicted");
    }

    @Test
    void whereTheLineAgreesNothingIsAdded() {
        ClosedCase closed = Cases.close(LINE.replace("country: DE}", "country: DE, military: \"no\"}"), CIVIL);

        assertThat(closed.facts().get("end_user.military").orElseThrow().origin())
                .isEqualTo(new Stated.Origin.Line());
        assertThat(closed.declarations()).isEmpty();
    }

    @Test
    void aDeclarationThatNothingLacksIsNoNews() {
        String next = CIVIL.replace("D-1", "D-9").replace("2026-01-10", "2026-09-01");
        String elsewhere = KNOWS_NOTHING.replace("D-2", "D-8").replace("[DE]", "[FR]");

        assertThat(Cases.close(LINE, CIVIL, next, KNOWS_NOTHING, elsewhere).warnings())
                .containsExactly("declaration_used");
    }

    @Test
    void twoDeclarationsThatDifferLeaveTheFactUnknown() {
        String other = CIVIL.replace("D-1", "D-9").replace("military: \"no\"", "military: \"yes\"");

        refused(Cases.close(LINE, CIVIL, other), "end_user.military", "declaration_contradicted");
    }

    @Test
    void aNameThatHitsAListedOneSuspendsIt() {
        String listed = "Halberd Armaments Works, Inc.";

        refused(
                Cases.close(
                        LINE.replace("Nordlicht Antriebe GmbH", "\"" + listed + "\"")
                                .replace("country: DE", "country: US"),
                        CIVIL.replace("Nordlicht Antriebe GmbH", "\"" + listed + "\"")
                                .replace("country: DE", "country: US")),
                "end_user.military",
                "declaration_suspended");
    }

    @Test
    void aNearNameSuspendsItUntilItIsCleared() {
        String near = "Quillon Ballistic Laboratory";
        String line = LINE.replace("Nordlicht Antriebe GmbH", near);
        String declared = CIVIL.replace("Nordlicht Antriebe GmbH", near);

        refused(Cases.close(line, declared), "end_user.military", "declaration_suspended");
        assertThat(military(
                        Cases.close(line.replace("country: DE}", "country: DE, identity_checked: \"yes\"}"), declared)))
                .isPresent();
    }

    @Test
    void aListedOwnerSuspendsIt() {
        String owned = CIVIL.replace(
                "military: \"no\"",
                "military: \"no\", end_user.ownership: [{owner: \"Halberd Armaments Works, Inc.\", percent: 10}]");

        refused(Cases.close(LINE, owned), "end_user.military", "declaration_suspended");
    }

    @Test
    void wordsThatNameWhatIsDeclaredAbsentSuspendALetter() {
        String free = article("item.composition: {Dy: \"0\"}");
        for (String words : List.of("magnet containing dysprosium", "含镝磁钢", "NdFeB with Dy")) {
            String line = LINE.replace("kind: magnet", "kind: magnet, description: " + words);
            assertThat(Cases.close(line, free).warnings()).as(words).contains("declaration_suspended");
        }
        for (String words : List.of("Dy-free magnet", "无镝磁钢", "free of dysprosium", "Dynamo magnet")) {
            String line = LINE.replace("kind: magnet", "kind: magnet, description: " + words);
            assertThat(Cases.close(line, free).warnings()).as(words).doesNotContain("declaration_suspended");
        }
    }

    @Test
    void wordsThatNameWhatAFullAnalysisLeavesOutSuspendALetter() {
        String full = article("item.composition: {Fe: 70, O: 30}, item.composition_complete: \"yes\"");

        assertThat(isSuspended("magnet containing dysprosium", full)).isTrue();
        assertThat(isSuspended("含镝磁钢", full)).isTrue();
        assertThat(isSuspended("discs N38-UH", full)).isTrue();
        assertThat(isSuspended("magnet free of dysprosium", full)).isFalse();
        assertThat(isSuspended("无镝磁体", full)).isFalse();
        assertThat(isSuspended("未充磁含镝磁钢", full)).isTrue();
        assertThat(isSuspended("non-coated magnet, dysprosium < 5 %", full)).isTrue();
        assertThat(isSuspended("magnet with dysprosium", full.replace("Fe: 70", "Fe: 68, Dy: 2")))
                .isFalse();
    }

    @Test
    void aDenialReachesOverElementsThatAreJoinedAndOverNothingElse() {
        String full = article("item.composition: {Fe: 70, O: 30}, item.composition_complete: \"yes\"");

        assertThat(isSuspended("magnet free of terbium and dysprosium", full)).isFalse();
        assertThat(isSuspended("Without terbium or dysprosium", full)).isFalse();
        assertThat(isSuspended("不含铽、镝的磁体", full)).isFalse();
        assertThat(isSuspended("free of terbium and with dysprosium", full)).isTrue();
        assertThat(isSuspended("free of terbium and dysprosium 2 %", full)).isTrue();
        assertThat(isSuspended("free of terbium, dysprosium added", full)).isTrue();
        assertThat(isSuspended("free of charge and dysprosium", full)).isTrue();
        assertThat(isSuspended("free of terbium and dysprosium-doped", full)).isTrue();
        assertThat(isSuspended("not free of terbium and dysprosium", full)).isTrue();
        assertThat(isSuspended("not free of dysprosium", full)).isTrue();
        assertThat(isSuspended("不含铽、镝2%", full)).isTrue();
    }

    private static boolean isSuspended(String description, String declaration) {
        String line = LINE.replace("kind: magnet", "kind: magnet, description: \"" + description + "\"");
        return Cases.close(line, declaration).warnings().contains("declaration_suspended");
    }

    @Test
    void whatNobodySignsDoesNotCount() {
        for (String nobody : List.of("TBD", "N/A", "待定", "-", "nobody")) {
            refused(
                    Cases.close(LINE, CIVIL.replace("name: A. Weber", "name: \"" + nobody + "\"")),
                    "end_user.military",
                    "declaration_unsigned");
        }
    }

    @Test
    void gradeWordsSuspendALetterButNotATestReport() {
        String line = LINE.replace("kind: magnet", "kind: magnet, description: discs N42SH");
        String free = article("item.composition: {Dy: \"0\"}");

        assertThat(Cases.close(line, free).warnings()).contains("declaration_suspended");
        assertThat(Cases.close(line, free.replace(SIGNED, ", basis: [{file: TR-1.pdf, kind: test_report}]" + SIGNED))
                        .warnings())
                .doesNotContain("declaration_suspended");
        assertThat(Cases.close(LINE, free).warnings()).doesNotContain("declaration_suspended");
    }

    @Test
    void anAnalysisIsCalledFullWithItInHandOrNotAtAll() {
        String full = "item.composition_complete: \"yes\"";

        String line = LINE.replace("kind: magnet", "kind: magnet, elements: [Tb, Fe]");

        refused(Cases.close(line, article(full)), "item.composition_complete", "declaration_out_of_scope");
        assertThat(Cases.close(line, article("item.composition: {Fe: 70, O: 30}, " + full))
                        .facts()
                        .is("item.composition_complete", "yes"))
                .isTrue();
        assertThat(Cases.close(
                                line,
                                article(full).replace(SIGNED, ", basis: [{file: r.pdf, kind: test_report}]" + SIGNED))
                        .facts()
                        .is("item.composition_complete", "yes"))
                .isTrue();
    }

    @Test
    void aConstituentThatTheLineSaysOtherwiseIsOpenAndTheOthersStand() {
        String line = LINE.replace("kind: magnet", "kind: magnet, composition: {Dy: 2}");
        Value.Composition composition =
                (Value.Composition) Cases.close(line, article("item.composition: {Dy: \"1\", Tb: \"0.5\"}"))
                        .facts()
                        .value("item.composition")
                        .orElseThrow();

        assertThat(composition.constituents()).anySatisfy(c -> {
            assertThat(c.name()).isEqualTo("Dy");
            assertThat(c.amount()).isEqualTo(new Value.Amount.Open());
        });
        assertThat(composition.constituents())
                .extracting(Value.Constituent::name)
                .contains("Tb");
    }

    @Test
    void aHouseReadingHoldsForTheWholeBookAndNamesItsDeclaration() {
        String house = "{id: D-3, says: {extended: lapsed}, about: {reading: extended}" + SIGNED;

        assertThat(Cases.close(LINE, house).readings())
                .containsEntry("extended", new ClosedCase.Settled("lapsed", "D-3"));
    }

    @Test
    void aReadingSaidBesideAnotherSubjectIsOutOfScope() {
        String house = "{id: D-3, says: {extended: lapsed}, about: {reading: stakes}" + SIGNED;
        ClosedCase closed = Cases.close(LINE, house);

        assertThat(closed.readings()).isEmpty();
        assertThat(closed.warnings()).contains("declaration_out_of_scope");
    }

    private static String article(String says) {
        return "{id: D-4, says: {" + says + "}, about: {supplier: Dongpu, part: HM-42}" + SIGNED;
    }

    private static void refused(ClosedCase closed, String fact, String warning) {
        assertThat(closed.warnings()).contains(warning);
        assertThat(closed.facts()
                        .value(fact)
                        .filter(v -> !v.equals(Value.UNKNOWN))
                        .map(List::of))
                .satisfiesAnyOf(
                        v -> assertThat(v).isEmpty(),
                        v -> assertThat(closed.facts().get(fact).orElseThrow().origin())
                                .isEqualTo(new Stated.Origin.Assumed()));
    }

    private static Optional<Value> military(ClosedCase closed) {
        return closed.facts().value("end_user.military");
    }

    private static Optional<Value> knowledge(ClosedCase closed) {
        return closed.facts().value("exporter_knowledge");
    }
}
