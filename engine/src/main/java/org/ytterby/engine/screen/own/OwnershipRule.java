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
 * @param cite where the text says so
 * @param confidence how sure it is that this is the rule
 * @param read the day on which the source was read
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
        Standing standing,
        String en,
        String zh,
        String cite,
        Confidence confidence,
        String source,
        LocalDate read) {

    /** What says on which days it counts. */
    public sealed interface Standing {
        /** A provision of the law on file. */
        record OnFile(String provision) implements Standing {}

        /**
         * The days of this version.
         *
         * @param until the last one; empty: none is named
         * @param published first day anyone could know of it
         */
        record Days(LocalDate from, Optional<LocalDate> until, LocalDate published) implements Standing {
            public boolean hold(LocalDate day, Optional<LocalDate> known) {
                return !day.isBefore(from)
                        && until.map(u -> !day.isAfter(u)).orElse(true)
                        && known.map(k -> !published.isAfter(k)).orElse(true);
            }
        }
    }

    /** Of a text: official or read at several law firms; at one good source. */
    public enum Confidence {
        HIGH,
        MEDIUM
    }

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

    /** The provision on file that has its days; empty: it has days of its own. */
    public Optional<String> provision() {
        return standing instanceof Standing.OnFile onFile ? Optional.of(onFile.provision()) : Optional.empty();
    }

    /** Whether a share is enough. */
    boolean isMet(Fraction share) {
        int against = share.compareTo(Fraction.of(threshold));
        return moreThan ? against > 0 : against >= 0;
    }

    /** Whether entries of a list count. */
    public boolean counts(String list) {
        return lists.stream().anyMatch(list::startsWith);
    }
}
