package org.ytterby.engine.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ytterby.engine.doc.Doc;

/** What scenarios and notes name must be one thing. Rules may be carried by several provisions. */
final class NamesAreUnique implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L011",
            "a name is unique across the corpus",
            "名称在整部语料库中唯一",
            "Give one of the two another name.",
            "请为其中之一另取名称。");

    @Override
    public Text text() {
        return TEXT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Map<String, Doc> first = new HashMap<>();
        subject.instruments().values().forEach(doc -> named(doc, first, findings));
        subject.notices().values().forEach(doc -> named(doc, first, findings));
        subject.statuses().values().forEach(doc -> named(doc, first, findings));
        subject.points().values().forEach(doc -> once(Look.rows(doc, "id"), first, findings));
        subject.items()
                .values()
                .forEach(doc -> Look.table(doc, "items")
                        .values()
                        .forEach(item -> once(Look.rows(item, "names"), first, findings)));
    }

    private static void named(Doc doc, Map<String, Doc> first, Findings findings) {
        once(Look.rows(doc, "id"), first, findings);
        once(Look.rows(doc, "names"), first, findings);
    }

    private static void once(List<Doc> names, Map<String, Doc> first, Findings findings) {
        for (Doc name : names) {
            String text = Look.text(name).orElse("");
            if (first.putIfAbsent(text, name) != null) {
                findings.add(name, text);
            }
        }
    }
}
