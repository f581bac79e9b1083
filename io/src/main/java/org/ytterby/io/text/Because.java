package org.ytterby.io.text;

import java.util.List;
import java.util.Optional;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Determination;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.decide.Finding;
import org.ytterby.engine.decide.Truth;
import org.ytterby.engine.law.Effect;

/** In few words what an outcome rests on, for a table: the item and article that decide, or what is asked first. */
final class Because {
    private final Engine engine;
    private final Speech speech;

    Because(Engine engine, Speech speech) {
        this.engine = engine;
        this.speech = speech;
    }

    /** Listed goods whose listing rests are not goods that nothing lists. */
    private String nothingDue(Answer answer) {
        if (OutcomeWords.isByGuidance(answer)) {
            return speech.say("table.guidance");
        }
        return answer.items().stream()
                .filter(i -> i.suspended() && i.match() == Truth.YES)
                .findFirst()
                .map(i -> speech.say("table.suspended", code(i)))
                .orElseGet(() -> speech.say("table.nothing-applies"));
    }

    /** @param room columns there are for it; how many questions there are more is kept */
    String of(Answer answer, int room) {
        if (!answer.missing().isEmpty()) {
            List<Ask> asks = Round.of(answer, speech.corpus().vocabulary()).now();
            String more = asks.size() > 1 ? " +" + (asks.size() - 1) : "";
            int left = room - 2 - more.length();
            Ask first = asks.getFirst();
            String brief = Columns.cut(speech.asks().brief(first, left), left);
            return "? " + first.point().map(p -> speech.law().mark(p, brief)).orElse(brief) + more;
        }
        return switch (answer.determination()) {
            case Determination.NoLicenceRequired n -> nothingDue(answer);
            case Determination.Prohibited p -> deciding(answer, false);
            case Determination.LicenceRequired l -> reviewed(answer, l).orElseGet(() -> deciding(answer, false));
            case Determination.Exempt e -> deciding(answer, true);
            case Determination.Undetermined u -> deciding(answer, false);
        };
    }

    private List<Finding> findings(Answer answer) {
        List<Finding> applied = Weight.applied(answer);
        return applied.isEmpty() ? Weight.open(answer, engine.explanation(answer)) : applied;
    }

    private String deciding(Answer answer, boolean exempt) {
        return findings(answer).stream()
                .filter(f -> exempt == (f.provision().effect() instanceof Effect.Exempt))
                .findFirst()
                .map(f -> item(answer, f) + cite(f))
                .orElse("");
    }

    /** Where the review is not the ordinary one, it and the text that says so come first. */
    private Optional<String> reviewed(Answer answer, Determination.LicenceRequired licence) {
        return findings(answer).stream()
                .filter(f -> f.provision().effect() instanceof Effect.SetPolicy)
                .findFirst()
                .flatMap(f -> licence.policy().flatMap(p -> speech.words().maybe("table.policy." + p.code(), cite(f))));
    }

    private String cite(Finding finding) {
        return speech.law().together(List.of(finding.provision()));
    }

    /** The item that a duty to have a licence asks for; a prohibition is told by its article alone. */
    private String item(Answer answer, Finding finding) {
        boolean licence = finding.provision().effect() instanceof Effect.RequirePermit;
        return answer.items().stream()
                .filter(i -> licence && i.match() == Truth.YES && i.active())
                .filter(i -> finding.provision().items().contains(i.item().id()))
                .findFirst()
                .map(i -> code(i) + " · ")
                .orElse("");
    }

    private String code(Answer.ItemFinding finding) {
        return speech.law().mark(finding.item().id(), finding.item().code());
    }
}
