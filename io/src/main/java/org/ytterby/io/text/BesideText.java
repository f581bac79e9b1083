package org.ytterby.io.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.law.Bilingual;
import org.ytterby.io.Beside;
import org.ytterby.io.Observation;

/** Practice and doubts beside an answer: a few lines, each with who saw it and when, under a heading that says what they are. */
final class BesideText {
    private static final int MOST = 4;

    private final Speech speech;
    private final Beside beside;

    BesideText(Speech speech, Beside beside) {
        this.speech = speech;
        this.beside = beside;
    }

    void print(Answer answer, Page page) {
        List<Observation> practice = beside.practice(answer);
        if (!practice.isEmpty()) {
            page.blank();
            page.line("  " + speech.say("practice"), Ink.BOLD);
            practice.stream().limit(MOST).forEach(o -> page.para("  · ", "    ", line(o)));
            if (practice.size() > MOST) {
                page.line("    " + speech.words().count("practice.more", practice.size() - MOST));
            }
        }
        List<Beside.Note> notes = beside.notes(answer);
        if (!notes.isEmpty()) {
            page.blank();
            page.line("  " + speech.say("doubts"), Ink.BOLD);
            notes.forEach(n -> page.para("  · ", "    ", speech.words().of(n.says())));
        }
    }

    private String line(Observation o) {
        String seen = Stream.of(
                        o.destination().orElse(""),
                        o.province().filter(p -> !p.equals("all")).orElse(""),
                        speech.words().of(o.who()),
                        o.from() + o.to().map(t -> "/" + t).orElse("/…"))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(speech.say("list.comma")));
        return said(o.what()) + value(o) + speech.say("practice.seen", seen);
    }

    private String value(Observation o) {
        String value = said(o.value());
        return value.isEmpty() ? "" : speech.say("list.colon") + value;
    }

    private String said(Bilingual text) {
        return speech.words().of(text);
    }
}
