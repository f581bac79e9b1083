package org.ytterby.io.html;

import java.util.List;
import java.util.Map;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.law.Form;
import org.ytterby.engine.law.History;
import org.ytterby.engine.law.Item;
import org.ytterby.engine.law.Provision;
import org.ytterby.io.References;

/** The page of a controlled item: its words, what they take in, reference codes, since when it is listed and by what. */
final class ItemPage {
    private final LawFiles law;
    private final Parts parts;
    private final Item item;
    private final Doc file;

    ItemPage(LawFiles law, Item item) {
        this.law = law;
        this.parts = new Parts(law);
        this.item = item;
        this.file = Trees.in(law.items(), item.id());
    }

    void write(Sheet sheet) {
        sheet.heading(1, "", () -> {
            sheet.block("span", "code", () -> sheet.html().text(item.code()));
            sheet.html().text(" ");
            sheet.says(item.title());
        });
        sheet.facts(() -> head(sheet));
        parts.notes(sheet, file);
        standing(sheet);
        words(sheet);
        rulings(sheet);
        named(sheet);
    }

    private void head(Sheet sheet) {
        sheet.fact("listed-by", () -> {
            parts.link(sheet, item.instrument().id());
            law.corpus().provision(item.listing()).ifPresent(p -> {
                sheet.html().text(" · ");
                sheet.link(References.relative().provision(p), () -> sheet.says(law.cited(p.cite())));
            });
        });
        sheet.fact("id", () -> sheet.code(item.id()));
        sheet.fact("also-called", () -> sheet.code(item.name()));
        sheet.fact("hs", () -> {
            if (item.hs().isEmpty()) {
                sheet.say("none-printed");
            } else {
                sheet.code(String.join(", ", item.hs()));
                sheet.html().text(" ");
                sheet.block("span", "quiet", () -> sheet.say("hs-hint"));
            }
        });
        parts.confidence(sheet, file);
    }

    private void standing(Sheet sheet) {
        law.corpus().provision(item.listing()).ifPresent(p -> {
            List<History.Stretch> stretches = law.history().of(p);
            if (!stretches.isEmpty()) {
                sheet.heading(2, "listing-history");
                parts.history(sheet, stretches);
            }
        });
    }

    private void words(Sheet sheet) {
        Map<String, Doc> rest = Trees.without(file, "name", "hs", "names", "confidence", "sources", "notes", "doubt");
        sheet.heading(2, "words-as-data");
        sheet.facts(() -> rest.forEach((key, value) -> {
            sheet.html().start("dt");
            if (sheet.labels().has("item." + key)) {
                sheet.say("item." + key);
            } else {
                sheet.code(key);
            }
            sheet.html().end().start("dd");
            parts.tree(sheet, value);
            sheet.html().end().line();
        }));
    }

    private void rulings(Sheet sheet) {
        List<Form.Ruling> rulings = item.form().rulings();
        if (rulings.isEmpty()) {
            return;
        }
        sheet.heading(2, "rulings");
        sheet.para(() -> sheet.say("rulings-weight"));
        sheet.html().start("ul");
        rulings.forEach(r -> {
            sheet.html().start("li").text(r.published() + ": ");
            sheet.says(r.words());
            sheet.html().text(" · ");
            parts.link(sheet, r.by());
            sheet.html().end();
        });
        sheet.html().end().line();
    }

    private void named(Sheet sheet) {
        List<Provision> naming = law.corpus().provisions().stream()
                .filter(p -> p.items().contains(item.id()))
                .toList();
        if (naming.isEmpty()) {
            return;
        }
        sheet.heading(2, "named-by");
        sheet.html().start("ul");
        naming.forEach(p -> {
            sheet.html().start("li");
            sheet.link(References.relative().provision(p), () -> {
                sheet.says(p.instrument().title());
                sheet.html().text(" · ");
                sheet.says(law.cited(p.cite()));
            });
            sheet.html().end();
        });
        sheet.html().end().line();
    }
}
