package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ytterby.engine.doc.InputException;

/**
 * Shares of value and of mass in the products of a bill of materials.
 *
 * <p>Immutable and thread-safe.
 */
public final class Tracer {
    private static final int MOST_FRAMES = 2;

    private final Bom bom;
    private final Links links;
    private final Substances substances;
    /** Of the last questions: the next one mostly differs in the element alone. */
    private final Map<Frame.Key, Frame> frames = new ConcurrentHashMap<>();

    public Tracer(Bom bom, Substances substances) {
        this(bom, Links.of(bom), substances);
    }

    private Tracer(Bom bom, Links links, Substances substances) {
        this.bom = bom;
        this.links = links;
        this.substances = substances;
    }

    /** The same with one article, and its lines, stated anew. */
    Tracer told(Article article, List<Use> parts) {
        return new Tracer(bom.told(article, parts), links.told(article, parts), substances);
    }

    public Bom bom() {
        return bom;
    }

    public Substances substances() {
        return substances;
    }

    /**
     * The least and the most of what is sought in a product.
     *
     * @throws InputException where prices come in currencies without a rate, or lines are dated and no day is named
     */
    public Share share(String product, Sought sought, Basis basis) {
        return Solver.share(net(product, sought, basis));
    }

    /** What the sought content of one unit is worth, or weighs in kilograms. Each end has the whole 1. */
    public Share amount(String product, Sought sought, Basis basis) {
        Net net = contentNet(product, sought, basis);
        return new Share(Solver.amount(net, false), Solver.amount(net, true));
    }

    /**
     * What could be asked, most useful first: what settles the threshold on both sides, then on one, then what narrows most.
     *
     * @param floor the threshold, where one is at stake
     */
    public List<Question> questions(String product, Sought sought, Basis basis, Optional<BigDecimal> floor) {
        return new Questions(this, product, sought, basis).ranked(floor);
    }

    /**
     * All that is told of a product.
     *
     * @param bases the first one decides what is asked
     */
    public Trace trace(String product, Sought sought, List<Basis> bases, Optional<BigDecimal> floor) {
        Basis first = bases.getFirst();
        return new Trace(
                bom.known(product),
                sought,
                floor,
                currency(product, first),
                bases.stream()
                        .map(b -> new Trace.Measured(b, share(product, sought, b)))
                        .toList(),
                sought.elements().stream()
                        .map(e -> amount(product, one(sought, e), e, first))
                        .filter(a -> a.mass().high().content().signum() > 0
                                || a.value().high().content().signum() > 0)
                        .toList(),
                new Holders(this, product).of(contentNet(product, sought, first.of(Basis.Measure.VALUE))),
                questions(product, sought, first, floor),
                chineseTechnology(product));
    }

    /**
     * Sound bounds of the share in every product, on what all its parts cost or weigh: least and most, rounded outwards. For
     * bills of many products; {@link #share} is exact for one.
     */
    public Map<String, double[]> bounds(Sought sought, Basis basis) {
        String product = bom.products().stream().map(Article::id).findFirst().orElse("");
        return new AllBounds(bom, links, new Contents(sought, basis, substances, currency(product, basis)), basis.day())
                .shares();
    }

    /** What a picture of a product shows, in the measure of the basis. */
    public Makeup makeup(String product, Sought sought, Basis basis) {
        return Makeup.of(this, product, sought, basis);
    }

    private static Sought one(Sought sought, String element) {
        return new Sought(element, Set.of(element), sought.origin(), sought.supplier());
    }

    private Trace.Amount amount(String product, Sought element, String symbol, Basis basis) {
        return new Trace.Amount(
                symbol,
                amount(product, element, basis.of(Basis.Measure.VALUE)),
                amount(product, element, basis.of(Basis.Measure.MASS)));
    }

    Net net(String product, Sought sought, Basis basis) {
        return net(
                product,
                sought,
                basis,
                switch (basis.tier()) {
                    case PRODUCT -> Frame.Role.STANDING;
                    case PARTS -> Frame.Role.SPLIT_ONCE;
                    case MATERIALS -> Frame.Role.SPLIT;
                });
    }

    /** Only the content, for its amount. */
    Net contentNet(String product, Sought sought, Basis basis) {
        return net(product, sought, basis, Frame.Role.HELD);
    }

    private Net net(String product, Sought sought, Basis basis, Frame.Role role) {
        Contents contents = new Contents(sought, basis, substances, currency(product, basis));
        Frame.Key key = new Frame.Key(
                product,
                role,
                sought.supplier(),
                sought.elements().isEmpty() && sought.supplier().isEmpty(),
                basis.day(),
                Optional.of(basis).filter(b -> role == Frame.Role.SPLIT_ONCE));
        Frame frame = frames.get(key);
        if (frame == null) {
            if (frames.size() >= MOST_FRAMES) {
                frames.clear();
            }
            frame = new Frame(links, key, a -> contents.whole(a).equals(Span.UNKNOWN));
            frames.put(key, frame);
        }
        return new Layout(frame, basis, contents).net();
    }

    /** The currency asked for, or the product's own, or the only one there is. */
    public String currency(String product, Basis basis) {
        return basis.currency()
                .or(() -> bom.article(product).stream()
                        .flatMap(a -> a.prices().stream())
                        .map(Price::currency)
                        .findFirst())
                .or(() -> bom.articles().values().stream()
                        .flatMap(a -> a.prices().stream())
                        .map(Price::currency)
                        .findFirst())
                .orElse("");
    }

    /** What one base unit of a product is worth, in the currency of the basis. */
    Span price(String product, Basis basis) {
        Sought nothing = new Sought("", Set.of(), Optional.empty(), Optional.empty());
        return new Contents(nothing, basis.of(Basis.Measure.VALUE), substances, currency(product, basis))
                .whole(bom.known(product));
    }

    /** Everything that is in a product, itself first. */
    public Set<String> reached(String product) {
        Set<String> reached = new LinkedHashSet<>(Set.of(product));
        java.util.ArrayDeque<String> open = new java.util.ArrayDeque<>(Set.of(product));
        while (!open.isEmpty()) {
            for (Use use : bom.parts(open.poll())) {
                if (reached.add(use.child())) {
                    open.add(use.child());
                }
            }
        }
        return reached;
    }

    /** Whether technology of Chinese origin made any of it; empty: somebody has not said. */
    public Optional<Boolean> chineseTechnology(String product) {
        boolean unsaid = false;
        for (String id : reached(product)) {
            Optional<Boolean> said = bom.known(id).chineseTechnology();
            if (said.filter(Boolean::booleanValue).isPresent()) {
                return said;
            }
            unsaid |= said.isEmpty();
        }
        return unsaid ? Optional.empty() : Optional.of(false);
    }
}
