package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How much of a product is what is sought: the least and the most. Immutable. */
public record Share(End low, End high) {

    /** Whether the share meets a floor, whatever the unknowns are; or does not; or that depends on them. */
    public enum Verdict {
        AT_LEAST,
        LESS,
        OPEN
    }

    public Verdict against(BigDecimal floor) {
        if (low.isAtLeast(floor)) {
            return Verdict.AT_LEAST;
        }
        return high.isAtLeast(floor) ? Verdict.OPEN : Verdict.LESS;
    }

    public boolean isExact() {
        return low.content().multiply(high.whole()).compareTo(high.content().multiply(low.whole())) == 0;
    }

    /** How far apart the ends are; for ranking only. */
    public BigDecimal width() {
        return high.share(RoundingMode.CEILING).subtract(low.share(RoundingMode.FLOOR));
    }
}
