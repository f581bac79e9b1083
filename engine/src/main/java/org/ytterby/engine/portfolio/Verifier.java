package org.ytterby.engine.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Determination;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.decide.Finding;
import org.ytterby.engine.decide.Outcome;
import org.ytterby.engine.decide.Truth;
import org.ytterby.engine.law.Policy;

/**
 * Runs scenarios and compares: outcome, policy and licence type exactly; what else an expectation names and the answer
 * lacks is listed as absent. An answer that is milder than allowed is unsafe.
 */
public final class Verifier {
    private static final String UNDETERMINED = "undetermined";

    private final Engine engine;

    public Verifier(Engine engine) {
        this.engine = engine;
    }

    /** How an answer stands to what was expected. */
    public enum Verdict {
        EXACT,
        ACCEPTED,
        WRONG,
        UNSAFE
    }

    public record Result(Scenario scenario, Answer answer, Verdict verdict, List<String> absent) {}

    public Result verify(Scenario scenario) {
        Answer answer = engine.decide(scenario.transaction());
        return new Result(scenario, answer, verdict(scenario.expect(), answer), absent(scenario.expect(), answer));
    }

    private static Verdict verdict(Scenario.Expectation expect, Answer answer) {
        Scenario.Expected got = got(answer);
        if (meets(expect.main(), got)) {
            return Verdict.EXACT;
        }
        if (expect.alternatives().stream().anyMatch(a -> meets(a, got))) {
            return Verdict.ACCEPTED;
        }
        return isUnsafe(expect, answer) ? Verdict.UNSAFE : Verdict.WRONG;
    }

    /** The answer in the words of an expectation. */
    public static Scenario.Expected got(Answer answer) {
        return switch (answer.determination()) {
            case Determination.LicenceRequired l ->
                new Scenario.Expected(
                        "licence_required",
                        Optional.of(l.policy().map(Policy::code).orElse(UNDETERMINED)),
                        l.permits().stream().findFirst().map(p -> p.type().code()));
            case Determination.Prohibited p -> plain(p);
            case Determination.Exempt e -> plain(e);
            case Determination.NoLicenceRequired n -> plain(n);
            case Determination.Undetermined u -> plain(u);
        };
    }

    private static Scenario.Expected plain(Determination d) {
        return new Scenario.Expected(d.code(), Optional.empty(), Optional.empty());
    }

    private static boolean meets(Scenario.Expected expected, Scenario.Expected got) {
        if (!expected.outcome().equals(got.outcome())) {
            return false;
        }
        if (!got.outcome().equals("licence_required")) {
            return true;
        }
        boolean policy = expected.policy().isEmpty() || expected.policy().equals(got.policy());
        boolean anyLicence =
                expected.policy().isEmpty() && expected.licenceType().isEmpty();
        boolean type = anyLicence
                || expected.licenceType()
                        .orElse("dual_use")
                        .equals(got.licenceType().orElse("dual_use"));
        return policy && type;
    }

    /** Determined and milder than accepted; below prohibited where only undetermined is; or open with too mild a strict end. */
    private static boolean isUnsafe(Scenario.Expectation expect, Answer answer) {
        List<Scenario.Expected> accepted = Stream.concat(Stream.of(expect.main()), expect.alternatives().stream())
                .toList();
        List<Integer> determined = accepted.stream()
                .filter(a -> !a.outcome().equals(UNDETERMINED))
                .map(Verifier::rank)
                .toList();
        if (answer.determination() instanceof Determination.Undetermined u) {
            return u.strictest().strictness() < rank(expect.main());
        }
        int mildest = answer.mildest().strictness();
        if (determined.isEmpty()) {
            return mildest < Outcome.PROHIBITED.strictness();
        }
        return mildest < determined.stream().min(Integer::compare).orElse(0);
    }

