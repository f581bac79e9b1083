package org.ytterby.engine.lint;

import java.util.stream.Stream;
import org.ytterby.engine.doc.Doc;

/** Inside braces an unquoted comma cuts a text, and its rest becomes a key without a value. */
final class CommasAreQuoted implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L035",
            "a text that holds a comma is quoted",
            "含逗号的文字加引号",
            "Put the whole text in quotes: `en: \"one, two\"`.",
            "请为整段文字加引号：en: \"one, two\"。");

    @Override
    public Text text() {
        return TEXT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Stream.concat(subject.folder().law().values().stream(), subject.folder().beside().values().stream())
                .forEach(doc -> Look.tables("", doc, (key, table) -> {
                    if (table.entries().containsKey("en") || table.entries().containsKey("zh")) {
                        cut(table, findings);
                    }
                }));
    }

    private static void cut(Doc.Table table, Findings findings) {
        table.entries().forEach((key, value) -> {
            if (value instanceof Doc.Nothing && key.length() > 2) {
                findings.add(value, key);
            }
        });
    }
}
