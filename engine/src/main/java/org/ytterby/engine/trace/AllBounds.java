package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The bounds of a bill with all its products: on what all their parts cost, or weigh. */
final class AllBounds {
    private final Bom bom;
    private final Links links;
    private final Contents contents;
    private final Optional<LocalDate> day;

    AllBounds(Bom bom, Links links, Contents contents, Optional<LocalDate> day) {
        this.day = day;
        this.bom = bom;
        this.links = links;
        this.contents = contents;
    }

    Map<String, double[]> shares() {
        Bounds bounds = bounds();
        bounds.solve();
        Map<String, double[]> shares = new LinkedHashMap<>();
        for (Article product : bom.products()) {
            int node = links.number(product.id());
            shares.put(product.id(), new double[] {bounds.shareLeast(node), bounds.shareMost(node)});
        }
        return shares;
    }

    private Bounds bounds() {
        int size = links.size();
        int all = links.part.length;
        int[] first = new int[size + 1];
        int[] child = new int[all];
        double[] least = new double[all];
        double[] most = new double[all];
        int next = 0;
        for (int i = 0; i < size; i++) {
            int end = links.isBottom(i) ? 0 : links.first[i + 1]; // what has a composition stands for itself
            links.check(i, day);
            for (int line = links.first[i]; line < end; line++) {
                if (!links.isInForce(i, line, day)) {
                    continue;
                }
                Line of = links.lines[line];
                Span mass = links.pieces[line] ? links.article(links.part[line]).mass() : Span.ONE;
                BigDecimal low = of.least().multiply(mass.low());
                child[next] = links.part[line];
                least[next] = down(
                        of.alternative().isPresent() ? low.multiply(of.share().low()) : low);
                most[next++] = up(of.most().multiply(Net.top(mass)));
            }
            first[i + 1] = next;
        }
        Bounds bounds = new Bounds(first, Arrays.copyOf(child, next), least, most);
        for (int i = 0; i < size; i++) {
            if (first[i] == first[i + 1]) {
                own(bounds, i);
            }
        }
        return bounds;
    }

    private void own(Bounds bounds, int node) {
        Article article = links.article(node);
        Span whole = contents.whole(article);
        BigDecimal top = Net.top(whole);
        if (links.hasParts(node) && !links.isSubstance(node)) {
            bounds.own(node, 0, up(top), 0, up(top)); // beside its composition it has parts, which may hold more
            return;
        }
        Contents.Found found = contents.of(article, true, false);
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
