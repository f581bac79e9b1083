package org.ytterby.engine.lint;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.ytterby.engine.doc.Doc;

/** Who has not read everything of a day cannot be sure of what that day brought. */
final class NothingPastTheHorizonIsCertain implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L013",
            "nothing past the horizon is called certain",
            "晚于依据截止日的内容不称为确定",
            "Write `confidence: medium` or `low`, or move `evidence-until` in horizon.yaml once everything to that day"
                    + " was read.",
            "请写 confidence: medium 或 low；该日以前的公布内容均已读毕的，可后移 horizon.yaml 的 evidence-until。");

    @Override
    public Text text() {
        return TEXT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        subject.horizon().ifPresent(horizon -> {
            Stream.of(subject.instruments(), subject.notices(), subject.statuses())
                    .flatMap(files -> files.values().stream())
                    .forEach(doc -> file(doc, horizon, findings));
        });
    }

    private static void file(Doc doc, LocalDate horizon, Findings findings) {
        String whole = Look.text(doc, "confidence").orElse("high");
        Look.tables("", doc, (key, table) -> {
            boolean sure = Look.text(table, "confidence").orElse(whole).equals("high");
            Look.at(table, "published")
                    .filter(day -> sure
                            && Look.text(day)
                                    .flatMap(Look::day)
                                    .filter(horizon::isBefore)
                                    .isPresent())
                    .ifPresent(day -> findings.add(day, Look.text(day).orElse("")));
        });
    }
}
