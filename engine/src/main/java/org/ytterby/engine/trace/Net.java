package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One question about one product, laid out for solving: nodes in an order in which parts come before what holds them.
 *
 * <p>A node gives content (what is sought) and whole (what it is a share of) of one unit. Lines carry both upwards.
 */
record Net(List<Node> nodes) {
    /** Stands for "nothing bounds it"; far above every sum of a bill. An end that uses it is a bound. */
    static final BigDecimal UNBOUNDED = new BigDecimal("1E+60");

    static final BigDecimal FINITE = new BigDecimal("1E+40");

    static BigDecimal top(Span span) {
        return span.high().orElse(UNBOUNDED);
    }

    Node root() {
        return nodes.getLast();
    }

    /** One use of a child. */
    record Line(int child, BigDecimal least, BigDecimal most, Span share, Optional<Use> use) {}

    /** Lines that stand for each other; usually one. */
    record Arm(List<Line> lines) {}

    sealed interface Node {
        Article article();

        List<Arm> arms();
    }

    /** Content and whole are those of its lines. */
    record Sum(Article article, List<Arm> arms) implements Node {}

    /** Content only: that of its lines and its own, but at most what the article itself is worth. */
    record Held(Article article, List<Arm> arms, Own own, Span worth, Pick.What unit) implements Node {}

    /** Content as in {@link Held}; the whole is the article's own price or mass, and never less than the content. */
    record Priced(Article article, List<Arm> arms, Own own, Span whole, Pick.What unit) implements Node {}

    /** Content is a share of the article's own price or mass. */
    record Portion(Article article, Span share, Span whole, Pick.What unit, List<Pick> low, List<Pick> high)
            implements Node {
        @Override
        public List<Arm> arms() {
            return List.of();
        }
    }

    /** What a node has of its own, and what the unknowns are at both ends. */
    record Own(Span content, List<Pick> low, List<Pick> high) {
        static final Own NONE = new Own(Span.ZERO, List.of(), List.of());
    }
}
