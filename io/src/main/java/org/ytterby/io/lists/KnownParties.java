package org.ytterby.io.lists;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;

/** Parties that notices on file already name, so that a new notice calls them the same. Immutable once made. */
final class KnownParties {
    private final Map<String, String> parties = new HashMap<>();
    private final Map<String, String> entries = new HashMap<>();

    /** @param files of a corpus, by path */
    KnownParties(Doc files) {
        if (files instanceof Doc.Table table) {
            table.entries().forEach((path, doc) -> {
                if (path.startsWith("lists/") && doc instanceof Doc.Table notice) {
                    notice.get("entries").ifPresent(e -> take(notice, e));
                }
            });
        }
    }

    private void take(Doc.Table notice, Doc listed) {
        String of = text(notice, "list") + "\n" + text(notice, "published");
        for (Doc entry : Fields.asRows(listed)) {
            Doc.Table table = Fields.asTable(entry);
            table.get("name")
                    .map(Fields::asTable)
                    .ifPresent(names -> names.entries().values().forEach(name -> {
                        if (name instanceof Doc.Text text) {
                            parties.putIfAbsent(text.value(), text(table, "party"));
                            entries.putIfAbsent(of + "\n" + text.value(), text(table, "id"));
                        }
                    }));
        }
    }

    private static String text(Doc.Table table, String key) {
        return table.get(key)
                .filter(Doc.Text.class::isInstance)
                .map(Fields::asText)
                .orElse("");
    }

    /** The party that bears exactly this name. */
    Optional<String> party(String name) {
        return Optional.ofNullable(parties.get(name)).filter(p -> !name.isEmpty() && !p.isEmpty());
    }

    /** The entry of that name in a notice of that list and day. */
    Optional<String> entry(String list, String published, String name) {
        return Optional.ofNullable(entries.get(list + "\n" + published + "\n" + name));
    }
}
