package org.ytterby.engine.decide.brute;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Classes of numbers: below, at and above every constant, as far as the interval reaches. */
final class BruteNumbers {
    static final BigDecimal FAR = new BigDecimal("1000000000");

    private BruteNumbers() {}

    /** One number of each class. */
    static List<Object> classes(Collection<BigDecimal> constants, BigDecimal low, BigDecimal high) {
        List<Object> found = new ArrayList<>();
        BigDecimal from = FAR.negate().multiply(BigDecimal.TEN);
        for (BigDecimal constant : new TreeSet<>(constants)) {
            between(from, constant, low, high).ifPresent(found::add);
            if (constant.compareTo(low) >= 0 && constant.compareTo(high) <= 0) {
                found.add(constant);
            }
            from = constant;
        }
        between(from, FAR.multiply(BigDecimal.TEN), low, high).ifPresent(found::add);
        return found;
    }

    /** A number of the interval strictly between two constants. */
    private static Optional<BigDecimal> between(BigDecimal from, BigDecimal to, BigDecimal low, BigDecimal high) {
        BigDecimal least = from.max(low);
        BigDecimal most = to.min(high);
        BigDecimal middle = least.add(most).divide(BigDecimal.valueOf(2));
        return least.compareTo(most) <= 0 && middle.compareTo(from) > 0 && middle.compareTo(to) < 0
                ? Optional.of(middle)
                : Optional.empty();
    }
}
