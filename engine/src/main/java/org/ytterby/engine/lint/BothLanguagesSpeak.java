package org.ytterby.engine.lint;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ytterby.engine.doc.Doc;

/** What an answer or a page shows is shown in both languages. */
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
            "notes",
            "now",
            "question",
            "says",
            "title",
            "was",
            "what",
            "words");

    /** The name of a listed party is as printed; `reason` is a fact elsewhere. */
    private static final Set<String> OF_LISTS = Set.of("doubt", "notes", "permission", "reason", "says", "title");

    private static final Set<String> EVENT = Set.of("title");
    private static final Set<String> TEXT_ONLY = Set.of("says", "reason");

    @Override
    public void check(Subject subject, Findings findings) {
        subject.folder().law().forEach((path, doc) -> {
            boolean list = path.startsWith("lists/");
            Look.walk(doc, (key, value) -> {
                if (list ? OF_LISTS.contains(key) : SHOWN.contains(key)) {
                    Look.rows(value).forEach(one -> check(key, one, findings));
                }
            });
        });
        subject.folder().beside().forEach((path, doc) -> {
            Set<String> shown =
                    path.startsWith("events/") ? EVENT : path.equals("text-only.yaml") ? TEXT_ONLY : Set.of();
            Look.walk(doc, (key, value) -> {
                if (shown.contains(key)) {
                    check(key, value, findings);
                }
            });
        });
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
        } else if (table) {
            Look.at(value, "zh").filter(t -> !isWritten(t, true)).ifPresent(t -> findings.add(t, key));
            Look.at(value, "en").filter(t -> !isWritten(t, false)).ifPresent(t -> findings.add(t, key));
        }
    }

    /** A text in the signs of the other language only was put under the wrong one. */
    private static boolean isWritten(Doc value, boolean chinese) {
        String text = Look.text(value).orElse("");
        boolean ideographs = text.codePoints().anyMatch(Character::isIdeographic);
        boolean letters =
                text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
        return chinese ? ideographs || !letters : letters || !ideographs;
    }
}
