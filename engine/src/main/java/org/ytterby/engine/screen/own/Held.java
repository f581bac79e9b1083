package org.ytterby.engine.screen.own;

import java.util.List;
import java.util.Optional;

/**
 * Whether a rule reaches a party by who holds it. Immutable.
 *
 * @param low the least share, in per cent of one, that counts by the rule; rounded, to be shown
 * @param high the greatest
 * @param path from a listed holder down to the party, the nearest way that counts most; empty where none is named
 * @param open what is not known and keeps the answer open
 */
public record Held(OwnershipRule rule, Verdict verdict, double low, double high, List<Stake> path, List<Open> open) {
    /** Whether the rule reaches the party whatever the unknowns are, does not, or that depends on them. */
    public enum Verdict {
        YES,
        NO,
        OPEN
    }

    /**
     * Something that is not known.
     *
     * @param about a holder or a body; empty: nobody in particular
     */
    public record Open(What what, Optional<String> about) {}

    /** What can be unknown. */
    public enum What {
        /** Who holds the rest of a body. */
        REST,
        /** The size of a stake. */
        SIZE,
        /** Whether a holder is the listed party of a like name. */
        IDENTITY,
        /** Whether a holder controls the body. */
        CONTROL,
        /** More bodies stand above the party than are reckoned with. */
        TOO_MANY
    }

    public Held {
        path = List.copyOf(path);
        open = List.copyOf(open);
    }
}
