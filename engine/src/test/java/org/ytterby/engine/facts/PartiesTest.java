package org.ytterby.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.law.PartyRole;
import org.ytterby.engine.law.ToyLaw;
import org.ytterby.engine.screen.Identity;
import org.ytterby.engine.screen.Names;

class PartiesTest {

    @Test
    void nameAndCountryTogetherMakeAParty() {
        List<PartyFinding> parties = parties(
                "{end_user: {name: Nordlicht GmbH, country: DE}, consignee: {name: Nordlicht GmbH, country: AT}}");

        assertThat(parties).extracting(PartyFinding::key).containsExactly("end_user", "consignee", "exporter");
    }

    @Test
    void whoSendsIsAPartyAndSharesTheNameOfWhoReceives() {
        List<PartyFinding> parties =
                parties("{end_user: {name: Nordlicht GmbH, country: DE}, exporter: {name: Nordlicht GmbH, place: DE}}");

        assertThat(parties)
                .anySatisfy(
                        p -> assertThat(p.roles()).containsExactlyInAnyOrder(PartyRole.END_USER, PartyRole.EXPORTER));
    }

    @Test
    void aListedSenderIsAFinding() {
        PartyFinding sender = parties("{exporter: {name: \"HALBERD ARMAMENTS WORKS INC\", place: US}}").stream()
                .filter(p -> p.key().equals("exporter"))
                .findFirst()
                .orElseThrow();

        assertThat(sender.isListed()).isTrue();
    }

