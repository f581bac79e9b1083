package org.ytterby.io.html;

import java.util.List;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.law.History;
import org.ytterby.engine.law.Provision;
import org.ytterby.engine.law.Vocabulary;
import org.ytterby.io.References;

/** One provision on its instrument's page: what it says, when it operates, what it asks, what it does, who must do what. */
final class ProvisionPart {
    private final LawFiles law;
    private final Parts parts;
    private final History history;

    ProvisionPart(LawFiles law) {
        this.law = law;
        this.parts = new Parts(law);
        this.history = law.history();
    }

    void write(Sheet sheet, Provision provision, Doc file) {
        String key = provision.id().substring(provision.id().indexOf('/') + 1);
        sheet.html().start("section", "class", "provision");
        sheet.heading(3, References.segment(key), () -> {
            sheet.says(law.cited(provision.cite()));
            sheet.html().text(" ");
            sheet.link(References.relative().provision(provision), "#");
        });
        sheet.block("div", "says", () -> says(sheet, provision));
        parts.notes(sheet, file);
        Trees.at(file, "when").ifPresent(w -> block(sheet, "when", w));
        Trees.at(file, "then").ifPresent(t -> block(sheet, "then", t));
        duties(sheet, Trees.rowsAt(file, "duties"));
        standing(sheet, provision);
        sheet.facts(() -> {
            sheet.fact("id", () -> sheet.code(provision.id()));
            parts.confidence(sheet, file);
            if (!provision.names().isEmpty()) {
                sheet.fact("also-called", () -> sheet.code(String.join(", ", provision.names())));
            }
            if (!provision.yieldsTo().isEmpty()) {
                sheet.fact("yields-to", () -> provision.yieldsTo().forEach(p -> parts.link(sheet, p)));
            }
        });
        sheet.html().end().line();
    }

    private static void says(Sheet sheet, Provision provision) {
        sheet.tongue()
                .of(provision.says())
                .forEach(said -> sheet.html()
                        .start("p", "lang", said.lang())
                        .text(said.text())
                        .end());
    }

    private void standing(Sheet sheet, Provision provision) {
        List<History.Stretch> stretches = history.of(provision);
        if (provision.isGuidance()) {
            sheet.para(
                    () -> sheet.say("guidance-standing", provision.instrument().published()));
        } else if (!stretches.isEmpty()) {
            sheet.heading(4, "standing-history");
            parts.history(sheet, stretches);
        } else {
            sheet.para(() -> sheet.say("never-operated"));
        }
    }

    private void block(Sheet sheet, String key, Doc doc) {
        sheet.heading(4, key);
        sheet.block("div", "tree", () -> parts.tree(sheet, doc));
    }

    private void duties(Sheet sheet, List<Doc> duties) {
        if (duties.isEmpty()) {
            return;
        }
        sheet.heading(4, "duties");
        sheet.html().start("ul");
        duties.forEach(duty -> {
            sheet.html().start("li");
            duty(sheet, duty);
            sheet.html().end();
        });
        sheet.html().end().line();
    }

    private void duty(Sheet sheet, Doc duty) {
        String kind = Trees.textAt(duty, "kind");
        law.corpus()
                .vocabulary()
                .word("duty-kinds." + kind)
                .map(Vocabulary.Word::says)
                .ifPresentOrElse(sheet::says, () -> sheet.code(kind));
        Doc rest = new Doc.Table(duty.place(), Trees.without(duty, "kind"));
        sheet.html().text(" ");
        sheet.block("div", "tree", () -> parts.tree(sheet, rest));
    }
}
