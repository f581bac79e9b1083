package org.ytterby.io.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.law.Bilingual;

/** What was seen and counted beside the law, group by group: what it says, who says so of which time, and where it was read. */
final class FiguresPage {
    /** What stands in a column of its own. */
    private static final String[] SHOWN = {
        "id",
        "what",
        "value",
        "low",
        "high",
        "unit",
        "text",
        "who",
        "period",
        "source",
        "sources",
        "read",
        "confidence",
        "note",
        "doubt",
        "see",
        "about",
        "destination"
    };

    private final Doc file;
    private final Parts parts;

    FiguresPage(LawFiles law, Doc file) {
        this.file = file;
        this.parts = new Parts(law);
    }

    /** @param kind of the page, which has words for its groups */
    void write(Sheet sheet, String kind) {
        sheet.heading(1, "kind." + kind);
        sheet.para(() -> sheet.say("figures.lead"));
        Trees.at(file, "checked")
                .ifPresent(c -> sheet.block("p", "note", () -> {
                    sheet.say("figures.read-until", Trees.textAt(c, "read-until"));
                    sheet.html().text(" ");
                    Trees.at(c, "note").ifPresent(sheet::says);
                }));
        Trees.table(file).forEach((group, entries) -> {
            if (entries instanceof Doc.Rows rows) {
                sheet.heading(2, group, () -> sheet.say("figures." + group));
                sheet.table(
                        "figures",
                        List.of("what", "figures.value", "figures.who", "sources"),
                        () -> rows.items().forEach(e -> row(sheet, e)));
            }
        });
    }

    private void row(Sheet sheet, Doc entry) {
        sheet.row(
                Trees.textAt(entry, "id"),
                () -> Trees.at(entry, "what").ifPresent(sheet::says),
                List.of(() -> value(sheet, entry), () -> who(sheet, entry), () -> source(sheet, entry)));
    }

    private void value(Sheet sheet, Doc entry) {
        Doc counted =
                Trees.at(entry, "value").filter(v -> v instanceof Doc.Table).orElse(entry);
        String number = number(counted);
        if (!number.isEmpty()) {
            sheet.block("span", "part", () -> {
                sheet.html().start("b").text(number).end().text(" ");
                sheet.says(unit(Trees.textAt(counted, "unit")));
            });
        }
        Trees.at(entry, "text").ifPresent(t -> sheet.block("span", "part", () -> sheet.says(t)));
        String destination = Trees.textAt(entry, "destination");
        if (!destination.isEmpty()) {
            sheet.block("span", "part quiet", () -> {
                sheet.say("tree.destination");
                sheet.html().text(" ");
                sheet.code(destination);
            });
        }
        Map<String, Doc> more = Trees.without(entry, SHOWN);
        if (!more.isEmpty()) {
            sheet.block("span", "part quiet", () -> parts.tree(sheet, new Doc.Table(entry.place(), more)));
        }
        parts.notes(sheet, entry);
    }

    /** A point, a range, or that it was looked for and not found. */
    private static String number(Doc counted) {
        String point = Trees.textAt(counted, "number") + Trees.textAt(counted, "value");
        String low = Trees.textAt(counted, "low");
        String high = Trees.textAt(counted, "high");
        if (!point.isEmpty() || (low.isEmpty() && high.isEmpty())) {
            return point;
        }
        return high.isEmpty() ? "≥ " + low : low.isEmpty() ? "≤ " + high : low + "–" + high;
    }

    private Bilingual unit(String unit) {
        return Trees.at(Trees.in(Trees.tableAt(file, "units"), unit), "en").isPresent()
                ? Trees.bilingual(Trees.in(Trees.tableAt(file, "units"), unit))
                : new Bilingual(unit, "");
    }

    private void who(Sheet sheet, Doc entry) {
        Trees.at(entry, "who").ifPresent(w -> sheet.block("span", "part", () -> sheet.says(w)));
        sheet.block("span", "part", () -> sheet.html().text(period(entry)));
    }

    private static String period(Doc entry) {
        String from = Trees.textAt(Trees.at(entry, "period").orElse(entry), "from");
        String to = Trees.textAt(Trees.at(entry, "period").orElse(entry), "to");
        return from.isEmpty() ? Trees.textAt(entry, "period") : from + " – " + to;
    }

    private void source(Sheet sheet, Doc entry) {
        List<String> named = new ArrayList<>(Trees.textsAt(entry, "source"));
        named.addAll(Trees.textsAt(entry, "sources"));
        for (String source : named) {
            Doc known = Trees.in(Trees.tableAt(file, "sources"), source);
            String url = Trees.textAt(known, "url");
            String read = Trees.textAt(known, "read") + Trees.textAt(entry, "read");
            sheet.block("span", "part", () -> {
                if (!url.isEmpty() || Trees.table(known).isEmpty()) {
                    sheet.outside(url.isEmpty() ? source : url);
                }
                Trees.at(known, "basis").ifPresent(sheet::says);
                if (!read.isEmpty()) {
                    sheet.html().text(" ");
                    sheet.block("span", "quiet", () -> sheet.say("read-on", read));
                }
            });
        }
        String confidence = Trees.textAt(entry, "confidence");
        if (!confidence.isEmpty()) {
            sheet.block("span", "part quiet", () -> {
                sheet.say("confidence");
                sheet.html().text(" ");
                sheet.say("confidence." + confidence);
            });
        }
    }
}
