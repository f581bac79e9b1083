package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.doc.InputException;

/** Lays out one question about one product: which node is added up, which stands with its own price, what each holds. */
final class Layout {
    private final Bom bom;
    private final Sought sought;
    private final Basis basis;
    private final Contents contents;
    private final List<Net.Node> nodes = new ArrayList<>();
    private final Map<Key, Integer> placed = new HashMap<>();

    /** How a node takes part. */
    private enum Role {
        /** Content and whole are added up from its parts, all the way down. */
        SPLIT,
        /** Content and whole are added up from its direct parts; one without a price of its own is split in turn. */
        SPLIT_ONCE,
        /** The whole is its own. */
        STANDING,
        /** Only its content counts. */
        HELD
    }

    /** @param counted whether what is found here is from the supplier asked for */
    private record Key(String article, Role role, boolean counted, boolean pieces) {}

    Layout(Bom bom, Sought sought, Basis basis, Substances substances, String currency) {
        this.bom = bom;
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
        Key root = key(product, role, sought.supplier().isEmpty(), false);
        Deque<Key> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Key key = open.peek();
            List<Key> missing =
                    needs(key).stream().filter(k -> !placed.containsKey(k)).toList();
            if (placed.containsKey(key)) {
                open.pop();
            } else if (missing.isEmpty()) {
                nodes.add(node(key));
                placed.put(key, nodes.size() - 1);
                open.pop();
            } else {
                missing.forEach(open::push);
            }
        }
        return new Net(nodes);
    }

    private int at(Key key) {
        return java.util.Objects.requireNonNull(placed.get(key));
    }

    private Key key(String id, Role role, boolean counted, boolean pieces) {
        boolean its = counted
                || (sought.supplier().isPresent()
                        && sought.supplier().equals(bom.known(id).supplier()));
        return new Key(id, role, its, pieces);
    }

    private List<Key> needs(Key key) {
        if (key.pieces()) {
            return List.of(key(key.article(), key.role(), key.counted(), false));
        }
        List<Key> needed = new ArrayList<>();
        Article article = bom.known(key.article());
        if (isWhole(article)) {
            return needed;
        }
        lines(article).forEach(u -> needed.add(child(key, u)));
        return needed;
    }

    private Key child(Key key, Use use) {
        Article child = bom.known(use.child());
        Role role = switch (key.role()) {
            case SPLIT -> stands(bom.known(key.article()), Role.SPLIT) ? Role.HELD : Role.SPLIT;
            case SPLIT_ONCE -> {
                boolean made = contents.whole(child).equals(Span.UNKNOWN)
                        && !bom.parts(child.id()).isEmpty();
                yield stands(bom.known(key.article()), Role.SPLIT) ? Role.HELD : made ? Role.SPLIT_ONCE : Role.STANDING;
            }
            case STANDING, HELD -> Role.HELD;
        };
        boolean pieces = use.unit().kind() == Unit.Kind.COUNT && child.unit().kind() == Unit.Kind.MASS;
        return key(use.child(), role, key.counted(), pieces);
    }

    /** At the bottom of a bill, or where a composition is stated, a thing stands with its own price. */
    private boolean stands(Article article, Role role) {
        boolean bottom = bom.parts(article.id()).isEmpty()
                || !article.contents().isEmpty()
                || article.substance().isPresent();
        return role == Role.STANDING || (role != Role.HELD && bottom);
    }

    /** Nothing of its inside matters. */
    private boolean isWhole(Article article) {
        return article.substance().isPresent()
                || (sought.elements().isEmpty() && sought.supplier().isEmpty());
    }

    private List<Use> lines(Article article) {
        List<Use> all = bom.parts(article.id());
        if (basis.day().isEmpty()) {
            all.stream().filter(Use::isDated).findFirst().ifPresent(u -> {
                throw InputException.of(
                        "YT-M020",
                        u.place(),
                        "the line is in force for a time only, and no day was asked for",
                        "Name the day, for example --on 2026-11-20.");
            });
            return all;
        }
        return all.stream().filter(u -> u.isIn(basis.day().get())).toList();
    }

    private Net.Node node(Key key) {
        Article article = bom.known(key.article());
        if (key.pieces()) {
            Span mass = article.mass();
            Net.Line line = new Net.Line(
                    at(key(article.id(), key.role(), key.counted(), false)),
                    mass.low(),
                    Net.top(mass),
                    Span.ONE,
                    Optional.empty());
            List<Net.Arm> arms = List.of(new Net.Arm(List.of(line)));
            return key.role() == Role.HELD
                    ? new Net.Held(article, arms, Net.Own.NONE, Span.UNKNOWN, Pick.What.MASS)
                    : new Net.Sum(article, arms);
        }
        List<Net.Arm> arms = isWhole(article) ? List.of() : arms(key, article);
        boolean stands = stands(article, key.role());
        if (!stands && key.role() != Role.HELD) {
            return new Net.Sum(article, arms);
        }
        Contents.Found found = contents.of(article, key.counted(), !arms.isEmpty());
        Span whole = contents.whole(article);
        Pick.What unit = basis.measure() == Basis.Measure.VALUE ? Pick.What.PRICE : Pick.What.MASS;
        if (stands && found.isPortion() && arms.isEmpty()) {
            return new Net.Portion(article, found.content(), whole, unit, found.low(), found.high());
        }
        Net.Own own = found.isPortion()
                ? portion(article, found, whole, unit)
                : new Net.Own(found.content(), found.low(), found.high());
        return stands ? new Net.Priced(article, arms, own, whole, unit) : new Net.Held(article, arms, own, whole, unit);
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

    private List<Net.Arm> arms(Key key, Article article) {
        Map<String, List<Net.Line>> arms = new LinkedHashMap<>();
        for (Use use : lines(article)) {
            Span quantity = quantity(use, bom.known(use.child()));
            Net.Line line =
                    new Net.Line(at(child(key, use)), quantity.low(), Net.top(quantity), use.share(), Optional.of(use));
            String arm = use.alternative().map(a -> "=" + a).orElse("#" + arms.size());
            arms.computeIfAbsent(arm, k -> new ArrayList<>()).add(line);
        }
        return arms.values().stream().map(Net.Arm::new).toList();
    }

    static Span quantity(Use use, Article child) {
        BigDecimal factor =
                use.unit().kind() == child.unit().kind() ? use.unit().factor() : BigDecimal.ONE;
        return use.quantity().times(Span.exactly(factor)).times(use.yield());
    }
}
