package org.ytterby.io.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Form;
import org.ytterby.engine.law.Item;

/** The official guidance that a clearance leans on: who said it, when, in which words. */
final class Rulings {
    private final Speech speech;

    Rulings(Speech speech) {
        this.speech = speech;
    }

    List<Why.Branch> branches(Answer answer) {
        if (!OutcomeWords.isByGuidance(answer)) {
            return List.of();
        }
        Map<String, Form.Ruling> spoken = new LinkedHashMap<>();
        for (Item item : speech.corpus().items().values()) {
            for (Form.Ruling ruling : item.form().rulings()) {
                boolean known = answer.transaction().asOf().knows(ruling.published());
                if (known && isOf(ruling.of(), answer.closed().facts())) {
                    spoken.putIfAbsent(ruling.by() + ruling.words().en(), ruling);
                }
            }
        }
        List<Why.Branch> branches = new ArrayList<>();
        spoken.values()
                .forEach(r -> branches.add(new Why.Branch(
                        speech.law().name(r.by()),
                        speech.say("status.guidance", r.published()),
                        List.of(speech.say("why.ruling-words", speech.words().of(r.words()))))));
        return branches;
    }

    /** A ruling speaks of kinds of goods by name; anything wider is told by the provision that carries it. */
    private static boolean isOf(Condition condition, Facts facts) {
        return condition instanceof Condition.OneOf one
                && facts.code(one.fact()).filter(one.values()::contains).isPresent();
    }
}
