package org.ytterby.engine.screen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ytterby.engine.screen.word.Letters;
import org.ytterby.engine.screen.word.Looks;
import org.ytterby.engine.screen.word.Spelling;

/**
 * Listed names by how they look when blanks are left out, digits are spelt, and letters stand for others that look alike ({@code rn}
 * for {@code m}). The whole name has to be the same so. Not changed after it is filled.
 */
final class LookAlikes {
    /** Shorter cores look like too many others. */
    private static final int SHORTEST_CORE = 6;

    private static final int SHORTEST = 4;

    private final Map<String, List<Listed>> byShape = new HashMap<>();

    LookAlikes(Collection<Listed> names) {
        for (Listed listed : names) {
            for (String shape : shapes(listed.written(), listed.spelling())) {
                byShape.computeIfAbsent(shape, s -> new ArrayList<>(1)).add(listed);
            }
        }
    }

    void find(String name, Spelling given, Found.Sink sink) {
        for (String shape : shapes(name, given)) {
            for (Listed listed : byShape.getOrDefault(shape, List.of())) {
                sink.take(
                        listed,
                        How.ALIKE,
                        String.join(" ", given.words()),
                        String.join(" ", listed.spelling().words()));
            }
        }
    }

    /** Of all its letters, of those with the short writing of legal forms, and of those without. */
    private static Set<String> shapes(String name, Spelling spelling) {
        String letters = String.join("", Letters.words(name));
        String full = spelling.full();
        String core = spelling.core();
        Set<String> shapes = new LinkedHashSet<>();
        add(shapes, letters, SHORTEST);
        if (!full.equals(letters)) {
            add(shapes, full, SHORTEST);
        }
        if (!core.equals(full)) {
            add(shapes, core, SHORTEST_CORE);
        }
        String withoutForm = Spelling.withoutFormAtEnd(letters);
        if (!withoutForm.equals(letters) && !withoutForm.equals(core)) {
            add(shapes, withoutForm, SHORTEST_CORE);
        }
        return shapes;
    }

    private static void add(Set<String> shapes, String letters, int shortest) {
        String shape = Looks.of(letters);
        if (shape.length() >= shortest) {
            shapes.add(shape);
        }
    }
}
