package org.ytterby.io.dialogue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.io.Hostile;
import org.ytterby.io.text.Cases;

class DialogueSurvivesTest {
    /** Each answer is decided upon: a hundredth of the inputs take as long. */
    @Test
    void whateverIsTypedIsAnAnswerOrIsRefused() {
        Transaction open = Cases.own("open-fact").answer().transaction();
        Hostile.survives("Dy 0.5..1.5; Tb not detected 0.005", Hostile.INPUTS / 100, bytes -> {
            Dialogue dialogue = new Dialogue(Cases.ENGINE, open);
            dialogue.say(dialogue.next().orElseThrow(), new String(bytes, StandardCharsets.UTF_8));
            dialogue.answer();
        });
    }
}
