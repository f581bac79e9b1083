package org.ytterby.engine.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ytterby.engine.doc.Doc;

/** A scenario that expects a rule nobody wrote proves nothing. */
final class ScenariosNameWhatIsOnFile implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L014",
            "a scenario names only what is on file",
            "案例所提各项均已收录",
            "Correct the name in the scenario, or enter what it names.",
            "请更正案例中的名称，或补录其所指内容。");

    @Override
    public Text text() {
        return TEXT;
    }

    private static final List<String> NAMED =
            List.of("provisions", "items", "suspended_items", "suspended_would_apply");

    @Override
    public boolean reaches(Subject subject) {
        return subject.whole() && !subject.scenarios().isEmpty();
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> known = Known.names(subject);
        for (Doc file : subject.scenarios()) {
            Set<String> ids = new HashSet<>();
            for (Doc one : Look.rows(file, "scenarios")) {
                Look.at(one, "id")
                        .filter(id -> !ids.add(Look.text(id).orElse("")))
                        .ifPresent(id -> findings.add(id, Look.text(id).orElse("")));
                Look.at(one, "expect").ifPresent(expected -> check(expected, known, findings));
                Look.table(one, "assume").forEach((point, reading) -> {
                    if (!known.contains(point)) {
                        findings.add(reading, point);
                    }
                });
            }
        }
    }

    private static void check(Doc expected, Set<String> known, Findings findings) {
        NAMED.stream()
                .flatMap(key -> Look.rows(expected, key).stream())
                .filter(name -> Look.text(name).filter(n -> !known.contains(n)).isPresent())
                .forEach(name -> findings.add(name, Look.text(name).orElse("")));
    }
}
