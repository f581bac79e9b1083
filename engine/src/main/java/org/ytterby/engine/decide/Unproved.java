package org.ytterby.engine.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answer when the joint look hit its bound or went wrong: open between everything, and it says so. Never a clearance. */
final class Unproved {
    private Unproved() {}

    static Answer answer(Scene scene, String warning) {
        List<String> warnings = new ArrayList<>(List.of(warning));
        warnings.addAll(scene.closed().warnings());
        Answer answer = new Answer(
                scene.closed().transaction(),
                scene.closed(),
                new Determination.Undetermined(Outcome.NO_LICENCE_REQUIRED, Outcome.PROHIBITED),
                false,
                List.of(),
                LicenceState.NOT_STATED,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                warnings,
                Map.of(),
                Optional.empty(),
                List.of(),
                scene.epoch().corpus().version(),
                "");
        return answer.with(Fingerprint.of(answer));
    }
}
