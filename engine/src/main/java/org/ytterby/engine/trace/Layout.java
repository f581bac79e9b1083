package org.ytterby.engine.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays out one question about one product: which node is added up, which stands with its own price, what each holds.
 *
 * <p>An article takes part in one way or in several: one node for each. Ways are marked from the product down, nodes laid
 * from the bottom up; parts have smaller numbers than what holds them.
 */
final class Layout {
    private final Links links;
    private final Sought sought;
    private final Basis basis;
    private final Contents contents;
    /** By article, in which ways it takes part: a bit each. */
    private final short[] ways;
    /** By article, the first of its nodes; those of its other ways follow in the order of the bits. */
    private final int[] node;

    private int nodes;
    private int lines;
    private boolean isRepeated;

    /** How a node takes part. */
    private enum Role {
        /** Content and whole are added up from its parts, all the way down. */
        SPLIT(0),
        /** Content and whole are added up from its direct parts; one without a price of its own is split in turn. */
        SPLIT_ONCE(1),
        /** The whole is its own. */
        STANDING(2),
        /** Only its content counts. */
        HELD(3);

        static final Role[] ALL = {SPLIT, SPLIT_ONCE, STANDING, HELD};

        private final int number;

        Role(int number) {
            this.number = number;
        }
    }

    // A way is a number: the role, whether what is found here is from the supplier asked for, and whether a piece of it
    // is
    // meant though it is counted by mass. Pieces are laid after what they are pieces of.
    private static final int COUNTED = 1;
    private static final int ROLE = 2;
    private static final int PIECE = 8;

    Layout(Links links, Sought sought, Basis basis, Substances substances, String currency) {
        this.links = links;
        this.sought = sought;
        this.basis = basis;
        this.contents = new Contents(sought, basis, substances, currency);
        this.ways = new short[links.size()];
        this.node = new int[links.size()];
    }

    Net of(String product) {
        return place(
                links.number(product),
                switch (basis.tier()) {
                    case PRODUCT -> Role.STANDING;
                    case PARTS -> Role.SPLIT_ONCE;
                    case MATERIALS -> Role.SPLIT;
                });
    }

    /** Only the content, for its amount. */
    Net contentOf(String product) {
        return place(links.number(product), Role.HELD);
    }

    private Net place(int product, Role role) {
        mark(product, way(product, role, sought.supplier().isEmpty()));
        for (int number = product; number >= 0; number--) {
            if (ways[number] != 0) {
                markBelow(number);
            }
        }
        Shape shape = new Shape(links, nodes, lines);
        for (int number = 0; number <= product; number++) {
            if (ways[number] != 0) {
                lay(number, shape);
            }
        }
        return shape.net(isRepeated);
    }

    private int way(int number, Role role, boolean counted) {
        boolean its = counted
                || (sought.supplier().isPresent()
                        && sought.supplier().equals(links.article(number).supplier()));
        return role.number * ROLE + (its ? COUNTED : 0);
    }

    private static Role role(int way) {
        return Role.ALL[way % PIECE / ROLE];
    }

    private void mark(int number, int way) {
        ways[number] |= (short) (1 << way);
    }

    private void markBelow(int number) {
        int open = ways[number] & 0xffff;
        open |= open >> PIECE; // a piece needs what it is a piece of
        ways[number] = (short) open;
        int count = Integer.bitCount(open);
        nodes += count;
        isRepeated |= count > 1;
        lines += Integer.bitCount(open >> PIECE);
        for (int left = open & 0xff; left != 0; left &= left - 1) {
            int way = Integer.numberOfTrailingZeros(left);
            if (!isWhole(number)) {
                links.check(number, basis.day());
                for (int line = links.first[number]; line < links.first[number + 1]; line++) {
                    if (isInForce(number, line)) {
                        mark(links.part[line], below(number, way, line));
                        lines++;
                    }
                }
            }
        }
    }

