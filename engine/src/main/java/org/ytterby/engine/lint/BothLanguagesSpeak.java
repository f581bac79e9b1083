package org.ytterby.engine.lint;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ytterby.engine.doc.Doc;

/** What an answer shows is shown in both languages. The name of a listed party is as printed. */
final class BothLanguagesSpeak implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L012",
            "both languages say something",
            "中英文均有内容",
            "Write `{zh: …, en: …}`, each in a sentence of our own.",
            "请写成 {zh: …, en: …}，各用自己的语句。");

    @Override
    public Text text() {
        return TEXT;
    }

    private static final Set<String> SHOWN = Set.of(
            "acts",
            "ask",
            "doubt",
            "find-out",
            "label",
            "look-for",
            "means",
            "name",
            "now",
            "question",
            "says",
            "title",
            "was",
            "what",
            "words");

    @Override
    public void check(Subject subject, Findings findings) {
        subject.folder().law().forEach((path, doc) -> {
            boolean list = path.startsWith("lists/");
            Look.walk(doc, (key, value) -> {
                if (SHOWN.contains(key) && !(list && key.equals("name"))) {
                    check(key, value, findings);
                }
            });
        });
        subject.folder().beside().forEach((path, doc) -> {
            if (path.startsWith("events/")) {
                Look.walk(doc, (key, value) -> {
                    if (key.equals("title")) {
                        check(key, value, findings);
                    }
                });
            }
        });
        subject.beside("text-only.yaml")
                .ifPresent(doc -> Look.walk(doc, (key, value) -> {
                    if (key.equals("says") || key.equals("reason")) {
                        check(key, value, findings);
                    }
                }));
    }

    private static void check(String key, Doc value, Findings findings) {
        boolean oneText = value instanceof Doc.Text && !key.equals("means");
        boolean table = Look.entries(value).keySet().stream().anyMatch(k -> k.equals("en") || k.equals("zh"));
        boolean lacks = Stream.of("en", "zh")
                .anyMatch(l -> Look.at(value, l)
                        .filter(t -> !Look.text(t).equals(Optional.of("")))
                        .isEmpty());
        if (oneText || (table && lacks)) {
            findings.add(value, key);
        }
    }
}
