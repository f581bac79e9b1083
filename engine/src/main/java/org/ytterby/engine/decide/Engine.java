package org.ytterby.engine.decide;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.facts.ClosedCase;
import org.ytterby.engine.facts.Closing;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Epoch;
import org.ytterby.engine.law.Epochs;
import org.ytterby.engine.law.OpenPoint;

/**
 * Answers whether a movement may happen: facts and law of the day in, one answer out.
 *
 * <p>Pure and thread-safe; keeps the law of days it has been asked for.
 */
public final class Engine {
    private static final int MOST_NODES = 400_000;
    private static final Determination UNPROVED =
            new Determination.Undetermined(Outcome.NO_LICENCE_REQUIRED, Outcome.PROHIBITED);

    private final Corpus corpus;
    private final Cuts cuts;
    private final int bound;
    private final Epochs epochs;
    private final Precedents<Answer> answers = new Precedents<>(2_000);
    private final Precedents<Optional<Determination>> determinations =
            new Precedents<>(4_000); // small, and two for a name that is perhaps a note

    public Engine(Corpus corpus) {
        this(corpus, MOST_NODES);
    }

    /** @param bound how many nodes a joint look may take before the answer is "not proved exact" */
    public Engine(Corpus corpus, int bound) {
        this.corpus = corpus;
        this.bound = bound;
        this.cuts = CorpusCuts.of(corpus);
        this.epochs = new Epochs(corpus);
    }

    public Corpus corpus() {
        return corpus;
    }

    /** @throws InputException if an assumption names no open point or no reading of it */
    public Answer decide(Transaction transaction) {
        Epoch epoch = law(transaction);
        ClosedCase closed = closed(epoch, transaction);
        return answers.of(
                        closed,
                        asked -> answer(new Scene(epoch, asked, cuts, bound, Scene.Scope.ANSWER))
                                .about(closed))
                .about(closed);
    }

    private static Answer answer(Scene scene) {
        if (scene.epoch().isBeforeEvidence()) {
            return Unproved.withoutLaw(scene);
        }
        try {
            return new Decision(scene).answer();
        } catch (Diagrams.TooLarge e) {
            return Unproved.answer(scene, "not_proved_exact");
        } catch (IllegalStateException | ArithmeticException | IllegalArgumentException e) {
            return Unproved.answer(scene, "evaluation_failed");
        }
    }

    /** What {@link #decide} comes to, without what led to it: cheaper where many answers are only to be compared. */
    public Determination determination(Transaction transaction) {
        Epoch epoch = law(transaction);
        return proved(epoch, closed(epoch, transaction)).orElse(UNPROVED);
    }

    /** A name that is perhaps a note counts where it is proved to lift nothing: nothing is cleared on the word of a note. */
    private ClosedCase closed(Epoch epoch, Transaction transaction) {
        ClosedCase closed = new Closing(epoch).close(transaction);
        return closed.onlySureNames()
                .filter(sure -> proved(epoch, closed).map(Determination::clears).orElse(true))
                .orElse(closed);
    }

    private Optional<Determination> proved(Epoch epoch, ClosedCase closed) {
        return determinations.of(closed, asked -> proved(new Scene(epoch, asked, cuts, bound, Scene.Scope.RESULT)));
    }

    /** Empty where the law is not on file, or the joint look hit its bound or went wrong. */
    private static Optional<Determination> proved(Scene scene) {
        if (scene.epoch().isBeforeEvidence()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Decision(scene).determination());
        } catch (Diagrams.TooLarge | IllegalStateException | ArithmeticException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The trees behind an answer of this engine. */
    public Explanation explanation(Answer answer) {
        return new Explanation(look(answer.transaction()));
    }

    /** Completions that reach both ends of an answer and, for each unknown that matters, two that differ in it alone. */
    public Witness witness(Transaction transaction) {
        Scene scene = look(transaction);
        return Witness.of(scene, new Joint(scene).outcome());
    }

    /** How many cases came to what an earlier one did that told the same. */
    public long answeredByEarlier() {
        return answers.found() + determinations.found();
    }

    /** The case before the law of its day, ready to be explained. */
    Scene look(Transaction transaction) {
        return look(transaction, Scene.Scope.ANSWER);
    }

    Scene look(Transaction transaction, Scene.Scope scope) {
        Epoch epoch = law(transaction);
        return new Scene(epoch, closed(epoch, transaction), cuts, bound, scope);
    }

    private Epoch law(Transaction transaction) {
        return epochs.at(transaction.asOf(), whatIf(transaction));
    }

    private Map<String, LocalDate> whatIf(Transaction transaction) {
        Map<String, LocalDate> days = new TreeMap<>();
        transaction.assume().forEach((id, reading) -> {
            OpenPoint point = Optional.ofNullable(corpus.points().get(id))
                    .orElseThrow(() -> InputException.of(
                            "YT-A001",
                            Place.NOWHERE,
                            "no open point `" + id + "`",
                            "Open points: " + String.join(", ", corpus.points().keySet()) + "."));
            if (!point.mayBeAssumed()) {
                throw InputException.of(
                        "YT-A004",
                        Place.NOWHERE,
                        "`" + id + "` may not be assumed: it stands for law that is not on file",
                        "It is closed by entering that law in the corpus.");
            }
            Optional<LocalDate> day = point.whatIf().filter(reading::startsWith).map(prefix -> day(reading, prefix));
            day.ifPresent(d -> days.put(id, d));
            if (day.isEmpty() && !point.readings().containsKey(reading)) {
                throw InputException.of(
                        "YT-A002",
                        Place.NOWHERE,
                        "`" + reading + "` is no reading of `" + id + "`",
                        "Its readings: " + String.join(", ", point.readings().keySet()) + ".");
            }
        });
        return days;
    }

    private static LocalDate day(String reading, String prefix) {
        try {
            return LocalDate.parse(reading.substring(prefix.length()));
        } catch (DateTimeException e) {
            throw InputException.of(
                    "YT-A003", Place.NOWHERE, "`" + reading + "` names no day", "Write " + prefix + "2026-06-01.");
        }
    }
}
