package org.ytterby.io.text;

import java.util.HashSet;
import java.util.Set;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Form;

/** Which elements the words of an entry name. */
final class Naming {
    private Naming() {}

    static Set<String> elements(Form form) {
        Set<String> elements = new HashSet<>();
        collect(form.means(), elements);
        form.arguable().ifPresent(a -> collect(a, elements));
        return elements;
    }

    static Set<String> elements(Condition condition) {
        Set<String> elements = new HashSet<>();
        collect(condition, elements);
        return elements;
    }

    private static void collect(Condition condition, Set<String> elements) {
        switch (condition) {
            case Condition.All all -> all.of().forEach(c -> collect(c, elements));
            case Condition.Any any -> any.of().forEach(c -> collect(c, elements));
            case Condition.Contains contains -> {
                if (contains.counts() == Condition.Counts.POSSIBLE || contains.counts() == Condition.Counts.STATED) {
                    elements.add(contains.element());
                }
            }
            default -> {} // tests of other facts, what must not be there, and what betrays another word for the goods
        }
    }
}
