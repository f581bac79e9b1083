package org.ytterby.io.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ytterby.io.lists.NoticeWords.PublishedList;

/**
 * A notice as its text reads. Immutable.
 *
 * @param time of the day it begins to count, where it says one
 * @param measures of bodies, and of everybody where the text makes no difference
 */
record PrintedNotice(
        PublishedList list,
        Kind kind,
        String number,
        String title,
        Optional<String> url,
        LocalDate published,
        LocalDate effective,
        Optional<String> time,
        List<String> measures,
        List<String> printedMeasures,
        List<PrintedParty> parties,
        Optional<Earlier> earlier) {

    /** The listing that an added measure speaks of. */
    record Earlier(LocalDate day, String name) {}

    /** What a notice does. */
    enum Kind {
        LISTING("listing"),
        /** It only opens an inquiry. */
        INVESTIGATION("investigation"),
        /** It lays a measure on a party that stands on the list. */
        ADDED_MEASURE("added-measure");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /**
     * A party as printed.
     *
     * @param at its position, counted through; of a member {@code 14.2}
     * @param memberOf the position of the body whose unit it is
     * @param zh may be empty where only another name is printed
     * @param en may be empty
     * @param role office, as printed; may be empty
     * @param country code; empty where the text says none
     * @param measures where they are others than the notice's
     * @param withUnits the text adds its branches
     */
    record PrintedParty(
            String at,
            Optional<String> memberOf,
            boolean person,
            String zh,
            String en,
            String role,
            Optional<LocalDate> born,
            Optional<String> country,
            Optional<List<String>> measures,
            boolean withUnits,
            int line) {}

    /** {@code 2025-10} or {@code 2025-12-26}. */
    String suffix() {
        if (list.byDay()) {
            return published.toString();
        }
        java.util.regex.Matcher number =
                java.util.regex.Pattern.compile("(\\d{4})[〕年\\]］].*?(\\d+)号").matcher(this.number);
        return number.find() ? number.group(1) + "-" + number.group(2) : published.toString();
    }
}
