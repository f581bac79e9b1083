package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;

/**
 * What one unit of an article costs and weighs, from a row that may state prices for a thousand, and a mass for a metre or a density.
 *
 * @param unit one of it
 * @param mass in kilograms; of a thing counted by mass, of a piece
 */
record PerUnit(Unit unit, List<Price> prices, Span mass) {

    /**
     * @param used in what the row counts
     * @param priced for one of what the row states prices and the mass
     * @param prices as the row states them
     * @param mass as the row states it
     */
    static PerUnit of(Fields fields, Unit used, Unit priced, List<Price> prices, Span mass) {
        Optional<Weight> stated = Weight.of(fields, used);
        if (stated.isEmpty()) {
            boolean many = priced.kind() == Unit.Kind.COUNT;
            return many
                    ? new PerUnit(Unit.PIECE, times(prices, inverse(priced.factor())), mass)
                    : new PerUnit(priced, prices, mass);
        }
        Weight weight = stated.get();
        if (!mass.equals(Span.UNKNOWN)) {
            throw InputException.of(
                    "YT-M066",
                    weight.place(),
                    "a mass, and a mass for a metre or a density as well",
                    "Keep one of the two.");
        }
        if (priced.kind() == weight.of().kind()) {
            return new PerUnit(priced, prices, weight.kilograms().times(Span.exactly(priced.factor())));
        }
        if (priced.kind() == Unit.Kind.MASS && used.kind() == weight.of().kind()) {
            Span price = inverse(priced.factor()).times(weight.kilograms());
            return new PerUnit(weight.of(), times(prices, price), weight.kilograms());
        }
        if (weight.of() == Unit.LITRE) {
            return new PerUnit(priced, prices, mass); // two kinds of unit: refused with the line
        }
        throw InputException.of(
                "YT-M067",
                weight.place(),
                "a mass for a metre of what is counted in `" + used.symbol() + "`",
                "Count it in m, cm or mm, or say what one weighs.");
    }

    /** Prices of as many as the row says, as prices of one. */
    static List<Price> each(Fields fields, List<Price> prices) {
        return fields.optional("value_per")
                .map(d -> times(prices, inverse(count(d))))
                .orElse(prices);
    }

    /** A quantity in as many of the parent as the row says, as a quantity in one. */
    static Optional<Span> each(Fields fields, Optional<Span> quantity) {
        Optional<Doc> per = fields.optional("quantity_per");
        return per.isEmpty() ? quantity : quantity.map(q -> q.times(inverse(count(per.get()))));
    }

    private static List<Price> times(List<Price> prices, Span factor) {
        return prices.stream()
                .map(p -> new Price(p.amount().times(factor), p.currency(), p.day(), p.kind()))
                .toList();
    }

    private static BigDecimal count(Doc doc) {
        return BomCells.span(doc)
                .filter(s -> s.isExact() && s.low().signum() > 0 && isPowerOfTen(s.low()))
                .map(Span::low)
                .orElseThrow(() -> InputException.of(
                        "YT-M068",
                        doc.place(),
                        "`" + Fields.asText(doc) + "` is not the number of units that the figure is for",
                        "Write 1, 10, 100, 1000 …, or state the figure for one."));
    }

    private static boolean isPowerOfTen(BigDecimal value) {
        return value.stripTrailingZeros().unscaledValue().equals(java.math.BigInteger.ONE);
    }

    /** Factors are powers of ten, so that this is exact. */
    private static Span inverse(BigDecimal factor) {
        return Span.exactly(BigDecimal.ONE.divide(factor));
    }
}
