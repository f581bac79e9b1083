package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A bill in which every unknown has a value, judged by the plain definition: walk every way from the product down, and add
 * up. Slow, and shares nothing with the solver.
 */
final class Completed {
    private final Bom bom;
    private final Sought sought;
    private final Basis.Tier tier;
    private final Map<String, BigDecimal> values;
    private boolean possible = true;

    Completed(Bom bom, Sought sought, Basis.Tier tier, Map<String, BigDecimal> values) {
        this.bom = bom;
        this.sought = sought;
        this.tier = tier;
        this.values = new HashMap<>(values);
    }

    /** Every unknown of a bill, by name, with the values at its ends. */
    static Map<String, List<BigDecimal>> unknowns(Bom bom, Sought sought) {
        Map<String, List<BigDecimal>> all = new java.util.LinkedHashMap<>();
        for (Article a : bom.articles().values()) {
            put(all, a.id() + ".price", a.prices().getFirst().amount());
            if (a.substance().isPresent()) {
                put(all, a.id() + ".origin", sought.share(a.origin()));
            } else if (a.contents().isEmpty()
                    && a.complete().isEmpty()
                    && bom.parts(a.id()).isEmpty()) {
                put(all, a.id() + ".content", Span.UP_TO_ONE);
            }
            for (Content c : a.contents()) {
                String name = a.id() + "/" + c.substance();
                if (isSought(c, sought)) {
                    put(all, name + ".fraction", c.fraction());
                    put(all, name + ".origin", sought.share(c.origin()));
                    put(all, name + ".price", c.prices().getFirst().amount());
                }
            }
            Map<String, List<Use>> groups = new java.util.LinkedHashMap<>();
            for (Use u : bom.parts(a.id())) {
                put(all, name(u) + ".quantity", u.quantity().times(u.yield()));
                u.alternative()
                        .ifPresent(g -> groups.computeIfAbsent(g, k -> new ArrayList<>())
                                .add(u));
            }
            groups.forEach((g, lines) -> {
                if (lines.size() > 1) {
                    List<BigDecimal> numbers = new ArrayList<>();
                    for (int i = 0; i < lines.size(); i++) {
                        numbers.add(BigDecimal.valueOf(i));
                    }
                    all.put(a.id() + ".alternative." + g, numbers);
                }
            });
        }
        return all;
    }

    /** The values of a printed completion under the same names. */
    static Map<String, BigDecimal> named(Bom bom, List<Pick> completion) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (Pick p : completion) {
            String of = p.article() + p.of().map(o -> "/" + o).orElse("");
            String line = p.article() + "#" + p.position().orElse("");
            switch (p.what()) {
                case QUANTITY -> values.put(line + ".quantity", p.value());
                case PRICE -> values.put(p.article() + ".price", p.value());
                case FRACTION -> values.put(of + ".fraction", p.value());
                case ORIGIN -> values.put(of + ".origin", p.value());
                case SUBSTANCE_PRICE -> values.put(of + ".price", p.value());
                case CONTENT -> values.put(of + ".content", p.value());
                case ALTERNATIVE -> {
                    if (p.value().signum() > 0) {
                        Use use = bom.parts(p.article()).stream()
                                .filter(u -> u.position().equals(p.position()))
                                .findFirst()
                                .orElseThrow();
                        List<Use> group = bom.parts(p.article()).stream()
                                .filter(u -> u.alternative().equals(use.alternative()))
                                .toList();
                        values.put(
                                p.article() + ".alternative."
                                        + use.alternative().orElseThrow(),
                                BigDecimal.valueOf(group.indexOf(use)));
                    }
                }
                case MASS, SUPPLIER -> throw new IllegalStateException(p.toString());
            }
        }
        return values;
    }

    private static boolean isSought(Content c, Sought sought) {
        return Bills.SUBSTANCES.elements(c.substance()).stream().anyMatch(sought.elements()::contains);
    }

    private static void put(Map<String, List<BigDecimal>> all, String name, Span span) {
        if (!span.isExact()) {
            all.put(name, List.of(span.low(), span.high().orElseThrow()));
        }
    }

    private static String name(Use u) {
        return u.parent() + "#" + u.position().orElse("");
    }

    private BigDecimal value(String name, Span otherwise) {
        BigDecimal value = values.get(name);
        return value != null ? value : otherwise.low();
    }

    /** Content and whole; empty: no such product can be (a thing worth less than what is in it, or worth nothing). */
    Optional<BigDecimal[]> share(String product) {
        BigDecimal content = content(product);
        BigDecimal whole = whole(product, tier);
        return possible && whole.signum() > 0 ? Optional.of(new BigDecimal[] {content, whole}) : Optional.empty();
    }

    private BigDecimal price(Article a) {
        return value(a.id() + ".price", a.prices().getFirst().amount());
    }

    private BigDecimal whole(String id, Basis.Tier at) {
        Article a = bom.known(id);
        boolean bottom = bom.parts(id).isEmpty();
        if (bottom || at == Basis.Tier.PRODUCT) {
            return price(a);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Use u : bom.parts(id)) {
            sum = sum.add(quantity(a, u).multiply(whole(u.child(), at == Basis.Tier.PARTS ? Basis.Tier.PRODUCT : at)));
        }
        return sum;
    }

    private BigDecimal quantity(Article a, Use u) {
        BigDecimal quantity = value(name(u) + ".quantity", u.quantity().times(u.yield()));
        if (u.alternative().isEmpty()) {
            return quantity;
        }
        List<Use> group = bom.parts(a.id()).stream()
                .filter(o -> o.alternative().equals(u.alternative()))
                .toList();
        int taken = value(a.id() + ".alternative." + u.alternative().get(), Span.ZERO)
                .intValueExact();
        return group.indexOf(u) == taken ? quantity : BigDecimal.ZERO;
    }

    private BigDecimal content(String id) {
        Article a = bom.known(id);
        BigDecimal sum = own(a);
        for (Use u : bom.parts(id)) {
            BigDecimal quantity = quantity(a, u);
            if (quantity.signum() > 0) {
                sum = sum.add(quantity.multiply(content(u.child())));
            }
        }
        boolean mayCap = tier != Basis.Tier.MATERIALS || bom.parts(id).isEmpty();
        boolean below = tier != Basis.Tier.PARTS || !bom.usedIn(id).isEmpty();
        possible &= !(mayCap && below && sum.compareTo(price(a)) > 0);
        return sum;
    }

    private BigDecimal own(Article a) {
        if (a.substance().isPresent()) {
            return value(a.id() + ".origin", sought.share(a.origin())).multiply(price(a));
        }
        if (a.contents().isEmpty()) {
            return value(a.id() + ".content", Span.ZERO).multiply(price(a));
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        for (Content c : a.contents()) {
            String name = a.id() + "/" + c.substance();
            BigDecimal fraction = value(name + ".fraction", c.fraction());
            all = all.add(fraction);
            if (isSought(c, sought)) {
                sum = sum.add(fraction.multiply(value(name + ".origin", sought.share(c.origin())))
                        .multiply(value(name + ".price", c.prices().getFirst().amount())));
            }
        }
        possible &= all.compareTo(BigDecimal.ONE) <= 0;
        return sum;
    }
}
