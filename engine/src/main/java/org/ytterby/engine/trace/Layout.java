package org.ytterby.engine.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ytterby.engine.doc.InputException;

/** Lays out one question about one product: which node is added up, which stands with its own price, what each holds. */
final class Layout {
    private final Links links;
    private final Sought sought;
    private final Basis basis;
    private final Contents contents;
    private final Shape shape = new Shape();
    /** By kind of key and article, the node after which it was laid; 0: not yet. */
    private final int[][] placed = new int[KINDS][];

    private int[] open = new int[64];
    private int depth;
    private int[] needed = new int[64];
    private int needs;

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

    // A key is a number: the article, its role, whether what is found here is from the supplier asked for, and whether
    // a
    // piece of it is meant though it is counted by mass.
    private static final int KINDS = 16;
    private static final int PIECE = 1;
    private static final int COUNTED = 2;
    private static final int ROLE = 4;

    Layout(Links links, Sought sought, Basis basis, Substances substances, String currency) {
        this.links = links;
        this.sought = sought;
        this.basis = basis;
        this.contents = new Contents(sought, basis, substances, currency);
    }

    Net of(String product) {
        return place(
                product,
                switch (basis.tier()) {
                    case PRODUCT -> Role.STANDING;
                    case PARTS -> Role.SPLIT_ONCE;
                    case MATERIALS -> Role.SPLIT;
                });
    }

    /** Only the content, for its amount. */
    Net contentOf(String product) {
        return place(product, Role.HELD);
    }

    private Net place(String product, Role role) {
        push(key(links.number(product), role, sought.supplier().isEmpty(), false));
        while (depth > 0) {
            int key = open[depth - 1];
            int before = depth;
            if (at(key) == 0) {
                need(key);
                for (int i = 0; i < needs; i++) {
                    if (at(needed[i]) == 0) {
                        push(needed[i]);
                    }
                }
                if (depth == before) {
                    lay(key);
                }
            }
            if (depth == before) {
                depth--;
            }
        }
        return shape.net();
    }

    private void push(int key) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
        }
        open[depth++] = key;
    }

    private int at(int key) {
        int[] of = placed[key % KINDS];
        return of == null ? 0 : of[key / KINDS];
    }

    private void lay(int key) {
        int kind = key % KINDS;
        if (placed[kind] == null) {
            placed[kind] = new int[links.size()];
        }
        placed[kind][key / KINDS] = shape.node(node(key)) + 1;
    }

    private int key(int number, Role role, boolean counted, boolean pieces) {
        boolean its = counted
                || (sought.supplier().isPresent()
                        && sought.supplier().equals(links.article(number).supplier()));
        return number * KINDS + role.number * ROLE + (its ? COUNTED : 0) + (pieces ? PIECE : 0);
    }

    private static Role role(int key) {
        return Role.ALL[key % KINDS / ROLE];
    }

    private static boolean isCounted(int key) {
        return (key & COUNTED) != 0;
    }

    /** Which other nodes a node needs, one a line. */
    private void need(int key) {
        int number = key / KINDS;
        needs = 0;
        if ((key & PIECE) != 0) {
            need(key - PIECE, 1);
        } else if (!isWhole(number)) {
            Links.Held held = links.held(number);
            isInForce(held);
            boolean stands = links.isBottom(number);
            for (int i = 0; i < held.parts.length; i++) {
                if (isInForce(held, i)) {
                    int part = held.parts[i];
                    need(key(part, below(role(key), stands, part), isCounted(key), held.pieces[i]), held.parts.length);
                }
            }
        }
    }

    private void need(int key, int room) {
        if (needs + room > needed.length) {
            needed = Arrays.copyOf(needed, 2 * (needs + room));
        }
        needed[needs++] = key;
    }

    /** How a part of a node takes part. */
    private Role below(Role above, boolean stands, int part) {
        return switch (above) {
            case SPLIT -> stands ? Role.HELD : Role.SPLIT;
            case SPLIT_ONCE -> {
                boolean made = links.held(part).parts.length > 0
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

    private void isInForce(Links.Held held) {
        if (held.isDated && basis.day().isEmpty()) {
            for (Line line : held.lines) {
                line.use().filter(Use::isDated).ifPresent(u -> {
                    throw InputException.of(
                            "YT-M020",
                            u.place(),
                            "the line is in force for a time only, and no day was asked for",
                            "Name the day, for example --on 2026-11-20.");
                });
            }
        }
    }

    private boolean isInForce(Links.Held held, int line) {
        return !held.isDated
                || held.lines[line].use().orElseThrow().isIn(basis.day().orElseThrow());
    }

    private Net.Node node(int key) {
        Article article = links.article(key / KINDS);
        boolean isHeld = role(key) == Role.HELD;
        if ((key & PIECE) != 0) {
            shape.line(at(key - PIECE) - 1, Line.of(article.mass(), Span.ONE, Optional.empty()));
            return isHeld ? new Net.Held(article, Net.Own.NONE, Span.UNKNOWN, Pick.What.MASS) : new Net.Sum(article);
        }
        lines(links.held(key / KINDS));
        boolean stands = role(key) == Role.STANDING || (!isHeld && links.isBottom(key / KINDS));
        if (!stands && !isHeld) {
            return new Net.Sum(article);
        }
        return own(key, article, stands);
    }

    /** What {@link #need} found, in the same order. */
    private void lines(Links.Held held) {
        int next = 0;
        for (int i = 0; next < needs; i++) {
            if (isInForce(held, i)) {
                shape.line(at(needed[next++]) - 1, held.lines[i]);
            }
        }
    }

    private Net.Node own(int key, Article article, boolean stands) {
        Contents.Found found = contents.of(article, isCounted(key), needs > 0);
        Span whole = contents.whole(article);
        Pick.What unit = basis.measure() == Basis.Measure.VALUE ? Pick.What.PRICE : Pick.What.MASS;
        if (stands && found.isPortion() && needs == 0) {
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
