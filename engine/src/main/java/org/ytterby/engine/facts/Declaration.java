package org.ytterby.engine.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Facts that no document states, signed by somebody, about something, for a time.
 *
 * @param says fact key to value
 * @param readings open point to reading: a house reading
 * @param signed day of the signature; empty: none
 * @param until last day, at most twelve months after the signature
 * @param basis kinds of papers behind it
 */
public record Declaration(
        String id,
        Map<String, Value> says,
        Map<String, String> readings,
        About about,
        List<String> countries,
        List<String> parties,
        Optional<String> signedBy,
        Optional<LocalDate> signed,
        Optional<LocalDate> until,
        List<String> basis) {

    /** What a declaration is about. */
    public sealed interface About {
        record Self() implements About {}

        /** @param role end_user or consignee */
        record Party(String role, String name, String country) implements About {}

        record Article(String supplier, String part, Optional<String> lot) implements About {}

        record HouseReading(String point) implements About {}
    }
}
