package org.ytterby.engine.screen.own;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one holder holds of one body. Immutable.
 *
 * @param low least share, 0 to 1
 * @param high greatest share; a stake of unknown size is 0 to 1
 * @param controls whether the holder controls the body, by votes, board or contract; empty: nobody says
 */
public record Stake(String owner, String owned, BigDecimal low, BigDecimal high, Optional<Boolean> controls) {
    /** @throws IllegalArgumentException where the shares are none, or the wrong way round */
    public Stake {
        if (low.signum() < 0 || high.compareTo(BigDecimal.ONE) > 0 || low.compareTo(high) > 0) {
            throw new IllegalArgumentException("a share from " + low + " to " + high);
        }
    }

    /** A stake of known size. */
    public static Stake of(String owner, String owned, String share) {
        BigDecimal exact = new BigDecimal(share);
        return new Stake(owner, owned, exact, exact, Optional.empty());
    }
}
