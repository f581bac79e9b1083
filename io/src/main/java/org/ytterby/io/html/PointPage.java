package org.ytterby.io.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.law.OpenPoint;

/** The page of an open point: the question, its readings, what speaks for which, and who can settle it. */
final class PointPage {
    private final LawFiles law;
    private final Parts parts;
    private final OpenPoint point;
    private final Doc file;

    PointPage(LawFiles law, OpenPoint point) {
        this.law = law;
        this.parts = new Parts(law);
        this.point = point;
        this.file = Trees.in(law.points(), point.id());
    }

    void write(Sheet sheet) {
        sheet.heading(1, "", () -> sheet.says(point.question()));
        sheet.facts(() -> {
            sheet.fact("id", () -> sheet.code(point.id()));
            Trees.at(file, "acts").ifPresent(a -> sheet.fact("acts-on", () -> sheet.says(a)));
            point.settled()
                    .ifPresentOrElse(
                            s -> sheet.fact("settled", () -> {
                                sheet.html().text(s.reading() + ", " + s.published() + ", ");
                                sheet.says(law.cited(s.cite()));
                            }),
                            () -> sheet.fact(
                                    "settled",
                                    () -> sheet.say("not-settled", law.corpus().evidenceUntil())));
            sheet.fact("who-settles", () -> sheet.says(point.lookFor()));
            parts.confidence(sheet, file);
            if (!point.names().isEmpty()) {
                sheet.fact("also-called", () -> sheet.code(String.join(", ", point.names())));
            }
        });
        parts.notes(sheet, file);
        readings(sheet);
        evidence(sheet);
        asked(sheet);
    }

    private void readings(Sheet sheet) {
        sheet.heading(2, "readings");
        sheet.table("readings", List.of("reading", "what"), () -> {
            point.readings()
                    .forEach((id, reading) -> sheet.row(
                            "reading." + org.ytterby.io.References.segment(id),
                            () -> sheet.code(id),
                            List.of(() -> sheet.says(reading.says()))));
            Trees.tableAt(file, "what-if")
                    .forEach((id, reading) -> sheet.row(
                            "reading." + org.ytterby.io.References.segment(id),
                            () -> sheet.code(id),
                            List.of(() -> sheet.says(Trees.bilingualAt(reading, "says")))));
        });
        sheet.para(() -> {
            sheet.say("house-reading");
            sheet.html().text(" ");
            sheet.code("--assume " + point.id() + "="
                    + point.readings().keySet().stream().findFirst().orElse(""));
        });
    }

    private void evidence(Sheet sheet) {
        sheet.heading(2, "evidence");
        List<Doc> evidence = Trees.rowsAt(file, "evidence");
        if (evidence.isEmpty()) {
            sheet.para(() -> sheet.say("no-evidence"));
            return;
        }
        sheet.table(
                "evidence",
                List.of("known-from", "speaks-for", "what", "by"),
                () -> evidence.forEach(e -> sheet.row(
                        "",
                        () -> sheet.html().text(Trees.textAt(e, "published")),
                        List.of(
                                () -> sheet.code(Trees.textAt(e, "speaks-for")),
                                () -> sheet.says(Trees.bilingualAt(e, "says")),
                                () -> parts.link(sheet, Trees.textAt(e, "by"))))));
    }

    /** What in the law asks for this point. */
    private void asked(Sheet sheet) {
        Set<String> askers = new LinkedHashSet<>();
        law.instruments().forEach((id, instrument) -> {
            Trees.rowsAt(instrument, "timeline").forEach(e -> {
                if (List.of(Trees.textAt(e, "then"), Trees.textAt(e, "last-day"))
                        .contains(point.id())) {
                    askers.add(id);
                }
            });
            Trees.tableAt(instrument, "provisions")
                    .forEach((key, p) -> Trees.collect(p, "reading", r -> {
                        if (Trees.table(r).containsKey(point.id())) {
                            askers.add(id + "/" + key);
                        }
                    }));
        });
        law.acts()
                .forEach((id, act) -> Trees.collect(act, "then", t -> {
                    if (Trees.text(t).equals(point.id())) {
                        askers.add(id);
                    }
                }));
        if (askers.isEmpty()) {
            return;
        }
        sheet.heading(2, "asked-by");
        sheet.html().start("ul");
        askers.forEach(a -> {
            sheet.html().start("li");
            int slash = a.indexOf('/');
            if (slash < 0) {
                parts.link(sheet, a);
            } else {
                sheet.link(org.ytterby.io.References.relative().provision(a), () -> {
                    sheet.says(parts.numbered(a.substring(0, slash)));
                    sheet.html().text(" · " + a.substring(slash + 1));
                });
            }
            sheet.html().end();
        });
        sheet.html().end().line();
    }

    /** Doubts without readings, on the overview of open points. */
    static void notes(Sheet sheet, LawFiles law) {
        Parts parts = new Parts(law);
        for (Map.Entry<String, Doc> note : law.notes().entrySet()) {
            sheet.html().start("section");
            sheet.heading(3, org.ytterby.io.References.segment(note.getKey()), () -> sheet.code(note.getKey()));
            sheet.para(() -> sheet.says(Trees.bilingualAt(note.getValue(), "says")));
            Trees.at(note.getValue(), "belongs-to")
                    .ifPresent(to -> sheet.para(() -> {
                        parts.link(sheet, Trees.textAt(to, "instrument"));
                        sheet.html().text(" ");
                        sheet.says(law.cited(Trees.textAt(to, "at")));
                    }));
            sheet.html().end().line();
        }
    }
}
