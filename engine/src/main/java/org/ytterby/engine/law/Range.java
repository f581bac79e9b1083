package org.ytterby.engine.law;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A stretch of numbers as a rule words it: at least, at most, over, under, from … to. Exact decimals.
 *
 * @param lowInside whether the lower bound itself is caught ("at least") or not ("over")
 */
public record Range(Optional<BigDecimal> low, boolean lowInside, Optional<BigDecimal> high, boolean highInside) {

    public boolean holds(BigDecimal number) {
        int aboveLow = low.isEmpty() ? 1 : number.compareTo(low.get());
        int belowHigh = high.isEmpty() ? -1 : number.compareTo(high.get());
        return (aboveLow > 0 || (lowInside && aboveLow == 0)) && (belowHigh < 0 || (highInside && belowHigh == 0));
    }

    @Override
    public String toString() {
        String lower =
                low.map(l -> (lowInside ? ">= " : "> ") + l.toPlainString()).orElse("");
        String upper =
                high.map(h -> (highInside ? "<= " : "< ") + h.toPlainString()).orElse("");
        return lower.isEmpty() ? upper : upper.isEmpty() ? lower : lower + ", " + upper;
    }
}
