package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One question about one product, laid out for solving: nodes in an order in which parts come before what holds them.
 *
 * <p>A node gives content (what is sought) and whole (what it is a share of) of one unit. Lines carry both upwards.
 */
final class Net {
    final Frame frame;
    final Node[] nodes;
    /** By node, whether it is a {@link Sum}. */
    final boolean[] isSum;
    /**
     * By line, what the least and the greatest quantity make of units of the child in units of the parent; -1 where that is no
     * number of 63 bits.
     */
    final long[] units;
    /** By node, how many decimals its sums may have. */
    final int[] scale;

    final Size size;

    // of the frame, where they are told
    final int[] first;
    final int[] child;
    final double[] quantity;
    final boolean[] isOpen;
    final boolean[] isLoose;

    Net(Frame frame, Node[] nodes, boolean[] isSum, long[] units, int[] scale, Size size) {
        this.frame = frame;
        this.nodes = nodes;
        this.isSum = isSum;
        this.units = units;
        this.scale = scale;
        this.size = size;
        this.first = frame.first;
        this.child = frame.child;
        this.quantity = frame.quantity;
        this.isOpen = frame.isOpen;
        this.isLoose = frame.isLoose;
    }

    Line line(int of) {
        return frame.line(of);
    }

    /**
     * How large sums may be.
     *
     * @param bits binary digits of the largest, in units of its scale
     * @param steps no fewer than the roundings that stand in a row where it is added up in binary fractions
     * @param isExtreme too large or too small for binary fractions
     * @param hasAlternatives whether any lines stand for each other
     * @param isInUnits whether all quantities are whole numbers of units
     */
    record Size(int bits, int steps, boolean isExtreme, boolean hasAlternatives, boolean isInUnits) {}

    /** Stands for "nothing bounds it"; far above every sum of a bill. An end that uses it is a bound. */
    static final BigDecimal UNBOUNDED = new BigDecimal("1E+60");

    static final BigDecimal FINITE = new BigDecimal("1E+40");

    static BigDecimal top(Span span) {
        return span.high().orElse(UNBOUNDED);
    }

    int root() {
        return nodes.length - 1;
    }

    /** Whether no other line stands for it. */
    boolean isAlone(int line) {
        return !size.hasAlternatives() || line(line).alternative().isEmpty();
    }

    /** Where the lines end that stand for the one that begins here; usually the next. */
    int armEnd(int line, int end) {
        if (!size.hasAlternatives()) {
            return line + 1;
        }
        int next = line + 1;
        while (next < end && line(next).isBeside(line(line))) {
            next++;
        }
        return next;
    }

    boolean isFixed(int line) {
        long least = units[2 * line];
        return least == units[2 * line + 1] && (least >= 0 || line(line).isFixed());
    }

    sealed interface Node {
        Article article();
    }

    /** Content and whole are those of its lines. */
    record Sum(Article article) implements Node {}

    /** Content only: that of its lines and its own, but at most what the article itself is worth. */
    record Held(Article article, Own own, Span worth, Pick.What unit) implements Node {}

    /** Content as in {@link Held}; the whole is the article's own price or mass, and never less than the content. */
    record Priced(Article article, Own own, Span whole, Pick.What unit) implements Node {}

    /** Content is a share of the article's own price or mass; it has no lines. */
    record Portion(Article article, Span share, Span whole, Pick.What unit, List<Pick> low, List<Pick> high)
            implements Node {}

    /** What a node has of its own, and what the unknowns are at both ends. */
    record Own(Span content, List<Pick> low, List<Pick> high) {
        static final Own NONE = new Own(Span.ZERO, List.of(), List.of());

        BigDecimal end(boolean most) {
            return most ? top(content) : content.low();
        }
    }

    /** What bounds the content of a node. */
    static Optional<BigDecimal> cap(Node node) {
        return switch (node) {
            case Held held -> held.worth().high();
            case Priced priced -> priced.whole().high();
            case Sum sum -> Optional.empty();
            case Portion portion -> Optional.empty();
        };
    }
}
