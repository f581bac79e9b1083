package org.ytterby.engine.lint;

import java.util.Map;
import java.util.stream.Stream;
import org.ytterby.engine.doc.Doc;

/** Without the page nobody can look again; without the day nobody knows when to. */
final class TextsNameTheirPage implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L019",
            "every text names a page and the day it was read",
            "每份文本均载明网页及阅读日期",
            "Add `sources: {page: {url: \"https://…\", read: year-month-day}}`.",
            "请补充 sources: {page: {url: \"https://…\", read: 年-月-日}}。");

    @Override
    public Text text() {
        return TEXT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Stream.of(subject.instruments(), subject.notices(), subject.statuses())
                .flatMap(files -> files.values().stream())
                .forEach(doc -> check(doc, findings));
    }

    private static void check(Doc doc, Findings findings) {
        Map<String, Doc> sources = Look.table(doc, "sources");
        if (sources.isEmpty()) {
            findings.add(doc, Look.text(doc, "id").orElse(""));
        }
        sources.forEach((key, source) -> {
            if (Look.text(source, "url").filter(u -> u.matches("https?://.*")).isEmpty()
                    || Look.day(source, "read").isEmpty()) {
                findings.add(source, key);
            }
        });
    }
}
