package org.ytterby.engine.screen;

/**
 * One of the names under which a list entry is known. Immutable.
 *
 * @param entry the id of the list entry; an entry may have several names
 * @param name the name as the list or its witness writes it, in any script
 * @param kind how much the name proves
 */
public record ListedName(String entry, String name, Kind kind) {

    /** How much a name proves about who bears it. */
    public enum Kind {
        /** Printed in a notice. */
        OFFICIAL,
        /** Another name of the same party: former, translated, in local script, shortened. */
        ALIAS,
        /** A short acronym that others bear too: it counts only where it is the whole input, and then only as doubt. */
        WEAK
    }
}
