package org.ytterby.engine.law;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the law itself leaves open: a question with the readings that a careful reader could hold.
 *
 * @param from first day it acts; empty: it acts wherever a condition asks for it
 * @param whatIf prefix of a reading that only an assumption may use ({@code ended_on_} and a day); empty: none
 * @param mayBeAssumed whether a reader may take a reading; not where the point stands for law that is not on file
 */
public record OpenPoint(
        String id,
        List<String> names,
        Bilingual question,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Map<String, Reading> readings,
        Optional<String> whatIf,
        Bilingual lookFor,
        List<Evidence> evidence,
        Optional<Settled> settled,
        boolean mayBeAssumed) {

    public OpenPoint {
        readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
        evidence = List.copyOf(evidence);
    }

    /**
     * One way to read the point.
     *
     * @param means what the reading fixes for the engine, as words ({@code stakes: sum})
     * @param suspendedUntil where the reading prolongs a suspension: to this day; {@link LocalDate#MAX}: without end
     */
    public record Reading(String id, Bilingual says, Optional<LocalDate> suspendedUntil, Map<String, String> means) {
        public Reading {
            means = Map.copyOf(means);
        }

        boolean restsOn(LocalDate day) {
            return suspendedUntil.map(until -> !day.isAfter(until)).orElse(false);
        }
    }

    /** The text that closed the point, from the day it was published. */
    public record Settled(String reading, LocalDate published, String cite) {}

    /** The reading that the law itself has fixed, as far as was known. */
    public Optional<Reading> fixed(AsOf asOf) {
        return settled.filter(s -> asOf.knows(s.published())).map(s -> readings.get(s.reading()));
    }

    /** Something published that speaks for a reading without settling the point. */
    public record Evidence(LocalDate published, String speaksFor, String shownAs, Bilingual says) {}

    /** The readings that fix something to a value. */
    public java.util.Set<String> readingsThatMean(String what, String value) {
        return readings.values().stream()
                .filter(r -> value.equals(r.means().get(what)))
                .map(Reading::id)
                .collect(java.util.stream.Collectors.toSet());
    }

    public boolean actsOn(LocalDate day) {
        return from.map(f -> !day.isBefore(f)).orElse(true)
                && until.map(u -> !day.isAfter(u)).orElse(true);
    }
}
