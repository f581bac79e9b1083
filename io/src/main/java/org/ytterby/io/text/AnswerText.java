package org.ytterby.io.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Determination;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.facts.Declaration;
import org.ytterby.io.Beside;

/** The whole answer to one line: the outcome in words first, then why, who does what, and what could change it. */
final class AnswerText {
    private final Speech speech;
    private final Why why;
    private final OpenText open;
    private final SuspicionText suspicions;
    private final DutyText duties;
    private final BesideText beside;

    AnswerText(Engine engine, Speech speech, Optional<String> doer, Beside beside) {
        this.speech = speech;
        this.why = new Why(engine, speech);
        this.open = new OpenText(engine, speech);
        this.suspicions = new SuspicionText(engine, speech);
        this.duties = new DutyText(speech, doer);
        this.beside = new BesideText(speech, beside);
    }

    String of(Line line) {
        return page(line).toString();
    }

    Page page(Line line) {
        Page page = new Page(speech.style());
        Answer answer = line.answer();
        head(line, page);
        outcome(answer, page);
        boolean undecided = answer.determination() instanceof Determination.Undetermined;
        if (undecided) {
            suspicions.print(answer, page);
            open.print(answer, page);
        }
        why(answer, page);
        if (!undecided) {
            open.print(answer, page);
        }
        duties.print(answer, page);
        beside.print(answer, page);
        foot(answer, page);
        return page;
    }

    private void head(Line line, Page page) {
        String id = Columns.clean(line.answer().transaction().id());
        boolean same = id.replaceAll("\\D", "").equals(String.valueOf(line.number())) && id.length() < 12;
        String name = speech.say("tree.line", line.number()) + (same ? "" : "  " + id);
        page.ends(
                "",
                "  ",
                name + "   " + Goods.route(line.facts()),
                line.answer().transaction().on().toString(),
                Ink.BOLD);
    }

    private void outcome(Answer answer, Page page) {
        page.blank();
        Optional<String> leans = speech.outcomes().leaningOn(answer);
        leans.ifPresent(l -> page.para("  ", "", Ink.PLAIN, l));
        readings(answer, page);
        page.para(
                "  ",
                speech.outcomes().label(answer) + "   ",
                OutcomeWords.ink(answer),
                speech.outcomes().detail(answer));
        if (!answer.exact() && !answer.warnings().contains("before_evidence")) {
            page.para("  ", "  ", speech.say("outcome.not-exact"));
        }
    }

    /** What the readings say that the answer leans on. */
    private void readings(Answer answer, Page page) {
        answer.readings()
                .forEach((point, settled) -> Optional.ofNullable(
                                speech.corpus().points().get(point))
                        .flatMap(p -> Optional.ofNullable(p.readings().get(settled.reading())))
                        .ifPresent(r -> page.para("    ", "    ", speech.words().of(r.says()))));
    }

    private void why(Answer answer, Page page) {
        page.blank();
        page.line("  " + speech.say("why"), Ink.BOLD);
        List<Why.Branch> branches = why.branches(answer);
        for (int i = 0; i < branches.size(); i++) {
            Why.Branch branch = branches.get(i);
            page.branch(branch.head(), branch.tail(), branch.body(), i == branches.size() - 1);
        }
    }

    private void foot(Answer answer, Page page) {
        page.blank();
        declarations(answer, page);
        for (String warning : answer.warnings()) {
            if (!warning.equals("declaration_used")) {
                page.para(
                        "  ",
                        speech.say("note") + "  ",
                        Ink.BOLD,
                        speech.outcomes().says("warnings." + warning));
            }
        }
        String holds =
                answer.holdsUntil().map(d -> speech.say("holds.until", d)).orElse(speech.say("holds.until-change"));
        page.para("  ", speech.say("holds") + "  ", Ink.BOLD, holds);
        String known = answer.transaction().knownOn().map(Object::toString).orElse(speech.say("foot.known-all"));
        page.blank();
        page.para("  ", "  ", speech.say("foot", answer.corpusVersion(), known, shortPrint(answer.fingerprint())));
    }

    private static String shortPrint(String fingerprint) {
        return fingerprint.length() <= 16
                ? fingerprint
                : fingerprint.substring(0, 4) + "…" + fingerprint.substring(fingerprint.length() - 4);
    }

    /** Who signed for what is used here, and until when it holds. */
    private void declarations(Answer answer, Page page) {
        Map<String, Set<String>> facts = Rests.on(answer, speech);
        for (Declaration d : answer.transaction().declarations()) {
            Optional.ofNullable(facts.get(d.id())).ifPresent(f -> {
                String what = String.join(speech.say("list.comma"), f);
                String signed = d.signedBy().map(Columns::clean).orElse("?");
                page.para(
                        "  ",
                        speech.say("rests") + "  ",
                        Ink.BOLD,
                        speech.say("rests.one", d.id(), what, signed, day(d.signed()), day(d.until())));
            });
        }
    }

    private static String day(Optional<java.time.LocalDate> day) {
        return day.map(Object::toString).orElse("?");
    }
}
