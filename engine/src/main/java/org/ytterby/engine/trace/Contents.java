package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;

/** What an article itself holds of what is sought, and what it is worth or weighs: one unit of it. */
final class Contents {
    private final Sought sought;
    private final Basis basis;
    private final Substances substances;
    private final String currency;

    Contents(Sought sought, Basis basis, Substances substances, String currency) {
        this.sought = sought;
        this.basis = basis;
        this.substances = substances;
        this.currency = currency;
    }

    /**
     * What is found in one article.
     *
     * @param isPortion whether it is a share of the article's own price or mass, or an amount of its own
     */
    record Found(boolean isPortion, Span content, List<Pick> low, List<Pick> high) {
        static final Found NOTHING = new Found(true, Span.ZERO, List.of(), List.of());
    }

    /** Price or mass of one base unit of an article. */
    Span whole(Article article) {
        return isValue() ? price(article) : mass(article);
    }

    private boolean isValue() {
        return basis.measure() == Basis.Measure.VALUE;
    }

    static Span mass(Article article) {
        return article.unit().kind() == Unit.Kind.MASS
                ? Span.ONE
                : article.mass().times(perBase(article.unit()));
    }

    /** Turns "a unit" into "a base unit"; the factors are powers of ten. */
    private static Span perBase(Unit unit) {
        return unit.factor().compareTo(BigDecimal.ONE) == 0
                ? Span.ONE
                : Span.exactly(BigDecimal.ONE.divide(unit.factor()));
    }

    private Span price(Article article) {
        return price(article.prices(), article.place(), article.id()).times(perBase(article.unit()));
    }

    /** The latest price of the kind asked for that had been made by the day. */
    private Span price(List<Price> prices, Place place, String of) {
        Optional<Price> latest = Optional.empty();
        for (Price p : prices) {
            if (counts(p) && latest.filter(l -> day(l) >= day(p)).isEmpty()) {
                latest = Optional.of(p);
            }
        }
        return latest.map(p -> p.amount().times(rate(p.currency(), place, of))).orElse(Span.UNKNOWN);
    }

    private boolean counts(Price p) {
        boolean isOfKind =
                basis.priceKind().isEmpty() || p.kind().isEmpty() || p.kind().equals(basis.priceKind());
        return isOfKind
                && (basis.day().isEmpty()
                        || p.day().isEmpty()
                        || !p.day().get().isAfter(basis.day().get()));
    }

