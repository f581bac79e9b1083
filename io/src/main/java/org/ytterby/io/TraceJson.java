package org.ytterby.io;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ytterby.engine.trace.Bom;
import org.ytterby.engine.trace.Contradiction;
import org.ytterby.engine.trace.End;
import org.ytterby.engine.trace.Pick;
import org.ytterby.engine.trace.Question;
import org.ytterby.engine.trace.Share;
import org.ytterby.engine.trace.Trace;

/** A trace for programs. Numbers are texts, so that no reader makes floats of them; shares are parts of one. */
public final class TraceJson {
    private final JsonOut json;

    private TraceJson(OutputStream out) {
        this.json = JsonOut.indented(out);
    }

    public static void write(Bom bom, List<Trace> traces, List<Contradiction> contradictions, OutputStream out)
            throws IOException {
        new TraceJson(out).write(bom, traces, contradictions);
    }

    private void write(Bom bom, List<Trace> traces, List<Contradiction> contradictions) throws IOException {
        json.table(() -> {
            json.text("bill", bom.name());
            json.rows("products", traces, this::trace);
            json.rows("contradictions", contradictions, this::contradiction);
        });
        json.finish();
    }

    private void contradiction(Contradiction c) {
        json.table(() -> {
            json.text("part", c.article());
            json.text("about", code(c.about()));
            json.text("on_file", c.before());
            json.text("said", c.said());
            json.text("source", c.source());
        });
    }

    private void trace(Trace t) {
        json.table(() -> {
            json.text("product", t.product().id());
            json.text("name", t.product().name());
            json.table("sought", () -> {
                json.text("name", t.sought().name());
                json.texts("elements", t.sought().elements());
                json.text("origin", t.sought().origin());
                json.text("supplier", t.sought().supplier());
            });
            json.text("floor", t.floor().map(BigDecimal::toPlainString));
            json.text("currency", t.currency());
            json.text("chinese_technology", t.chineseTechnology().map(y -> y ? "yes" : "no"));
            json.rows("shares", t.bases(), m -> measured(t, m));
            json.rows("elements", t.elements(), this::amount);
            json.rows("holders", t.holders(), this::holder);
            json.rows("questions", t.questions(), this::question);
        });
    }

    private void measured(Trace t, Trace.Measured m) {
        json.table(() -> {
            json.text("measure", code(m.basis().measure()));
            json.text("tier", code(m.basis().tier()));
            json.text("day", m.basis().day());
            json.text("price_kind", m.basis().priceKind());
            share(m.share());
            boolean tested = m.basis().measure() == org.ytterby.engine.trace.Basis.Measure.VALUE;
            json.text(
                    "against_floor",
                    t.floor().filter(f -> tested).map(f -> code(m.share().against(f))));
        });
    }

    private void share(Share share) {
        json.table("low", () -> end(share.low(), RoundingMode.FLOOR));
        json.table("high", () -> end(share.high(), RoundingMode.CEILING));
    }

    private void end(End end, RoundingMode rounding) {
        json.text("share", plain(end.share(rounding)));
        json.text("content", plain(end.content()));
        json.text("whole", plain(end.whole()));
        json.text("end", end.reached() ? "reached" : "bound");
        json.rows("completion", end.completion(), this::pick);
    }

    private void pick(Pick p) {
        json.table(() -> {
            json.text("part", p.article());
            json.text("what", code(p.what()));
            json.text("of", p.of());
            json.text("position", p.position());
            json.text("value", plain(p.value()));
        });
    }

    private void amount(Trace.Amount a) {
        json.table(() -> {
            json.text("element", a.element());
            json.table("kilograms", () -> ends(a.mass()));
            json.table("value", () -> ends(a.value()));
        });
    }

    private void ends(Share amount) {
        json.text("low", plain(amount.low().content()));
        json.text(
                "high",
                Optional.of(amount.high().content())
                        .filter(TraceJson::isBounded)
                        .map(TraceJson::plain));
    }

    private static boolean isBounded(BigDecimal value) {
        return value.precision() - value.scale() <= 40;
    }

    private void holder(Trace.Holder h) {
        json.table(() -> {
            json.text("part", h.article().id());
            json.text("supplier", h.article().supplier());
            json.texts("way", h.way());
            json.number("places", h.places());
            json.text("least", plain(h.least()));
            json.text("most", h.most().map(TraceJson::plain));
        });
    }

    private void question(Question q) {
        json.table(() -> {
            json.text("part", q.article().id());
            json.text("supplier", q.supplier());
            json.truth("for_supplier", q.isForSupplier());
            json.rows(
                    "about",
                    q.about(),
                    a -> json.table(() -> {
                        json.text("what", code(a.what()));
                        json.text("of", a.of());
                    }));
            json.table("if_low", () -> share(q.ifLow()));
            json.table("if_high", () -> share(q.ifHigh()));
        });
    }

    private static String code(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }

    private static String plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }
}
