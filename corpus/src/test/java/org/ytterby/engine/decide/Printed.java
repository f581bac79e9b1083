package org.ytterby.engine.decide;

import java.util.Optional;
import java.util.stream.Collectors;

/** Everything an answer says, in one text, for comparing answers byte by byte. */
final class Printed {
    private Printed() {}

    static String of(Answer answer) {
        return String.join(
                "\n",
                answer.transaction().id(),
                answer.determination().toString(),
                answer.mildest() + " " + answer.strictest() + " " + answer.exact(),
                answer.permits().toString(),
                answer.licenceState() + " " + answer.licenceFaults() + " " + answer.licenceUnknown(),
                answer.findings().stream().map(Printed::finding).collect(Collectors.joining("; ")),
                answer.items().stream()
                        .map(i -> i.item().id() + " " + i.match() + " " + i.suspended() + " " + i.active())
                        .collect(Collectors.joining("; ")),
                answer.duties().stream()
                        .map(d -> d.rule().kind() + " " + d.state() + " " + d.due() + " " + d.dueUnknown() + " "
                                + d.provision())
                        .collect(Collectors.joining("; ")),
                answer.missing().toString(),
                answer.questions().toString(),
                answer.warnings().toString(),
                answer.readings().toString(),
                answer.holdsUntil().map(Object::toString).orElse("-"),
                answer.names().toString(),
                answer.corpusVersion(),
                answer.fingerprint());
    }

    private static String finding(Finding f) {
        Optional<Reason> reason = f.keptOutBy();
        return f.provision().id() + " " + f.kind() + " " + f.names() + " " + f.suspended() + " "
                + reason.map(r -> r.kind() + " " + r.truth() + " " + r.subject() + " " + r.expected() + " " + r.actual()
                                + " " + r.origin())
                        .orElse("");
    }
}
