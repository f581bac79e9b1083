package org.ytterby.engine.screen.match;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ytterby.engine.screen.word.Table;

/** The table of words in names that are no names, and of firms' words. Read when first asked; afterwards never changed. */
final class NameWords {
    private static final Set<String> PARTICLES = new HashSet<>();
    private static final Set<String> SONS = new HashSet<>();
    private static final Set<String> TITLES = new HashSet<>();
    private static final Set<String> FIRMS = new HashSet<>();
    private static final Map<String, Set<String>> SECTIONS =
            Map.of("[particle]", PARTICLES, "[son]", SONS, "[title]", TITLES, "[firm]", FIRMS);

    static {
        Set<String> section = PARTICLES;
        for (String line : Table.lines("match/name-words.txt")) {
            if (Table.isSection(line)) {
                section = SECTIONS.getOrDefault(line, section);
            } else {
                section.addAll(java.util.Arrays.asList(line.split(" ", -1)));
            }
        }
    }

    private NameWords() {}

    static boolean isParticle(String letters) {
        return PARTICLES.contains(letters);
    }

    /** Joins a son or a daughter to the father. */
    static boolean isSon(String letters) {
        return SONS.contains(letters);
    }

    static boolean isTitle(String letters) {
        return TITLES.contains(letters);
    }

    static boolean isSignOfAFirm(Token t) {
        boolean figures =
                t.role() == Role.NUMBER && Character.isDigit(t.written().charAt(0)); // John Smith III is nobody's firm
        return t.isForm() || figures || isFirms(t.letters());
    }

    static boolean isFirms(String letters) {
        return FIRMS.contains(letters);
    }
}
