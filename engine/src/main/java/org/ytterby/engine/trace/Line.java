package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One use of a part, ready to be counted; the same for every question.
 *
 * @param least quantity in the base unit of the part; most: the greatest
 * @param low the least as a binary fraction; high: the greatest
 * @param leastUnits the least in units of {@code 10^-scale}, -1 where that is no whole number of 63 bits; mostUnits: the greatest
 * @param log {@linkplain #log(BigDecimal) binary logarithm} of the greatest
 * @param share among its alternatives
 * @param alternative lines of one parent with the same name stand for each other
 */
record Line(
        BigDecimal least,
        BigDecimal most,
        double low,
        double high,
        long log,
        long leastUnits,
        long mostUnits,
        int scale,
        Span share,
        Optional<String> alternative,
        Optional<Use> use) {
    /** In thousandths, a little too large. */
    static final long BITS_A_DIGIT = 3322;

    private static final BigDecimal MOST_UNITS = BigDecimal.valueOf(Long.MAX_VALUE);

    static Line of(Span quantity, Span share, Optional<Use> use) {
        BigDecimal least = quantity.low().stripTrailingZeros();
        BigDecimal most = Net.top(quantity).stripTrailingZeros();
        int scale = Math.max(0, Math.max(least.scale(), most.scale()));
        return new Line(
                least,
                most,
                least.doubleValue(),
                most.doubleValue(),
                log(most),
                units(least, scale),
                units(most, scale),
                scale,
                share,
                use.flatMap(Use::alternative),
                use);
    }

    /** Binary logarithm in thousandths, a little too large. */
    static long log(BigDecimal value) {
        double near = value.doubleValue();
        return Double.isInfinite(near)
                ? (value.precision() - value.scale()) * BITS_A_DIGIT
                : (long) Math.ceil(Math.log(Math.max(near, Double.MIN_NORMAL)) * 1442.7) + 1;
    }

    private static long units(BigDecimal value, int scale) {
        BigDecimal units = value.movePointRight(scale);
        return units.compareTo(MOST_UNITS) > 0 ? -1 : units.longValueExact();
    }

    boolean isFixed() {
        return least.compareTo(most) == 0;
    }

    BigDecimal end(boolean up) {
        return up ? most : least;
    }

    /** Whether it stands for another line of the same parent. */
    boolean isBeside(Line other) {
        return alternative.isPresent() && alternative.equals(other.alternative);
    }

    /** How many decimals its quantity, times its share among alternatives, has. */
    int deepest() {
        return alternative.isEmpty()
                ? scale
                : scale
                        + Math.max(
                                0, Math.max(share.low().scale(), Net.top(share).scale()));
    }
}
