package org.ytterby.io.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.engine.decide.Determination;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.facts.Declaration;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.Stated;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.facts.Value;
import org.ytterby.io.DeclarationFiles;
import org.ytterby.io.text.Ask;
import org.ytterby.io.text.Cases;

class DialogueTest {

    @Test
    void itStopsAsSoonAsTheAnswerIsSettled() {
        Dialogue dialogue = of("open-fact");
        Ask first = dialogue.next().orElseThrow();
        assertThat(first.parts()).containsExactly("Dy", "Tb");

        dialogue.say(first, "Dy 2.1; Tb 0");

        assertThat(dialogue.next()).isEmpty();
        assertThat(dialogue.answer().determination()).isInstanceOf(Determination.LicenceRequired.class);
    }

    @Test
    void aBoundMaySettleIt() {
        Dialogue dialogue = of("open-fact");

        dialogue.say(dialogue.next().orElseThrow(), "Dy 0.5..1.5; Tb 0");

        assertThat(dialogue.next()).isEmpty();
    }

    @Test
    void whoDoesNotKnowIsNotAskedAgainAndNothingIsDecidedForIt() {
        Dialogue dialogue = of("open-fact");

        dialogue.say(dialogue.next().orElseThrow(), "unknown");

        assertThat(dialogue.next()).isEmpty();
        assertThat(dialogue.answer().determination()).isInstanceOf(Determination.Undetermined.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"don't know", "I do not know", "no idea", "weiß nicht", "不知道", "わからない"})
    void whoSaysSoInOtherWordsDoesNotKnowEither(String words) {
        Transaction start = Cases.own("open-fact").answer().transaction();
        Dialogue dialogue = new Dialogue(
                Cases.ENGINE, start.with(start.facts().with("end_user.name", Value.UNKNOWN, new Stated.Origin.Line())));
        Ask name = named(dialogue, "end_user.name");

        dialogue.say(name, words);

        assertThat(dialogue.given()).isEmpty();
        assertThat(dialogue.answer().closed().facts().text("end_user.name")).isEmpty();
    }

    @Test
    void yesToSeveralElementsDoesNotSayWhich() {
        Dialogue dialogue = of("open-fact");
        Ask first = dialogue.next().orElseThrow();

        assertThat(first.parts()).contains("Dy", "Tb");
        assertThatThrownBy(() -> dialogue.say(first, "yes"))
                .isInstanceOfSatisfying(
                        InputException.class,
                        e -> assertThat(e.problems()).singleElement().matches(p -> p.id().equals("YT-Q004")));
        assertThat(dialogue.next()).contains(first);
    }

    @Test
    void aShareOfNothingNamedIsNoAnswer() {
        Dialogue dialogue = of("open-fact");
        Ask first = dialogue.next().orElseThrow();

        assertThatThrownBy(() -> dialogue.say(first, "less than 0.1")).isInstanceOf(InputException.class);
    }

    @Test
    void whatIsNoAnswerChangesNothing() {
        Dialogue dialogue = of("open-fact");
        Ask first = dialogue.next().orElseThrow();

        assertThatThrownBy(() -> dialogue.say(first, "a lot of it")).isInstanceOf(InputException.class);

        assertThat(dialogue.next()).contains(first);
        assertThat(dialogue.given()).isEmpty();
    }

    @Test
    void aPointOfLawIsNoQuestionForAPerson() {
        assertThat(of("open-law").next()).isEmpty();
    }

    @Test
    void anAnswerChangedAfterAResultWasSeenIsKeptWithBothResults() {
        Dialogue dialogue = of("open-fact");
        dialogue.say(dialogue.next().orElseThrow(), "Dy 2.1; Tb 0");
        Determination seen = dialogue.see().determination();

        dialogue.change("item.composition", "Dy not detected 0.005; Tb not detected 0.005");

        assertThat(dialogue.changes()).singleElement().satisfies(c -> {
            assertThat(c.before()).isEqualTo("Dy 2.1; Tb 0");
            assertThat(c.was()).isEqualTo(seen);
            assertThat(c.is()).isEqualTo(dialogue.answer().determination());
        });
    }

