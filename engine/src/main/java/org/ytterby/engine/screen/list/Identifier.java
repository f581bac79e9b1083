package org.ytterby.engine.screen.list;

/**
 * A number by which somebody knows the party. Immutable.
 *
 * @param kind as the list calls it, for example {@code Passport}, {@code IMO number}, {@code uscCode}; may be empty
 * @param number as printed; never blank
 */
public record Identifier(String kind, String number) {
    /** @throws IllegalArgumentException for a blank number */
    public Identifier {
        kind = kind.strip();
        number = number.strip();
        Blank.refuse("number", number);
    }
}
