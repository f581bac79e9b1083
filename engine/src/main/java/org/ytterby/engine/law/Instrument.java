package org.ytterby.engine.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A text of an authority: its name in both languages, when it was published, where it was read.
 *
 * @param number the number it is cited by, as printed: {@code 2025年第18号}
 * @param published first day anyone could know it
 * @param source the address of the page it was read on, where one is recorded
 */
public record Instrument(
        String id,
        List<String> names,
        Authority authority,
        Bilingual title,
        Optional<String> number,
        LocalDate published,
        Optional<String> source) {

    /** What weight a text has. Only the first three change an outcome by themselves; guidance may take a good out. */
    public enum Authority {
        LAW,
        REGULATION,
        ANNOUNCEMENT,
        GUIDANCE,
        PRACTICE,
        POLITICAL_STATEMENT
    }
}