    @Test
    void otherPartiesAreNamedByTheirPlaceInTheList() {
        List<PartyFinding> parties = parties(
                "{end_user: {name: Nordlicht GmbH, country: DE}, other_parties: [{role: bank, name: Sparbank}, {role: forwarder, name: Frachtmann}]}");

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
    void signsTurnedLettersAndNumbersNameNobody() {
        for (String signs : List.of("…", "—", "\uD83D\uDE00", "\u200E\u200F", "\u202Eoidraj", "4711", "X")) {
            assertThat(named(signs)).as(signs).isEmpty();
        }
    }

    @Test
    void wordsInThePlaceOfANameNameNobody() {
        for (String words : List.of(
                "TO ORDER",
                "no",
                "no data",
                "to be advised",
                "T.B.D.",
                "N/A",
                "Various customers",
                "Same as Consignee",
                "our end-user",
                "our customer in Germany",
                "unbekannt",
                "s.o.",
                "see above",
                "dito",
                "dto.",
                "idem",
                "a.a.O.",
                "a/a",
                "-//-",
                "\\\"",
                "〃",
                "ノノ",
                "same company",
                "refer to PO",
                "wie vorher",
                "ver arriba",
                "как выше",
                "то же",
                "同上",
                "见上",
                "同左",
                "上記同様",
                "左に同じ",
                "위와 같음",
                "同收货人",
                "最終用戶",
                "該当なし",
                "미정")) {
            assertThat(named(words)).as(words).isEmpty();
        }
    }

    @Test
    void aNameThatStandsForAnyNamesNobodyUntilPapersAreChecked() {
        assertThat(named("Muster GmbH")).isEmpty();
        assertThat(parties("{end_user: {name: Muster GmbH, country: DE, identity_checked: \"yes\"}}")
                        .getFirst()
                        .name())
                .contains("Muster GmbH");
    }

    @Test
    void papersMakeNoNameOfWordsThatAreNone() {
        assertThat(parties("{end_user: {name: Company B, country: DE, identity_checked: \"yes\"}}")
                        .getFirst()
                        .name())
                .isEmpty();
    }

    @Test
    void aNameThatPapersShowInOneRoleIsTheSamePartysInAnother() {
        List<PartyFinding> parties = parties(
                "{end_user: {name: Siemens, country: DE, identity_checked: \"yes\"}, consignee: {name: Siemens, country: DE}}");

        assertThat(parties.getFirst().roles()).containsExactlyInAnyOrder(PartyRole.END_USER, PartyRole.CONSIGNEE);
        assertThat(parties.getFirst().name()).contains("Siemens");
    }

    @Test
    void aNameThatNobodyCheckedIsNotShownByWhoSendsBearingItToo() {
        List<PartyFinding> parties = parties(
                "{end_user: {name: Nordlicht GmbH, country: DE}, exporter: {name: Worldwide, place: CN}, other_parties: [{role: forwarder, name: Worldwide, country: CN}]}");

        assertThat(parties)
                .filteredOn(p -> p.roles().contains(PartyRole.FORWARDER))
                .extracting(PartyFinding::name)
                .containsExactly(Optional.empty());
    }

    @Test
    void whoSendsMayBeCalledWhateverItIs() {
        assertThat(
                        parties(
                                "{end_user: {name: Nordlicht GmbH, country: DE}, exporter: {name: \"ABC Co., Ltd.\", place: CN}}"))
                .flatExtracting(p -> p.name().stream().toList())
                .contains("ABC Co., Ltd.");
    }

    @Test
    void aNameThatHoldsSuchAWordIsAName() {
        for (String name : List.of(
                "Customer Motors GmbH", "Universitaet Talbruck", "I.B.M. Corp.", "H&M AB", "客户科技有限公司", "3M Company")) {
            assertThat(named(name)).contains(name);
        }
    }

    private static Optional<String> named(String name) {
        return parties("{end_user: {name: \"" + name + "\", country: DE}}")
                .getFirst()
                .name();
    }

    @Test
    void anOwnerWhoIsNotNamedLeavesOpenWhoOwnsTheRest() {
        for (String owner : List.of("…", "unknown", "various shareholders", "个人")) {
            Value.Ownership ownership = parties(
                            "{end_user: {name: Nordlicht GmbH, country: DE, ownership: [{owner: Anker AG, percent: 30}, {owner: \""
                                    + owner
                                    + "\", percent: 60}]}}")
                    .getFirst()
                    .ownership()
                    .orElseThrow();

            assertThat(ownership.open()).as(owner).isTrue();
            assertThat(ownership.stakes()).extracting(Value.Stake::owner).containsExactly("Anker AG");
        }
    }

    @Test
    void aHolderOfAnOwnerWhoIsNotNamedLeavesOpenWhoOwnsTheRest() {
        Value.Ownership ownership = parties(
                        "{end_user: {name: Nordlicht GmbH, country: DE, ownership: [{owner: Anker AG, percent: 60, owner_held_by: tbc, owner_held_percent: 90}]}}")
                .getFirst()
                .ownership()
                .orElseThrow();

        assertThat(ownership.open()).isTrue();
        assertThat(ownership.stakes()).extracting(Value.Stake::heldBy).containsExactly(Optional.empty());
    }

    @Test
    void whoeverOnAListHoldsAnOwnerThatIsNotNamedStillHoldsIt() {
        Value.Ownership ownership = parties(
                        "{end_user: {name: Nordlicht GmbH, country: DE, ownership: [{owner: unknown, percent: 60, owner_held_by: \"Halberd Armaments Works, Inc.\", owner_held_percent: 60}]}}")
                .getFirst()
                .ownership()
                .orElseThrow();

        assertThat(ownership.open()).isTrue();
        assertThat(ownership.stakes())
                .extracting(Value.Stake::heldBy)
                .containsExactly(Optional.of("Halberd Armaments Works, Inc."));
    }

    @Test
    void ownersAreCollectedWithWhoHoldsThem() {
        PartyFinding party = parties(
                        "{end_user: {name: Nordlicht GmbH, country: DE, ownership: [{owner: Anker AG, percent: 10, owner_held_by: Bolder Inc., owner_held_percent: 60}]}}")
                .getFirst();

        assertThat(Parties.owners(party)).containsExactly("Anker AG", "Bolder Inc.");
    }

    private static List<PartyFinding> parties(String facts) {
        return Parties.of(
                        new FactsReader(Cases.CORPUS.vocabulary()).read(ToyLaw.yaml(facts)),
                        Cases.CORPUS.screener()::identify,
                        Names::key,
                        Clearings.NONE)
                .parties();
    }
}
