package org.ytterby.io.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Determination;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.law.OpenPoint;

/** What can still change an answer: the first question, whom to ask, what each reply would come to; then the others. */
final class OpenText {
    private static final int MOST_GROUPS = 4;
    private static final int MOST_NAMED = 4;

    private final Speech speech;
    private final WhatIf whatIf;

    OpenText(Engine engine, Speech speech) {
        this.speech = speech;
        this.whatIf = new WhatIf(engine, speech);
    }

    void print(Answer answer, Page page) {
        Round round = Round.of(answer, speech.corpus().vocabulary());
        if (round.now().isEmpty()) {
            return;
        }
        boolean policyOnly = answer.determination() instanceof Determination.LicenceRequired;
        page.blank();
        if (policyOnly) {
            page.line("  " + speech.say("open.policy"), Ink.BOLD);
        }
        String asked = "";
        int number = 1;
        for (Ask ask : round.now()) {
            String whom = ask.isLaw()
                    ? isNotOnFile(ask) ? speech.say("open.not-on-file") : knownBy(answer)
                    : speech.asks().whom(ask, answer.closed().facts());
            if (!whom.equals(asked)) {
                page.line("  " + whom, Ink.BOLD);
                asked = whom;
            }
            if (ask.isLaw()) {
                ask.in(speech.corpus().points()).forEach(p -> point(answer, p, page));
            } else {
                question(answer, ask, number++, round.all(), page);
            }
        }
        if (round.later() > 0) {
            page.para("  ", "  ", speech.words().count("open.later", round.later()));
        } else if (!policyOnly) {
            page.para("  ", "  ", speech.say("open.nothing-else"));
        }
    }

    private void question(Answer answer, Ask ask, int number, int asks, Page page) {
        String prefix = "  " + number + "  ";
        String settles = ask.settles(asks)
                ? speech.say("open.settles")
                : ask.settlesSome() ? speech.say("open.may-settle") : speech.say("open.helps");
        page.ends(prefix, "     ", speech.asks().question(ask, answer.closed().facts()), settles, Ink.PLAIN);
        speech.asks().findOut(ask).ifPresent(f -> page.para("     ", "     ", f));
        if (number == 1) {
            replies(answer, ask, page);
        }
    }

    private void replies(Answer answer, Ask ask, Page page) {
        Map<String, List<String>> byOutcome = whatIf.answers(answer, ask);
        if (byOutcome.size() < 2 || byOutcome.size() > MOST_GROUPS) {
            return;
        }
        byOutcome.forEach((outcome, replies) -> {
            String named = replies.size() > MOST_NAMED
                    ? String.join(speech.say("list.comma"), replies.subList(0, MOST_NAMED - 1))
                            + speech.words().count("if.others", replies.size() - MOST_NAMED + 1L)
                    : String.join(speech.say("list.comma"), replies);
            page.para("     ", "       ", speech.say("if.reply", named, outcome));
        });
    }

    /** A point of law: what it is, what each reading would come to, where to look, how to take a reading. */
    private void point(Answer answer, OpenPoint point, Page page) {
        page.para("  ? ", "    ", speech.law().mark(point.id(), speech.words().of(point.question())));
        if (!point.mayBeAssumed()) {
            notOnFile(point, page);
            return;
        }
        whatIf.readings(answer, point).forEach((reading, then) -> {
            page.para("      ", "        ", speech.words().of(reading.says()));
            page.para("        → ", "          ", speech.outcomes().phrase(then));
        });
        for (OpenPoint.Evidence e : point.evidence()) {
            if (answer.transaction().asOf().knows(e.published())) {
                page.para(
                        "      ",
                        "      ",
                        speech.say(
                                "open.evidence", e.published(), speech.words().of(e.says())));
            }
        }
        lookFor(point, page);
        String first = point.readings().keySet().iterator().next();
        page.para("    ", "    ", speech.say("open.assume"));
        page.line("        --assume " + point.id() + "=" + first);
    }

    /** Law that is not on file: nobody may take a reading of it. */
    private void notOnFile(OpenPoint point, Page page) {
        page.para("    ", "    ", speech.say("open.not-assumed"));
        lookFor(point, page);
    }

    private void lookFor(OpenPoint point, Page page) {
        Optional.of(speech.words().of(point.lookFor()))
                .filter(l -> !l.isBlank())
                .ifPresent(l -> page.para("    ", "    ", speech.say("open.look-for", l)));
    }

    private boolean isNotOnFile(Ask ask) {
        return ask.in(speech.corpus().points()).noneMatch(OpenPoint::mayBeAssumed);
    }

    private String knownBy(Answer answer) {
        return speech.say(
                "open.nobody-knows",
                answer.transaction()
                        .knownOn()
                        .filter(k -> k.isBefore(speech.corpus().evidenceUntil()))
                        .orElse(speech.corpus().evidenceUntil()));
    }
}
