package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.ytterby.engine.doc.Place;

/** Bills for tests: made by hand in a few words, or at random. */
final class Bills {
    static final Substances SUBSTANCES = new Substances(Map.of(
            "Dy", new BigDecimal("162.500"),
            "Tb", new BigDecimal("158.925354"),
            "O", new BigDecimal("15.999"),
            "Nd", new BigDecimal("144.242"),
            "Fe", new BigDecimal("55.845")));

    static final Sought CHINESE_HEAVY =
            Sought.elements("heavy", java.util.Set.of("Dy", "Tb")).from("CN");

    private final List<Article> articles = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();

    Bills article(Article article) {
        articles.add(article);
        return this;
    }

    Bills part(String id, String price) {
        return article(part(id, span(price), List.of(), Optional.of(true)));
    }

    Bills use(String parent, String child, String quantity) {
        uses.add(new Use(
                parent,
                child,
                span(quantity),
                Unit.PIECE,
                Span.ONE,
                Optional.of("" + uses.size()),
                Optional.empty(),
                Span.UP_TO_ONE,
                Optional.empty(),
                Optional.empty(),
                Place.NOWHERE));
        return this;
    }

    Bills use(Use use) {
        uses.add(use);
        return this;
    }

    Bom bom() {
        return Bom.of("test", articles, uses);
    }

    /** {@code 3}, {@code 2..4}, or {@code ?}. */
    static Span span(String text) {
        if (text.equals("?")) {
            return Span.UNKNOWN;
        }
        String[] ends = text.split("\\.\\.", -1);
        return Span.of(ends[0], ends[ends.length - 1]);
    }

    static Article part(String id, Span price, List<Content> contents, Optional<Boolean> complete) {
        return article(
                id,
                Unit.PIECE,
                Span.exactly(BigDecimal.ONE),
                price,
                Origin.unknown(),
                Optional.empty(),
                contents,
                complete);
    }

    static Article article(
            String id,
            Unit unit,
            Span mass,
            Span price,
            Origin origin,
            Optional<String> substance,
            List<Content> contents,
            Optional<Boolean> complete) {
        return new Article(
                id,
                id,
                Optional.of("S-" + id),
                Optional.empty(),
                unit,
                mass,
                List.of(new Price(price, "EUR", Optional.empty(), Optional.empty())),
                origin,
                Optional.empty(),
                Optional.empty(),
                substance,
                contents,
                complete,
                Map.of(),
                Place.NOWHERE);
    }

    static Content content(String substance, String fraction, String price, Origin origin) {
        return new Content(
                substance,
                span(fraction),
                origin,
                List.of(new Price(span(price), "EUR", Optional.empty(), Optional.empty())),
                Optional.empty(),
                Place.NOWHERE);
    }

    /** A small bill with everything that can be unknown in it; nothing without bounds but what is in a part. */
    static Bom random(Random random) {
        Bills bills = new Bills();
        int size = 3 + random.nextInt(4);
        for (int i = size - 1; i >= 0; i--) {
            boolean bottom = i >= size - 1 - random.nextInt(3);
            bills.article(
                    bottom
                            ? bottom("p" + i, random)
                            : part("p" + i, between(random, 60, 4), List.of(), Optional.empty()));
            if (!bottom) {
                int lines = 1 + random.nextInt(3);
                boolean alternative = random.nextInt(4) == 0;
                for (int k = 0; k < lines; k++) {
                    int child = i + 1 + random.nextInt(size - i - 1);
                    bills.use(new Use(
                            "p" + i,
                            "p" + child,
                            between(random, 1, 3),
                            Unit.PIECE,
                            random.nextInt(6) == 0 ? Span.of("0.5", "0.9") : Span.ONE,
                            Optional.of("" + k),
                            alternative ? Optional.of("a") : Optional.empty(),
                            Span.UP_TO_ONE,
                            Optional.empty(),
                            Optional.empty(),
                            Place.NOWHERE));
                }
            }
        }
        return bills.bom();
    }

    private static Article bottom(String id, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> part(id, between(random, 5, 4), List.of(), Optional.of(true));
            case 1 -> part(id, between(random, 5, 4), List.of(), Optional.empty());
            case 2 ->
                article(
                        id,
                        Unit.PIECE,
                        Span.ONE,
                        between(random, 5, 4),
                        origin(random),
                        Optional.of("Dy"),
                        List.of(),
                        Optional.empty());
            default -> {
                List<Content> contents = new ArrayList<>();
                contents.add(content(
                        "Dy2O3",
                        random.nextBoolean() ? "0.01..0.03" : "0.02",
                        random.nextBoolean() ? "30" : "20..40",
                        origin(random)));
                if (random.nextBoolean()) {
                    contents.add(content("Tb", "0..0.01", "90", origin(random)));
                }
                contents.add(content("Fe", "0.9..0.99", "?", Origin.unknown()));
                yield part(id, between(random, 5, 4), contents, Optional.of(true));
            }
        };
    }

    private static Origin origin(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Origin.unknown();
            case 1 -> new Origin.OneOf(java.util.Set.of("CN", "MY"));
            case 2 -> new Origin.Shares(Map.of("CN", Span.of("0.2", "0.5")));
            case 3 -> Origin.of("AU");
            default -> Origin.of("CN");
        };
    }

    private static Span between(Random random, int from, int width) {
        BigDecimal low = new BigDecimal(from + random.nextInt(width));
        return random.nextInt(3) > 0
                ? Span.exactly(low)
                : Span.of(low, low.add(new BigDecimal(1 + random.nextInt(width))));
    }
}
