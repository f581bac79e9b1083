package org.ytterby.io;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ytterby.engine.trace.Question;
import org.ytterby.engine.trace.Trace;

/** Shares of products as a table for spreadsheets: one line a product and basis. */
public final class TraceCsv {
    private static final List<String> SHARES = List.of(
            "product",
            "name",
            "sought",
            "origin",
            "supplier",
            "measure",
            "tier",
            "least",
            "least is",
            "most",
            "most is",
            "floor",
            "against floor",
            "first to ask",
            "about part");

    /** The headings under which numbers stand. */
    public static final Set<String> NUMBERS = Set.of("least", "most", "floor");

    private TraceCsv() {}

    /** Shares, one record a product and basis. */
    public static void write(List<Trace> traces, TableOut.Begins table) throws IOException {
        try (TableOut out = table.under(SHARES)) {
            for (Trace t : traces) {
                for (Trace.Measured m : t.bases()) {
                    boolean tested = m.basis().measure() == org.ytterby.engine.trace.Basis.Measure.VALUE
                            && t.floor().isPresent();
                    out.record(List.of(
                            t.product().id(),
                            t.product().name(),
                            t.sought().name(),
                            t.sought().origin().orElse(""),
                            t.sought().supplier().orElse(""),
                            m.basis().measure().name().toLowerCase(Locale.ROOT),
                            m.basis().tier().name().toLowerCase(Locale.ROOT),
                            m.share().low().share(RoundingMode.FLOOR).toPlainString(),
                            m.share().low().reached() ? "reached" : "bound",
                            m.share().high().share(RoundingMode.CEILING).toPlainString(),
                            m.share().high().reached() ? "reached" : "bound",
                            t.floor().map(BigDecimal::toPlainString).orElse(""),
                            tested ? m.share().against(t.floor().get()).name().toLowerCase(Locale.ROOT) : "",
                            t.questions().stream()
                                    .findFirst()
                                    .flatMap(Question::supplier)
                                    .orElse(""),
                            t.questions().stream()
                                    .findFirst()
                                    .map(q -> q.article().id())
                                    .orElse("")));
                }
            }
        }
    }
}
