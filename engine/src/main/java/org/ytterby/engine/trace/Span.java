package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A quantity that is known, or lies somewhere between two ends, both inside; never negative. Immutable.
 *
 * @param high empty: nothing bounds it
 */
public record Span(BigDecimal low, Optional<BigDecimal> high) {
    /** It exists and nobody has said how much it is. */
    public static final Span UNKNOWN = new Span(BigDecimal.ZERO, Optional.empty());

    public static final Span ZERO = exactly(BigDecimal.ZERO);
    public static final Span ONE = exactly(BigDecimal.ONE);
    /** A share of which nothing is known. */
    public static final Span UP_TO_ONE = of(BigDecimal.ZERO, BigDecimal.ONE);

    public Span {
        if (low.signum() < 0 || high.filter(h -> h.compareTo(low) < 0).isPresent()) {
            throw new IllegalArgumentException("a span from " + low + " to " + high);
        }
    }

    public static Span exactly(BigDecimal value) {
        return new Span(value, Optional.of(value));
    }

    public static Span of(BigDecimal low, BigDecimal high) {
        return new Span(low, Optional.of(high));
    }

    public static Span of(String low, String high) {
        return of(new BigDecimal(low), new BigDecimal(high));
    }

    public boolean isExact() {
        return high.filter(h -> h.compareTo(low) == 0).isPresent();
    }

    public boolean isZero() {
        return high.filter(h -> h.signum() == 0).isPresent();
    }

    public boolean holds(BigDecimal value) {
        return value.compareTo(low) >= 0
                && high.map(h -> value.compareTo(h) <= 0).orElse(true);
    }

    public Span times(Span other) {
        if (other.equals(ONE)) {
            return this;
        }
        if (isZero() || other.isZero()) {
            return ZERO;
        }
        return new Span(low.multiply(other.low), high.flatMap(a -> other.high.map(a::multiply)));
    }

    public Span plus(Span other) {
        return new Span(low.add(other.low), high.flatMap(a -> other.high.map(a::add)));
    }

    /** What both allow; empty: they contradict each other. */
    public Optional<Span> and(Span other) {
        BigDecimal least = low.max(other.low);
        Optional<BigDecimal> most = high.isEmpty()
                ? other.high
                : other.high.isEmpty() ? high : Optional.of(high.get().min(other.high.get()));
        return most.filter(m -> m.compareTo(least) < 0).isPresent()
                ? Optional.empty()
                : Optional.of(new Span(least, most));
    }

    /** What either allows. */
    public Span or(Span other) {
        return new Span(low.min(other.low), high.flatMap(a -> other.high.map(a::max)));
    }

    public Span capped(BigDecimal most) {
        return new Span(low.min(most), Optional.of(high.map(h -> h.min(most)).orElse(most)));
    }
}
