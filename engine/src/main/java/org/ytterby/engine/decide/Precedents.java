package org.ytterby.engine.decide;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ytterby.engine.facts.ClosedCase;
import org.ytterby.engine.facts.PartyFinding;
import org.ytterby.engine.facts.Stated;
import org.ytterby.engine.law.AsOf;

/**
 * What earlier cases came to, found again by what was asked of them. Deciding asks for one fact after another, and which it asks
 * for next depends on nothing but the setting and what it was told so far: so a case that tells the same each time comes to the
 * same, whatever else is said of it (a price, or a number of pieces that nobody counts).
 *
 * <p>Bounded; thread-safe.
 */
final class Precedents<T> {
    /** A small book is answered before it pays to remember. */
    private static final int FEW = 200;

    private final Map<Setting, Step<T>> first = new ConcurrentHashMap<>();
    private final int most;
    private final LongAdder asked = new LongAdder();
    private final LongAdder found = new LongAdder();
    private int kept;

    /** @param most how many it keeps before it begins anew */
    Precedents(int most) {
        this.most = most;
    }

    /** What is settled of a case before a fact is asked for. */
    private record Setting(
            AsOf asOf,
            Map<String, String> assumed,
            List<PartyFinding> parties,
            Map<String, ClosedCase.Settled> readings,
            Map<String, String> idleReadings,
            Set<String> warnings,
            Set<String> names) {
        static Setting of(ClosedCase closed) {
            return new Setting(
                    closed.transaction().asOf(),
                    closed.transaction().assume(),
                    closed.parties(),
                    closed.readings(),
                    closed.idleReadings(),
                    closed.warnings(),
                    closed.names());
        }
    }

    private sealed interface Step<T> {}

    /** No record: steps are the same or not, whatever they hold. */
    private static final class ComesTo<T> implements Step<T> {
        private final T what;

        ComesTo(T what) {
            this.what = what;
        }
    }

    /** Changed by one thread at a time, read by any. */
    private static final class Asks<T> implements Step<T> {
        private final String fact;
        private volatile Map<Optional<Stated>, Step<T>> next = Map.of();

        Asks(String fact) {
            this.fact = fact;
        }
    }

    /** How many cases were decided by an earlier one. */
    long found() {
        return found.sum();
    }

    /**
     * What the case comes to, worked out only if no earlier one tells it.
     *
     * @param decide must ask for facts of the case it is given, and for nothing beside the setting
     */
    T of(ClosedCase closed, Function<ClosedCase, T> decide) {
        asked.increment();
        if (asked.sum() <= FEW) {
            return decide.apply(closed);
        }
        Setting setting = Setting.of(closed);
        Step<T> step = first.get(setting);
        while (step instanceof Asks<T> asks) {
            step = asks.next.get(closed.facts().get(asks.fact));
        }
        if (step instanceof ComesTo<T> end) {
            found.increment();
            return end.what;
        }
        Map<String, Optional<Stated>> told = new LinkedHashMap<>();
        T what = decide.apply(closed.with(closed.facts().noting(told)));
        keep(setting, List.copyOf(told.entrySet()), what);
        return what;
    }

    private synchronized void keep(Setting setting, List<Map.Entry<String, Optional<Stated>>> told, T what) {
        if (kept++ == most) {
            first.clear();
            kept = 1;
        }
        first.put(setting, placed(first.get(setting), told, what));
    }

    private Step<T> placed(@Nullable Step<T> there, List<Map.Entry<String, Optional<Stated>>> told, T what) {
        if (told.isEmpty()) {
            return new ComesTo<>(what);
        }
        String fact = told.getFirst().getKey();
        Optional<Stated> answer = told.getFirst().getValue();
        Asks<T> asks = there instanceof Asks<T> known && known.fact.equals(fact) ? known : new Asks<>(fact);
        Step<T> before = asks.next.get(answer);
        Step<T> after = placed(before, told.subList(1, told.size()), what);
        if (!after.equals(before)) {
            Map<Optional<Stated>, Step<T>> more = new HashMap<>(asks.next);
            more.put(answer, after);
            asks.next = Map.copyOf(more);
        }
        return asks;
    }
}