    /** In which way the part of a line takes part. */
    private int below(int number, int way, int line) {
        int part = links.part[line];
        int its = way(part, below(role(way), links.isBottom(number), part), (way & COUNTED) != 0);
        return links.pieces[line] ? its + PIECE : its;
    }

    private Role below(Role above, boolean stands, int part) {
        return switch (above) {
            case SPLIT -> stands ? Role.HELD : Role.SPLIT;
            case SPLIT_ONCE -> {
                boolean made = links.hasParts(part)
                        && contents.whole(links.article(part)).equals(Span.UNKNOWN);
                yield stands ? Role.HELD : made ? Role.SPLIT_ONCE : Role.STANDING;
            }
            case STANDING, HELD -> Role.HELD;
        };
    }

    /** Nothing of its inside matters. */
    private boolean isWhole(int number) {
        return links.isSubstance(number)
                || (sought.elements().isEmpty() && sought.supplier().isEmpty());
    }

    private boolean isInForce(int number, int line) {
        return links.isInForce(number, line, basis.day());
    }

    private void lay(int number, Shape shape) {
        node[number] = shape.size();
        for (int left = ways[number] & 0xffff; left != 0; left &= left - 1) {
            int way = Integer.numberOfTrailingZeros(left);
            shape.node(way < PIECE ? node(number, way, shape) : piece(number, way, shape));
        }
    }

    /** Where an article that takes part in that way was laid. */
    private int laid(int number, int way) {
        return node[number] + Integer.bitCount(ways[number] & ((1 << way) - 1));
    }

    private Net.Node piece(int number, int way, Shape shape) {
        Article article = links.article(number);
        shape.line(laid(number, way - PIECE), Line.of(article.mass(), Span.ONE, Optional.empty()));
        return role(way) == Role.HELD
                ? new Net.Held(article, Net.Own.NONE, Span.UNKNOWN, Pick.What.MASS)
                : new Net.Sum(article);
    }

    private Net.Node node(int number, int way, Shape shape) {
        boolean hasLines = false;
        if (!isWhole(number)) {
            for (int line = links.first[number]; line < links.first[number + 1]; line++) {
                if (isInForce(number, line)) {
                    shape.line(laid(links.part[line], below(number, way, line)), line);
                    hasLines = true;
                }
            }
        }
        Article article = links.article(number);
        boolean isHeld = role(way) == Role.HELD;
        boolean isBottom =
                links.isBottom(number) || !hasLines; // of a thing whose lines are not in force nothing is said
        boolean stands = role(way) == Role.STANDING || (!isHeld && isBottom);
        return stands || isHeld ? own(way, article, stands, hasLines) : new Net.Sum(article);
    }

    private Net.Node own(int way, Article article, boolean stands, boolean hasLines) {
        Contents.Found found = contents.of(article, (way & COUNTED) != 0, hasLines);
        Span whole = contents.whole(article);
        Pick.What unit = basis.measure() == Basis.Measure.VALUE ? Pick.What.PRICE : Pick.What.MASS;
        if (stands && found.isPortion() && !hasLines) {
            return new Net.Portion(article, found.content(), whole, unit, found.low(), found.high());
        }
        Net.Own own = found.isPortion()
                ? portion(article, found, whole, unit)
                : new Net.Own(found.content(), found.low(), found.high());
        return stands ? new Net.Priced(article, own, whole, unit) : new Net.Held(article, own, whole, unit);
    }

    /** A share of the article's own price or mass, as an amount. */
    private static Net.Own portion(Article article, Contents.Found found, Span whole, Pick.What unit) {
        Span own = found.content().times(whole);
        if (own.isZero() || whole.isExact()) {
            return new Net.Own(own, found.low(), found.high());
        }
        List<Pick> low = new ArrayList<>(found.low());
        List<Pick> high = new ArrayList<>(found.high());
        if (found.content().low().signum() > 0) {
            low.add(new Pick(article.id(), unit, Optional.empty(), whole.low()));
        }
        whole.high().ifPresent(h -> high.add(new Pick(article.id(), unit, Optional.empty(), h)));
        return new Net.Own(own, low, high);
    }
}
