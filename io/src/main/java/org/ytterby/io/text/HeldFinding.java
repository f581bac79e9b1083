package org.ytterby.io.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ytterby.engine.law.History;
import org.ytterby.engine.screen.own.Held;
import org.ytterby.engine.screen.own.OwnershipRule;
import org.ytterby.engine.screen.own.Stake;

/**
 * What one rule on ownership says of a party, all readings of it together. Immutable.
 *
 * @param readings what each reading says; one where nothing is open
 * @param state how the rule stands on the day
 * @param until the last day named of its suspension
 * @param written how the table of stakes writes a holder
 */
public record HeldFinding(
        List<Held> readings, History.State state, Optional<LocalDate> until, UnaryOperator<String> written) {
    public HeldFinding {
        readings = List.copyOf(readings);
    }

    public OwnershipRule rule() {
        return readings.getFirst().rule();
    }

    /** Yes or no only where every reading says so. */
    public Held.Verdict verdict() {
        List<Held.Verdict> all = readings.stream().map(Held::verdict).distinct().toList();
        return all.size() == 1 ? all.getFirst() : Held.Verdict.OPEN;
    }

    /** The least of all readings. */
    public double low() {
        return readings.stream().mapToDouble(Held::low).min().orElse(0);
    }

    /** The greatest of all readings. */
    public double high() {
        return readings.stream().mapToDouble(Held::high).max().orElse(1);
    }

    /** From somebody listed, or maybe listed, down to the party. */
    public List<Stake> path() {
        return readings.stream()
                .map(Held::path)
                .filter(p -> !p.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What is not known, each once. */
    public List<Held.Open> open() {
        return readings.stream().flatMap(r -> r.open().stream()).distinct().toList();
    }
}
