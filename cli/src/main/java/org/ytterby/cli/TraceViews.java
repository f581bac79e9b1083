package org.ytterby.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ytterby.engine.trace.Basis;
import org.ytterby.engine.trace.Trace;
import org.ytterby.engine.trace.Tracer;
import org.ytterby.io.TableOut;
import org.ytterby.io.WhereUsed;
import org.ytterby.io.text.TraceText;
import org.ytterby.io.text.TraceWords;
import org.ytterby.io.workbook.SheetTable;

/** Two further views of bills: which products hold something, and what another part changes. */
final class TraceViews {
    private final Session session;
    private final Tracer tracer;
    private final TraceAsked asked;

    TraceViews(Session session, Tracer tracer, TraceAsked asked) {
        this.session = session;
        this.tracer = tracer;
        this.asked = asked;
    }

    /** @param format one of those of {@code trace}; a page is refused */
    int whereUsed(String format) {
        refuse(session, "where-used", format, List.of("table", "json", "csv", "xlsx"));
        Basis value = asked.bases().getFirst().of(Basis.Measure.VALUE);
        Basis mass = value.of(Basis.Measure.MASS);
        List<WhereUsed> found = tracer.bom().products().stream()
                .map(p -> new WhereUsed(
                        p,
                        tracer.amount(p.id(), asked.sought(), value),
                        tracer.amount(p.id(), asked.sought(), mass),
                        tracer.currency(p.id(), value)))
                .filter(w -> w.mass().high().content().signum() > 0
                        || w.value().high().content().signum() > 0)
                .sorted(Comparator.comparing((WhereUsed w) -> w.mass().high().content())
                        .reversed())
                .toList();
        try (Output output = Output.of(session)) {
            switch (format) {
                case "json" -> WhereUsed.json(found, asked.sought(), output.stream());
                case "csv" -> WhereUsed.table(found, asked.sought(), TableOut.csv(output.stream()));
                case "xlsx" ->
                    WhereUsed.table(
                            found,
                            asked.sought(),
                            SheetTable.to(output.stream(), session.words().say("sheet.answers"), WhereUsed.NUMBERS));
                default ->
                    output.print(text().whereUsed(found, new TraceWords(session.words()).sought(asked.sought())));
            }
            output.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Exit.FREE;
    }

    /** Refuses a format that a view does not have. */
    static void refuse(Session session, String option, String format, List<String> has) {
        if (!has.contains(format)) {
            throw session.refuse(
                    "YT-U047",
                    session.words().say("usage.view-format", option, format),
                    session.words().say("usage.view-format.advice", String.join(", ", has)));
        }
    }

    int replaced(String product) {
        Map<String, String> pair = session.pairs("replace");
        String part = pair.keySet().iterator().next();
        String by = pair.values().iterator().next();
        for (String id : List.of(part, by)) {
            if (tracer.bom().article(id).isEmpty()) {
                throw session.refuse(
                        "YT-U030",
                        session.words().say("usage.no-part", id),
                        session.words().say("usage.no-part.advice"));
            }
        }
        Tracer other = new Tracer(tracer.bom().replaced(part, by), tracer.substances());
        Trace before = tracer.trace(product, asked.sought(), asked.bases(), asked.floor());
        Trace after = other.trace(product, asked.sought(), asked.bases(), asked.floor());
        print(text().replaced(before, after, part, by));
        return Exit.FREE;
    }

    private TraceText text() {
        return new TraceText(session.terminal().style(session.words().language()));
    }

    private void print(String text) {
        try (Output output = Output.of(session)) {
            output.print(text);
            output.finish();
        }
    }
}
