package org.ytterby.engine.lint;

import java.time.LocalDate;
import java.util.Optional;
import org.ytterby.engine.doc.Doc;

/** A rule that reaches back is rare; a slip of the pen is not. */
final class RetroactionIsExplained implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L004",
            "a first day before its publication says why",
            "生效日早于公布日的，说明缘由",
            "Add `doubt` or `note`, or correct one of the two days.",
            "请补充 doubt 或 note，或更正其中一日。");

    @Override
    public Text text() {
        return TEXT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        subject.instruments().values().forEach(doc -> {
            Look.rows(doc, "timeline").forEach(event -> compare(event, event, doc, findings));
            Look.table(doc, "parameters")
                    .values()
                    .forEach(p -> Look.rows(p, "history").forEach(v -> compare(v, v, doc, findings)));
        });
        subject.notices().values().forEach(doc -> compare(doc, doc, doc, findings));
        subject.statuses()
                .values()
                .forEach(doc -> Look.tables("", doc, (key, table) -> compare(table, doc, doc, findings)));
    }

    private static void compare(Doc entry, Doc published, Doc file, Findings findings) {
        Optional<LocalDate> known = Look.day(published, "published");
        Look.at(entry, "effective").ifPresent(day -> {
            Optional<LocalDate> first = Look.text(day).flatMap(Look::day);
            boolean reachesBack =
                    first.isPresent() && known.isPresent() && first.get().isBefore(known.get());
            boolean says = Look.at(entry, "doubt")
                    .or(() -> Look.at(entry, "note"))
                    .or(() -> Look.at(file, "doubt"))
                    .isPresent();
            if (reachesBack && !says) {
                findings.add(day, first.get().toString());
            }
        });
    }
}
