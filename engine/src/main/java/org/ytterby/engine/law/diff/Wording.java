package org.ytterby.engine.law.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ytterby.engine.doc.Doc;

/** Tells what an entry decides from what it only says: titles, sentences, notes, sources, doubts. */
final class Wording {
    private static final Set<String> LANGUAGES = Set.of("en", "zh", "ja", "de", "ko");
    private static final Set<String> SAID = Set.of(
            "title",
            "says",
            "note",
            "notes",
            "doubt",
            "about",
            "names",
            "number",
            "cite",
            "source",
            "sources",
            "read",
            "confidence",
            "checked",
            "relevance",
            "read-in",
            "as-printed",
            "description",
            "issuers",
            "issuer",
            "basis",
            "legal-basis",
            "reason",
            "measures-as-printed",
            "permission",
            "question",
            "acts",
            "look-for",
            "evidence",
            "ask",
            "find-out",
            "label",
            "words",
            "id",
            "at",
            "role",
            "country-basis",
            "effective-time",
            "positions-basis",
            "address",
            "was",
            "now");
    private static final Set<String> SAID_OF_NOTICES = Set.of("kind");

    private Wording() {}

    static Doc without(Doc doc, Change.Kind kind) {
        return switch (doc) {
            case Doc.Table t -> {
                Map<String, Doc> kept = new LinkedHashMap<>();
                t.entries().forEach((key, value) -> {
                    if (!isSaid(key, value, kind)) {
                        kept.put(key, without(value, kind));
                    }
                });
                yield new Doc.Table(t.place(), kept);
            }
            case Doc.Rows r -> {
                List<Doc> kept = new ArrayList<>();
                r.items().forEach(i -> kept.add(without(i, kind)));
                yield new Doc.Rows(r.place(), kept);
            }
            case Doc.Text t -> t;
            case Doc.Nothing n -> n;
        };
    }

    /** The names of a listed party are law, for they say whom it reaches; evidence on a point moves a warning. */
    private static boolean isSaid(String key, Doc value, Change.Kind kind) {
        return switch (kind) {
            case LISTING -> !key.equals("name") && (SAID.contains(key) || key.equals("kind"));
            case NOTICE, STANDING -> SAID.contains(key) || SAID_OF_NOTICES.contains(key);
            case POINT -> !key.equals("evidence") && (SAID.contains(key) || isWords(key, value));
            case ITEM -> SAID.contains(key) || key.equals("name");
            case CORRECTION -> SAID.contains(key) && !key.equals("id");
            case VOCABULARY, KNOWLEDGE, CALENDAR -> SAID.contains(key) || key.equals("means") || isWords(key, value);
            case INSTRUMENT,
                    TIMELINE,
                    PARAMETER,
                    PROVISION,
                    LICENCE_TEST,
                    WARNING,
                    DERIVATION,
                    ITEM_SET,
                    FORM,
                    MEASURE,
                    HORIZON -> SAID.contains(key) || isWords(key, value);
        };
    }

    private static boolean isWords(String key, Doc value) {
        return LANGUAGES.contains(key) && value instanceof Doc.Text;
    }
}
