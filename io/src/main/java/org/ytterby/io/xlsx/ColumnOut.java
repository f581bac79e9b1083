package org.ytterby.io.xlsx;

import java.util.Optional;

/**
 * One column of a written sheet.
 *
 * @param width in characters of the Latin alphabet
 * @param text whether what is typed into it stays a text: no day is made of {@code 3-8}, no number of a code
 * @param choices offered below its heading; other values may be typed all the same
 */
public record ColumnOut(String heading, int width, boolean text, Optional<Choices> choices) {
    /**
     * The cells below a heading of another sheet.
     *
     * @param column counted from 1
     */
    public record Choices(String sheet, int column, int count) {}

    public static ColumnOut of(String heading, int width) {
        return new ColumnOut(heading, width, false, Optional.empty());
    }
}
