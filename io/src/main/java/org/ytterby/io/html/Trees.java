package org.ytterby.io.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.law.Bilingual;

/** Looks into the corpus's files as they are: forgiving, since whatever is there has to be shown. */
final class Trees {
    private static final Set<String> LANGUAGES = Set.of("en", "zh", "ja", "de", "ko");

    private Trees() {}

    /** The file of that id, or nothing. */
    static Doc in(Map<String, Doc> files, String id) {
        return files.getOrDefault(id, new Doc.Nothing(Place.NOWHERE));
    }

    static Map<String, Doc> table(Doc doc) {
        return doc instanceof Doc.Table t ? t.entries() : Map.of();
    }

    static Optional<Doc> at(Doc doc, String key) {
        return doc instanceof Doc.Table t ? t.get(key).filter(d -> !(d instanceof Doc.Nothing)) : Optional.empty();
    }

    static Map<String, Doc> tableAt(Doc doc, String key) {
        return at(doc, key).map(Trees::table).orElse(Map.of());
    }

    /** A list; a single value counts as a list of one. */
    static List<Doc> rowsAt(Doc doc, String key) {
        return at(doc, key)
                .map(d -> d instanceof Doc.Rows r ? r.items() : List.of(d))
                .orElse(List.of());
    }

    static String textAt(Doc doc, String key) {
        return at(doc, key).map(Trees::text).orElse("");
    }

    static List<String> textsAt(Doc doc, String key) {
        return rowsAt(doc, key).stream().map(Trees::text).toList();
    }

    static String text(Doc doc) {
        return doc instanceof Doc.Text t ? t.value() : "";
    }

    static boolean isBilingual(Doc doc) {
        Map<String, Doc> entries = table(doc);
        return !entries.isEmpty()
                && LANGUAGES.containsAll(entries.keySet())
                && entries.values().stream().allMatch(d -> d instanceof Doc.Text);
    }

    static Bilingual bilingual(Doc doc) {
        if (doc instanceof Doc.Text t) {
            return new Bilingual(t.value(), "");
        }
        return new Bilingual(textAt(doc, "en"), textAt(doc, "zh"));
    }

    static Bilingual bilingualAt(Doc doc, String key) {
        return at(doc, key).map(Trees::bilingual).orElse(Bilingual.NONE);
    }

    /** What is left of a table without the keys that were shown elsewhere. */
    static Map<String, Doc> without(Doc doc, String... keys) {
        Map<String, Doc> rest = new LinkedHashMap<>(table(doc));
        for (String key : keys) {
            rest.remove(key);
        }
        return rest;
    }

    /** Every text below a key of this name, wherever it stands. */
    static void collect(Doc doc, String key, java.util.function.Consumer<Doc> found) {
        switch (doc) {
            case Doc.Table t ->
                t.entries().forEach((k, v) -> {
                    if (k.equals(key)) {
                        found.accept(v);
                    }
                    collect(v, key, found);
                });
            case Doc.Rows r -> r.items().forEach(i -> collect(i, key, found));
            case Doc.Text t -> {}
            case Doc.Nothing n -> {}
        }
    }
}
