package org.ytterby.io.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.trace.Article;
import org.ytterby.engine.trace.Bom;
import org.ytterby.engine.trace.Contradiction;
import org.ytterby.engine.trace.End;
import org.ytterby.engine.trace.Question;
import org.ytterby.engine.trace.Share;
import org.ytterby.engine.trace.Trace;
import org.ytterby.io.WhereUsed;

/** What a bill of materials says of a product, for people. */
public final class TraceText {
    private static final int LABEL = 34;
    private static final int FIGURE = 16;
    private static final int WIDE = 30;
    private static final int MOST_PICKS = 8;
    private static final int MOST_HOLDERS = 12;
    private static final int MOST_QUESTIONS = 5;

    private final TraceWords said;
    private final Style style;

    public TraceText(Style style) {
        this.style = style;
        this.said = new TraceWords(new Words(style.language()));
    }

    public String of(Bom bom, Trace trace, List<Contradiction> contradictions, Optional<String> note) {
        Page page = new Page(style);
        head(bom, trace, page);
        bases(trace, page);
        completions(trace, page);
        elements(trace, page);
        page.para("  ", "    ", said.technology(trace));
        holders(trace, page);
        questions(trace, page);
        if (!contradictions.isEmpty()) {
            title("trace.contradictions", page);
            contradictions.forEach(c -> page.para("  ! ", "    ", said.contradiction(c)));
        }
        page.blank();
        note.ifPresent(n -> page.para("  ", "  ", n));
        page.para("  ", "  ", said.say("trace.conventions"));
        return page.toString();
    }

    /** What another part in a place changes: shares before and after. */
    public String replaced(Trace before, Trace after, String part, String by) {
        Page page = new Page(style);
        page.line(TraceWords.called(before.product()), Ink.BOLD);
        page.para("  ", "  ", said.say("trace.how-much", said.sought(before)));
        page.blank();
        page.line("  " + said.say("trace.replaced", part, by), Ink.BOLD);
        page.line(
                "  " + Columns.fit(said.say("trace.basis"), LABEL) + Columns.fit(said.say("trace.before"), WIDE)
                        + said.say("trace.after"),
                Ink.FAINT);
        for (int i = 0; i < before.bases().size(); i++) {
            Trace.Measured was = before.bases().get(i);
            Trace.Measured is = after.bases().get(i);
            page.line("  " + Columns.fit(said.basis(was), LABEL) + Columns.fit(said.interval(was.share()), WIDE)
                    + said.interval(is.share()));
        }
        return page.toString();
    }

    /** Which products hold what is sought, and how much of it one of each holds; most first. */
    public String whereUsed(List<WhereUsed> products, String sought) {
        Page page = new Page(style);
        page.para("", "", said.words().count("trace.where-used", products.size(), sought));
        page.blank();
        for (WhereUsed w : products) {
            page.line("  " + Columns.fit(TraceWords.called(w.product()), LABEL)
                    + Columns.fit(said.amounts(w.mass(), "g", 3), WIDE) + said.amounts(w.value(), w.currency(), 0));
        }
        return page.toString();
    }

    private void head(Bom bom, Trace trace, Page page) {
        long suppliers = bom.articles().values().stream()
                .map(Article::supplier)
                .flatMap(Optional::stream)
                .distinct()
                .count();
        page.line(bom.name() + "   "
                + said.words().count("trace.articles", bom.articles().size()) + " · "
                + said.words().count("trace.suppliers", suppliers));
        page.blank();
        page.line(TraceWords.called(trace.product()), Ink.BOLD);
        page.para("  ", "  ", said.say("trace.how-much", said.sought(trace)));
    }

    private void title(String key, Page page) {
        page.blank();
        page.line("  " + said.say(key), Ink.BOLD);
    }

    private void bases(Trace trace, Page page) {
        page.blank();
        page.line(
                "  "
                        + row(
                                said.say("trace.basis"),
                                said.say("trace.least"),
                                said.say("trace.most"),
                                trace.floor()
                                        .map(f -> said.say("trace.floor", said.percentOf(f)))
                                        .orElse("")),
                Ink.FAINT);
        for (Trace.Measured m : trace.bases()) {
            String verdict = m.basis().measure() == org.ytterby.engine.trace.Basis.Measure.VALUE
                    ? trace.floor().map(f -> said.against(m.share(), f)).orElse("")
                    : "";
            page.line("  " + row(said.basis(m), figure(m, false), figure(m, true), verdict));
        }
    }

