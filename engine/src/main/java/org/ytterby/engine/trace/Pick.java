package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One value of a completion: an unknown of the bill, and what it is taken to be.
 *
 * @param of the substance, or the part that is used
 * @param position of the line, where the bill numbers its lines
 * @param value a quantity in the base unit of the article, a price in the currency asked for, or a share
 */
public record Pick(String article, What what, Optional<String> of, Optional<String> position, BigDecimal value) {
    Pick(String article, What what, Optional<String> of, BigDecimal value) {
        this(article, what, of, Optional.empty(), value);
    }

    /** What can be picked. */
    public enum What {
        QUANTITY,
        MASS,
        PRICE,
        FRACTION,
        ORIGIN,
        SUBSTANCE_PRICE,
        /** How much of the article is what is sought, in value or mass. */
        CONTENT,
        /** The share of one of several alternatives. */
        ALTERNATIVE,
        /** Whether a part without a named supplier is from the supplier asked for. */
        SUPPLIER
    }
}
