package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Two descriptions of one article made into one: what both allow, or, where they contradict each other, what either allows.
 *
 * @param contradictions what cannot both be true
 */
record Merge(Article article, List<Contradiction> contradictions) {

    static Merge of(Article before, Article said, String source) {
        return new Work(before, said, source).merge();
    }

    private static final class Work {
        private final Article before;
        private final Article said;
        private final String source;
        private final List<Contradiction> contradictions = new ArrayList<>();
        private final Map<Article.Statement, String> answers;

        Work(Article before, Article said, String source) {
            this.before = before;
            this.said = said;
            this.source = source;
            this.answers = new TreeMap<>(before.answers());
        }

        Merge merge() {
            Article article = new Article(
                    before.id(),
                    before.name().equals(before.id()) ? said.name() : before.name(),
                    before.supplier().or(said::supplier),
                    before.supplierPart().or(said::supplierPart),
                    unit(),
                    span(Article.Statement.MASS, before.mass(), mass()),
                    prices(),
                    origin(Article.Statement.ORIGIN, before.origin(), said.origin()),
                    one(Article.Statement.PROCESSED, before.processedIn(), said.processedIn()),
                    one(Article.Statement.TECHNOLOGY, before.chineseTechnology(), said.chineseTechnology()),
                    one(Article.Statement.CONTENT, before.substance(), said.substance()),
                    contents(),
                    one(Article.Statement.COMPLETE, before.complete(), said.complete()),
                    answers,
                    before.place());
            return new Merge(article, List.copyOf(contradictions));
        }

        /** The unit that prices and masses are stated for is that of the description that states them. */
        private Unit unit() {
            boolean states = !before.prices().isEmpty() || before.mass().high().isPresent();
            return states || said.prices().isEmpty() ? before.unit() : said.unit();
        }

        /** A mass stated for another unit of the same kind is turned; for another kind it says nothing here. */
        private Span mass() {
            if (said.unit() == before.unit() || before.mass().high().isEmpty()) {
                return said.mass();
            }
            return said.unit().kind() == before.unit().kind()
                    ? said.mass()
                            .times(Span.exactly(before.unit()
                                    .factor()
                                    .divide(said.unit().factor(), java.math.MathContext.DECIMAL128)))
                    : Span.UNKNOWN;
        }

        private Span span(Article.Statement about, Span known, Span now) {
            if (now.equals(Span.UNKNOWN) || now.equals(known)) {
                return known;
            }
            Optional<Span> both = known.and(now);
            note(about, known.equals(Span.UNKNOWN));
            return both.orElseGet(() -> {
                contradict(about, words(known), words(now));
                return known.or(now);
            });
        }

        private Origin origin(Article.Statement about, Origin known, Origin now) {
            if (now.equals(known) || now instanceof Origin.Unknown) {
                return known;
            }
            note(about, known instanceof Origin.Unknown);
            return known.and(now).orElseGet(() -> {
                contradict(about, words(known), words(now));
                return known.or(now);
            });
        }

        /** Two answers to a question that has one: where they differ nothing is known. */
        private <T> Optional<T> one(Article.Statement about, Optional<T> known, Optional<T> now) {
            if (now.isEmpty() || now.equals(known)) {
                return known;
            }
            note(about, known.isEmpty());
            if (known.isPresent()) {
                contradict(about, known.get().toString(), now.get().toString());
                return Optional.empty();
            }
            return now;
        }

        private List<Price> prices() {
            if (said.prices().isEmpty() || said.prices().equals(before.prices())) {
                return before.prices();
            }
            if (before.prices().isEmpty()) {
                note(Article.Statement.PRICE, true);
                return said.prices();
            }
            List<Price> all = new ArrayList<>(before.prices());
            for (Price price : said.prices()) {
                Optional<Price> same = all.stream()
                        .filter(p -> p.day().equals(price.day()) && p.kind().equals(price.kind()))
                        .findFirst();
                if (same.isEmpty()) {
                    all.add(price);
                } else if (!same.get().equals(price)) {
                    boolean comparable = same.get().currency().equals(price.currency()) && before.unit() == said.unit();
                    contradict(
                            Article.Statement.PRICE,
                            words(same.get().amount()) + " " + same.get().currency(),
                            words(price.amount()) + " " + price.currency());
                    Span amount = comparable ? same.get().amount().or(price.amount()) : Span.UNKNOWN;
                    all.set(all.indexOf(same.get()), new Price(amount, price.currency(), price.day(), price.kind()));
                }
            }
            note(Article.Statement.PRICE, false);
            return all;
        }

        private List<Content> contents() {
            Map<String, Content> all = new LinkedHashMap<>();
            before.contents().forEach(c -> all.put(c.substance(), c));
            for (Content now : said.contents()) {
                Content known = all.get(now.substance());
                note(Article.Statement.CONTENT, known == null);
                all.put(now.substance(), known == null ? now : both(known, now));
            }
            return overfull(List.copyOf(all.values()));
        }

        private Content both(Content known, Content now) {
            List<Price> prices = known.prices().isEmpty() ? now.prices() : known.prices();
            return new Content(
                    known.substance(),
                    span(Article.Statement.CONTENT, known.fraction(), now.fraction()),
                    origin(Article.Statement.CONTENT, known.origin(), now.origin()),
                    prices,
                    known.supplier().or(now::supplier),
                    known.place());
        }

        /** Two compositions that do not fit into one thing: their lower ends are no longer certain. */
        private List<Content> overfull(List<Content> contents) {
            BigDecimal least = contents.stream().map(c -> c.fraction().low()).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (least.compareTo(BigDecimal.ONE) <= 0) {
                return contents;
            }
            contradict(Article.Statement.CONTENT, words(before.contents()), words(said.contents()));
            return contents.stream()
                    .map(c -> new Content(
                            c.substance(),
                            new Span(BigDecimal.ZERO, c.fraction().high()),
                            c.origin(),
                            c.prices(),
                            c.supplier(),
                            c.place()))
                    .toList();
        }

        private void note(Article.Statement about, boolean isNew) {
            answers.merge(about, source, (a, b) -> a.equals(b) || isNew ? b : a + "; " + b);
        }

        private void contradict(Article.Statement about, String known, String now) {
            contradictions.add(new Contradiction(before.id(), about, known, now, source));
        }

        private static String words(List<Content> contents) {
            return contents.stream()
                    .map(c -> c.substance() + " " + words(c.fraction()))
                    .reduce((a, b) -> a + ", " + b)
                    .orElse("");
        }

        private static String words(Span span) {
            String low = span.low().stripTrailingZeros().toPlainString();
            return span.isExact()
                    ? low
                    : low + ".."
                            + span.high()
                                    .map(h -> h.stripTrailingZeros().toPlainString())
                                    .orElse("");
        }

        private static String words(Origin origin) {
            return switch (origin) {
                case Origin.Unknown u -> "?";
                case Origin.OneOf o -> String.join("/", o.countries());
                case Origin.Shares s ->
                    s.shares().entrySet().stream()
                            .map(e ->
                                    e.getValue().equals(Span.ONE) ? e.getKey() : e.getKey() + " " + words(e.getValue()))
                            .reduce((a, b) -> a + "; " + b)
                            .orElse("");
            };
        }
    }
}