    private String figure(Trace.Measured m, boolean high) {
        End end = high ? m.share().high() : m.share().low();
        return said.percent(m.share(), high) + (end.reached() ? "" : " " + said.say("trace.bound"));
    }

    private static String row(String label, String low, String high, String more) {
        return Columns.fit(label, LABEL) + left(low) + left(high) + "   " + more;
    }

    private static String left(String figure) {
        return " ".repeat(Math.max(0, FIGURE - Columns.of(figure))) + figure;
    }

    private void completions(Trace trace, Page page) {
        Trace.Measured first = trace.bases().getFirst();
        if (first.share().isExact()) {
            page.blank();
            page.para("  ", "  ", said.say("trace.known", said.basis(first)));
            return;
        }
        page.blank();
        page.line("  " + said.say("trace.completions", said.basis(first)), Ink.BOLD);
        for (boolean high : new boolean[] {false, true}) {
            End end = high ? first.share().high() : first.share().low();
            String lead =
                    said.percent(first.share(), high) + (end.reached() ? "  " : " " + said.say("trace.bound") + "  ");
            page.para("  " + lead, "    ", said.completion(end, trace, MOST_PICKS));
        }
    }

    private void elements(Trace trace, Page page) {
        if (trace.elements().isEmpty()) {
            return;
        }
        title("trace.elements", page);
        Map<String, List<String>> alike = new LinkedHashMap<>();
        for (Trace.Amount a : trace.elements()) {
            String amounts =
                    Columns.fit(said.amounts(a.mass(), "g", 3), 30) + said.amounts(a.value(), trace.currency(), 0);
            alike.computeIfAbsent(amounts, k -> new ArrayList<>()).add(a.element());
        }
        alike.forEach((amounts, symbols) -> page.line("  " + Columns.fit(String.join(", ", symbols), 24) + amounts));
    }

    private void holders(Trace trace, Page page) {
        if (trace.holders().isEmpty()) {
            return;
        }
        title("trace.holders", page);
        for (Trace.Holder h : trace.holders().stream().limit(MOST_HOLDERS).toList()) {
            String amount = said.amount(h.least(), h.most(), trace.currency());
            String places = h.places() > 1 ? " " + said.words().count("trace.places", h.places()) : "";
            page.ends("  ", "      ", String.join(" › ", h.way()) + places, amount, Ink.PLAIN);
        }
        if (trace.holders().size() > MOST_HOLDERS) {
            page.line("  " + said.words().count("trace.further", trace.holders().size() - (long) MOST_HOLDERS));
        }
    }

    private void questions(Trace trace, Page page) {
        if (trace.questions().isEmpty()) {
            return;
        }
        title("trace.questions", page);
        int number = 1;
        for (Question q : trace.questions().stream().limit(MOST_QUESTIONS).toList()) {
            String part = q.article()
                    .supplierPart()
                    .map(p -> q.article().id() + " (" + p + ")")
                    .orElse(q.article().id());
            page.ends(
                    "  " + number++ + "  ",
                    "     ",
                    said.say("trace.ask", said.whom(q), part),
                    settles(q, trace),
                    Ink.PLAIN);
            page.para("     ", "     ", said.asks(q));
            page.para("     ", "     ", said.leaves(q));
        }
        if (trace.questions().size() > MOST_QUESTIONS) {
            page.line("     "
                    + said.words().count("trace.further", trace.questions().size() - (long) MOST_QUESTIONS));
        }
    }

    private String settles(Question q, Trace trace) {
        Optional<BigDecimal> floor = trace.floor();
        if (floor.isEmpty()) {
            return "";
        }
        if (trace.bases().getFirst().share().against(floor.get()) != Share.Verdict.OPEN) {
            return said.say("trace.narrows");
        }
        boolean low = q.ifLow().against(floor.get()) != Share.Verdict.OPEN;
        boolean high = q.ifHigh().against(floor.get()) != Share.Verdict.OPEN;
        return said.say(low && high ? "trace.settles" : low || high ? "trace.may-settle" : "trace.narrows");
    }
}
