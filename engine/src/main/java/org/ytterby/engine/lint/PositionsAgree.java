package org.ytterby.engine.lint;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ytterby.engine.doc.Doc;

/** The one figure a notice gives of itself shows a file cut short. */
final class PositionsAgree implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L010",
            "a notice has as many positions as it says",
            "公告所列序号与其所称数目一致",
            "Compare with the notice: an entry is missing or stands too much; a member of a position says `member-of`,"
                    + " unprinted names are counted under `names-not-published`.",
            "请对照公告：条目有缺漏或多余；某序号下的成员须写 member-of，未公布的名称计入 names-not-published。");

    @Override
    public Text text() {
        return TEXT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        subject.notices()
                .values()
                .forEach(doc -> Look.at(doc, "positions").ifPresent(stated -> {
                    long entries = Look.rows(doc, "entries").stream()
                            .filter(e -> Look.at(e, "member-of").isEmpty())
                            .count();
                    long hidden = Look.text(doc, "names-not-published")
                            .filter(n -> n.matches("\\d{1,6}"))
                            .map(Long::parseLong)
                            .orElse(0L);
                    if (!Look.text(stated).equals(Optional.of(Long.toString(entries + hidden)))) {
                        findings.add(stated, Look.text(stated).orElse(""));
                    }
                    strangers(doc, findings);
                }));
    }

    /** Members of a position that the notice does not have. */
    private static void strangers(Doc notice, Findings findings) {
        Set<String> positions = Look.rows(notice, "entries").stream()
                .filter(e -> Look.at(e, "member-of").isEmpty())
                .flatMap(e -> Look.text(e, "at").stream())
                .collect(Collectors.toSet());
        Look.rows(notice, "entries").stream()
                .flatMap(e -> Look.at(e, "member-of").stream())
                .filter(position -> !positions.contains(Look.text(position).orElse("")))
                .forEach(position -> findings.add(position, Look.text(position).orElse("")));
    }
}
