package org.ytterby.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.facts.Stated;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.facts.Value.Stake;

/** Re-export to a firm that a listed one holds, while No. 61 counted units held 50 % or more. */
class OwnersTest {
    private static final Stake LISTED = stake("General Dynamics", 50);
    private static final Stake SOMEBODY = stake("unknown", 50);

    @Test
    void anOwnerNobodyNamesClearsNothing() {
        assertThat(outcome(List.of(stake("Falkenau Beteiligungen", 50)))).isEqualTo("licence_required, standard");
        assertThat(outcome(List.of(SOMEBODY))).isEqualTo("licence_required, review open");
    }

    @Test
    void anOwnerNobodyNamesDoesNotUndoWhatAListedOneBrings() {
        assertThat(outcome(List.of(SOMEBODY, LISTED))).isEqualTo("licence_required, presumption_of_denial");
    }

    @Test
    void ownersToldDifferentlyOfOnePartyInTwoRolesLeaveOpenWhoOwns() {
        Transaction movement = heldBy(List.of());
        Transaction twice = movement.with(movement.facts()
                .with("consignee.ownership", new Value.Ownership(List.of(LISTED)), new Stated.Origin.Line()));

        assertThat(outcome(twice)).isEqualTo("licence_required, review open");
    }

    private static String outcome(List<Stake> stakes) {
        return outcome(heldBy(stakes));
    }

    private static String outcome(Transaction transaction) {
        Determination determination = Shipped.engine().determination(transaction);
        String review = determination instanceof Determination.LicenceRequired licence
                ? licence.policy().map(p -> p.code()).orElse("review open")
                : "no review";
        return determination.code() + ", " + review;
    }

    private static Transaction heldBy(List<Stake> stakes) {
        Transaction movement = Shipped.scenarios().stream()
                .filter(s -> s.id().equals("A072"))
                .findFirst()
                .orElseThrow()
                .transaction();
        return movement.with(
                movement.facts().with("end_user.ownership", new Value.Ownership(stakes), new Stated.Origin.Line()));
    }

    private static Stake stake(String owner, int percent) {
        return new Stake(owner, Optional.of(BigDecimal.valueOf(percent)), Optional.empty(), Optional.empty());
    }
}