    private static int rank(Scenario.Expected expected) {
        return switch (expected.outcome()) {
            case "prohibited" -> Outcome.PROHIBITED.strictness();
            case "exempt_with_duties" -> Outcome.EXEMPT_WITH_DUTIES.strictness();
            case "licence_required" ->
                switch (expected.policy().orElse("standard")) {
                    case "presumption_of_denial" -> Outcome.LICENCE_PRESUMPTION_OF_DENIAL.strictness();
                    case "case_by_case" -> Outcome.LICENCE_CASE_BY_CASE.strictness();
                    default -> Outcome.LICENCE_STANDARD.strictness();
                };
            default -> Outcome.NO_LICENCE_REQUIRED.strictness();
        };
    }

    private static List<String> absent(Scenario.Expectation expect, Answer answer) {
        List<String> absent = new ArrayList<>();
        lacking("provision ", expect.provisions(), new LinkedHashSet<>(answer.names()), absent);
        lacking("item ", expect.items(), items(answer, false), absent);
        lacking("suspended item ", expect.suspendedItems(), items(answer, true), absent);
        lacking("would apply ", expect.suspendedWouldApply(), wouldApply(answer), absent);
        lacking("permit ", expect.permits(), permits(answer), absent);
        lacking("warning ", expect.warnings(), new LinkedHashSet<>(answer.warnings()), absent);
        expect.duties().stream()
                .filter(d -> !holds(d, answer))
                .forEach(d -> absent.add(
                        "duty " + d.kind() + d.due().map(x -> " due " + x).orElse("")));
        expect.missing().ifPresent(m -> missing(m, answer, absent));
        expect.licenceState()
                .filter(s -> !s.equals(answer.licenceState().code()))
                .ifPresent(s -> absent.add("licence_state " + s));
        expect.floor()
                .filter(f -> answer.mildest().strictness() != rank(f))
                .ifPresent(f -> absent.add("floor " + f.outcome()));
        return absent;
    }

    private static void lacking(String what, Set<String> expected, Set<String> got, List<String> absent) {
        expected.stream().filter(e -> !got.contains(e)).forEach(e -> absent.add(what + e));
    }

    private static Set<String> items(Answer answer, boolean suspended) {
        Set<String> names = new LinkedHashSet<>();
        answer.items().stream()
                .filter(i -> suspended ? i.suspended() : i.active())
                .forEach(i -> names.add(i.item().name()));
        return names;
    }

    private static Set<String> wouldApply(Answer answer) {
        Set<String> names = new LinkedHashSet<>();
        answer.findings().stream().filter(Finding::wouldApply).forEach(f -> names.addAll(f.names()));
        return names;
    }

    private static Set<String> permits(Answer answer) {
        Set<String> names = new LinkedHashSet<>();
        answer.permits().forEach(p -> names.add(p.type().code()));
        return names;
    }

    private static boolean holds(Scenario.ExpectedDuty expected, Answer answer) {
        return answer.duties().stream()
                .filter(d -> d.rule().kind().equals(expected.kind()))
                .filter(d -> expected.by()
                        .map(by -> d.rule().by().filter(by::equals).isPresent())
                        .orElse(true))
                .filter(d -> expected.to().map(to -> d.rule().to().equals(to)).orElse(true))
                .filter(d -> d.state() != Truth.NO)
                .anyMatch(d -> expected.due()
                        .map(due -> d.dueUnknown()
                                ? due.equals("unknown")
                                : d.due()
                                        .map(Object::toString)
                                        .filter(due::equals)
                                        .isPresent())
                        .orElse(true));
    }

    /** As sets; a prefix counts: {@code item.composition} for {@code item.composition.Dy}. */
    private static void missing(List<String> expected, Answer answer, List<String> absent) {
        expected.stream()
                .filter(e -> answer.missing().stream().noneMatch(m -> m.equals(e) || m.startsWith(e + ".")))
                .forEach(e -> absent.add("missing " + e));
        answer.missing().stream()
                .filter(m -> expected.stream().noneMatch(e -> m.equals(e) || m.startsWith(e + ".")))
                .forEach(m -> absent.add("missing without being expected: " + m));
    }
}