    @Test
    void aChangeBeforeAnyResultIsNoChangeOfMind() {
        Dialogue dialogue = of("open-fact");

        dialogue.change("item.composition", "Dy 2; Tb 0");

        assertThat(dialogue.changes()).isEmpty();
    }

    @Test
    void whatWasSaidOfAnArticleBecomesADraftThatNobodyHasSigned() {
        Dialogue dialogue = of("open-fact");
        dialogue.say(dialogue.next().orElseThrow(), "Dy 2.1; Tb 0");

        Drafts drafts = Drafts.of(dialogue, Cases.ENGINE.corpus());
        List<Declaration> read = DeclarationFiles.read(Cases.ENGINE.corpus(), "draft.json", drafts.text());

        assertThat(read).singleElement().satisfies(d -> {
            assertThat(d.about()).isInstanceOf(Declaration.About.Article.class);
            assertThat(d.says()).containsOnlyKeys("item.composition");
            assertThat(d.signedBy()).isEmpty();
            assertThat(d.signed()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dy 60; Tb 60", "Dy 0; Tb 0"})
    void anAnswerThatCannotBeTrueBesideWhatIsSaidAlreadyIsRefused(String text) {
        Dialogue dialogue = of("open-fact");
        Ask first = dialogue.next().orElseThrow();
        dialogue.change("item.elements", "Nd; Fe; B; Dy");

        assertThatThrownBy(() -> dialogue.say(first, text)).isInstanceOf(InputException.class);

        assertThat(dialogue.given()).containsOnlyKeys("item.elements");
    }

    @Test
    void whatTheFirmKnowsIsNotDraftedForEveryCountryWhereTheEndUsersIsNotKnown() {
        Transaction start = Cases.own("open-fact").answer().transaction();
        Dialogue anywhere = new Dialogue(Cases.ENGINE, start.with(start.facts().without("end_user.country")));
        Dialogue here = new Dialogue(
                Cases.ENGINE,
                start.with(start.facts().with("end_user.country", new Value.Code("DE"), new Stated.Origin.Line())));
        anywhere.change("exporter_knowledge", "none");
        here.change("exporter_knowledge", "none");

        assertThat(Drafts.of(anywhere, Cases.ENGINE.corpus()).declarations()).isEmpty();
        assertThat(Drafts.lackCountry(anywhere, Cases.ENGINE.corpus())).isTrue();
        assertThat(Drafts.lackCountry(here, Cases.ENGINE.corpus())).isFalse();
        assertThat(Drafts.of(here, Cases.ENGINE.corpus()).declarations())
                .singleElement()
                .satisfies(d -> assertThat(d.countries()).containsExactly("DE"));
    }

    @Test
    void anUnsignedDraftSettlesNothing() {
        Dialogue dialogue = of("open-fact");
        Transaction before = dialogue.answer().transaction();
        dialogue.say(dialogue.next().orElseThrow(), "Dy 2.1; Tb 0");
        List<Declaration> drafts = Drafts.of(dialogue, Cases.ENGINE.corpus()).declarations();

        Transaction drafted =
                new Transaction(before.id(), before.facts(), before.on(), before.knownOn(), before.assume(), drafts);

        assertThat(Cases.ENGINE.decide(drafted).determination()).isInstanceOf(Determination.Undetermined.class);
    }

    @Test
    void whoKnowsNothingIsAskedUntilNobodyKnowsMore() {
        Transaction start = Cases.own("open-fact").answer().transaction();
        Dialogue dialogue = new Dialogue(Cases.ENGINE, start.with(new Facts(java.util.Map.of())));
        int asked = 0;
        for (var next = dialogue.next(); next.isPresent() && asked < 200; next = dialogue.next()) {
            dialogue.unknown(next.get());
            asked++;
        }

        assertThat(asked).isBetween(5, 199);
        assertThat(dialogue.answer().determination()).isInstanceOf(Determination.Undetermined.class);
    }

    private static Ask named(Dialogue dialogue, String key) {
        return Ask.of(dialogue.answer(), Cases.ENGINE.corpus().vocabulary()).stream()
                .filter(a -> a.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Dialogue of(String id) {
        return new Dialogue(Cases.ENGINE, Cases.own(id).answer().transaction());
    }
}
