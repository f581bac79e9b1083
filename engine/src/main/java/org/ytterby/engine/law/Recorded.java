package org.ytterby.engine.law;

import java.util.Set;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;

/**
 * What stands in the files for people and is not evaluated: texts in both languages, remarks, pages that were read. It is
 * held to its shape all the same, so that a slip of the pen there is seen too.
 */
final class Recorded {
    private static final Set<String> TEXTS = Set.of(
            "about",
            "acts",
            "ask",
            "because",
            "description",
            "doubt",
            "find-out",
            "label",
            "look-for",
            "means",
            "neutral-says",
            "note",
            "question",
            "reason",
            "relevance",
            "says",
            "shape",
            "stands-for",
            "title",
            "why");

    private Recorded() {}

    static void check(Doc file) {
        switch (file) {
            case Doc.Table table ->
                table.entries().forEach((key, value) -> {
                    one(key, value);
                    check(value);
                });
            case Doc.Rows rows -> rows.items().forEach(Recorded::check);
            case Doc.Text text -> {}
            case Doc.Nothing nothing -> {}
        }
    }

    private static void one(String key, Doc value) {
        if (key.equals("notes") && value instanceof Doc.Rows rows) {
            rows.items().forEach(Bilingual::read);
        } else if (key.equals("sources") && value instanceof Doc.Table pages) {
            pages.entries().values().forEach(Recorded::page);
        } else if (TEXTS.contains(key) && isText(value)) {
            Bilingual.read(value);
        }
    }

    /** {@code means} of a form is a condition, {@code reason} may be a fact. */
    private static boolean isText(Doc value) {
        return value instanceof Doc.Table table
                && (table.get("en").isPresent() || table.get("zh").isPresent());
    }

    private static void page(Doc doc) {
        if (doc instanceof Doc.Table) {
            Fields fields = Fields.of(doc).skip("lang", "also", "note");
            fields.maybeText("url");
            fields.maybeDay("read");
            fields.close();
        }
    }
}
