package org.ytterby.engine.law;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Grades and words of magnets that usually hold certain elements, though nobody says so. They state nothing; they speak
 * against who denies it. Immutable.
 *
 * @param elements by symbol, that such magnets usually hold
 * @param suffixes what follows the two digits of the grade: {@code 42SH}, {@code N38-UH}
 * @param words in any language
 */
public record SuspectGrades(List<String> elements, List<String> suffixes, List<String> words) {
    static final SuspectGrades NONE = new SuspectGrades(List.of(), List.of(), List.of());

    /** Whether a text holds such a grade or word. */
    public boolean areIn(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(w -> folded.contains(w.toLowerCase(Locale.ROOT)))
                || suffixes.stream()
                        .anyMatch(suffix -> Pattern.compile(
                                        "(?<![A-Za-z0-9])N?[0-9]{2}[- ]?" + Pattern.quote(suffix) + "(?![A-Za-z0-9])",
                                        Pattern.CASE_INSENSITIVE)
                                .matcher(text)
                                .find());
    }
}
