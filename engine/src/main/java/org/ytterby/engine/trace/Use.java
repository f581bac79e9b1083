package org.ytterby.engine.trace;

import java.time.LocalDate;
import java.util.Optional;
import org.ytterby.engine.doc.Place;

/**
 * How much of an article is in one unit of another.
 *
 * @param quantity in {@code unit}
 * @param yield what of the quantity stays in the parent: the rest is scrap and does not ship
 * @param position tells apart two lines of one parent that name the same part
 * @param alternative lines of one parent with the same name stand for each other: one of them, or a mix
 * @param share of such a line in the mix
 * @param from first day; until: last day
 */
public record Use(
        String parent,
        String child,
        Span quantity,
        Unit unit,
        Span yield,
        Optional<String> position,
        Optional<String> alternative,
        Span share,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Place place) {

    public static Use of(String parent, String child, Span quantity, Unit unit) {
        return new Use(
                parent,
                child,
                quantity,
                unit,
                Span.ONE,
                Optional.empty(),
                Optional.empty(),
                Span.UP_TO_ONE,
                Optional.empty(),
                Optional.empty(),
                Place.NOWHERE);
    }

    /** The same line with another part, which may stand beside it already. */
    Use of(String other) {
        Optional<String> its = Optional.of(position.orElse("") + "/" + child);
        return new Use(parent, other, quantity, unit, yield, its, alternative, share, from, until, place);
    }

    boolean isDated() {
        return from.isPresent() || until.isPresent();
    }

    boolean isIn(LocalDate day) {
        return from.map(f -> !day.isBefore(f)).orElse(true)
                && until.map(u -> !day.isAfter(u)).orElse(true);
    }
}
