package org.ytterby.engine.lint;

import java.util.HashSet;
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

    /** Who issues, who does it and to whom: words of the vocabulary, where it has such. */
    private static final String ISSUERS = "authorities";

    private static final String DOERS = "doers";

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> known = Known.all(subject);
        Set<String> groups = Known.groups(subject);
        Set<String> ids = groups.contains(ISSUERS) ? with(IDS, "issuers") : IDS;
        Set<String> ofDuties = groups.contains(DOERS) ? Set.of("by", "to") : Set.of();
        subject.folder().law().forEach((path, doc) -> {
            if (path.startsWith("instruments/") || path.startsWith("lists/") || path.startsWith("open-points/")) {
                check(doc, known, ids, ofDuties, findings);
            }
        });
        subject.folder().beside().forEach((path, doc) -> {
            if (path.equals("text-only.yaml") || path.startsWith("events/")) {
                check(doc, known, ids, Set.of(), findings);
            }
        });
    }

    private static Set<String> with(Set<String> some, String one) {
        Set<String> more = new HashSet<>(some);
        more.add(one);
        return more;
    }

    private static void check(Doc doc, Set<String> known, Set<String> ids, Set<String> ofDuties, Findings findings) {
        Look.tables(
                "",
                doc,
                (parent, table) -> table.entries().forEach((key, value) -> {
                    if ((parent.equals("duties") ? ofDuties : ids).contains(key)) {
                        Look.rows(value)
                                .forEach(id -> Look.text(id)
                                        .filter(text -> !known.contains(text))
                                        .ifPresent(text -> findings.add(id, text)));
                    }
                }));
    }
}
