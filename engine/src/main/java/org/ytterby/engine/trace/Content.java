package org.ytterby.engine.trace;

import java.util.List;
import java.util.Optional;
import org.ytterby.engine.doc.Place;

/**
 * An element or compound in a material.
 *
 * @param substance a symbol or a formula such as {@code Dy2O3}, or a word, which says nothing of what is in it
 * @param fraction its share of the mass
 * @param origin where this substance comes from; the country in which the part was made says nothing about it
 * @param prices what a kilogram of it is worth
 */
public record Content(
        String substance, Span fraction, Origin origin, List<Price> prices, Optional<String> supplier, Place place) {
    public Content {
        prices = List.copyOf(prices);
    }

    public static Content of(String substance, Span fraction, Origin origin) {
        return new Content(substance, fraction, origin, List.of(), Optional.empty(), Place.NOWHERE);
    }
}
