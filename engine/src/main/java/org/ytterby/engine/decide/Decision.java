package org.ytterby.engine.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ytterby.engine.facts.ClosedCase;
import org.ytterby.engine.law.PermitType;
import org.ytterby.engine.law.Policy;
import org.ytterby.engine.law.TimelineEvent;

/** Puts one answer together: the joint outcome first, then what led to it and what it asks for. */
final class Decision {
    private final Scene scene;
    private final Joint joint;
    private final Diagrams diagrams;

    Decision(Scene scene) {
        this.scene = scene;
        this.joint = new Joint(scene);
        this.diagrams = scene.diagrams();
    }

    /** The outcome of each completion. */
    int outcome() {
        return joint.outcome();
    }

    Joint joint() {
        return joint;
    }

    Determination determination() {
        int outcome = joint.decisive();
        return determination(outcome, () -> judged(permits(outcome)).permits());
    }

    /**
     * The permissions due, each with what the licence in hand is worth for it; the headline's judgement stands for the answer,
     * unless it is one of several permissions and the others are not shown.
     */
    private record Judged(List<Determination.Permit> permits, Licences.Judgement headline) {}

    private Judged judged(List<Determination.Permit> permits) {
        Licences licences = new Licences(scene, joint);
        Licences.Judgement headline = permits.isEmpty()
                ? new Licences.Judgement(LicenceState.NOT_STATED, List.of(), List.of(), List.of(), List.of(), List.of())
                : licences.judge(permits.getFirst().type());
        List<Determination.Permit> judged = permits.stream()
                .map(p -> p.judged(state(p, permits, licences, headline)))
                .toList();
        boolean all = judged.stream().allMatch(p -> p.due() != Truth.YES || p.state() == LicenceState.SATISFIED);
        boolean oneOfSeveral = headline.state() == LicenceState.SATISFIED && !all;
        return new Judged(judged, oneOfSeveral ? headline.with(LicenceState.NOT_STATED) : headline);
    }

    /** The answer, its fingerprint still to come. */
    Answer answer() {
        int outcome = joint.outcome();
        Judged judged = judged(permits(outcome));
        Licences.Judgement judgement = judged.headline();
        Findings findings = new Findings(scene, joint);
        Duties duties = new Duties(scene, joint, judgement);
        Warnings warnings = new Warnings(scene, joint, outcome, findings, judgement, duties);
        List<Answer.Question> questions = new Questions(scene, outcome).inOrder();
        boolean prohibited = outcome == Outcome.PROHIBITED.strictness();
        return new Answer(
                scene.closed().transaction(),
                scene.closed(),
                determination(outcome, judged::permits),
                mildest(outcome),
                strictest(outcome),
                true,
                judged.permits(),
                judgement.state(),
                judgement.faults(),
                judgement.unknown(),
                findings.all(),
                scene.otherGoods(),
                findings.items(),
                prohibited ? List.of() : List.copyOf(duties.all()),
                questions.stream().map(Answer.Question::key).toList(),
                questions,
                warnings.all(),
                consulted(),
                holdsUntil(findings.all()),
                names(findings, warnings, judgement),
                scene.epoch().corpus().version(),
                "");
    }

    /** The licence that the line describes is judged against the headline; a consent has a fact of its own. */
    private static LicenceState state(
            Determination.Permit permit,
            List<Determination.Permit> permits,
            Licences licences,
            Licences.Judgement headline) {
        if (permit.equals(permits.getFirst())) {
            return headline.state();
        }
        return permit.type().isConsent() ? licences.judge(permit.type()).state() : LicenceState.NOT_STATED;
    }

    private Outcome mildest(int outcome) {
        return Outcome.ofStrictness(diagrams.results(outcome).nextSetBit(0));
    }

    private Outcome strictest(int outcome) {
        return Outcome.ofStrictness(diagrams.results(outcome).length() - 1);
    }

