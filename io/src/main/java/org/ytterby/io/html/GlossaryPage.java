package org.ytterby.io.html;

import java.util.List;
import java.util.Map;
import org.ytterby.engine.doc.Doc;
import org.ytterby.io.References;

/** The words of the field in English, Chinese and Japanese, the papers with who issues them, and the authorities. */
final class GlossaryPage {
    private final LawFiles law;

    GlossaryPage(LawFiles law) {
        this.law = law;
    }

    void write(Sheet sheet) {
        sheet.heading(1, "kind.glossary");
        sheet.heading(2, "terms");
        sheet.table(
                "terms",
                List.of("english", "chinese", "japanese", "meaning"),
                () -> law.terms()
                        .forEach((id, term) ->
                                row(sheet, id, term, () -> sheet.says(Trees.bilingualAt(term, "means")))));
        if (!law.papers().isEmpty()) {
            sheet.heading(2, "papers");
            sheet.table(
                    "terms",
                    List.of("english", "chinese", "japanese", "who-issues"),
                    () -> law.papers().forEach((id, paper) -> row(sheet, id, paper, () -> issuer(sheet, paper))));
        }
        if (!law.authorities().isEmpty()) {
            sheet.heading(2, "authorities");
            sheet.table(
                    "terms",
                    List.of("english", "chinese", "japanese", "id"),
                    () -> law.authorities()
                            .forEach((id, authority) -> row(sheet, "by." + id, authority, () -> sheet.code(id))));
        }
    }

    /** Where an authority, or whoever else issues a paper, is named. */
    static String authority(String id) {
        return "glossary.html#" + References.segment("by." + id);
    }

    private static void row(Sheet sheet, String id, Doc term, Runnable last) {
        sheet.row(
                References.segment(id),
                () -> word(sheet, "en", term),
                List.of(() -> word(sheet, "zh", term), () -> word(sheet, "ja", term), last));
    }

    private static void word(Sheet sheet, String language, Doc term) {
        sheet.html()
                .start("span", "lang", language.equals("zh") ? "zh-Hans" : language)
                .text(Trees.textAt(term, language))
                .end();
    }

    private void issuer(Sheet sheet, Doc paper) {
        for (String id : Trees.textsAt(paper, "issued-by")) {
            Map<String, Doc> known = law.authorities();
            sheet.block("span", "part", () -> {
                if (known.containsKey(id)) {
                    sheet.link(authority(id), () -> sheet.says(Trees.bilingual(Trees.in(known, id))));
                } else {
                    sheet.code(id);
                }
            });
        }
        Trees.at(paper, "how").ifPresent(h -> sheet.block("span", "part", () -> sheet.says(h)));
        Trees.textsAt(paper, "law")
                .forEach(p -> sheet.block("span", "part", () -> {
                    if (law.corpus().provision(p).isPresent()) {
                        sheet.link(References.relative().provision(p), p);
                    } else {
                        new Parts(law).link(sheet, p);
                    }
                }));
    }
}
