package org.ytterby.io;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.law.Bilingual;

/**
 * Something seen of licensing in practice: dated, said by somebody, shown beside answers and applied to none.
 *
 * @param group what it speaks of: times, outcomes, licences, papers, customs, no-decision
 * @param value how much, in words; empty: nobody counted
 * @param count how many cases stand behind it
 * @param destination a country, or an area of several; empty: any
 * @param to the last day it speaks of; empty: still so when it was read
 * @param instruments texts that have to be weighed in an answer for it to stand there
 * @param facts facts that have to have one of the values
 */
public record Observation(
        String group,
        String id,
        Bilingual what,
        Bilingual value,
        Bilingual text,
        Optional<String> count,
        Bilingual who,
        Optional<String> destination,
        Optional<String> province,
        LocalDate from,
        Optional<LocalDate> to,
        String source,
        LocalDate read,
        String confidence,
        List<String> instruments,
        Map<String, Set<String>> facts) {
    public Observation {
        instruments = List.copyOf(instruments);
        facts = Map.copyOf(facts);
    }

    /** The first day on which its whole period lay behind: nobody can have known it earlier. */
    public LocalDate knowable() {
        return to.orElse(from);
    }
}
