package org.ytterby.engine.trace;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * On what a share is measured. The law defines no price, no day and no tier, so whoever asks has to say.
 *
 * @param measure value or mass
 * @param tier what the whole is
 * @param day decides which lines of the bill and which prices count; needed where lines are dated
 * @param priceKind which of several kinds of price; empty: any
 * @param currency what values are counted in; empty: the product's own
 * @param rates how much of that currency one of another is
 * @param substancePrices what a kilogram of a substance is worth in that currency where the bill does not say
 */
public record Basis(
        Measure measure,
        Tier tier,
        Optional<LocalDate> day,
        Optional<String> priceKind,
        Optional<String> currency,
        Map<String, Span> rates,
        Map<String, Span> substancePrices) {
    public Basis {
        rates = Map.copyOf(rates);
        substancePrices = Map.copyOf(substancePrices);
    }

    /** What is added up. */
    public enum Measure {
        VALUE,
        MASS
    }

    /** What counts as the whole. */
    public enum Tier {
        /** The product as it stands on its own line: its price, or its mass. */
        PRODUCT,
        /** What its parts are worth, or weigh, as they are bought: its direct parts, and of one without a price its own. */
        PARTS,
        /** What everything at the bottom of the bill is worth, or weighs. */
        MATERIALS
    }

    public static Basis of(Measure measure, Tier tier) {
        return new Basis(measure, tier, Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Map.of());
    }

    public Basis at(Tier other) {
        return new Basis(measure, other, day, priceKind, currency, rates, substancePrices);
    }

    public Basis of(Measure other) {
        return new Basis(other, tier, day, priceKind, currency, rates, substancePrices);
    }
}
