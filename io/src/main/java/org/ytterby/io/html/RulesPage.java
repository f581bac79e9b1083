package org.ytterby.io.html;

import java.util.List;
import org.ytterby.engine.doc.Doc;

/** What was read in the texts and decides nothing: rules that only say something, gaps that could not be closed, each with why. */
final class RulesPage {
    private final LawFiles law;
    private final Parts parts;

    RulesPage(LawFiles law) {
        this.law = law;
        this.parts = new Parts(law);
    }

    void write(Sheet sheet) {
        sheet.heading(1, "kind.rules");
        sheet.para(() -> sheet.say("rules.lead"));
        for (String kind : List.of("rules", "gaps")) {
            sheet.heading(2, kind, () -> sheet.say("rules." + kind));
            sheet.table(
                    "rules",
                    List.of("id", "says", "rules.where", "rules.reason"),
                    () -> Trees.rowsAt(law.textOnly(), kind).forEach(rule -> row(sheet, rule)));
        }
    }

    private void row(Sheet sheet, Doc rule) {
        String id = Trees.textAt(rule, "id");
        sheet.row(
                id,
                () -> sheet.code(id),
                List.of(
                        () -> Trees.at(rule, "says").ifPresent(sheet::says),
                        () -> where(sheet, rule),
                        () -> reason(sheet, rule)));
    }

    private void where(Sheet sheet, Doc rule) {
        String instrument = Trees.textAt(rule, "instrument");
        if (!instrument.isEmpty()) {
            sheet.block("span", "part", () -> parts.link(sheet, instrument));
        }
        sheet.block("span", "part", () -> sheet.says(law.cited(Trees.textAt(rule, "cite"))));
    }

    private void reason(Sheet sheet, Doc rule) {
        Trees.at(rule, "reason").ifPresent(r -> sheet.block("span", "part", () -> sheet.says(r)));
        sheet.html().start("ul", "class", "plain");
        Trees.textsAt(rule, "see").forEach(s -> {
            sheet.html().start("li");
            parts.link(sheet, s);
            sheet.html().end();
        });
        sheet.html().end();
    }
}
