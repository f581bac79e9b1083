package org.ytterby.engine.law;

import java.util.List;

/** What a later text does to a notice, or to some of its entries: suspend, resume, stop, cancel or remove. */
public record StatusAct(String notice, List<String> entries, TimelineEvent event) {
    public boolean isAbout(Notice.Entry entry) {
        return notice.equals(entry.notice()) && (entries.isEmpty() || entries.contains(entry.id()));
    }
}
