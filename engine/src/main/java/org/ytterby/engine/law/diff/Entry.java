package org.ytterby.engine.law.diff;

import java.util.Optional;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.law.Bilingual;

/**
 * One entry of the files: what it decides, and what it only says.
 *
 * @param law without texts, sources and notes
 * @param whole as it is written
 */
record Entry(Change.Kind kind, String id, String holder, Bilingual title, Doc law, Doc whole) {

    static Entry of(Change.Kind kind, String id, String holder, Doc whole) {
        return new Entry(kind, id, holder, title(whole), Wording.without(whole, kind), whole);
    }

    String key() {
        return kind + " " + id;
    }

    private static Bilingual title(Doc doc) {
        if (doc instanceof Doc.Table t) {
            return first(t, "title")
                    .or(() -> first(t, "question"))
                    .or(() -> first(t, "says"))
                    .or(() -> first(t, "name"))
                    .orElse(Bilingual.NONE);
        }
        return Bilingual.NONE;
    }

    private static Optional<Bilingual> first(Doc.Table table, String key) {
        return table.get(key).map(d -> switch (d) {
            case Doc.Text t -> new Bilingual(t.value(), "");
            case Doc.Table t -> new Bilingual(text(t, "en"), text(t, "zh"));
            case Doc.Rows r -> Bilingual.NONE;
            case Doc.Nothing n -> Bilingual.NONE;
        });
    }

    private static String text(Doc.Table table, String key) {
        return table.get(key).map(Fields::asText).orElse("");
    }
}
