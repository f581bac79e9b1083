package org.ytterby.engine.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.law.AsOf;

/**
 * Facts that no document states, signed by somebody, about something, for a time.
 *
 * @param says fact key to value
 * @param readings open point to reading: a house reading
 * @param signed day of the signature; empty: none
 * @param until last day, at most twelve months after the signature
 * @param basis the papers behind it
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
        List<Paper> basis) {
    static final String UNSIGNED = "declaration_unsigned";
    static final String TOO_LONG = "declaration_too_long";
    private static final int LONGEST_MONTHS = 12;

    /**
     * A paper behind a declaration.
     *
     * @param kind test_report, certificate, letter, register, other
     * @param file what it is called; empty where nobody says
     */
    public record Paper(String kind, String file) {
        /** A report that is called "none" or "to follow in 2026", or by nothing, is no report. */
        public boolean isTestReport() {
            return kind.equals("test_report") && PaperNames.isOne(file);
        }
    }

    /** What a declaration is about. */
    public sealed interface About {
        record Self() implements About {}

        /** @param role end_user or consignee */
        record Party(String role, String name, String country) implements About {}

        record Article(String supplier, String part, Optional<String> lot) implements About {}

        record HouseReading(String point) implements About {}

        /**
         * A party that is not a listed one, though its name is near: a clearing.
         *
         * @param name as documents give it
         * @param countries of the party, by code; all that is known of them
         * @param born where that is known
         * @param numbers of registers and papers that are known
         * @param entry the id of the list entry
         * @param print of the entry as it was looked at
         * @param because why it is somebody else
         */
        record Listing(
                String name,
                Set<String> countries,
                Set<String> born,
                Set<String> numbers,
                String entry,
                String print,
                String because)
                implements About {
            public Listing {
                countries = Set.copyOf(countries);
                born = Set.copyOf(born);
                numbers = Set.copyOf(numbers);
            }
        }
    }

    /** Why it does not count on a day, by the word of the warning; empty: it counts, as far as time goes. */
    public Optional<String> whyIdle(AsOf asOf) {
        if (signed.isEmpty() || signedBy.isEmpty()) {
            return Optional.of(UNSIGNED);
        }
        LocalDate day = signed.get();
        if (day.isAfter(asOf.on()) || !asOf.knows(day)) {
            return Optional.of("declaration_after_act");
        }
        if (until.isEmpty() || until.get().isAfter(day.plusMonths(LONGEST_MONTHS))) {
            return Optional.of(TOO_LONG);
        }
        return until.get().isBefore(asOf.on()) ? Optional.of("declaration_expired") : Optional.empty();
    }

    boolean restsOnTestReport() {
        return basis.stream().anyMatch(Paper::isTestReport);
    }
}
