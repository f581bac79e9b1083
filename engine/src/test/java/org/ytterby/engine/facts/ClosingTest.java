package org.ytterby.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.law.PartyRole;

class ClosingTest {
    private static final String OXIDE = "{item: {kind: oxide, hs: \"2846.90.15 00\"}}";
    private static final String CATALOGUE = "item.in_ordinary_licence_catalogue";

    @Test
    void aDefaultCountsAsAssumed() {
        assertThat(Cases.close("{movement: export}").facts().get("role"))
                .contains(new Stated(new Value.Code("exporter"), new Stated.Origin.Assumed()));
    }

    @Test
    void aStatedValueIsNeverReplacedByADefault() {
        assertThat(Cases.close("{role: carrier}").facts().code("role")).contains("carrier");
        assertThat(Cases.close("{role: unknown}").facts().value("role")).contains(Value.UNKNOWN);
    }

    @Test
    void theConsigneeIsTheEndUserUnlessNamed() {
        Facts facts = Cases.close("{end_user: {name: Nordlicht, country: DE}}").facts();

        assertThat(facts.text("consignee.name")).contains("Nordlicht");
        assertThat(facts.code("consignee.country")).contains("DE");
    }

    @Test
    void nothingIsTakenOverFromAnUnknown() {
        assertThat(Cases.close("{end_user: {name: unknown}}").facts().get("consignee.name"))
                .isEmpty();
    }

    @Test
    void aConditionalDefaultCountsOnlyUnderItsCondition() {
        assertThat(Cases.close("{item.kind: magnet}").facts().code("item.designation"))
                .contains("other");
        assertThat(Cases.close("{item.kind: magnet, item.lot: L7}").facts().get("item.designation"))
                .as("who states a fact that the default is not for has thought of the matter")
                .isEmpty();
        assertThat(Cases.close("{item.kind: mixture}").facts().get("item.designation"))
                .isEmpty();
        assertThat(Cases.close("{movement: export}").facts().get("item.designation"))
                .isEmpty();
    }

    @Test
    void whatCannotMakeUpTheGoodsIsNoFullAssay() {
        assertThat(fullAssay("composition: {Dy: 0.25}")).isFalse();
        assertThat(fullAssay("kind: alloy, elements: [Dy]")).isFalse();
        assertThat(fullAssay("kind: oxide, elements: [Dy]")).isTrue();
        assertThat(fullAssay("elements: [Dy], composition: {Dy: 99.9}")).isTrue();
        assertThat(fullAssay("elements: [Tb, Fe, O], composition: {Dy: 0}")).isTrue();
        assertThat(fullAssay("composition: {Fe: 70, O: 30}, description: motor with dysprosium"))
                .isFalse();
        assertThat(fullAssay("composition: {Fe: 70, O: 30}, description: dysprosiumfrei"))
                .isTrue();
        assertThat(fullAssay("composition: {Fe: 70, O: 30}, description: free of dysprosium"))
                .isTrue();
        assertThat(fullAssay("composition: {Fe: unknown, Dy: 0.25}")).isTrue();
        assertThat(fullAssay("kind: oxide, composition: {Tb: unknown}")).isFalse();
        assertThat(fullAssay("kind: oxide, composition: {Tb: [0, 100]}")).isFalse();
        assertThat(fullAssay("kind: oxide, composition: {Tb: {not_detected: 95}}"))
                .isFalse();
    }

    @Test
    void wordsInThePlaceOfALicenceNumberShowNoLicence() {
        for (String number : new String[] {"applied for on 3.11.2026", "pending 2026", "PO 4711 pending", "申请中 2026"}) {
            assertThat(Cases.close("{licence.number: " + number + ", licence.seen: \"yes\"}")
                            .facts()
                            .code("licence.seen"))
                    .as(number)
                    .contains("no");
        }
        for (String number : new String[] {"25-AE-019944", "No. 4711", "商务部许可证第2026-118号"}) {
            assertThat(Cases.close("{licence.number: " + number + "}").facts().code("licence.seen"))
                    .as(number)
                    .contains("yes");
        }
    }

