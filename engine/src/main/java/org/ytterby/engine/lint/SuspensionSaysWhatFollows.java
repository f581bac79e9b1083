package org.ytterby.engine.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ytterby.engine.doc.Doc;

/** After its last day a suspension leaves a gap unless a later text takes it up or the entry says what comes. */
final class SuspensionSaysWhatFollows implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L005",
            "a suspension says what follows it",
            "暂停须载明其后如何",
            "Add `then:` with an open point, or `then: operates-again` where the text itself leaves no doubt.",
            "请补充 then：填写未决点；文本本身无疑义的，填写 operates-again。");

    @Override
    public Text text() {
        return TEXT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        subject.instruments()
                .values()
                .forEach(doc -> Look.rows(doc, "timeline").forEach(event -> {
                    if (Look.at(event, "suspended").isPresent()) {
                        check(event, event, Look.rows(doc, "timeline"), findings);
                    }
                }));
        List<Doc> acts = subject.statuses().values().stream()
                .flatMap(doc -> Look.rows(doc, "acts").stream())
                .toList();
        acts.forEach(act -> Look.at(act, "suspended").ifPresent(s -> check(s, act, others(act, acts), findings)));
    }

    private static List<Doc> others(Doc act, List<Doc> acts) {
        return acts.stream()
                .filter(a -> Look.text(a, "notice").equals(Look.text(act, "notice")))
                .flatMap(a -> Stream.of("suspended", "resumed", "stopped", "cancelled", "removed")
                        .flatMap(what -> Look.at(a, what).stream()))
                .toList();
    }

    private static void check(Doc days, Doc says, List<Doc> others, Findings findings) {
        Optional<LocalDate> until = Look.day(days, "until");
        if (until.isEmpty() || Look.at(says, "then").isPresent()) {
            return;
        }
        boolean takenUp = others.stream()
                .flatMap(other -> Look.day(other, "effective").stream())
                .anyMatch(day -> isTakenUp(day, until.get(), Look.day(days, "effective")));
        if (!takenUp) {
            findings.add(days, until.get().toString());
        }
    }

    private static boolean isTakenUp(LocalDate day, LocalDate until, Optional<LocalDate> from) {
        return from.filter(f -> f.isBefore(day)).isPresent() && !day.isAfter(until.plusDays(1));
    }
}
