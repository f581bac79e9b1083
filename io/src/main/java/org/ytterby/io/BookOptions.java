package org.ytterby.io;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.facts.Declaration;

/**
 * How a book is to be read.
 *
 * @param on fills rows without a day of their own
 * @param knownOn counts for rows without one of their own
 * @param columns heading to fact key, before the vocabulary's own headings; {@code -} leaves a column out
 * @param reading what the file cannot say itself
 */
public record BookOptions(
        Optional<LocalDate> on,
        Optional<LocalDate> knownOn,
        Map<String, String> assume,
        List<Declaration> declarations,
        Map<String, String> columns,
        Reading reading) {
    public BookOptions {
        assume = Map.copyOf(assume);
        declarations = List.copyOf(declarations);
        columns = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** The file speaks for itself. */
    public BookOptions(
            Optional<LocalDate> on,
            Optional<LocalDate> knownOn,
            Map<String, String> assume,
            List<Declaration> declarations,
            Map<String, String> columns) {
        this(on, knownOn, assume, declarations, columns, Reading.asItIs());
    }

    BookOptions reading(Reading otherwise) {
        return new BookOptions(on, knownOn, assume, declarations, columns, otherwise);
    }

    /** Nothing filled in, assumed or mapped. */
    public static BookOptions none() {
        return new BookOptions(Optional.empty(), Optional.empty(), Map.of(), List.of(), Map.of());
    }
}
