package org.ytterby.engine.decide;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.engine.law.Vocabulary;

/**
 * A chemical formula such as {@code Dy2O3}: its elements with their counts. Brackets are not read; a name that is no
 * plain formula ("clay") is none.
 */
record Formula(Map<String, Double> counts) {
    private static final Pattern PART = Pattern.compile("([A-Z][a-z]?)(\\d+(?:\\.\\d+)?)?");
    private static final int LONGEST = 60;

    static Optional<Formula> of(String name, Vocabulary vocabulary) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        if (vocabulary.isElement(name)) {
            return Optional.of(new Formula(Map.of(name, 1.0)));
        }
        Map<String, Double> counts = new LinkedHashMap<>();
        Matcher part = PART.matcher(name);
        int end = 0;
        while (part.find()) {
            if (part.start() != end || !vocabulary.isElement(part.group(1))) {
                return Optional.empty();
            }
            double count = part.group(2) == null ? 1 : Double.parseDouble(part.group(2));
            counts.merge(part.group(1), count, Double::sum);
            end = part.end();
        }
        return end == name.length() && !counts.isEmpty() ? Optional.of(new Formula(counts)) : Optional.empty();
    }

    /** How an element is bound in it. */
    int stateOf(String element) {
        if (counts.size() == 1) {
            return Presence.ELEMENTAL;
        }
        return counts.size() == 2 && counts.containsKey("O") && !element.equals("O")
                ? Presence.OXIDE
                : Presence.COMPOUND;
    }

    double massFraction(String element, Vocabulary vocabulary) {
        double whole = 0;
        for (Map.Entry<String, Double> e : counts.entrySet()) {
            whole += e.getValue() * mass(e.getKey(), vocabulary);
        }
        return counts.getOrDefault(element, 0.0) * mass(element, vocabulary) / whole;
    }

    private static double mass(String element, Vocabulary vocabulary) {
        return vocabulary.element(element).map(Vocabulary.Element::mass).orElse(0.0);
    }
}
