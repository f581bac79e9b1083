package org.ytterby.engine.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.screen.ListedName;

/** A notice that puts parties on a list, and what it lays on them. */
public record Notice(
        String id,
        List<String> names,
        String list,
        Bilingual title,
        LocalDate published,
        LocalDate effective,
        Optional<String> source,
        List<Entry> entries) {

    public Notice {
        entries = List.copyOf(entries);
    }

    /**
     * One listing of one party.
     *
     * @param party the same for all listings of one party
     * @param measures what the notice lays on it
     */
    public record Entry(
            String id,
            String party,
            String notice,
            String list,
            Bilingual name,
            String country,
            Set<String> measures,
            List<ListedName> spellings) {}
}
