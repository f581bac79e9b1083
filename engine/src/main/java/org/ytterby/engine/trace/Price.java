package org.ytterby.engine.trace;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one unit of a thing is worth. Zero is taken as unknown: nothing that is bought is worth nothing.
 *
 * @param currency ISO 4217
 * @param day the day of the price
 * @param kind what kind of price it is, in the words of the bill: purchase price, standard cost, …
 */
public record Price(Span amount, String currency, Optional<LocalDate> day, Optional<String> kind) {
    public Price {
        amount = amount.isZero() ? Span.UNKNOWN : amount;
    }
}
