package org.ytterby.engine.lint;

import java.time.LocalDate;
import java.util.stream.Stream;

/** A page that nobody looked at for a year may say something else. */
final class SourcesAreReadAgain implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L029",
            "a source was read again within a year",
            "来源在一年内重读过",
            "Read the page again and write the day; what changed on it is a change of its own.",
            "请重读该网页并填写日期；其内容有变的，另作更改。");

    @Override
    public Text text() {
        return TEXT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        LocalDate oldest = subject.on().minusYears(1);
        Stream.of(subject.folder().law(), subject.folder().beside())
                .flatMap(files -> files.values().stream())
                .forEach(doc -> Look.tables(
                        "",
                        doc,
                        (key, table) -> Look.at(table, "read")
                                .filter(day -> Look.text(day)
                                        .flatMap(Look::day)
                                        .filter(oldest::isAfter)
                                        .isPresent())
                                .ifPresent(
                                        day -> findings.add(day, Look.text(day).orElse("")))));
    }
}
