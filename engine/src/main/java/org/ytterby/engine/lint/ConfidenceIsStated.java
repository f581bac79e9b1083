package org.ytterby.engine.lint;

import java.util.Set;
import java.util.stream.Stream;

/** Who reads an answer sees how well its law was read. */
final class ConfidenceIsStated implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L036",
            "every text says how sure it is",
            "每份文本均载明可信程度",
            "Write `confidence: high`, `medium` or `low`.",
            "请写 confidence: high、medium 或 low。");

    @Override
    public Text text() {
        return TEXT;
    }

    private static final Set<String> WORDS = Set.of("high", "medium", "low");

    @Override
    public void check(Subject subject, Findings findings) {
        Stream.of(subject.instruments(), subject.notices(), subject.statuses(), subject.points())
                .flatMap(files -> files.values().stream())
                .filter(doc -> Look.at(doc, "confidence").isEmpty())
                .forEach(doc -> findings.add(doc, Look.text(doc, "id").orElse("")));
        subject.folder()
                .law()
                .values()
                .forEach(doc -> Look.walk(doc, (key, value) -> {
                    if (key.equals("confidence")
                            && !WORDS.contains(Look.text(value).orElse(""))) {
                        findings.add(value, Look.text(value).orElse(""));
                    }
                }));
    }
}
