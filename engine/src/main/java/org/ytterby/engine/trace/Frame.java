package org.ytterby.engine.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which articles take part in a question about one product, in which ways, and by which lines: all that does not depend on
 * what they hold, so that questions that differ in that alone share it.
 *
 * <p>An article takes part in one way or in several: one node for each. Ways are marked from the product down, nodes
 * numbered from the bottom up; parts have smaller numbers than what holds them. Immutable once made.
 */
final class Frame {
    final Links links;
    /** By node, the number of its article. */
    final int[] article;

    /** By node, where its lines begin; one more than there are nodes. */
    final int[] first;
    /** By line, the node it uses. */
    final int[] child;
    /** By line, its number in the bill; below zero, minus one less its place among {@link #pieces}. */
    final int[] line;
    /** By line, the least quantity and the greatest, side by side, as binary fractions. */
    final double[] quantity;

    /** Lines that stand in no bill: a piece of what is counted by mass. */
    final List<Line> pieces = new ArrayList<>();

    /** By node, whether a line uses it whose quantity is not known: only then it matters which way the node points. */
    final boolean[] isOpen;
    /** By node, whether the quantity of any of its lines is not known. */
    final boolean[] isLoose;

    private final Key key;
    private final Predicate<Article> isUnpriced;
    /** By node, how it takes part. */
    private final byte[] way;
    /** By article, in which ways it takes part: a bit each. */
    private final short[] ways;
    /** By article, the first of its nodes; those of its other ways follow in the order of the bits. */
    private final int[] node;

    private int nodes;
    private int lines;
    private boolean isRepeated;
    private boolean hasZero;

    /** How a node takes part. */
    enum Role {
        /** Content and whole are added up from its parts, all the way down. */
        SPLIT(0),
        /** Content and whole are added up from its direct parts; one without a price of its own is split in turn. */
        SPLIT_ONCE(1),
        /** The whole is its own. */
        STANDING(2),
        /** Only its content counts. */
        HELD(3);

        private static final Role[] ALL = {SPLIT, SPLIT_ONCE, STANDING, HELD};

        private final int number;

        Role(int number) {
            this.number = number;
        }
    }

    /**
     * What makes two frames of one bill differ.
     *
     * @param isAny whether neither elements nor a supplier are sought
     * @param basis where it decides which parts have a price of their own
     */
    record Key(
            String product,
            Role role,
            Optional<String> supplier,
            boolean isAny,
            Optional<LocalDate> day,
            Optional<Basis> basis) {}

    // A way is a number: the role, whether what is found here is from the supplier asked for, and whether a piece of it
    // is
    // meant though it is counted by mass. Pieces are laid after what they are pieces of.
    private static final int COUNTED = 1;
    private static final int ROLE = 2;
    private static final int PIECE = 8;

    /** @param isUnpriced whether an article has no price of its own, or no mass */
    Frame(Links links, Key key, Predicate<Article> isUnpriced) {
        this.links = links;
        this.key = key;
        this.isUnpriced = isUnpriced;
        this.ways = new short[links.size()];
        this.node = new int[links.size()];
        int product = links.number(key.product());
        mark(product, way(product, key.role(), key.supplier().isEmpty()));
        for (int number = product; number >= 0; number--) {
            if (ways[number] != 0) {
                markBelow(number);
            }
        }
        this.article = new int[nodes];
        this.way = new byte[nodes];
        this.first = new int[nodes + 1];
        this.isOpen = new boolean[nodes];
        this.isLoose = new boolean[nodes];
        this.child = new int[lines];
        this.line = new int[lines];
        this.quantity = new double[2 * lines];
        nodes = 0;
        lines = 0;
        for (int number = 0; number <= product; number++) {
            lay(number);
        }
    }

    int size() {
        return nodes;
    }

    /** Whether any article has several nodes. */
    boolean isRepeated() {
        return isRepeated;
    }

    /** Whether any quantity may be nothing. */
    boolean hasZero() {
        return hasZero;
    }

    Role role(int i) {
        return roleOf(way[i] % PIECE);
    }

    /** Whether what is found there is from the supplier asked for, or none is. */
    boolean isCounted(int i) {
        return (way[i] & COUNTED) != 0;
    }

