package org.ytterby.engine.lint;

import org.ytterby.engine.doc.Doc;

/** What is carried beside the law has both clocks too; the law itself is refused without them. */
final class ValuesNameTheirDay implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L002",
            "every value names the day anyone could know it",
            "每项数据均载明其首次公开之日",
            "Add `published`, the first day on which it could be read.",
            "请补充 published（首次可读之日）。");

    @Override
    public Text text() {
        return TEXT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        subject.law("knowledge/general-licences.yaml")
                .ifPresent(doc -> Look.rows(doc, "licences").forEach(one -> needed(one, findings)));
        subject.chosen((path, doc) -> path.startsWith("calendars/"))
                .values()
                .forEach(doc -> Look.table(doc, "years").values().forEach(year -> calendar(year, findings)));
    }

    private static void calendar(Doc year, Findings findings) {
        if (Look.text(year, "read").filter("no"::equals).isEmpty()) {
            needed(Look.at(year, "notice").orElse(year), findings);
        }
    }

    private static void needed(Doc entry, Findings findings) {
        if (Look.day(entry, "published").isEmpty()) {
            findings.add(
                    entry,
                    Look.text(entry, "id").or(() -> Look.text(entry, "number")).orElse(""));
        }
    }
}
