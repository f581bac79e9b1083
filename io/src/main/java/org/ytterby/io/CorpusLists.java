package org.ytterby.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ytterby.engine.law.AsOf;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Notice;
import org.ytterby.engine.screen.ListedName;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.engine.screen.list.ListEntry;

/** The lists of the corpus as entries that names are screened against. */
public final class CorpusLists {
    private CorpusLists() {}

    /** Every listing that was published by then, whatever became of it since. */
    public static List<ListEntry> entries(Corpus corpus, AsOf asOf) {
        List<ListEntry> entries = new ArrayList<>();
        for (Notice notice : corpus.notices()) {
            if (asOf.knows(notice.published())) {
                notice.entries().forEach(e -> entries.add(entry(e)));
            }
        }
        return List.copyOf(entries);
    }

    private static ListEntry entry(Notice.Entry entry) {
        Map<String, EntryName> names = new LinkedHashMap<>();
        for (ListedName name : entry.spellings()) {
            if (!name.name().isBlank()) {
                names.putIfAbsent(name.name().strip(), new EntryName(name.name(), kind(name.kind())));
            }
        }
        return ListEntry.named(entry.list(), entry.id(), ListEntry.Kind.UNKNOWN, List.copyOf(names.values()));
    }

    private static EntryName.Kind kind(ListedName.Kind kind) {
        return switch (kind) {
            case OFFICIAL -> EntryName.Kind.PRIMARY;
            case ALIAS -> EntryName.Kind.ALIAS;
            case WEAK -> EntryName.Kind.WEAK;
        };
    }
}
