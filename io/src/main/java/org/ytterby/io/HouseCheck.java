package org.ytterby.io;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody of the firm looked at on a day, and what they saw. It is their word: it moves no outcome, and it does
 * not move the horizon of the corpus.
 *
 * @param saw empty: nothing new
 */
public record HouseCheck(LocalDate on, String by, List<String> pages, List<Saw> saw) {

    public HouseCheck {
        pages = List.copyOf(pages);
        saw = List.copyOf(saw);
    }

    /** A notice that was seen, by its number as printed or its id in the corpus. */
    public record Saw(String notice, LocalDate published, Optional<String> title, Optional<String> url) {}
}
