package org.ytterby.engine.law;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Plurals of French phrases, whose noun and its adjectives bow and not the last word: <i>cellules lithium-ion</i>, <i>aimants
 * permanents</i>, <i>fours de frittage</i>. The end of a single word is the index's affair.
 */
final class FrenchPlurals {
    private static final int SHORTEST = 3;
    private static final Set<String> LINKS =
            Set.of("de", "du", "des", "d'", "a", "au", "aux", "en", "par", "pour", "sous", "sur", "sans", "l'", "et");

    private FrenchPlurals() {}

    /** @param folded the phrase as the lexicon keeps it, without accents */
    static Set<String> of(String folded) {
        List<String> words = new ArrayList<>(List.of(folded.split(" ")));
        Set<String> plurals = new LinkedHashSet<>();
        for (int i = 0; i < words.size() - 1 && !isLink(words.get(i)); i++) {
            words.set(i, plural(words.get(i)));
            plurals.add(String.join(" ", words));
        }
        plurals.remove(folded);
        return plurals;
    }

    private static boolean isLink(String word) {
        return LINKS.contains(word) || word.startsWith("d'") || word.startsWith("l'");
    }

    private static String plural(String word) {
        boolean fixed = word.length() < SHORTEST
                || !Character.isLetter(word.charAt(word.length() - 1))
                || "sxz".indexOf(word.charAt(word.length() - 1)) >= 0;
        if (fixed) {
            return word;
        }
        if (word.endsWith("al")) {
            return word.substring(0, word.length() - 1) + "ux";
        }
        return word + (word.endsWith("eau") ? "x" : "s");
    }
}
