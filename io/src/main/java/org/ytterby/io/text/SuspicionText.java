package org.ytterby.io.text;

import java.util.List;
import java.util.stream.Collectors;
import org.ytterby.engine.classify.Clue;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Classification;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.decide.WordSuspicions;

/** The items that the words of an open line point at. */
final class SuspicionText {
    private static final int MOST_ITEMS = 4;
    private static final int LONGEST_WORD = 40;

    private final Speech speech;
    private final WordSuspicions suspicions;

    SuspicionText(Engine engine, Speech speech) {
        this.speech = speech;
        this.suspicions = new WordSuspicions(engine);
    }

    void print(Answer answer, Page page) {
        List<Classification.Suggestion> suggested = suspicions.of(answer);
        if (suggested.isEmpty()) {
            return;
        }
        page.blank();
        page.line("  " + speech.say("suspicion.title"), Ink.BOLD);
        suggested.stream()
                .limit(MOST_ITEMS)
                .forEach(s -> page.para(
                        "  - ",
                        "    ",
                        s.item().name() + "  " + speech.words().of(s.item().title())
                                + speech.say("suspicion.words", words(s.reasons()))));
        if (suggested.size() > MOST_ITEMS) {
            String more = suggested.stream()
                    .skip(MOST_ITEMS)
                    .map(s -> s.item().name())
                    .collect(Collectors.joining(speech.say("list.comma")));
            page.para("    ", "    ", speech.say("classify.more", suggested.size() - MOST_ITEMS, more));
        }
    }

    private String words(List<Clue> clues) {
        return clues.stream()
                .map(c -> speech.say("suspicion.word", Columns.cut(Columns.clean(c.words()), LONGEST_WORD)))
                .distinct()
                .collect(Collectors.joining(speech.say("list.comma")));
    }
}
