package org.ytterby.engine.lint;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ytterby.engine.doc.Doc;

/** What the files of a folder give a name to. */
final class Known {
    private Known() {}

    /** Names that scenarios use: of rules, items and points, wherever they are carried. */
    static Set<String> names(Subject subject) {
        Set<String> names = new HashSet<>();
        Stream.concat(subject.folder().law().values().stream(), subject.beside("text-only.yaml").stream())
                .forEach(doc -> Look.walk(doc, (key, value) -> {
                    if (key.equals("names") || key.equals("rules") || key.equals("id")) {
                        Look.rows(value).forEach(name -> {
                            Look.text(name).ifPresent(names::add);
                            Look.text(name, "id").ifPresent(names::add);
                        });
                    }
                }));
        return names;
    }

    /** The same with full ids, words of the vocabulary, and paths of files. */
    static Set<String> all(Subject subject) {
        Set<String> known = new HashSet<>(names(subject));
        known.addAll(subject.folder().law().keySet());
        known.addAll(subject.folder().beside().keySet());
        known.addAll(subject.folder().unread());
        subject.instruments().values().forEach(doc -> members(doc, "id", "provisions", known));
        subject.items().values().forEach(doc -> members(doc, "instrument", "items", known));
        subject.notices()
                .values()
                .forEach(doc -> Look.rows(doc, "entries")
                        .forEach(entry -> Look.text(entry, "party").ifPresent(known::add)));
        subject.law("open-points/cn/notes.yaml")
                .ifPresent(doc -> known.addAll(Look.table(doc, "notes").keySet()));
        subject.chosen((path, doc) -> path.startsWith("vocabulary/"))
                .values()
                .forEach(doc -> Look.entries(doc).values().forEach(group -> words(group, known)));
        return known;
    }

    /** The groups of words that the vocabulary has: {@code doers}, {@code authorities} … */
    static Set<String> groups(Subject subject) {
        Set<String> groups = new HashSet<>();
        subject.chosen((path, doc) -> path.startsWith("vocabulary/"))
                .values()
                .forEach(doc -> groups.addAll(Look.entries(doc).keySet()));
        return groups;
    }

    private static void words(Doc group, Set<String> known) {
        for (Map.Entry<String, Doc> one : Look.entries(group).entrySet()) {
            known.add(one.getKey());
            known.addAll(Look.entries(one.getValue()).keySet());
        }
    }

    private static void members(Doc doc, String id, String section, Set<String> known) {
        Look.text(doc, id).ifPresent(of -> Look.table(doc, section).keySet().forEach(key -> known.add(of + "/" + key)));
    }
}
