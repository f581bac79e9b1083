package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * One end of an interval: content and whole, so that a threshold is tested without division.
 *
 * @param reached whether the completion gives exactly this; if not, the end is a bound
 * @param completion what the unknowns are taken to be; for a bound: what leads towards it
 */
public record End(BigDecimal content, BigDecimal whole, boolean reached, List<Pick> completion) {
    public End {
        completion = List.copyOf(completion);
    }

    /** Content at least this share of the whole, exactly. */
    public boolean isAtLeast(BigDecimal floor) {
        return content.compareTo(floor.multiply(whole)) >= 0;
    }

    /** For showing and sorting; never for a threshold. */
    public BigDecimal share(RoundingMode rounding) {
        return whole.signum() == 0 ? BigDecimal.ZERO : content.divide(whole, new MathContext(20, rounding));
    }
}
