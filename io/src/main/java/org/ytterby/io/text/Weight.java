package org.ytterby.io.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Explanation;
import org.ytterby.engine.decide.Finding;
import org.ytterby.engine.decide.Reason;
import org.ytterby.engine.decide.Truth;
import org.ytterby.engine.law.Effect;

/** Which findings an outcome rests on, the strictest effect first, and which open ones can still change it. */
final class Weight {
    private Weight() {}

    /** 0 prohibits … 7 only obliges. */
    static int of(Finding finding) {
        return switch (finding.provision().effect()) {
            case Effect.Prohibit p -> 0;
            case Effect.RequirePermit p -> 1;
            case Effect.SetPolicy p -> 2;
            case Effect.Exempt e -> 3;
            case Effect.PermitInstead p -> 4;
            case Effect.Exclude e -> 5;
            case Effect.RestrictLicence r -> 6;
            case Effect.DutiesOnly d -> 7;
        };
    }

    /** What applies and decides. A prohibition makes everything milder beside the point. */
    static List<Finding> applied(Answer answer) {
        List<Finding> applied = answer.findings().stream()
                .filter(f -> f.kind() == Finding.Kind.APPLIED || f.kind() == Finding.Kind.LIFTED)
                .filter(f -> of(f) < 5 || isNeeded(f, answer))
                .sorted((a, b) -> Integer.compare(of(a), of(b)))
                .toList();
        return applied.stream().anyMatch(f -> of(f) == 0)
                ? applied.stream().filter(f -> of(f) == 0).toList()
                : applied;
    }

    /** What takes a matter out is told where it counts: guidance where the answer leans on it, other texts where it does not. */
    private static boolean isNeeded(Finding f, Answer answer) {
        return of(f) == 5 && OutcomeWords.isByGuidance(answer) == f.provision().isGuidance();
    }

    /** What could apply and would change the outcome if it did; if none can be told, whatever could decide. */
    static List<Finding> open(Answer answer, Explanation trees) {
        List<Finding> could = answer.findings().stream()
                .filter(f -> f.kind() == Finding.Kind.COULD_APPLY && of(f) < 4)
                .sorted((a, b) -> Integer.compare(of(a), of(b)))
                .toList();
        if (answer.missing().isEmpty()) {
            boolean together = applied(answer).stream().noneMatch(f -> of(f) < 2) && needsRule(answer);
            return together ? could : List.of();
        }
        List<Finding> relevant =
                could.stream().filter(f -> asksForMissing(f, answer, trees)).toList();
        return relevant.isEmpty() ? could : relevant;
    }

    /** A licence is due although no single provision is sure to apply: in every completion one of them does. */
    private static boolean needsRule(Answer answer) {
        return answer.mildest().policy().isPresent();
    }

    private static boolean asksForMissing(Finding finding, Answer answer, Explanation trees) {
        return asksFor(finding, new HashSet<>(answer.missing()), trees);
    }

    /** Whether a finding hangs on one of these unknowns. */
    static boolean asksFor(Finding finding, Set<String> missing, Explanation trees) {
        boolean byPoint = finding.suspensions().stream()
                .flatMap(s -> Stream.concat(s.then().stream(), s.lastDay().stream()))
                .anyMatch(p -> missing.contains("open:" + p));
        return byPoint
                || trees.of(finding.provision().id())
                        .map(tree -> leaves(tree).anyMatch(r -> asks(r, missing)))
                        .orElse(false);
    }

    private static boolean asks(Reason leaf, Set<String> missing) {
        return switch (leaf.kind()) {
            case "contains" -> missing.contains("item.composition." + leaf.subject());
            case "reading" -> missing.contains("open:" + leaf.subject());
            case "share-of-value" -> missing.contains("controlled_material_value") || missing.contains("value");
            case "party" ->
                missing.stream()
                        .anyMatch(m -> m.endsWith(".identity_checked")
                                || m.endsWith(".name")
                                || m.endsWith(".ownership")
                                || m.startsWith("open:"));
            default -> missing.contains(leaf.subject());
        };
    }

    private static Stream<Reason> leaves(Reason tree) {
        if (tree.truth() != Truth.OPEN) {
            return Stream.empty();
        }
        return tree.parts().isEmpty() ? Stream.of(tree) : tree.parts().stream().flatMap(Weight::leaves);
    }
}
