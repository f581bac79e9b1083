package org.ytterby.io.letters;

import java.util.List;
import org.ytterby.engine.facts.Declaration;
import org.ytterby.engine.law.Vocabulary;
import org.ytterby.io.text.Columns;
import org.ytterby.io.text.Inquiry;

/** A letter in one language: what is asked, how to find out, how to answer. It says nothing of what an answer leads to. */
final class Letter {
    private final Tongues tongue;
    private final Answers answers;

    Letter(String code, Vocabulary vocabulary) {
        this.tongue = new Tongues(code, vocabulary);
        this.answers = new Answers(vocabulary);
    }

    String to(Inquiry inquiry) {
        StringBuilder text = new StringBuilder();
        line(text, tongue.say("to", Columns.clean(inquiry.recipient())));
        line(text, "");
        line(text, tongue.say("subject"));
        line(text, "");
        line(text, tongue.say("greeting"));
        line(text, "");
        line(text, tongue.say("why"));
        line(text, tongue.say("sheet"));
        line(text, "");
        List<Inquiry.Wanted> wanted = inquiry.wanted();
        for (int i = 0; i < wanted.size(); i++) {
            Inquiry.Wanted w = wanted.get(i);
            line(text, (i + 1) + ".  " + subject(w.about()) + tongue.question(w));
            line(text, "    " + tongue.findOut(w));
            line(text, "    " + tongue.say("answer-like", answers.form(w)));
            line(text, "");
        }
        close(text, wanted);
        line(text, "");
        line(text, tongue.say("regards"));
        return text.toString();
    }

    /** How to sign and what to write where nobody knows; lots and laboratories only to whoever is asked about goods. */
    private void close(StringBuilder text, List<Inquiry.Wanted> wanted) {
        line(text, tongue.say("signing"));
        if (wanted.stream().anyMatch(w -> w.about() instanceof Declaration.About.Article)) {
            line(text, tongue.say("lot"));
        }
        line(text, tongue.say("unknown"));
        if (wanted.stream().anyMatch(w -> w.key().startsWith("item.composition"))) {
            line(text, tongue.say("limit"));
        }
    }

    private String subject(Declaration.About about) {
        return switch (about) {
            case Declaration.About.Article a -> tongue.say("part", Columns.clean(a.part()));
            case Declaration.About.Party p -> "";
            case Declaration.About.Self s -> "";
            case Declaration.About.Listing l -> "";
            case Declaration.About.HouseReading r -> "";
        };
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
