package org.ytterby.engine.lint;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ytterby.engine.doc.Doc;

/** A figure in per cent where a part of one is meant is wrong by a hundred. */
final class SharesLieBetweenZeroAndOne implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L043",
            "a share lies between zero and one",
            "占比介于零与一之间",
            "Write it as a decimal: 0.1 % is `\"0.001\"`. Only `share` inside `contains` counts per cent by mass.",
            "请写成小数：千分之一为 \"0.001\"。仅 contains 中的 share 按质量百分比计。");

    @Override
    public Text text() {
        return TEXT;
    }

    private static final Pattern PART = Pattern.compile("0(\\.\\d+)?|1(\\.0+)?");

    @Override
    public void check(Subject subject, Findings findings) {
        subject.instruments()
                .values()
                .forEach(doc -> Look.table(doc, "parameters").values().stream()
                        .filter(parameter -> Look.text(parameter, "type").equals(Optional.of("share")))
                        .flatMap(parameter -> Look.rows(parameter, "history").stream())
                        .forEach(entry -> Look.at(entry, "value").ifPresent(value -> check(value, findings))));
    }

    private static void check(Doc value, Findings findings) {
        Look.text(value).filter(text -> !PART.matcher(text).matches()).ifPresent(text -> findings.add(value, text));
    }
}
