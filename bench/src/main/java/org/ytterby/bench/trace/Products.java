package org.ytterby.bench.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.trace.Article;
import org.ytterby.engine.trace.Basis;
import org.ytterby.engine.trace.Bom;
import org.ytterby.engine.trace.Origin;
import org.ytterby.engine.trace.Price;
import org.ytterby.engine.trace.Share;
import org.ytterby.engine.trace.Sought;
import org.ytterby.engine.trace.Span;
import org.ytterby.engine.trace.Substances;
import org.ytterby.engine.trace.Tracer;
import org.ytterby.engine.trace.Unit;
import org.ytterby.engine.trace.Use;

/** Bills as a reader makes them: the bounds of many products, and the exact ends of one. */
final class Products {
    private static final Substances SUBSTANCES =
            new Substances(Map.of("Dy", new BigDecimal("162.5"), "Fe", new BigDecimal("55.845")));
    private static final Sought SOUGHT = Sought.elements("Dy", Set.of("Dy")).from("CN");
    private static final Basis MATERIALS = Basis.of(Basis.Measure.VALUE, Basis.Tier.MATERIALS);

    private static final int SHARED = 100_000;
    private static final int PRODUCTS = 10_000;
    private static final int LAYERS = 10;
    private static final int WIDE = 1_000;
    private static final int ANSWERS = 400;

    private Products() {}

    static void many(int rounds) {
        Random random = new Random(4);
        List<Article> articles = new ArrayList<>();
        List<Use> uses = new ArrayList<>();
        for (int i = 0; i < SHARED + PRODUCTS; i++) {
            articles.add(article("p" + i, i < SHARED ? random.nextInt(20) : 99, random));
        }
        for (int i = SHARED / 5; i < SHARED + PRODUCTS; i++) {
            Set<Integer> children = new TreeSet<>();
            while (children.size() < 4) {
                children.add(random.nextInt(Math.min(i, SHARED)));
            }
            for (int child : children) {
                uses.add(Use.of("p" + i, "p" + child, Span.exactly(new BigDecimal(1 + random.nextInt(3))), Unit.PIECE));
            }
        }
        Bom bom = Bom.of("many", articles, uses);
        Tracer tracer = new Tracer(bom, SUBSTANCES);
        Timed timed = new Timed("");
        for (int i = 0; i < rounds; i++) {
            timed.run(() -> tracer.bounds(SOUGHT, MATERIALS));
        }
        TraceBench.say(
                "%,d products that share %,d parts: the bounds of all in %.2f s",
                bom.products().size(), SHARED, timed.median());
    }

    private static Article article(String id, int kind, Random random) {
        Span price = Span.exactly(new BigDecimal(1 + random.nextInt(100)));
        return new Article(
                id,
                id,
                Optional.of("S"),
                Optional.empty(),
                Unit.PIECE,
                Span.ONE,
                List.of(new Price(price, "EUR", Optional.empty(), Optional.empty())),
                kind == 1 ? new Origin.OneOf(Set.of("CN", "AU")) : Origin.of("CN"),
                Optional.empty(),
                Optional.empty(),
                kind <= 1 ? Optional.of("Dy") : Optional.empty(),
                List.of(),
                kind == 99 ? Optional.empty() : Optional.of(kind != 2),
                Map.of(),
                Place.NOWHERE);
    }

    static void one() {
        Bom bom = layered(new Random(5));
        Tracer tracer = new Tracer(bom, SUBSTANCES);
        Timed first = new Timed("");
        List<Share> found = new ArrayList<>();
        first.run(() -> found.add(tracer.share("top", SOUGHT, MATERIALS)));
        Timed warm = new Timed("");
        for (int i = 0; i < ANSWERS; i++) {
            tracer.share("top", SOUGHT, MATERIALS);
        }
        for (int i = 0; i < ANSWERS; i++) {
            warm.run(() -> tracer.share("top", SOUGHT, MATERIALS));
        }
        Share share = found.getFirst();
        TraceBench.say(
                "exact ends of one product of %,d reached nodes: median %.2f ms, best %.2f ms, the first time %.0f ms"
                        + " (%s, %s)",
                LAYERS * WIDE,
                warm.median() * 1e3,
                warm.cpu().stream().mapToDouble(c -> c).min().orElseThrow() * 1e3,
                first.median() * 1e3,
                share.low().reached() ? "reached" : "bound",
                share.high().reached() ? "reached" : "bound");
    }

    /** Parts shared at random between two layers; one in twenty quantities, and of the bottom, unknown. */
    private static Bom layered(Random random) {
        List<Article> articles = new ArrayList<>();
        List<Use> uses = new ArrayList<>();
        for (int i = 0; i < LAYERS * WIDE; i++) {
            articles.add(article("p" + i, i < WIDE ? random.nextInt(20) : 99, random));
        }
        articles.add(article("top", 99, random));
        for (int i = WIDE; i < LAYERS * WIDE; i++) {
            int below = (i / WIDE - 1) * WIDE;
            Set<Integer> children = new TreeSet<>(Set.of(below + i % WIDE));
            while (children.size() < 3) {
                children.add(below + random.nextInt(WIDE));
            }
            for (int child : children) {
                BigDecimal quantity = new BigDecimal(1 + random.nextInt(3));
                Span span = random.nextInt(20) == 0
                        ? Span.of(quantity, quantity.add(BigDecimal.ONE))
                        : Span.exactly(quantity);
                uses.add(Use.of("p" + i, "p" + child, span, Unit.PIECE));
            }
        }
        for (int i = (LAYERS - 1) * WIDE; i < LAYERS * WIDE; i++) {
            uses.add(Use.of("top", "p" + i, Span.ONE, Unit.PIECE));
        }
        return Bom.of("one", articles, uses);
    }
}
