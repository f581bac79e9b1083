package org.ytterby.io.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.law.Notice;
import org.ytterby.io.References;

/** The pages of a list, of a notice with its entries, and of a text that later changes listings. */
final class ListPages {
    private final LawFiles law;
    private final Parts parts;
    private final References references = References.relative();

    ListPages(LawFiles law) {
        this.law = law;
        this.parts = new Parts(law);
    }

    void list(Sheet sheet, String id) {
        Doc file = Trees.in(law.lists(), id);
        sheet.heading(1, "", () -> sheet.says(Trees.bilingualAt(file, "title")));
        sheet.facts(() -> {
            sheet.fact("id", () -> sheet.code(id));
            sheet.fact("kept-by", () -> sheet.html().text(Trees.textAt(file, "authority")));
            sheet.fact("basis", () -> sheet.says(law.cited(Trees.textAt(file, "basis"))));
        });
        parts.notes(sheet, file);
        sheet.heading(2, "notices");
        List<Notice> notices = law.noticesOf(id).stream()
                .sorted(Comparator.comparing(Notice::published).thenComparing(Notice::id))
                .toList();
        notices(sheet, notices);
        sheet.heading(2, "entries");
        sheet.table(
                "entries",
                List.of("party", "country", "listed-on", "notice"),
                () -> notices.forEach(n -> n.entries()
                        .forEach(e -> sheet.row(
                                "",
                                () -> sheet.link(references.party(e.party()), () -> sheet.says(e.name())),
                                List.of(
                                        () -> sheet.html().text(e.country()),
                                        () -> sheet.html().text(n.effective().toString()),
                                        () -> sheet.link(references.entry(e), n.id()))))));
    }

    void notices(Sheet sheet, List<Notice> notices) {
        sheet.table(
                "notices",
                List.of("notice", "published", "from", "count"),
                () -> notices.forEach(n -> sheet.row(
                        "",
                        () -> sheet.link(references.notice(n.id()), () -> sheet.says(n.title())),
                        List.of(
                                () -> sheet.html().text(n.published().toString()),
                                () -> sheet.html().text(n.effective().toString()),
                                () -> sheet.html()
                                        .text(String.valueOf(n.entries().size()))))));
    }

    void notice(Sheet sheet, Notice notice) {
        Doc file = Trees.in(law.notices(), notice.id());
        sheet.heading(1, "", () -> sheet.says(notice.title()));
        sheet.facts(() -> {
            sheet.fact("id", () -> sheet.code(notice.id()));
            sheet.fact("list", () -> list(sheet, notice));
            text(sheet, file, "number");
            text(sheet, file, "issuer");
            text(sheet, file, "published");
            sheet.fact(
                    "from", () -> sheet.html().text(notice.effective() + " " + Trees.textAt(file, "effective-time")));
            Trees.at(file, "reason").ifPresent(r -> sheet.fact("reason", () -> sheet.says(r)));
            List<String> basis = Trees.textsAt(file, "basis");
            if (!basis.isEmpty()) {
                sheet.fact("basis", () -> sheet.says(law.cited(String.join("; ", basis))));
            }
            text(sheet, file, "permission");
            text(sheet, file, "positions");
            parts.confidence(sheet, file);
        });
        parts.notes(sheet, file);
        sheet.heading(2, "measures");
        measures(sheet, Trees.textsAt(file, "measures"));
        printed(sheet, Trees.rowsAt(file, "measures-as-printed"));
        acts(sheet, notice.id());
        sheet.heading(2, "entries");
        sheet.table("entries", List.of("party", "at", "country", "also-called"), () -> {
            List<Doc> rows = Trees.rowsAt(file, "entries");
            for (int i = 0; i < notice.entries().size(); i++) {
                entry(sheet, notice.entries().get(i), rows.get(i));
            }
        });
        parts.sources(sheet, file);
    }

    private void list(Sheet sheet, Notice notice) {
        Optional.ofNullable(Trees.in(law.lists(), notice.list()))
                .ifPresentOrElse(
                        l -> sheet.link(
                                references.list(notice.list()), () -> sheet.says(Trees.bilingualAt(l, "title"))),
                        () -> sheet.code(notice.list()));
    }

    private static void text(Sheet sheet, Doc file, String key) {
        Trees.at(file, key).ifPresent(d -> sheet.fact(key, () -> sheet.says(d)));
    }

    /** What a notice lays on a party, in the words of the list's own file. */
    void measures(Sheet sheet, List<String> measures) {
        sheet.html().start("ul");
        measures.forEach(m -> {
            sheet.html().start("li");
            Optional.ofNullable(Trees.in(law.measures(), m))
                    .ifPresentOrElse(d -> sheet.says(Trees.bilingualAt(d, "says")), () -> sheet.code(m));
            sheet.html().end();
        });
        sheet.html().end().line();
    }

    private static void printed(Sheet sheet, List<Doc> printed) {
        if (printed.isEmpty()) {
            return;
        }
        sheet.heading(3, "as-printed");
        sheet.html().start("ul");
        printed.forEach(p -> {
            sheet.html().start("li");
            sheet.says(p);
            sheet.html().end();
        });
        sheet.html().end().line();
    }

    private void acts(Sheet sheet, String notice) {
        List<String> later = law.acts().entrySet().stream()
                .filter(a -> Trees.rowsAt(a.getValue(), "acts").stream()
                        .anyMatch(x -> Trees.textAt(x, "notice").equals(notice)))
                .map(java.util.Map.Entry::getKey)
                .toList();
        if (later.isEmpty()) {
            return;
        }
        sheet.heading(2, "later-texts");
        sheet.html().start("ul");
        later.forEach(id -> {
            Doc act = Trees.in(law.acts(), id);
            sheet.html().start("li").text(Trees.textAt(act, "published") + " ");
            parts.link(sheet, id);
            Trees.at(act, "says").ifPresent(s -> {
                sheet.html().text(" ");
                sheet.says(s);
            });
            sheet.html().end();
        });
        sheet.html().end().line();
    }

    private void entry(Sheet sheet, Notice.Entry entry, Doc row) {
        sheet.row(
                References.segment(entry.id()),
                () -> sheet.link(references.party(entry.party()), () -> sheet.says(entry.name())),
                List.of(
                        () -> sheet.html().text(Trees.textAt(row, "at")),
                        () -> sheet.html().text(entry.country()),
                        () -> sheet.html().text(aliases(row))));
    }

    private static String aliases(Doc row) {
        return String.join(
                ", ",
                Trees.rowsAt(row, "aliases").stream()
                        .map(a -> Trees.textAt(a, "name"))
                        .toList());
    }

    /** A text that suspends, stops or ends listings. */
    void act(Sheet sheet, String id) {
        Doc file = Trees.in(law.acts(), id);
        sheet.heading(1, "", () -> sheet.says(Trees.bilingualAt(file, "title")));
        sheet.facts(() -> {
            sheet.fact("id", () -> sheet.code(id));
            text(sheet, file, "kind");
            text(sheet, file, "published");
            text(sheet, file, "says");
            parts.confidence(sheet, file);
        });
        parts.notes(sheet, file);
        sheet.heading(2, "acts");
        sheet.table(
                "acts",
                List.of("notice", "what"),
                () -> Trees.rowsAt(file, "acts")
                        .forEach(act -> sheet.row(
                                "",
                                () -> parts.link(sheet, Trees.textAt(act, "notice")),
                                List.of(() ->
                                        parts.tree(sheet, new Doc.Table(act.place(), Trees.without(act, "notice")))))));
        parts.sources(sheet, file);
    }
}
