package org.ytterby.engine.screen.own;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a regime counts holdings of listed parties, in one version and one reading. Immutable.
 *
 * @param id the same for all versions and readings
 * @param reading how an open question is read; empty: there is none
 * @param moreThan whether the threshold itself is not enough
 * @param control whether control counts beside shares
 * @param lists beginnings of the ids of lists whose entries count
 * @param provision of the law on file whose standing it shares; empty: its own days say it
 * @param until the last day of this version; empty: none is named
 * @param suspendedFrom first day of a suspension
 * @param suspendedUntil its last day named
 * @param published first day anyone could know of this version
 */
public record OwnershipRule(
        String id,
        String reading,
        Stakes stakes,
        Chains chains,
        BigDecimal threshold,
        boolean moreThan,
        boolean control,
        List<String> lists,
        Optional<String> provision,
        LocalDate from,
        Optional<LocalDate> until,
        LocalDate published,
        Optional<LocalDate> suspendedFrom,
        Optional<LocalDate> suspendedUntil,
        String en,
        String zh,
        String cite,
        String source) {

    /** Whether stakes of several listed holders are added. */
    public enum Stakes {
        SINGLE,
        SUM
    }

    /** How a holding through another body counts. */
    public enum Chains {
        /** Not at all. */
        DIRECT,
        /** As the product of the shares along the chain. */
        PRODUCT,
        /** In whole, where the body between is itself caught; otherwise not. */
        WHOLE
    }

    public OwnershipRule {
        lists = List.copyOf(lists);
    }

    /** Whether a share is enough. */
    boolean isMet(Fraction share) {
        int against = share.compareTo(Fraction.of(threshold));
        return moreThan ? against > 0 : against >= 0;
    }

    /** Whether the version is that of a day, as known on a day. */
    public boolean isOf(LocalDate day, Optional<LocalDate> known) {
        return !day.isBefore(from)
                && until.map(u -> !day.isAfter(u)).orElse(true)
                && known.map(k -> !published.isAfter(k)).orElse(true);
    }

    /** Whether entries of a list count. */
    public boolean counts(String list) {
        return lists.stream().anyMatch(list::startsWith);
    }
}
