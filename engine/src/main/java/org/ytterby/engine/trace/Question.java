package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one supplier could say about one part, and what that would do to the interval.
 *
 * @param supplier whom to ask; empty: the bill names nobody, or the fact is our own
 * @param about what is not known of the part
 * @param ifLow the share that remains where the answer lies at the end that makes it least
 * @param ifHigh the same where it makes it most
 */
public record Question(Article article, Optional<String> supplier, List<About> about, Share ifLow, Share ifHigh) {

    /**
     * One unknown of a part.
     *
     * @param of the substance, or the part that is used
     */
    public record About(Pick.What what, Optional<String> of) {}

    /** How much narrower the interval becomes on the mean of the two answers. For ranking. */
    BigDecimal narrows(Share now) {
        BigDecimal after = ifLow.width().add(ifHigh.width());
        return now.width().add(now.width()).subtract(after);
    }

    /** On how many of its two sides the answer settles a threshold. */
    int settles(BigDecimal floor) {
        int sides = ifLow.against(floor) == Share.Verdict.OPEN ? 0 : 1;
        return sides + (ifHigh.against(floor) == Share.Verdict.OPEN ? 0 : 1);
    }

    /** Whether a supplier can know it; quantities and alternatives are known to whoever made the bill. */
    public boolean isForSupplier() {
        Set<Pick.What> ours = Set.of(Pick.What.QUANTITY, Pick.What.ALTERNATIVE, Pick.What.PRICE, Pick.What.SUPPLIER);
        return supplier.isPresent() && about.stream().anyMatch(a -> !ours.contains(a.what()));
    }
}
