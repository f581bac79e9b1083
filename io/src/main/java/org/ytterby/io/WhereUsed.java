package org.ytterby.io;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.trace.Article;
import org.ytterby.engine.trace.Basis;
import org.ytterby.engine.trace.Share;
import org.ytterby.engine.trace.Sought;

/**
 * One product and what one of it holds of what is sought.
 *
 * @param value in the currency in which the product is priced
 * @param mass in kilograms
 */
public record WhereUsed(Article product, Share value, Share mass, String currency) {
    private static final List<String> HEADINGS =
            List.of("product", "name", "sought", "origin", "supplier", "measure", "unit", "least", "most", "most is");

    /** The headings under which numbers stand. */
    public static final Set<String> NUMBERS = Set.of("least", "most");

    /** How much of one measure; the most is empty where nothing bounds it. */
    private record Amount(String measure, String unit, String least, Optional<String> most, String mostIs) {
        static Amount of(Basis.Measure measure, String unit, Share share) {
            boolean open = isUnbounded(share);
            return new Amount(
                    measure.name().toLowerCase(Locale.ROOT),
                    unit,
                    plain(share.low().content()),
                    open ? Optional.empty() : Optional.of(plain(share.high().content())),
                    open ? "open" : share.high().reached() ? "reached" : "bound");
        }

        private static String plain(BigDecimal figure) {
            return figure.stripTrailingZeros().toPlainString();
        }
    }

    /** Whether nothing bounds the most. */
    public static boolean isUnbounded(Share amount) {
        return amount.high().content().precision() - amount.high().content().scale() > 40;
    }

    private List<Amount> amounts() {
        return List.of(Amount.of(Basis.Measure.MASS, "kg", mass), Amount.of(Basis.Measure.VALUE, currency, value));
    }

    /** One record a product and measure. */
    public static void table(List<WhereUsed> products, Sought sought, TableOut.Begins table) throws IOException {
        try (TableOut out = table.under(HEADINGS)) {
            for (WhereUsed w : products) {
                for (Amount a : w.amounts()) {
                    out.record(List.of(
                            w.product().id(),
                            w.product().name(),
                            sought.name(),
                            sought.origin().orElse(""),
                            sought.supplier().orElse(""),
                            a.measure(),
                            a.unit(),
                            a.least(),
                            a.most().orElse(""),
                            a.mostIs()));
                }
            }
        }
    }

    /** For programs; numbers are texts, so that no reader makes floats of them. */
    public static void json(List<WhereUsed> products, Sought sought, OutputStream out) throws IOException {
        JsonOut json = JsonOut.indented(out);
        json.table(() -> {
            json.table("sought", () -> {
                json.text("name", sought.name());
                json.texts("elements", sought.elements());
                json.text("origin", sought.origin());
                json.text("supplier", sought.supplier());
            });
            json.rows(
                    "products",
                    products,
                    w -> json.table(() -> {
                        json.text("product", w.product().id());
                        json.text("name", w.product().name());
                        json.rows(
                                "amounts",
                                w.amounts(),
                                a -> json.table(() -> {
                                    json.text("measure", a.measure());
                                    json.text("unit", a.unit());
                                    json.text("least", a.least());
                                    json.text("most", a.most());
                                    json.text("most_is", a.mostIs());
                                }));
                    }));
        });
        json.finish();
    }
}
