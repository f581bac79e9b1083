package org.ytterby.io.lists;

import java.util.List;
import org.ytterby.engine.screen.list.ListEntry;

/** A list file, read whole. Immutable. */
public record ImportedList(ListReport report, List<ListEntry> entries) {
    public ImportedList {
        entries = List.copyOf(entries);
    }
}
