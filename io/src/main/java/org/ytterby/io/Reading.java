package org.ytterby.io;

import java.nio.charset.Charset;
import java.util.Optional;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;

/**
 * What a person says of a file that cannot say it itself.
 *
 * @param sheet of a workbook, by its name or its number; the first that holds a book where it is left out
 * @param encoding of a table of text; recognised where it is left out
 * @param decimal the sign before tenths; numbers that could be read in two ways are refused where it is left out
 */
public record Reading(Optional<String> sheet, Optional<Charset> encoding, Optional<Decimal> decimal) {

    /** The sign before tenths. */
    public enum Decimal {
        COMMA,
        POINT
    }

    /** An encoding by a name that people know it by: GBK, Shift-JIS, Latin-1. */
    public static Optional<Charset> encodingNamed(String name) {
        return Encodings.named(name);
    }

    /** Refuses a sheet that is named where there is none: the file that was read may not be the one that was meant. */
    void holds(String name, InputFormat format) {
        if (sheet.isPresent() && format != InputFormat.XLSX) {
            throw InputException.of(
                    "YT-B038",
                    new Place(name, 0, 0),
                    "there is no sheet `" + sheet.get() + "`: this is no workbook",
                    "Leave --sheet out, or name the workbook that holds it.");
        }
    }

    /** Nothing is said: the file speaks for itself. */
    public static Reading asItIs() {
        return new Reading(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
