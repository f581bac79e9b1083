package org.ytterby.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.law.PartyRole;
import org.ytterby.engine.law.ToyLaw;
import org.ytterby.engine.screen.Identity;

class PartiesTest {

    @Test
    void nameAndCountryTogetherMakeAParty() {
        List<PartyFinding> parties =
                parties("{end_user: {name: Nordlicht, country: DE}, consignee: {name: Nordlicht, country: AT}}");

        assertThat(parties).extracting(PartyFinding::key).containsExactly("end_user", "consignee");
    }

    @Test
    void otherPartiesAreNamedByTheirPlaceInTheList() {
        List<PartyFinding> parties = parties(
                "{end_user: {name: Nordlicht, country: DE}, other_parties: [{role: bank, name: A}, {role: forwarder, name: B}]}");

        assertThat(parties).extracting(PartyFinding::key).contains("other_parties[0]", "other_parties[1]");
        assertThat(parties).anySatisfy(p -> assertThat(p.roles()).containsExactly(PartyRole.FORWARDER));
    }

    @Test
    void aListedNameIsAFinding() {
        PartyFinding party = parties("{end_user: {name: \"HALBERD ARMAMENTS WORKS INC\", country: US}}")
                .getFirst();

        assertThat(party.isListed()).isTrue();
        assertThat(party.entries()).containsExactly("toy.list.1/halberd");
    }

    @Test
    void aNearNameIsNoHitAndNoPass() {
        PartyFinding party = parties("{end_user: {name: Quillon Ballistic Laboratory, country: US}}")
                .getFirst();

        assertThat(party.identity()).isInstanceOf(Identity.MayBe.class);
        assertThat(party.isListed()).isFalse();
        assertThat(party.entries()).containsExactly("toy.list.1/quillon");
    }

    @Test
    void papersClearANearNameButNeverAHit() {
        assertThat(parties("{end_user: {name: Quillon Ballistic Laboratory, country: US, identity_checked: \"yes\"}}")
                        .getFirst()
                        .entries())
                .isEmpty();
        assertThat(parties(
                                "{end_user: {name: \"Halberd Armaments Works, Inc.\", country: US, identity_checked: \"yes\"}}")
                        .getFirst()
                        .isListed())
                .isTrue();
    }

    @Test
    void nobodyNamedIsAPartyWithoutAName() {
        assertThat(parties("{movement: export}").getFirst().name()).isEmpty();
    }

    @Test
    void signsAndTurnedLettersNameNobody() {
        for (String signs : List.of("…", "—", "\uD83D\uDE00", "\u200E\u200F", "\u202Eoidraj")) {
            assertThat(parties("{end_user: {name: \"" + signs + "\", country: DE}}")
                            .getFirst()
                            .name())
                    .as(signs)
                    .isEmpty();
        }
    }

    @Test
    void anOwnerNamedBySignsLeavesOpenWhoOwns() {
        assertThat(parties("{end_user: {name: N, country: DE, ownership: [{owner: \"…\", percent: 60}]}}")
                        .getFirst()
                        .ownership())
                .isEmpty();
    }

    @Test
    void ownersAreCollectedWithWhoHoldsThem() {
        PartyFinding party = parties(
                        "{end_user: {name: N, country: DE, ownership: [{owner: A, percent: 10, owner_held_by: B, owner_held_percent: 60}]}}")
                .getFirst();

        assertThat(Parties.owners(party)).containsExactly("A", "B");
    }

    private static List<PartyFinding> parties(String facts) {
        return Parties.of(
                new FactsReader(Cases.CORPUS.vocabulary()).read(ToyLaw.yaml(facts)),
                Cases.CORPUS.screener()::identify,
                Clearings.NONE);
    }
}
