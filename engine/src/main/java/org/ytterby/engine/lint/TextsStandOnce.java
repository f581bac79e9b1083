package org.ytterby.engine.lint;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ytterby.engine.doc.Doc;

/** Two entries with the same words are one, or one of them was copied and not changed. */
final class TextsStandOnce implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L028",
            "a text stands once",
            "同一文字只写一次",
            "Say what is different here, or define it once (a form, a set, a named condition).",
            "请写明此处的不同，或统一定义一次（形式、集合或具名条件）。");

    @Override
    public Text text() {
        return TEXT;
    }

    private static final int SHORTEST = 40;
    private static final Set<String> SAID = Set.of("says", "question", "title");

    @Override
    public void check(Subject subject, Findings findings) {
        Map<String, Doc> first = new HashMap<>();
        subject.folder().law().forEach((path, doc) -> {
            if (!path.startsWith("vocabulary/")) {
                Look.walk(doc, (key, value) -> {
                    if (SAID.contains(key)) {
                        once(value, first, findings);
                    }
                });
            }
        });
        subject.items()
                .values()
                .forEach(doc -> Look.table(doc, "items")
                        .values()
                        .forEach(item -> Look.at(item, "name").ifPresent(name -> once(name, first, findings))));
    }

    private static void once(Doc value, Map<String, Doc> first, Findings findings) {
        Look.at(value, "en").ifPresent(en -> {
            String text = Look.text(en).orElse("");
            if (text.length() >= SHORTEST && first.putIfAbsent(text, en) != null) {
                findings.add(en, text);
            }
        });
    }
}
