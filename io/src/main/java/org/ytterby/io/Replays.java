package org.ytterby.io;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ytterby.engine.decide.Answer;

/** Compares a stored determination with the answer of today's corpus to the same question. */
public final class Replays {
    private static final String CHANGED_LAW = "The law files changed between the two corpus versions.";
    private static final String SAME_LAW =
            "The corpus is the same: the document was changed after it was written, or another version of the program"
                    + " wrote it.";

    private final StoredDetermination stored;
    private final Answer now;
    private final String why;
    private final List<Replay.Difference> differences = new ArrayList<>();

    private Replays(StoredDetermination stored, Answer now) {
        this.stored = stored;
        this.now = now;
        this.why = stored.corpusVersion().equals(now.corpusVersion()) ? SAME_LAW : CHANGED_LAW;
    }

    /** @param now the answer to {@link StoredDetermination#transaction()} */
    public static Replay compare(StoredDetermination stored, Answer now) {
        return new Replay(stored.transaction().id(), new Replays(stored, now).differences());
    }

    private List<Replay.Difference> differences() {
        text("outcome", stored.outcome(), now.determination().code());
        text(
                "policy",
                stored.policy().orElse(""),
                Outcomes.policy(now.determination()).orElse(""));
        text(
                "licence_type",
                stored.licenceType().orElse(""),
                Outcomes.licenceType(now.determination()).orElse(""));
        text("licence_state", stored.licenceState(), now.licenceState().code());
        texts("missing", stored.missing(), now.missing());
        texts(
                "findings",
                stored.findings(),
                now.findings().stream()
                        .map(f -> f.provision().id() + " " + Outcomes.word(f.kind()))
                        .toList());
        texts(
                "items",
                stored.items(),
                now.items().stream()
                        .map(i -> i.item().name() + " " + Outcomes.word(i.match()))
                        .toList());
        texts(
                "duties",
                stored.duties(),
                now.duties().stream().map(Replays::duty).toList());
        texts("warnings", ofLaw(stored.warnings()), ofLaw(now.warnings()));
        fingerprint();
        return differences;
    }

    /** What somebody in the house saw is no part of the law on file. */
    private static List<String> ofLaw(List<String> warnings) {
        return warnings.stream().filter(w -> !w.equals(HouseChecks.WARNING)).toList();
    }

    /** The corpus version alone makes no other answer; it is told where nothing else differs but the fingerprint does. */
    private void fingerprint() {
        if (stored.fingerprint().equals(now.fingerprint())) {
            return;
        }
        boolean sameCorpus = stored.corpusVersion().equals(now.corpusVersion());
        if (!sameCorpus) {
            differences.add(new Replay.Difference(
                    "corpus_version",
                    stored.corpusVersion(),
                    now.corpusVersion(),
                    differences.isEmpty()
                            ? "The law files changed; outcome, findings, duties and warnings of this answer did not."
                            : CHANGED_LAW));
        } else {
            differences.add(new Replay.Difference("fingerprint", stored.fingerprint(), now.fingerprint(), SAME_LAW));
        }
    }

    private static String duty(Answer.Duty duty) {
        return Stream.of(
                        Optional.of(duty.rule().kind()),
                        duty.rule().by(),
                        Optional.of(duty.rule().to()),
                        duty.due().map(Object::toString),
                        Optional.of(Outcomes.word(duty.state())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private void text(String what, String before, String after) {
        if (!before.equals(after)) {
            differences.add(new Replay.Difference(what, before, after, why));
        }
    }

    /** What only one of the two has; where both have the same, the order. */
    private void texts(String what, List<String> before, List<String> after) {
        if (before.equals(after)) {
            return;
        }
        String gone = only(before, after);
        String come = only(after, before);
        boolean order = gone.isEmpty() && come.isEmpty();
        differences.add(new Replay.Difference(
                what, order ? String.join(", ", before) : gone, order ? String.join(", ", after) : come, why));
    }

    private static String only(List<String> these, List<String> those) {
        Set<String> left = new LinkedHashSet<>(these);
        those.forEach(left::remove);
        return String.join(", ", left);
    }
}
