package org.ytterby.io.lists;

import org.ytterby.engine.doc.Place;

/**
 * Something in a list file that did not become part of an entry, counted. Immutable.
 *
 * @param value what it was: a field, a date, an id; may be empty
 * @param count how often
 * @param first where it stood first
 */
public record Remark(What what, String value, int count, Place first) {
    /** The kinds of such things. */
    public enum What {
        /** A field of the publisher's that entries have no room for. */
        FIELD_UNKNOWN,
        /** A date that is none, or of another calendar; the entry is kept without it. */
        NO_DATE,
        /** An entry without any name; it is left out. */
        NO_NAME,
        /** Rows about an entry that the file does not hold; left out. */
        NO_ENTRY,
        /** Rows that repeat an entry and were joined with it. */
        ROWS_JOINED,
        /** A file that belongs to this one was not given. */
        FILE_MISSING,
        /** The mark that ends a whole file is missing. */
        NO_END_MARK,
        /** A value of a closed set that is not known; it was taken as said. */
        VALUE_UNKNOWN,
        /** Text beside the names that reaches further: units, successors, branches. */
        REACHES_FURTHER,
        /** An entity that the file names without calling it listed; kept. */
        NOT_CALLED_LISTED,
        /** Numbers or counts that the text states and the entries do not bear out. */
        COUNT_DIFFERS
    }
}
