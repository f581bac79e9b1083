package org.ytterby.engine.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A mistake of ours in the files, put right: the law did not change, we had it wrong.
 *
 * @param learned the day we learned of it; no day of law
 * @param touches ids of the instruments, provisions, items, notices, listings or points whose entry was wrong
 * @param was what the files said
 * @param now what they say since
 */
public record Correction(
        String id,
        LocalDate learned,
        List<String> touches,
        Bilingual was,
        Bilingual now,
        String cite,
        Optional<String> source) {

    public Correction {
        touches = List.copyOf(touches);
    }

    /** Whether it is about this id, or about what holds it: an instrument holds its provisions and items. */
    public boolean isAbout(String thing) {
        return touches.stream().anyMatch(t -> thing.equals(t) || thing.startsWith(t + "/"));
    }
}
