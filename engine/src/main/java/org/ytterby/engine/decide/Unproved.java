package org.ytterby.engine.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answer when the law of the day is not on file, or the joint look hit its bound or went wrong: open between everything, and it says so. Never a clearance. */
final class Unproved {
    private Unproved() {}

    /** No fact settles what no law on file can be read for, so that nothing is asked. */
    static Answer withoutLaw(Scene scene) {
        return answer(scene, "before_evidence", List.of());
    }

    static Answer answer(Scene scene, String warning) {
        return answer(scene, warning, unknowns(scene));
    }

    private static Answer answer(Scene scene, String warning, List<String> unknown) {
        List<String> warnings = new ArrayList<>(List.of(warning));
        warnings.addAll(scene.closed().warnings());
        return new Answer(
                scene.closed().transaction(),
                scene.closed(),
                new Determination.Undetermined(Outcome.NO_LICENCE_REQUIRED, Outcome.PROHIBITED),
                Outcome.NO_LICENCE_REQUIRED,
                Outcome.PROHIBITED,
                false,
                List.of(),
                LicenceState.NOT_STATED,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                unknown,
                unknown.stream()
                        .map(k -> new Answer.Question(k, false, false, List.of()))
                        .toList(),
                warnings,
                Map.of(),
                Optional.empty(),
                List.of(),
                scene.epoch().corpus().version(),
                "");
    }

    /** What was asked for and not stated, in the order of the vocabulary; some of it may not matter. */
    private static List<String> unknowns(Scene scene) {
        return scene.leaves().all().stream()
                .sorted((a, b) -> Integer.compare(a.order(), b.order()))
                .map(Leaf::key)
                .distinct()
                .toList();
    }
}
