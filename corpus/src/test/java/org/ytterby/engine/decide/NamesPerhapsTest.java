package org.ytterby.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.Stated;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.portfolio.Scenario;

/** What may be a note counts as a party's name only where nothing is cleared by it. */
class NamesPerhapsTest {
    private static final Stated.Origin LINE = new Stated.Origin.Line();

    @ParameterizedTest
    @ValueSource(strings = {"Vorentwicklung Antriebe", "Barverkauf Theke", "Jebel Ali", "Hospital Biomed Department"})
    void noteOfTheShapeOfANameClearsNoLine(String note) {
        Answer answer = Shipped.engine().decide(publishedDataFor(note));

        assertThat(answer.determination()).isInstanceOf(Determination.Undetermined.class);
        assertThat(answer.missing()).contains("end_user.name");
        assertThat(answer.warnings()).contains("party_name_tells_nobody").doesNotContain("party_name_perhaps");
    }

    @Test
    void theLegalFormOrCheckedPapersSettleIt() {
        Transaction checked =
                stating(publishedDataFor("Barverkauf Theke"), "end_user.identity_checked", new Value.Code("yes"));

        assertThat(Shipped.engine()
                        .decide(publishedDataFor("Barverkauf Theke GmbH"))
                        .determination())
                .isInstanceOf(Determination.NoLicenceRequired.class);
        assertThat(Shipped.engine().decide(checked).determination())
                .isInstanceOf(Determination.NoLicenceRequired.class);
    }

    @Test
    void whereAnotherThingIsOpenItIsSaidThatTheNameWillBeAsked() {
        Transaction open = publishedDataFor("Barverkauf Theke");
        Answer answer = Shipped.engine().decide(stating(open, "technology.public_domain", Value.UNKNOWN));

        assertThat(answer.determination()).isInstanceOf(Determination.Undetermined.class);
        assertThat(answer.warnings()).contains("party_name_perhaps");
    }

    @Test
    void treesShowTheSameOpenNameAsTheAnswer() {
        Scene scene = Shipped.engine().look(publishedDataFor("Barverkauf Theke"));

        assertThat(scene.closed().parties().getFirst().name()).isEmpty();
    }

    /** A look that is cut short proves nothing, so that the name is held for a note. */
    @Test
    void noteCountsForNoNameWhereNothingIsProved() {
        Transaction open = stating(publishedDataFor("Barverkauf Theke"), "technology.public_domain", Value.UNKNOWN);

        assertThat(Shipped.engine().look(open).closed().parties().getFirst().name())
                .isPresent();
        assertThat(new Engine(Shipped.corpus(), 1)
                        .look(open)
                        .closed()
                        .parties()
                        .getFirst()
                        .name())
                .isEmpty();
    }

    @Test
    void ownerThatMayBeANoteClearsNothing() {
        Transaction owned = stating(
                publishedDataFor("Barverkauf GmbH"),
                "end_user.ownership",
                new Value.Ownership(List.of(new Value.Stake(
                        "Barverkauf Theke", Optional.of(new BigDecimal(100)), Optional.empty(), Optional.empty()))));

        assertThat(Shipped.engine()
                        .look(owned)
                        .closed()
                        .parties()
                        .getFirst()
                        .ownership()
                        .orElseThrow()
                        .open())
                .isTrue();
    }

    /** Nothing that is cleared with such a name needs one. */
    @Test
    void noteClearsNoMoreThanAnEmptyCellInAnyScenario() {
        assertThat(Shipped.scenarios()).allSatisfy(scenario -> {
            Determination noted = determination(scenario, Optional.of("Barverkauf Theke"));
            if (noted.clears()) {
                assertThat(determination(scenario, Optional.empty()))
                        .as(scenario.id())
                        .isEqualTo(noted);
            }
        });
    }

    private static Determination determination(Scenario scenario, Optional<String> name) {
        Facts facts = scenario.transaction().facts();
        for (String party : new String[] {"end_user", "consignee"}) {
            facts = facts.without(party + ".name").without(party + ".identity_checked");
            if (name.isPresent()) {
                facts = facts.with(party + ".name", new Value.Text(name.get()), LINE);
            }
        }
        return Shipped.engine().determination(scenario.transaction().with(facts));
    }

    private static Transaction publishedDataFor(String name) {
        Transaction given = Shipped.scenarios().stream()
                .filter(s -> s.id().equals("A104"))
                .findFirst()
                .orElseThrow()
                .transaction();
        return stating(given, "end_user.name", new Value.Text(name));
    }

    private static Transaction stating(Transaction transaction, String key, Value value) {
        return transaction.with(transaction.facts().with(key, value, LINE));
    }
}
