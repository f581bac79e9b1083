package org.ytterby.engine.lint;

import java.util.HashSet;
import java.util.Set;
import org.ytterby.engine.doc.Doc;

/** A question that changes nothing is a note. */
final class PointsAreAsked implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L033",
            "an open point is asked by something",
            "未决点须有所用",
            "Let a condition, a suspension or a form ask for it, or make it a note in notes.yaml.",
            "请由条件、暂停或形式引用，或改为 notes.yaml 中的说明。");

    @Override
    public Text text() {
        return TEXT;
    }

    @Override
    public boolean reaches(Subject subject) {
        return subject.whole();
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> asked = new HashSet<>();
        subject.folder()
                .law()
                .values()
                .forEach(doc -> Look.walk(doc, (key, value) -> {
                    switch (key) {
                        case "reading" -> asked.addAll(Look.entries(value).keySet());
                        case "then", "last-day", "method" -> Look.text(value).ifPresent(asked::add);
                        default -> {}
                    }
                }));
        subject.points()
                .values()
                .forEach(doc -> Look.at(doc, "id")
                        .filter(id -> !asked.contains(Look.text(id).orElse("")))
                        .filter(id -> meansNothing(doc))
                        .ifPresent(id -> findings.add(id, Look.text(id).orElse(""))));
    }

    /** What a reading fixes for the engine is asked by the engine itself. */
    private static boolean meansNothing(Doc point) {
        return Look.table(point, "readings").values().stream()
                .allMatch(r -> Look.at(r, "means").isEmpty());
    }
}
