package org.ytterby.engine.screen.list;

/**
 * One name of a listed party. Immutable.
 *
 * @param text as printed, in any script, without blanks around it; never blank
 */
public record EntryName(String text, Kind kind) {
    /** What the list calls the name. */
    public enum Kind {
        PRIMARY,
        /** Also known as: another full name, a translation, the name in its own script. */
        ALIAS,
        /** Called weak or of low quality by the list: it supports a hit and never makes one alone. */
        WEAK,
        /** Formerly known as. */
        FORMER,
        ACRONYM
    }

    /** @throws IllegalArgumentException for a blank text */
    public EntryName {
        text = text.strip();
        Blank.refuse("name", text);
    }
}
