package org.ytterby.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.law.AsOf;
import org.ytterby.engine.screen.Identity;

/** Who was told apart from a listed party, and when that counts. */
class ClearingsTest {
    private static final String NEAR = "Quillon Ballistic Laboratory";
    private static final String LINE =
            "{movement: export, destination: DE, end_user: {name: " + NEAR + ", country: DE}, item: {kind: magnet}}";
    private static final String SIGNED =
            ", by: {name: A. Weber, office: B, firm: Calder AG}, signed: 2026-01-10, until: 2026-12-31,"
                    + " basis: [{file: extract.pdf, kind: register}]}";

    private static String entry() {
        return party(Cases.close(LINE)).entries().getFirst();
    }

    private static String print() {
        return Cases.CORPUS
                .epoch(new AsOf(LocalDate.parse(Cases.DAY), Optional.empty()))
                .print(entry())
                .orElseThrow();
    }

    private static String clearing(String name, String country, String entry, String print) {
        return "{id: D-9, about: {listing: {name: " + name + ", country: " + country + ", entry: " + entry + ", print: "
                + print + ", because: another register number}}" + SIGNED;
    }

    private static PartyFinding party(ClosedCase closed) {
        return closed.parties().getFirst();
    }

    @Test
    void whoWasToldApartIsNoLongerNear() {
        ClosedCase closed = Cases.close(LINE, clearing(NEAR, "DE", entry(), print()));

        assertThat(party(Cases.close(LINE)).identity()).isInstanceOf(Identity.MayBe.class);
        assertThat(party(closed).identity()).isInstanceOf(Identity.Clear.class);
        assertThat(party(closed).cleared()).isTrue();
        assertThat(closed.declarations()).containsExactly("D-9");
        assertThat(closed.warnings()).contains("declaration_used");
    }

    @Test
    void whatElseIsDeclaredOfThePartyCountsAgain() {
        String civil = "{id: D-1, says: {end_user.military: \"no\"}, about: {end_user: {name: " + NEAR
                + ", country: DE}}" + SIGNED;

        assertThat(Cases.close(LINE, civil).facts().is("end_user.military", "no"))
                .isFalse();
        assertThat(Cases.close(LINE, civil, clearing(NEAR, "DE", entry(), print()))
                        .facts()
                        .is("end_user.military", "no"))
                .isTrue();
    }

    @Test
    void theQuestionIsOpenAgainWhenTheListingOrThePartyChanges() {
        reopened(LINE, clearing(NEAR, "DE", entry(), "0123456789ab"), "clearing_listing_changed");
        reopened(
                LINE.replace("country: DE", "country: FR"),
                clearing(NEAR, "DE", entry(), print()),
                "clearing_party_changed");
        reopened(LINE, clearing(NEAR, "[DE, FR]", entry(), print()), "clearing_party_changed");
    }

    @Test
    void aClearingEndsWithItsLastDayAndBeginsWithItsSignature() {
        String cleared = clearing(NEAR, "DE", entry(), print());
        assertThat(party(Cases.closeOn("2026-12-31", LINE, cleared)).cleared()).isTrue();
        assertThat(Cases.closeOn("2027-01-01", LINE, cleared).warnings()).contains("declaration_expired");
        assertThat(party(Cases.closeOn("2027-01-01", LINE, cleared)).cleared()).isFalse();
        assertThat(Cases.closeOn("2026-01-09", LINE, cleared).warnings()).contains("declaration_after_act");
        reopened(LINE, cleared.replace("until: 2026-12-31", "until: 2027-01-11"), "declaration_too_long");
        reopened(LINE, cleared.replace("signed: 2026-01-10, ", ""), "declaration_unsigned");
    }

    @Test
    void aListedNameStaysAHit() {
        String listed =
                Cases.CORPUS.notices().getFirst().entries().getFirst().name().en();
        String line = LINE.replace(NEAR, "\"" + listed + "\"");
        ClosedCase before = Cases.close(line);
        String entry = party(before).entries().getFirst();
        String print = Cases.CORPUS
                .epoch(new AsOf(LocalDate.parse(Cases.DAY), Optional.empty()))
                .print(entry)
                .orElseThrow();
        ClosedCase closed = Cases.close(line, clearing("\"" + listed + "\"", "DE", entry, print));

        assertThat(party(closed)).isEqualTo(party(before));
        assertThat(party(closed).identity()).isInstanceOf(Identity.Is.class);
        assertThat(closed.warnings()).contains("clearing_of_listed_name");
    }

    @Test
    void aClearingOfAnotherPairChangesNothing() {
        Random random = new Random(20261126);
        List<String> entries = Cases.CORPUS.notices().stream()
                .flatMap(n -> n.entries().stream().map(e -> e.id()))
                .toList();
        PartyFinding before = party(Cases.close(LINE));
        for (int round = 0; round < 200; round++) {
            String name = NEAR;
            String country = "DE";
            String entry = entry();
            switch (random.nextInt(3)) {
                case 0 -> name = random.nextBoolean() ? NEAR + " Ltd" : NEAR.substring(0, 3 + random.nextInt(15));
                case 1 -> country = random.nextBoolean() ? "FR" : "[]";
                default -> {
                    entry = entries.get(random.nextInt(entries.size()));
                    if (entry.equals(entry())) {
                        continue;
                    }
                }
            }
            assertThat(party(Cases.close(LINE, clearing("\"" + name + "\"", country, entry, print()))))
                    .isEqualTo(before);
        }
    }

    private static void reopened(String line, String clearing, String why) {
        ClosedCase closed = Cases.close(line, clearing);
        assertThat(party(closed).identity()).isInstanceOf(Identity.MayBe.class);
        assertThat(party(closed).cleared()).isFalse();
        assertThat(closed.warnings()).contains(why);
        assertThat(closed.declarations()).isEmpty();
    }
}
