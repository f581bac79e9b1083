package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.Stated;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.facts.Value;

/**
 * Fills the facts of lines that name a bill of materials: what the sought content is worth, what the thing is worth, and
 * whether Chinese technology made it. What the line itself states stays, unless the bill contradicts it: then the wider
 * reading is kept.
 *
 * <p>Immutable and thread-safe.
 */
public final class TracedLines {
    private static final String BILL = "item.bill";
    private static final String QUANTITY = "quantity";
    private static final String ELEMENTS = "item.elements";
    private static final String COMPOSITION = "item.composition";
    private static final String UNIT = "unit";

    private final Tracer tracer;
    private final Sought sought;
    private final Map<String, String> fills;
    private final Map<String, Span> rates;
    private final Map<String, Span> substancePrices;
    private final Map<Known.Key, Known> known = new ConcurrentHashMap<>();

    /**
     * What one unit of a product tells, on a day and in a currency.
     *
     * @param absent whether nothing of what is sought is in it, wherever it may come from
     */
    private record Known(Span content, Span price, boolean absent, Stated.Origin origin) {
        record Key(String bill, LocalDate on, Optional<String> currency) {}
    }

    /** @param fills {@code content}, {@code whole}, {@code currency}, {@code technology} to the fact that it answers */
    public TracedLines(
            Tracer tracer,
            Sought sought,
            Map<String, String> fills,
            Map<String, Span> rates,
            Map<String, Span> substancePrices) {
        this.tracer = tracer;
        this.sought = sought;
        this.fills = Map.copyOf(fills);
        this.rates = Map.copyOf(rates);
        this.substancePrices = Map.copyOf(substancePrices);
    }

    /**
     * The line with what its bill tells; a line without a bill as it is.
     *
     * @throws InputException where the bill is not there, or cannot be counted in the line's quantity and currency
     */
    public Transaction fill(Transaction line) {
        return line.facts()
                .text(BILL)
                .map(String::strip)
                .map(b -> filled(line, b))
                .orElse(line);
    }

    private Transaction filled(Transaction line, String bill) {
        Article product = tracer.bom()
                .article(bill)
                .orElseThrow(() -> refused(
                        "YT-M080",
                        "there is no bill of materials `" + bill + "`",
                        "Name a part number of the bills given with --bom."));
        BigDecimal quantity = quantity(line.facts(), product);
        Known.Key key = new Known.Key(bill, line.on(), currency(line.facts(), bill));
        Known one = known.computeIfAbsent(key, this::known);
        Facts facts = line.facts();
        facts = one.absent() && names(facts)
                ? open(facts, "content", one.origin())
                : put(facts, "content", times(one.content(), quantity), one.origin());
        facts = put(
                facts,
                "whole",
                times(one.price(), quantity),
                new Stated.Origin.Traced(bill, Optional.empty(), Optional.empty()));
        return line.with(withCurrency(technology(facts, bill), bill, key.currency()));
    }

    private Known known(Known.Key key) {
        Basis basis = new Basis(
                Basis.Measure.VALUE,
                Basis.Tier.PRODUCT,
                Optional.of(key.on()),
                Optional.empty(),
                key.currency(),
                rates,
                substancePrices);
        Span price = tracer.price(key.bill(), basis);
        Span content = within(tracer.amount(key.bill(), sought, basis), price);
        Sought anywhere = new Sought(sought.name(), sought.elements(), Optional.empty(), sought.supplier());
        boolean absent = content.isZero()
                && within(tracer.amount(key.bill(), anywhere, basis), price).isZero();
        return new Known(content, price, absent, origin(key.bill(), basis));
    }

    private static InputException refused(String id, String message, String advice) {
        return InputException.of(id, Place.NOWHERE, message, advice);
    }

    /** How many units of the product move; a return moves as many the other way. */
    private static BigDecimal quantity(Facts facts, Article product) {
        Optional<BigDecimal> number = facts.value(QUANTITY)
                .flatMap(v -> v instanceof Value.Number n && n.isExact() ? Optional.of(n.low()) : Optional.empty());
        Optional<Unit> unit = facts.code(UNIT).map(u -> Unit.of(u)).orElse(Optional.of(product.unit()));
        if (number.filter(n -> n.signum() != 0).isEmpty()
                || unit.isEmpty()
                || unit.get().kind() != product.unit().kind()) {
            throw refused(
                    "YT-M081",
                    "the bill of `" + product.id() + "` counts in `"
                            + product.unit().symbol() + "`, and the line states no quantity in that",
                    "State quantity and unit of the line.");
        }
        return number.get().abs().multiply(unit.get().factor());
    }