    /** Whether it is a piece of what is counted by mass. */
    boolean isPiece(int i) {
        return way[i] >= PIECE;
    }

    boolean hasLines(int i) {
        return first[i] < first[i + 1];
    }

    Line line(int of) {
        int number = line[of];
        return number < 0 ? pieces.get(-1 - number) : links.lines[number];
    }

    private int way(int number, Role role, boolean counted) {
        boolean its = counted
                || (key.supplier().isPresent()
                        && key.supplier().equals(links.article(number).supplier()));
        return role.number * ROLE + (its ? COUNTED : 0);
    }

    private static Role roleOf(int way) {
        return Role.ALL[way / ROLE];
    }

    private void mark(int number, int of) {
        ways[number] |= (short) (1 << of);
    }

    private void markBelow(int number) {
        int open = ways[number] & 0xffff;
        open |= open >> PIECE; // a piece needs what it is a piece of
        ways[number] = (short) open;
        int count = Integer.bitCount(open);
        nodes += count;
        isRepeated |= count > 1;
        lines += Integer.bitCount(open >> PIECE);
        if (isWhole(number)) {
            return;
        }
        links.check(number, key.day());
        for (int left = open & 0xff; left != 0; left &= left - 1) {
            int of = Integer.numberOfTrailingZeros(left);
            for (int use = links.first[number]; use < links.first[number + 1]; use++) {
                if (links.isInForce(number, use, key.day())) {
                    mark(links.part[use], below(number, of, use));
                    lines++;
                }
            }
        }
    }

    /** In which way the part of a line takes part. */
    private int below(int number, int of, int use) {
        int part = links.part[use];
        int its = way(part, below(roleOf(of), links.isBottom(number), part), (of & COUNTED) != 0);
        return links.pieces[use] ? its + PIECE : its;
    }

    private Role below(Role above, boolean stands, int part) {
        return switch (above) {
            case SPLIT -> stands ? Role.HELD : Role.SPLIT;
            case SPLIT_ONCE -> {
                boolean made = links.hasParts(part) && isUnpriced.test(links.article(part));
                yield stands ? Role.HELD : made ? Role.SPLIT_ONCE : Role.STANDING;
            }
            case STANDING, HELD -> Role.HELD;
        };
    }

    /** Nothing of its inside matters. */
    private boolean isWhole(int number) {
        return key.isAny() || links.isSubstance(number);
    }

    private void lay(int number) {
        node[number] = nodes;
        for (int left = ways[number] & 0xffff; left != 0; left &= left - 1) {
            int of = Integer.numberOfTrailingZeros(left);
            if (of >= PIECE) {
                piece(number, of);
            } else if (!isWhole(number)) {
                lines(number, of);
            }
            article[nodes] = number;
            way[nodes++] = (byte) of;
            first[nodes] = lines;
        }
    }

    private void piece(int number, int of) {
        Line its = Line.of(links.article(number).mass(), Span.ONE, Optional.empty());
        pieces.add(its);
        quantity[2 * lines] = its.low();
        quantity[2 * lines + 1] = its.high();
        hasZero |= its.leastUnits() == 0;
        add(laid(number, of - PIECE), -pieces.size(), its.isFixed());
    }

    private void lines(int number, int of) {
        for (int use = links.first[number]; use < links.first[number + 1]; use++) {
            if (links.isInForce(number, use, key.day())) {
                quantity[2 * lines] = links.quantity[2 * use];
                quantity[2 * lines + 1] = links.quantity[2 * use + 1];
                long least = links.units[2 * use];
                hasZero |= least == 0;
                boolean isFixed = least >= 0 ? least == links.units[2 * use + 1] : links.lines[use].isFixed();
                add(laid(links.part[use], below(number, of, use)), use, isFixed);
            }
        }
    }

    private void add(int to, int number, boolean isFixed) {
        child[lines] = to;
        line[lines++] = number;
        isOpen[to] |= !isFixed;
        isLoose[nodes] |= !isFixed;
    }

    /** Where an article that takes part in that way was laid. */
    private int laid(int number, int of) {
        return node[number] + Integer.bitCount(ways[number] & ((1 << of) - 1));
    }
}
