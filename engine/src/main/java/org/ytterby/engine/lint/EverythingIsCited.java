package org.ytterby.engine.lint;

import java.util.stream.Stream;
import org.ytterby.engine.doc.Doc;

/** A lawyer goes from an entry to the paragraph in one look. */
final class EverythingIsCited implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L018",
            "every provision, event and value is cited",
            "每项条款、事件和数值均有出处",
            "Add `cite` (the paragraph that says it), or `by` where another text does.",
            "请补充 cite（载明该内容的条款）；由其他文本载明的，补充 by。");

    @Override
    public Text text() {
        return TEXT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        subject.instruments().values().forEach(doc -> {
            Look.rows(doc, "timeline").forEach(event -> cited(event, findings));
            Look.table(doc, "provisions").values().forEach(p -> cited(p, findings));
            Look.rows(doc, "licence-tests").forEach(t -> cited(t, findings));
            Look.table(doc, "parameters")
                    .values()
                    .forEach(p -> Look.rows(p, "history").forEach(v -> cited(v, findings)));
        });
        subject.points().values().forEach(doc -> Look.at(doc, "settled").ifPresent(s -> cited(s, findings)));
    }

    private static void cited(Doc entry, Findings findings) {
        boolean says = Stream.of("cite", "by")
                .anyMatch(k -> Look.text(entry, k).filter(t -> !t.isBlank()).isPresent());
        if (!says) {
            findings.add(
                    entry,
                    Look.text(entry, "effective")
                            .or(() -> Look.text(entry, "id"))
                            .orElse(""));
        }
    }
}
