package org.ytterby.engine.lint;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ytterby.engine.doc.Doc;

/** A set, condition or form that nobody uses was renamed, or its use was. */
final class WordsAreUsed implements Rule {
    private static final Text TEXT =
            Text.of("YT-L034", "what is defined once is used", "统一定义的内容须被使用", "Take it out, or use it.", "请删除，或加以使用。");

    @Override
    public Text text() {
        return TEXT;
    }

    @Override
    public boolean reaches(Subject subject) {
        return subject.whole();
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> used = new HashSet<>();
        subject.folder().law().values().forEach(doc -> collect(doc, used));
        subject.chosen((path, doc) -> path.startsWith("vocabulary/")).values().forEach(doc -> {
            unused(Look.table(doc, "sets"), used, "$", findings);
            unused(Look.table(doc, "conditions"), used, "use:", findings);
        });
        subject.law("items/forms.yaml").ifPresent(doc -> unused(Look.entries(doc), used, "form:", findings));
    }

    private static void unused(Map<String, Doc> defined, Set<String> used, String sign, Findings findings) {
        defined.forEach((name, doc) -> {
            if (!used.contains(sign + name)) {
                findings.add(doc, name);
            }
        });
    }

    private static void collect(Doc doc, Set<String> used) {
        if (doc instanceof Doc.Table table) {
            table.entries().forEach((key, value) -> {
                if (key.equals("use") || key.equals("form")) {
                    Look.text(value).ifPresent(name -> used.add(key + ":" + name));
                }
                collect(value, used);
            });
        } else if (doc instanceof Doc.Rows rows) {
            rows.items().forEach(one -> collect(one, used));
        } else {
            Look.text(doc).filter(t -> t.startsWith("$")).ifPresent(used::add);
        }
    }
}
