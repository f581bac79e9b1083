package org.ytterby.engine.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;

/**
 * The vocabulary that everybody shares, and what regimes add to it in files of their own ({@code vocabulary/xx.yaml}):
 * facts, words of answers, sets and conditions. What stands twice is refused.
 */
record VocabularyFiles(Map<String, Doc> files) {
    private static final String ROOM = "vocabulary/";
    private static final String SETS = ROOM + "sets.yaml";
    private static final Set<String> SHARED =
            Set.of("answers.yaml", "designations.yaml", "facts.yaml", "glossary.yaml", "sets.yaml");
    private static final Set<String> ADDED = Set.of("facts", "words", "sets", "conditions", "authorities");

    /** What regimes add, file by file. */
    List<Doc> added() {
        return files.entrySet().stream()
                .filter(e -> e.getKey().startsWith(ROOM)
                        && !SHARED.contains(e.getKey().substring(ROOM.length())))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Refuses a section that nobody would read. */
    void refuseOtherSections() {
        added().forEach(doc -> {
            Fields fields = Fields.of(doc).skip("notes");
            ADDED.forEach(fields::optional);
            fields.close();
        });
    }

    /** Named sets and named conditions, each under its heading. */
    Map<String, Doc> sets() {
        Map<String, Doc> all = new LinkedHashMap<>();
        if (files.containsKey(SETS)) {
            Fields shared = Fields.of(files.get(SETS)).skip("sets", "conditions");
            shared.close();
            all.putAll(Fields.asTable(files.get(SETS)).entries());
        }
        for (Doc doc : added()) {
            for (String heading : List.of("sets", "conditions")) {
                Map<String, Doc> more = Fields.of(doc).entries(heading);
                all.merge(heading, new Doc.Table(doc.place(), more), VocabularyFiles::joined);
            }
        }
        return all;
    }

    private static Doc joined(Doc before, Doc more) {
        Map<String, Doc> all = new LinkedHashMap<>(Fields.asTable(before).entries());
        Fields.asTable(more).entries().forEach((name, doc) -> {
            refuseTwice(all.containsKey(name), name, doc);
            all.put(name, doc);
        });
        return new Doc.Table(before.place(), all);
    }

    static void refuseTwice(boolean there, String name, Doc doc) {
        if (there) {
            throw InputException.of(
                    "YT-C036",
                    doc.place(),
                    "`" + name + "` stands twice in the vocabulary",
                    "Give what a regime adds a name that begins with the regime's own.");
        }
    }
}