    private static boolean fullAssay(String item) {
        ClosedCase closed = Cases.close("{item: {composition_complete: \"yes\", " + item + "}}");
        boolean stands = closed.facts().is("item.composition_complete", "yes");
        assertThat(closed.warnings().contains("stated_belied")).isEqualTo(!stands);
        return stands;
    }

    @Test
    void aLicenceCountsAsSeenWhereItsNumberOrDayIsStated() {
        assertThat(Cases.close("{licence.number: AE-1}").facts().code("licence.seen"))
                .contains("yes");
        assertThat(Cases.close("{licence.number: applied for, licence.obtained_on: 2026-01-01, licence.seen: \"yes\"}")
                        .facts()
                        .code("licence.seen"))
                .as("words in place of a number")
                .contains("no");
        assertThat(Cases.close("{licence.obtained_on: 2026-01-01}").facts().code("licence.seen"))
                .contains("yes");
        assertThat(Cases.close("{movement: export}").facts().code("licence.seen"))
                .contains("no");
    }

    @Test
    void aFactOfLawIsDerivedFromItsCodeInItsYearAndOnlyToYes() {
        ClosedCase closed = Cases.close(OXIDE);

        assertThat(closed.facts().get(CATALOGUE))
                .contains(new Stated(new Value.Code("yes"), new Stated.Origin.Derived("item.hs")));
        assertThat(closed.warnings()).contains("derived_from_hs");
        assertThat(closed.names()).contains("R-9");
        assertThat(Cases.close(OXIDE.replace("15 00", "99 99")).facts().get(CATALOGUE))
                .isEmpty();
    }

    @Test
    void anotherYearLeavesTheFactUnknown() {
        assertThat(Cases.closeOn("2025-12-31", OXIDE).facts().get(CATALOGUE)).isEmpty();
        assertThat(Cases.closeOn("2026-12-31", OXIDE).facts().get(CATALOGUE)).isPresent();
        assertThat(Cases.closeOn("2027-01-01", OXIDE).facts().get(CATALOGUE)).isEmpty();
    }

    @Test
    void whatWasNotYetPublishedDerivesNothing() {
        Transaction early = Cases.transaction("2026-03-10", Optional.of(LocalDate.of(2025, 10, 8)), OXIDE);

        assertThat(Cases.close(early).facts().get(CATALOGUE)).isEmpty();
    }

    @Test
    void aBareZeroIsWarnedAbout() {
        assertThat(Cases.close("{item.composition: {Dy: 0}}").warnings()).contains("zero_without_report");
        assertThat(Cases.close("{item.composition: {Dy: [0, 1]}}").warnings()).doesNotContain("zero_without_report");
    }

    @Test
    void anAssumptionComesBeforeAHouseReading() {
        Transaction asked = Cases.transaction(
                Cases.DAY,
                Optional.empty(),
                "{movement: export}",
                "{id: D-3, says: {extended: lapsed}, about: {reading: extended}, by: {name: A. Weber}, signed: 2026-01-10,"
                        + " until: 2026-12-31}");
        Transaction assuming = new Transaction(
                asked.id(),
                asked.facts(),
                asked.on(),
                asked.knownOn(),
                Map.of("extended", "extended_further"),
                asked.declarations());

        assertThat(Cases.close(assuming).readings())
                .containsEntry("extended", new ClosedCase.Settled("extended_further", ""));
    }

    @Test
    void onePartyMayPlayTwoRoles() {
        assertThat(Cases.close("{end_user: {name: Nordlicht, country: DE}}").parties())
                .extracting(PartyFinding::roles)
                .containsExactly(Set.of(PartyRole.END_USER, PartyRole.CONSIGNEE), Set.of(PartyRole.EXPORTER));
    }
}
