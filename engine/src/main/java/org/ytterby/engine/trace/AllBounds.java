package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The bounds of a bill with all its products: on what all their parts cost, or weigh. */
final class AllBounds {
    private final Bom bom;
    private final Contents contents;
    private final List<String> order = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    AllBounds(Bom bom, Contents contents) {
        this.bom = bom;
        this.contents = contents;
        for (Article product : bom.products()) {
            place(product.id());
        }
    }

    private void place(String product) {
        java.util.ArrayDeque<String> open = new java.util.ArrayDeque<>(List.of(product));
        while (!open.isEmpty()) {
            String id = open.peek();
            List<String> missing = numbers.containsKey(id)
                    ? List.of()
                    : parts(id).stream()
                            .map(Use::child)
                            .filter(c -> !numbers.containsKey(c))
                            .toList();
            if (missing.isEmpty()) {
                open.pop();
                if (numbers.putIfAbsent(id, order.size()) == null) {
                    order.add(id);
                }
            } else {
                missing.forEach(open::push);
            }
        }
    }

    /** A thing with a composition of its own stands for itself. */
    private List<Use> parts(String id) {
        Article article = bom.known(id);
        return article.contents().isEmpty() && article.substance().isEmpty() ? bom.parts(id) : List.of();
    }

    Map<String, double[]> shares() {
        Bounds bounds = bounds();
        bounds.solve();
        Map<String, double[]> shares = new LinkedHashMap<>();
        for (Article product : bom.products()) {
            int node = numbers.getOrDefault(product.id(), 0);
            shares.put(product.id(), new double[] {bounds.shareLeast(node), bounds.shareMost(node)});
        }
        return shares;
    }

    private Bounds bounds() {
        int[] first = new int[order.size() + 1];
        List<Use> lines = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            lines.addAll(parts(order.get(i)));
            first[i + 1] = lines.size();
        }
        int[] child = new int[lines.size()];
        double[] least = new double[lines.size()];
        double[] most = new double[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            Use use = lines.get(i);
            Article part = bom.known(use.child());
            Span quantity = Links.quantity(use, part);
            if (use.unit().kind() == Unit.Kind.COUNT && part.unit().kind() == Unit.Kind.MASS) {
                quantity = quantity.times(part.mass());
            }
            boolean alternative = use.alternative().isPresent();
            child[i] = numbers.getOrDefault(use.child(), 0);
            least[i] = alternative ? down(quantity.low().multiply(use.share().low())) : down(quantity.low());
            most[i] = up(Net.top(quantity));
        }
        Bounds bounds = new Bounds(first, child, least, most);
        for (int i = 0; i < order.size(); i++) {
            own(bounds, i);
        }
        return bounds;
    }

    private void own(Bounds bounds, int node) {
        Article article = bom.known(order.get(node));
        if (!parts(article.id()).isEmpty()) {
            return;
        }
        Contents.Found found =
                contents.of(article, true, !bom.parts(article.id()).isEmpty());
        Span whole = contents.whole(article);
        BigDecimal top = Net.top(whole);
        Span content = (found.isPortion() ? found.content().times(whole) : found.content()).capped(top);
        BigDecimal restLeast = found.isPortion()
                ? whole.low()
                        .multiply(
                                BigDecimal.ONE.subtract(Net.top(found.content()).min(BigDecimal.ONE)))
                : whole.low().subtract(Net.top(content)).max(BigDecimal.ZERO);
        BigDecimal restMost = found.isPortion()
                ? top.multiply(BigDecimal.ONE.subtract(found.content().low()))
                : top.subtract(content.low()).max(BigDecimal.ZERO);
        bounds.own(node, down(content.low()), up(Net.top(content)), down(restLeast), up(restMost));
    }

    private static double down(BigDecimal value) {
        return Math.max(0, Math.nextDown(value.doubleValue()));
    }

    private static double up(BigDecimal value) {
        return value.signum() == 0 ? 0 : Math.nextUp(value.doubleValue());
    }
}
