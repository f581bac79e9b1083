package org.ytterby.engine.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Of provisions that all give way none would be left. */
final class YieldingEnds implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L023",
            "no provisions give way to each other in a circle",
            "条款不循环让位",
            "Take one `yields-to` out.",
            "请删去其中一处 yields-to。");

    @Override
    public Text text() {
        return TEXT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        subject.corpus().ifPresent(corpus -> {
            Map<String, List<String>> yields = new HashMap<>();
            corpus.provisions().forEach(p -> yields.put(p.id(), p.yieldsTo()));
            corpus.provisions().stream()
                    .filter(p -> reaches(p.id(), p.id(), yields, new HashSet<>()))
                    .forEach(p -> findings.add(subject.provision(p.id()), p.id()));
        });
    }

    private static boolean reaches(String from, String target, Map<String, List<String>> yields, Set<String> seen) {
        for (String next : yields.getOrDefault(from, List.of())) {
            if (next.equals(target) || (seen.add(next) && reaches(next, target, yields, seen))) {
                return true;
            }
        }
        return false;
    }
}
