package org.ytterby.io.text;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.facts.Stated;

/** What an answer takes from each declaration, in words. */
final class Rests {
    private Rests() {}

    /** By the declaration's id: the facts it gives, and the readings. */
    static Map<String, Set<String>> on(Answer answer, Speech speech) {
        Map<String, Set<String>> facts = new TreeMap<>();
        answer.closed().facts().stated().forEach((key, stated) -> {
            if (stated.origin() instanceof Stated.Origin.Declared d) {
                facts.computeIfAbsent(d.declaration(), k -> new TreeSet<>())
                        .add(speech.facts().label(key));
            }
        });
        answer.readings().values().stream()
                .filter(r -> !r.by().isEmpty())
                .forEach(r -> facts.computeIfAbsent(r.by(), k -> new TreeSet<>())
                        .add(speech.say("rests.reading", r.reading())));
        return facts;
    }
}
