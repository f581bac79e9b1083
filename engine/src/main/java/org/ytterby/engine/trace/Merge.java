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
        private final Unit unit;
        private final List<Contradiction> contradictions = new ArrayList<>();
        private final Map<Article.Statement, String> answers;

        Work(Article before, Article said, String source) {
            this.before = before;
            this.said = said;
            this.source = source;
            this.unit = unit();
            this.answers = new TreeMap<>(before.answers());
        }

        Merge merge() {
            Article article = new Article(
                    before.id(),
                    before.name().equals(before.id()) ? said.name() : before.name(),
                    before.supplier().or(said::supplier),
                    before.supplierPart().or(said::supplierPart),
                    unit,
                    span(Article.Statement.MASS, before.mass(), mass()),
                    prices(said.prices()),
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

        /** How many of the unit in which it was said one of ours is; empty: they are of two kinds. */
        private Optional<Span> times() {
            return said.unit().kind() == unit.kind()
                    ? Optional.of(Span.exactly(unit.factor().divide(said.unit().factor())))
                    : Optional.empty();
        }

        /** What a piece weighs is the same in whatever it is counted; what a metre weighs says nothing of a piece. */
        private Span mass() {
            boolean ofPiece = isOfPiece(unit) && isOfPiece(said.unit());
            if (ofPiece || said.mass().equals(Span.UNKNOWN)) {
                return said.mass();
            }
            return times().map(said.mass()::times).orElseGet(() -> {
                contradict(
                        Article.Statement.MASS,
                        words(before.mass()) + " kg / " + unit.symbol(),
                        words(said.mass()) + " kg / " + said.unit().symbol());
                return Span.UNKNOWN;
            });
        }

        private static boolean isOfPiece(Unit unit) {
            return unit == Unit.PIECE || unit.kind() == Unit.Kind.MASS;
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

        private List<Price> prices(List<Price> stated) {
            if (stated.isEmpty()) {
                return before.prices();
            }
            List<Price> now = inOurUnit(stated);
            if (now.equals(before.prices())) {
                return now;
            }
            note(Article.Statement.PRICE, before.prices().isEmpty());
            List<Price> all = new ArrayList<>(before.prices());
            for (Price price : now) {
                Optional<Price> same = all.stream()
                        .filter(p -> p.day().equals(price.day()) && p.kind().equals(price.kind()))
                        .findFirst();
                if (same.isEmpty()) {
                    all.add(price);
                } else if (!isSame(same.get(), price)) {
                    boolean comparable = same.get().currency().equals(price.currency());
                    contradict(Article.Statement.PRICE, words(same.get(), unit), words(price, unit));
                    Span amount = comparable ? same.get().amount().or(price.amount()) : Span.UNKNOWN;
                    all.set(all.indexOf(same.get()), new Price(amount, price.currency(), price.day(), price.kind()));
                }
            }
            return all;
        }

        private static boolean isSame(Price one, Price other) {
            return one.currency().equals(other.currency())
                    && one.amount().low().compareTo(other.amount().low()) == 0
                    && Net.top(one.amount()).compareTo(Net.top(other.amount())) == 0;
        }

        /** Prices for one of our units; nobody knows them where theirs is of another kind. */
        private List<Price> inOurUnit(List<Price> stated) {
            Optional<Span> times = times();
            if (times.isEmpty()) {
                contradict(
                        Article.Statement.PRICE,
                        before.prices().isEmpty()
                                ? unit.symbol()
                                : words(before.prices().getFirst(), unit),
                        words(stated.getFirst(), said.unit()));
            }
            return stated.stream()
                    .map(p -> new Price(
                            times.map(p.amount()::times).orElse(Span.UNKNOWN), p.currency(), p.day(), p.kind()))
                    .toList();
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

        private static String words(Price price, Unit per) {
            return words(price.amount()) + " " + price.currency() + " / " + per.symbol();
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
