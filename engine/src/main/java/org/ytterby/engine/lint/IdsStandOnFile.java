package org.ytterby.engine.lint;

import java.util.Set;
import org.ytterby.engine.doc.Doc;

/** What the loader does not follow is followed here: bases, reasons, members, notes. */
final class IdsStandOnFile implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L016",
            "an id that is named stands on file",
            "所提编号均已收录",
            "Correct the id, or enter what it names.",
            "请更正编号，或补录其所指内容。");

    @Override
    public Text text() {
        return TEXT;
    }

    private static final Set<String> IDS =
            Set.of("adds-to", "also", "by", "instrument", "related-party", "rules", "see");

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> known = Known.all(subject);
        subject.folder().law().forEach((path, doc) -> {
            if (path.startsWith("instruments/") || path.startsWith("lists/") || path.startsWith("open-points/")) {
                check(doc, known, findings);
            }
        });
        subject.folder().beside().forEach((path, doc) -> {
            if (path.equals("text-only.yaml") || path.startsWith("events/")) {
                check(doc, known, findings);
            }
        });
    }

    private static void check(Doc doc, Set<String> known, Findings findings) {
        Look.tables(
                "",
                doc,
                (parent, table) -> table.entries().forEach((key, value) -> {
                    if (IDS.contains(key) && !parent.equals("duties")) {
                        Look.rows(value)
                                .forEach(id -> Look.text(id)
                                        .filter(text -> !known.contains(text))
                                        .ifPresent(text -> findings.add(id, text)));
                    }
                }));
    }
}