    private static long day(Price p) {
        return p.day().map(java.time.LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
    }

    private Span rate(String from, Place place, String of) {
        if (from.equals(currency)) {
            return Span.ONE;
        }
        Span rate = basis.rates().get(from);
        if (rate == null) {
            throw InputException.of(
                    "YT-M021",
                    place,
                    "`" + of + "` is priced in `" + from + "`, the whole in `" + currency + "`, and no rate is named",
                    "Name it: --rate " + from + "=… (how much " + currency + " one " + from + " is).");
        }
        return rate;
    }

    /** @param counted whether it came with the supplier asked for */
    Found of(Article article, boolean counted, boolean hasParts) {
        boolean mayBe = counted || article.supplier().isEmpty();
        if (!mayBe && article.contents().stream().noneMatch(c -> c.supplier().isPresent())) {
            return Found.NOTHING;
        }
        Found found = all(article, hasParts);
        return counted || sought.supplier().isEmpty()
                ? found
                : new Found(
                        found.isPortion(),
                        new Span(BigDecimal.ZERO, found.content().high()),
                        List.of(new Pick(article.id(), Pick.What.SUPPLIER, Optional.empty(), BigDecimal.ZERO)),
                        found.high());
    }

    private Found all(Article article, boolean hasParts) {
        if (sought.elements().isEmpty()) {
            return hasParts && sought.supplier().isPresent()
                    ? Found.NOTHING
                    : portion(article, sought.share(article.origin()));
        }
        if (article.substance().isPresent()) {
            String substance = article.substance().get();
            return substances.isWord(substance)
                    ? unspoken(article)
                    : holds(substance) ? substance(article) : Found.NOTHING;
        }
        boolean complete =
                article.complete().orElse(hasParts && article.contents().isEmpty());
        if (article.contents().isEmpty()) {
            return complete ? Found.NOTHING : unspoken(article);
        }
        return isValue() ? worth(article, complete) : fraction(article, complete);
    }

    private static Found unspoken(Article article) {
        return new Found(true, Span.UP_TO_ONE, content(article, BigDecimal.ZERO), content(article, BigDecimal.ONE));
    }

    private Found substance(Article article) {
        Found found = portion(article, sought.share(article.origin()));
        if (isValue()) {
            return found;
        }
        Span element = element(article.substance().orElseThrow());
        return new Found(true, found.content().times(element), found.low(), found.high());
    }

    private Found portion(Article article, Span share) {
        return share.isExact()
                ? new Found(true, share, List.of(), List.of())
                : new Found(
                        true,
                        share,
                        origin(article, Optional.empty(), share.low()),
                        origin(article, Optional.empty(), Net.top(share)));
    }

    private static List<Pick> origin(Article article, Optional<String> of, BigDecimal value) {
        return List.of(new Pick(article.id(), Pick.What.ORIGIN, of, value));
    }

    private static List<Pick> content(Article article, BigDecimal value) {
        return List.of(new Pick(article.id(), Pick.What.CONTENT, Optional.empty(), value));
    }

    private boolean holds(String substance) {
        return substances.elements(substance).stream().anyMatch(sought.elements()::contains);
    }

    /** Share of the sought elements in the mass of a substance. */
    private Span element(String substance) {
        Span sum = Span.ZERO;
        for (var e : substances.fractions(substance).entrySet()) {
            if (sought.elements().contains(e.getKey())) {
                sum = sum.plus(e.getValue());
            }
        }
        return sum.capped(BigDecimal.ONE);
    }

    /** One sought substance: what a part of the article's mass that is this substance counts for. */
    private record Weighed(Content content, Span origin, Span weight) {
        BigDecimal room() {
            return content.fraction()
                    .high()
                    .orElse(BigDecimal.ONE)
                    .subtract(content.fraction().low());
        }
    }

    private List<Weighed> weighed(Article article) {
        return article.contents().stream()
                .filter(c -> holds(c.substance()))
                .map(c -> {
                    Span origin = sought.share(c.origin());
                    Span each = isValue() ? each(article, c) : element(c.substance());
                    return new Weighed(c, origin, each.times(origin));
                })
                .sorted(Comparator.comparing((Weighed w) -> Net.top(w.weight())).reversed())
                .toList();
    }

    /**
     * What could be sought and is not named by symbol or formula: what is called by a word, and the rest of the mass, where
     * nobody said that it holds none. Where all elements sought are named by their symbols, the rest holds none; words may.
     *
     * @param free mass beyond the least of everything named, still to be had
     */
    private BigDecimal rest(Article article, boolean complete, BigDecimal free) {
        Set<String> named =
                article.contents().stream().map(Content::substance).collect(java.util.stream.Collectors.toSet());
        BigDecimal words = BigDecimal.ZERO;
        BigDecimal more = complete || named.containsAll(sought.elements()) ? BigDecimal.ZERO : free;
        for (Content c : article.contents()) {
            if (substances.isWord(c.substance())) {
                words = words.add(c.fraction().low());
                more = more.add(c.fraction()
                        .high()
                        .orElse(BigDecimal.ONE)
                        .subtract(c.fraction().low()));
            }
        }
        return words.add(more.min(free));
    }

    private static BigDecimal least(Article article) {
        return article.contents().stream().map(c -> c.fraction().low()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Content by mass: the heaviest that fits into the whole. */
    private Found fraction(Article article, boolean complete) {
        BigDecimal free = BigDecimal.ONE.subtract(least(article)).max(BigDecimal.ZERO);
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        List<Pick> lows = new ArrayList<>();
        List<Pick> highs = new ArrayList<>();
        for (Weighed w : weighed(article)) {
            BigDecimal more = w.room().min(free);
            free = free.subtract(more);
            BigDecimal most = w.content().fraction().low().add(more);
            low = low.add(w.content().fraction().low().multiply(w.weight().low()));
            high = high.add(most.multiply(Net.top(w.weight())));
            picks(article, w, w.content().fraction().low(), w.origin().low(), lows);
            picks(article, w, most, Net.top(w.origin()), highs);
        }
        BigDecimal rest = rest(article, complete, free);
        if (rest.signum() > 0) {
            high = high.add(rest);
            lows.addAll(content(article, BigDecimal.ZERO));
            highs.addAll(content(article, rest));
        }
        return new Found(true, Span.of(low.min(BigDecimal.ONE), high.min(BigDecimal.ONE)), lows, highs);
    }

    /** Content by value: mass of the article × share of the substance × its price, of the origin asked for. */
    private Found worth(Article article, boolean complete) {
        Span mass = mass(article);
        BigDecimal free = BigDecimal.ONE.subtract(least(article)).max(BigDecimal.ZERO);
        BigDecimal low = BigDecimal.ZERO;
        Optional<BigDecimal> high = Optional.of(BigDecimal.ZERO);
        List<Pick> lows = new ArrayList<>();
        List<Pick> highs = new ArrayList<>();
        for (Weighed w : weighed(article)) {
            BigDecimal more = w.room().min(free);
            BigDecimal most = w.content().fraction().low().add(more);
            free = free.subtract(more);
            low = low.add(w.content().fraction().low().multiply(w.weight().low()));
            Span part = Span.exactly(most).times(w.weight()).times(mass);
            high = high.flatMap(h -> part.high().map(h::add));
            picks(article, w, w.content().fraction().low(), w.origin().low(), lows);
            picks(article, w, most, Net.top(w.origin()), highs);
            prices(article, w, most.multiply(Net.top(w.origin())).signum() > 0, lows, highs);
        }
        if (rest(article, complete, free).signum() > 0) {
            high = Optional.empty();
        }
        if (high.isEmpty()) {
            highs.clear();
            highs.addAll(content(article, BigDecimal.ONE));
        } else if (!mass.isExact()) {
            lows.add(new Pick(article.id(), Pick.What.MASS, Optional.empty(), mass.low()));
            mass.high().ifPresent(m -> highs.add(new Pick(article.id(), Pick.What.MASS, Optional.empty(), m)));
        }
        return new Found(false, new Span(low.multiply(mass.low()), high), lows, highs);
    }

    private static void picks(Article article, Weighed w, BigDecimal fraction, BigDecimal origin, List<Pick> into) {
        Optional<String> of = Optional.of(w.content().substance());
        if (!w.content().fraction().isExact() && Net.top(w.weight()).signum() > 0) {
            into.add(new Pick(article.id(), Pick.What.FRACTION, of, fraction));
        }
        if (!w.origin().isExact() && fraction.signum() > 0) {
            into.addAll(origin(article, of, origin));
        }
    }

    private Span each(Article article, Content c) {
        Span stated = price(c.prices(), c.place(), article.id() + "/" + c.substance());
        return stated.equals(Span.UNKNOWN) ? basis.substancePrices().getOrDefault(c.substance(), stated) : stated;
    }

    private void prices(Article article, Weighed w, boolean counts, List<Pick> lows, List<Pick> highs) {
        Span each = each(article, w.content());
        if (counts && !each.isExact()) {
            Optional<String> of = Optional.of(w.content().substance());
            lows.add(new Pick(article.id(), Pick.What.SUBSTANCE_PRICE, of, each.low()));
            each.high().ifPresent(p -> highs.add(new Pick(article.id(), Pick.What.SUBSTANCE_PRICE, of, p)));
        }
    }
}
