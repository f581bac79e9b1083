package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Ranks what is not known: first what settles the threshold, then what narrows the interval most. */
final class Questions {
    /** Each costs two solutions of the whole. */
    private static final int MOST = 200;

    private final Tracer tracer;
    private final String product;
    private final Sought sought;
    private final Basis basis;
    private final Share now;

    Questions(Tracer tracer, String product, Sought sought, Basis basis) {
        this.tracer = tracer;
        this.product = product;
        this.sought = sought;
        this.basis = basis;
        this.now = tracer.share(product, sought, basis);
    }

    List<Question> ranked(Optional<BigDecimal> floor) {
        if (now.isExact()) {
            return List.of();
        }
        Comparator<Question> most = Comparator.comparing(
                        (Question q) -> floor.map(q::settles).orElse(0))
                .reversed();
        Comparator<Question> widest =
                Comparator.comparing((Question q) -> q.narrows(now)).reversed();
        return unknown().stream()
                .limit(MOST)
                .map(this::question)
                .filter(q -> q.narrows(now).signum() > 0)
                .sorted(most.thenComparing(widest)
                        .thenComparing(q -> q.article().id()))
                .toList();
    }

    private Set<String> unknown() {
        Set<String> ids = new LinkedHashSet<>();
        Stream.concat(now.high().completion().stream(), now.low().completion().stream())
                .forEach(p -> ids.add(p.article()));
        return ids;
    }

    private Question question(String id) {
        Article article = tracer.bom().known(id);
        Map<Question.About, Boolean> about = new LinkedHashMap<>();
        Stream.concat(now.low().completion().stream(), now.high().completion().stream())
                .filter(p -> p.article().equals(id))
                .forEach(p -> about.put(new Question.About(p.what(), p.of()), true));
        Share ifLow = told(id, now.low().completion());
        Share ifHigh = told(id, now.high().completion());
        return new Question(article, article.supplier(), List.copyOf(about.keySet()), ifLow, ifHigh);
    }

    private Share told(String id, List<Pick> completion) {
        List<Pick> picks =
                completion.stream().filter(p -> p.article().equals(id)).toList();
        Told told = new Told(sought, tracer.substances(), tracer.currency(product, basis), picks);
        return tracer.told(told.of(tracer.bom().known(id)), told.of(tracer.bom().parts(id)))
                .share(product, sought, basis);
    }

    /** An article once the unknowns of a completion are known. */
    private record Told(Sought sought, Substances substances, String currency, List<Pick> picks) {

        Article of(Article a) {
            List<Content> contents =
                    new ArrayList<>(a.contents().stream().map(this::of).toList());
            Optional<String> substance = a.substance();
            Optional<Boolean> complete = a.complete();
            Origin origin =
                    find(Pick.What.ORIGIN, Optional.empty()).map(this::origin).orElse(a.origin());
            Optional<BigDecimal> content = find(Pick.What.CONTENT, Optional.empty());
            if (content.isPresent() && content.get().signum() == 0) {
                complete = Optional.of(true);
                contents.removeIf(c -> substances.isWord(c.substance()));
                substance = substance.filter(s -> !substances.isWord(s));
            } else if (content.isPresent() && !sought.elements().isEmpty()) {
                contents.clear();
                substance = Optional.of(sought.elements().iterator().next());
                origin = origin(BigDecimal.ONE);
            }
            return new Article(
                    a.id(),
                    a.name(),
                    a.supplier(),
                    a.supplierPart(),
                    a.unit(),
                    find(Pick.What.MASS, Optional.empty())
                            .map(m -> Span.exactly(
                                    a.unit().kind() == Unit.Kind.MASS
                                            ? m
                                            : m.multiply(a.unit().factor())))
                            .orElse(a.mass()),
                    prices(
                            find(Pick.What.PRICE, Optional.empty())
                                    .map(p -> p.multiply(a.unit().factor())),
                            a.prices()),
                    origin,
                    a.processedIn(),
                    a.chineseTechnology(),
                    substance,
                    contents,
                    complete,
                    a.answers(),
                    a.place());
        }

        private Content of(Content c) {
            Optional<String> of = Optional.of(c.substance());
            return new Content(
                    c.substance(),
                    find(Pick.What.FRACTION, of).map(Span::exactly).orElse(c.fraction()),
                    find(Pick.What.ORIGIN, of).map(this::origin).orElse(c.origin()),
                    prices(find(Pick.What.SUBSTANCE_PRICE, of), c.prices()),
                    c.supplier(),
                    c.place());
        }

        List<Use> of(List<Use> uses) {
            return uses.stream().map(this::of).toList();
        }

        private Use of(Use u) {
            Optional<BigDecimal> quantity = line(Pick.What.QUANTITY, u);
            Optional<BigDecimal> share = line(Pick.What.ALTERNATIVE, u);
            return new Use(
                    u.parent(),
                    u.child(),
                    quantity.map(Span::exactly).orElse(u.quantity()),
                    quantity.isPresent() && u.unit().kind() != Unit.Kind.COUNT
                            ? u.unit().base()
                            : u.unit(),
                    quantity.isPresent() ? Span.ONE : u.yield(),
                    u.position(),
                    u.alternative(),
                    share.map(Span::exactly).orElse(u.share()),
                    u.from(),
                    u.until(),
                    u.place());
        }

        private Optional<BigDecimal> find(Pick.What what, Optional<String> of) {
            return picks.stream()
                    .filter(p -> p.what() == what && p.of().equals(of))
                    .map(Pick::value)
                    .findFirst();
        }

        private Optional<BigDecimal> line(Pick.What what, Use u) {
            return picks.stream()
                    .filter(p -> p.what() == what
                            && p.of().filter(u.child()::equals).isPresent()
                            && p.position().equals(u.position()))
                    .map(Pick::value)
                    .findFirst();
        }

        private List<Price> prices(Optional<BigDecimal> told, List<Price> before) {
            return told.filter(p -> p.signum() > 0)
                    .map(p -> List.of(new Price(Span.exactly(p), currency, Optional.empty(), Optional.empty())))
                    .orElse(before);
        }

        private Origin origin(BigDecimal share) {
            return sought.origin()
                    .<Origin>map(c -> new Origin.Shares(Map.of(c, Span.exactly(share))))
                    .orElse(Origin.unknown());
        }
    }
}
