package org.ytterby.io.text;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Determination;
import org.ytterby.engine.decide.LicenceState;
import org.ytterby.engine.decide.Truth;

/** Who has to do what by when; what is in hand; until when the law gives the ministry to decide. */
final class DutyText {
    private static final List<String> DOERS = List.of("exporter", "importer", "end_user", "carrier");

    private final Speech speech;
    private final Optional<String> only;

    /** @param only a doer whose duties alone are shown */
    DutyText(Speech speech, Optional<String> only) {
        this.speech = speech;
        this.only = only;
    }

    void print(Answer answer, Page page) {
        List<Answer.Duty> duties = answer.duties().stream()
                .filter(d -> d.rule().by().isPresent() && isAsked(d))
                .sorted((a, b) -> place(a) - place(b))
                .toList();
        if (!duties.isEmpty()) {
            page.blank();
            page.line("  " + only.map(o -> speech.say("do.only", doer(o))).orElse(speech.say("do")), Ink.BOLD);
            int column = duties.stream()
                    .mapToInt(d -> Columns.of(doer(d.rule().by().orElse(""))))
                    .max()
                    .orElse(0);
            duties.stream().filter(d -> d.state() == Truth.YES).forEach(d -> duty(d, column, page));
            maybe(duties, column, page);
        } else if (only.isPresent()) {
            page.blank();
            page.line("  " + speech.say("do.only-none", doer(only.get())));
        }
        inHand(answer, page);
        limits(answer, page);
    }

    /** What stands between two sentences. */
    private String gap() {
        return speech.say("sentence.gap");
    }

    private static int place(Answer.Duty duty) {
        return DOERS.indexOf(duty.rule().by().orElse(""));
    }

    private boolean isAsked(Answer.Duty duty) {
        return only.isEmpty() || duty.rule().by().equals(only);
    }

    private String doer(String code) {
        return speech.outcomes().label("doers." + code);
    }

    private void duty(Answer.Duty duty, int column, Page page) {
        String says = speech.outcomes().says("duty-kinds." + duty.rule().kind());
        String due = duty.dueUnknown()
                ? gap() + speech.say("do.due-unknown")
                : duty.due().map(d -> gap() + speech.say("do.due", d)).orElse("");
        String doer = Columns.fit(doer(duty.rule().by().orElse("")), column);
        page.para("  " + doer + "  ", " ".repeat(column + 4), says + due);
    }

    private void maybe(List<Answer.Duty> duties, int column, Page page) {
        Map<String, Set<String>> byDoer = new LinkedHashMap<>();
        duties.stream()
                .filter(d -> d.state() == Truth.OPEN)
                .forEach(d -> byDoer.computeIfAbsent(doer(d.rule().by().orElse("")), k -> new LinkedHashSet<>())
                        .add(speech.outcomes().label("duty-kinds." + d.rule().kind())));
        if (!byDoer.isEmpty()) {
            page.line("  " + speech.say("do.maybe"));
            byDoer.forEach((doer, kinds) -> page.para(
                    "  " + Columns.fit(doer, column) + "  ",
                    " ".repeat(column + 4),
                    String.join(speech.say("list.semicolon"), kinds)));
        }
    }

    private String notStated(Answer answer) {
        String unknown = answer.licenceUnknown().stream()
                .map(k -> speech.facts().label(k))
                .distinct()
                .collect(Collectors.joining(speech.say("list.comma")));
        return unknown.isEmpty() ? speech.say("hand.not-stated") : speech.say("hand.unknown", unknown);
    }

    private void inHand(Answer answer, Page page) {
        if (answer.permits().isEmpty() || answer.determination() instanceof Determination.Undetermined) {
            return;
        }
        String state = answer.licenceState() == LicenceState.NOT_STATED
                ? notStated(answer)
                : speech.outcomes()
                        .says("licence-states." + answer.licenceState().code());
        String faults = String.join(
                gap(), answer.licenceFaults().stream().map(speech.words()::of).toList());
        Optional<String> number = answer.closed().facts().text("licence.number").map(Columns::clean);
        String others = answer.permits().stream()
                .skip(1)
                .map(p -> speech.outcomes().label("licence-types." + p.type().code()))
                .collect(Collectors.joining(speech.say("list.comma")));
        String another = others.isEmpty() ? "" : gap() + speech.say("hand.other", others);
        page.para(
                "  ",
                speech.say("hand") + "  ",
                Ink.BOLD,
                number.map(n -> n + speech.say("list.colon")).orElse("")
                        + state
                        + (faults.isEmpty() ? "" : gap() + faults)
                        + another);
    }

    /** Limits that bind the ministry: last days by law, never a promise. */
    private void limits(Answer answer, Page page) {
        if (only.isPresent()) {
            return;
        }
        answer.duties().stream()
                .filter(d -> d.rule().by().isEmpty() && d.state() != Truth.NO)
                .forEach(d -> {
                    Optional<String> from = d.rule()
                            .within()
                            .flatMap(w -> w.after())
                            .flatMap(answer.closed().facts()::day)
                            .map(Object::toString);
                    String day = d.due().map(Object::toString).orElse(speech.say("do.due-unknown"));
                    page.para(
                            "  ",
                            speech.say("time") + "  ",
                            Ink.BOLD,
                            from.map(f -> speech.say("time.limit", f, day)).orElse(speech.say("time.limit-only", day))
                                    + gap()
                                    + speech.outcomes()
                                            .says("duty-kinds." + d.rule().kind()));
                });
    }
}