    /** @param permits asked for where a licence is needed in any case */
    private Determination determination(int outcome, Supplier<List<Determination.Permit>> permits) {
        Outcome mildest = mildest(outcome);
        Outcome strictest = strictest(outcome);
        if (mildest == strictest) {
            return switch (mildest) {
                case NO_LICENCE_REQUIRED -> new Determination.NoLicenceRequired();
                case EXEMPT_WITH_DUTIES -> new Determination.Exempt();
                case PROHIBITED -> new Determination.Prohibited();
                case LICENCE_STANDARD, LICENCE_CASE_BY_CASE, LICENCE_PRESUMPTION_OF_DENIAL ->
                    new Determination.LicenceRequired(permits.get(), mildest.policy());
            };
        }
        boolean licenceInAnyCase =
                mildest.policy().isPresent() && strictest.policy().isPresent();
        return licenceInAnyCase
                ? new Determination.LicenceRequired(permits.get(), Optional.empty())
                : new Determination.Undetermined(mildest, strictest);
    }

    /** Permissions due in every completion come first, then the strictest policy, then the order of the kinds. */
    private List<Determination.Permit> permits(int outcome) {
        List<Determination.Permit> permits = new ArrayList<>();
        if (outcome == Outcome.PROHIBITED.strictness()) {
            return permits;
        }
        Map<PermitType, Integer> due = joint.permitsDue();
        due.forEach((type, where) -> {
            Truth truth = Truth.of(where);
            if (truth != Truth.NO) {
                permits.add(new Determination.Permit(type, truth, policies(type), LicenceState.NOT_STATED));
            }
        });
        permits.sort(Decision::dueFirst);
        return permits;
    }

    private static int dueFirst(Determination.Permit a, Determination.Permit b) {
        int byDue = Boolean.compare(b.due() == Truth.YES, a.due() == Truth.YES);
        int byPolicy = strictest(b).compareTo(strictest(a));
        return byDue != 0 ? byDue : byPolicy != 0 ? byPolicy : a.type().compareTo(b.type());
    }

    private static Policy strictest(Determination.Permit permit) {
        return permit.policies().isEmpty() ? Policy.STANDARD : permit.policies().getLast();
    }

    private List<Policy> policies(PermitType type) {
        BitSet results = diagrams.results(joint.policyOf(type));
        List<Policy> policies = results.stream()
                .mapToObj(i -> Outcome.ofStrictness(i).policy())
                .flatMap(Optional::stream)
                .toList();
        return policies.isEmpty() ? List.of(Policy.STANDARD) : policies;
    }

    private Map<String, ClosedCase.Settled> consulted() {
        Set<String> asked = scene.points().consulted();
        return scene.closed().readings().entrySet().stream()
                .filter(e -> asked.contains(e.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    /** The last day before a start or the end of a suspension that touches this answer. */
    private Optional<LocalDate> holdsUntil(List<Finding> findings) {
        LocalDate on = scene.epoch().asOf().on();
        Optional<LocalDate> first = Optional.empty();
        for (Finding f : findings) {
            if (f.kind() == Finding.Kind.KEPT_OUT) {
                continue;
            }
            for (TimelineEvent.Suspended s : f.suspensions()) {
                first = earlier(first, s.until().filter(u -> !u.isBefore(on)));
            }
            Optional<LocalDate> start = scene.epoch()
                    .rule(f.provision().id())
                    .flatMap(r -> r.track().startsOn());
            first = earlier(first, start.map(d -> d.minusDays(1)));
        }
        return first;
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
        return a.isEmpty() ? b : b.isEmpty() || a.get().isBefore(b.get()) ? a : b;
    }

    private List<String> names(Findings findings, Warnings warnings, Licences.Judgement judgement) {
        Set<String> names = new LinkedHashSet<>();
        findings.all().stream().filter(f -> f.kind() != Finding.Kind.KEPT_OUT).forEach(f -> names.addAll(f.names()));
        names.addAll(findings.itemNames());
        names.addAll(warnings.names());
        warnings.all()
                .forEach(w -> scene.epoch()
                        .corpus()
                        .vocabulary()
                        .word("warnings." + w)
                        .ifPresent(word -> names.addAll(word.names())));
        names.addAll(judgement.names());
        names.addAll(scene.closed().names());
        findings.all().stream().filter(f -> f.kind() == Finding.Kind.KEPT_OUT).forEach(f -> names.addAll(f.names()));
        return List.copyOf(names);
    }
}
