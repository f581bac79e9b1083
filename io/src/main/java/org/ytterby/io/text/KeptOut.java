package org.ytterby.io.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Finding;
import org.ytterby.engine.decide.Reason;
import org.ytterby.engine.law.Effect;
import org.ytterby.engine.law.Provision;

/** What was considered and kept out, one short line for each fact that kept something out. */
final class KeptOut {
    private final Speech speech;

    KeptOut(Speech speech) {
        this.speech = speech;
    }

    /** The fact, and the texts it kept out. */
    List<String> lines(Answer answer) {
        Map<String, List<Provision>> byFact = new LinkedHashMap<>();
        for (Finding finding : answer.findings()) {
            if (finding.kind() == Finding.Kind.KEPT_OUT
                    && decides(finding.provision().effect())) {
                String why = finding.keptOutBy().map(r -> why(r, answer)).orElse("");
                if (!why.isEmpty()) {
                    byFact.computeIfAbsent(why, k -> new ArrayList<>()).add(finding.provision());
                }
            }
        }
        answer.otherGoods().stream()
                .filter(p -> decides(p.effect()))
                .forEach(p -> byFact.computeIfAbsent(speech.say("kept-out.items"), k -> new ArrayList<>())
                        .add(p));
        List<String> lines = new ArrayList<>();
        byFact.forEach((why, out) ->
                lines.add(speech.say("kept-out.line", why, speech.law().together(out))));
        return lines;
    }

    /** Party lists are told apart; duties, changes of licences and exclusions decide nothing when they are kept out. */
    private static boolean decides(Effect effect) {
        return switch (effect) {
            case Effect.Prohibit p -> true;
            case Effect.RequirePermit p -> true;
            case Effect.SetPolicy p -> true;
            case Effect.Exempt e -> false;
            case Effect.PermitInstead p -> false;
            case Effect.RestrictLicence r -> false;
            case Effect.Exclude e -> false;
            case Effect.DutiesOnly d -> false;
        };
    }

    private String why(Reason reason, Answer answer) {
        return switch (reason.kind()) {
            case "party" -> "";
            case "items" -> speech.say("kept-out.items");
            case "fact" -> fact(reason.subject(), answer);
            case "contains" ->
                speech.facts()
                        .held(List.of(reason.subject()), answer.closed())
                        .orElseGet(() -> speech.say("kept-out.no-element", reason.subject()));
            case "share-of-value" -> speech.say("kept-out.value-share", reason.actual());
            case "reading" -> speech.say("kept-out.reading", reason.subject(), reason.actual());
            default -> leaves(reason, answer);
        };
    }

    private String fact(String key, Answer answer) {
        return speech.facts()
                .said(key, answer.closed().facts())
                .orElseGet(() -> speech.say("kept-out.unstated", speech.facts().label(key)));
    }

    private String leaves(Reason reason, Answer answer) {
        List<String> parts = flat(reason)
                .filter(r -> !r.kind().equals("party"))
                .map(r -> why(r, answer))
                .filter(t -> !t.isEmpty())
                .distinct()
                .limit(3)
                .toList();
        return String.join(" · ", parts);
    }

    private static Stream<Reason> flat(Reason reason) {
        return reason.parts().isEmpty()
                ? Stream.of(reason)
                : reason.parts().stream().flatMap(KeptOut::flat);
    }
}
