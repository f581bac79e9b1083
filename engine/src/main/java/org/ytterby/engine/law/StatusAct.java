package org.ytterby.engine.law;

import java.util.List;

/** What a later text does to a notice, or to some of its entries. */
public record StatusAct(String notice, List<String> entries, Kind kind, TimelineEvent event) {
    /** Which word the text has for it. */
    public enum Kind {
        SUSPENDED,
        RESUMED,
        /** The measures are no longer applied; the entry stays on its list. */
        STOPPED,
        /** The notice is withdrawn. */
        CANCELLED,
        /** The entry is taken off its list. */
        REMOVED;

        static final List<Kind> ENDINGS = List.of(STOPPED, CANCELLED, REMOVED);
    }

    public boolean isAbout(Notice.Entry entry) {
        return notice.equals(entry.notice()) && (entries.isEmpty() || entries.contains(entry.id()));
    }
}