    private Optional<String> currency(Facts facts, String bill) {
        return facts.code("currency")
                .or(() -> Optional.of(tracer.currency(bill, Basis.of(Basis.Measure.VALUE, Basis.Tier.PRODUCT)))
                        .filter(c -> !c.isEmpty()));
    }

    /** What is in a thing is worth no more than the thing. */
    private static Span within(Share amount, Span price) {
        BigDecimal high = amount.high().content();
        Optional<BigDecimal> most = high.compareTo(Net.FINITE) < 0 ? Optional.of(high) : Optional.empty();
        Span content = new Span(amount.low().content(), most);
        return price.high().map(content::capped).orElse(content);
    }

    private static Span times(Span one, BigDecimal quantity) {
        return one.times(Span.exactly(quantity));
    }

    private Stated.Origin origin(String bill, Basis basis) {
        Optional<Question> first = tracer.questions(bill, sought, basis, Optional.empty()).stream()
                .filter(Question::isForSupplier)
                .findFirst();
        return new Stated.Origin.Traced(
                bill,
                first.flatMap(Question::supplier),
                first.map(q -> q.article()
                        .supplierPart()
                        .map(p -> q.article().id() + " (" + p + ")")
                        .orElse(q.article().id())));
    }

    /**
     * Both what the line says and what the bill says, or either where they exclude each other. Where the bill bounds
     * nothing from above, a figure of the line stands only if the bill says no more than it.
     */
    private Facts put(Facts facts, String what, Span traced, Stated.Origin origin) {
        String fact = fills.get(what);
        if (fact == null || (traced.isZero() && what.equals("whole"))) {
            return facts;
        }
        if (traced.high().isEmpty()) {
            boolean more = what.equals("content")
                    && facts.value(fact).orElse(Value.UNKNOWN) instanceof Value.Number stated
                    && stated.low().compareTo(traced.low()) < 0;
            return more ? facts.with(fact, Value.UNKNOWN, origin) : facts;
        }
        if (facts.value(fact).orElse(Value.UNKNOWN) instanceof Value.Number stated) {
            if (what.equals("whole")) {
                return facts; // the price of the movement is on the line
            }
            Span said = Span.of(stated.low().max(BigDecimal.ZERO), stated.high().max(BigDecimal.ZERO));
            Span kept = said.and(traced).orElseGet(() -> said.or(traced));
            return kept.equals(said) ? facts : facts.with(fact, number(kept), origin);
        }
        return facts.with(fact, number(traced), origin);
    }

    /** The line itself names what is sought, and nothing of it is in the bill: one of the two is wrong. */
    private boolean names(Facts facts) {
        boolean listed = facts.value(ELEMENTS).orElse(Value.UNKNOWN) instanceof Value.Codes codes
                && codes.codes().stream().anyMatch(sought.elements()::contains);
        return listed
                || (facts.value(COMPOSITION).orElse(Value.UNKNOWN) instanceof Value.Composition composition
                        && composition.constituents().stream().anyMatch(this::isSought));
    }

    private boolean isSought(Value.Constituent constituent) {
        boolean none = constituent.amount() instanceof Value.Amount.Share share
                && share.high().signum() == 0;
        return !none
                && tracer.substances().elements(constituent.name()).stream().anyMatch(sought.elements()::contains);
    }

    private Facts open(Facts facts, String what, Stated.Origin origin) {
        String fact = fills.get(what);
        return fact == null ? facts : facts.with(fact, Value.UNKNOWN, origin);
    }

    private static Value number(Span span) {
        return new Value.Number(span.low(), span.high().orElseThrow());
    }

    private Facts technology(Facts facts, String bill) {
        Optional<Boolean> known = tracer.chineseTechnology(bill);
        return known.isEmpty() ? facts : code(facts, "technology", known.get() ? "yes" : "no", bill);
    }

    private Facts withCurrency(Facts facts, String bill, Optional<String> currency) {
        return currency.map(c -> code(facts, "currency", c, bill)).orElse(facts);
    }

    /** What the line states stays. */
    private Facts code(Facts facts, String what, String code, String bill) {
        String fact = fills.get(what);
        boolean open = fact != null && facts.value(fact).orElse(Value.UNKNOWN) instanceof Value.Unknown;
        return fact == null || !open
                ? facts
                : facts.with(
                        fact, new Value.Code(code), new Stated.Origin.Traced(bill, Optional.empty(), Optional.empty()));
    }
}
