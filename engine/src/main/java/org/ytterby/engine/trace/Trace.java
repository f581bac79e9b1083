package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * All that is told of one product: how much of what is sought is in it, where it sits, and what to ask.
 *
 * @param floor the threshold, where one is at stake
 * @param bases a share on each basis that was asked for
 * @param elements how much of each sought element one unit holds, in value and in kilograms
 * @param holders which articles make it up, largest first
 * @param questions what is not known, most useful first; on the first basis
 * @param chineseTechnology whether technology of Chinese origin made any of it; empty: somebody has not said
 */
public record Trace(
        Article product,
        Sought sought,
        Optional<BigDecimal> floor,
        String currency,
        List<Measured> bases,
        List<Amount> elements,
        List<Holder> holders,
        List<Question> questions,
        Optional<Boolean> chineseTechnology) {
    public Trace {
        bases = List.copyOf(bases);
        elements = List.copyOf(elements);
        holders = List.copyOf(holders);
        questions = List.copyOf(questions);
    }

    /** A share on a basis. */
    public record Measured(Basis basis, Share share) {}

    /**
     * What one unit of the product holds.
     *
     * @param value the whole of each end is 1
     * @param mass in kilograms; the whole of each end is 1
     */
    public record Amount(String element, Share value, Share mass) {}

    /**
     * One article that holds some of it.
     *
     * @param way from the product down to the article, both inside; the first of its places
     * @param places in how many places of the bill it stands
     * @param least of the sought value that sits in it, where the whole content is least
     * @param most empty: nothing bounds it
     */
    public record Holder(Article article, List<String> way, int places, BigDecimal least, Optional<BigDecimal> most) {}
}
