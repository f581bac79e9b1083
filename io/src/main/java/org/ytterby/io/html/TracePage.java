package org.ytterby.io.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.trace.Basis;
import org.ytterby.engine.trace.Contradiction;
import org.ytterby.engine.trace.Makeup;
import org.ytterby.engine.trace.Question;
import org.ytterby.engine.trace.Trace;
import org.ytterby.io.text.TraceWords;
import org.ytterby.io.text.Words;

/** The report of a trace as one page that needs nothing else: pictures, and everything in them as tables beneath. */
public final class TracePage {
    private static final int MOST_PICKS = 12;

    private final TraceWords said;
    private final Html html = new Html();

    private TracePage(Words words) {
        this.said = new TraceWords(words);
    }

    /**
     * @param value what the picture of value shows
     * @param mass the same for mass, in kilograms
     * @param note what the law leaves open
     */
    public static String of(
            Words words,
            String bill,
            Trace trace,
            Makeup value,
            Makeup mass,
            List<Contradiction> contradictions,
            Optional<String> note) {
        return new TracePage(words).page(bill, trace, value, mass, contradictions, note);
    }

    private String page(
            String bill,
            Trace trace,
            Makeup value,
            Makeup mass,
            List<Contradiction> contradictions,
            Optional<String> note) {
        String title = TraceWords.called(trace.product());
        html.start("html", "lang", said.words().language() == Language.ZH ? "zh-Hans" : "en")
                .line()
                .start("head")
                .empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'");
        html.start("title").text(title + " · Ytterby").end().start("style");
        html.style(Style.TEXT + read("trace.css"));
        html.end().end().line().start("body").start("main").line();
        html.start("h1")
                .text(title)
                .end()
                .start("p", "class", "lead")
                .text(said.say("trace.how-much", said.sought(trace)))
                .end()
                .line();
        new SharePicture(said).draw(html, trace.bases(), trace.floor(), said.say("trace.page.shares"));
        shares(trace);
        completions(trace);
        questions(trace);
        picture("trace.page.value", value, trace, trace.currency(), 0);
        picture("trace.page.mass", mass, trace, "g", 3);
        contradictions(contradictions);
        html.start("p", "class", "stand")
                .text(bill + ". " + said.technology(trace) + " "
                        + note.map(n -> n + " ").orElse("") + said.say("trace.conventions"))
                .end();
        html.end().end().end();
        return "<!DOCTYPE html>\n" + html + "\n";
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(TracePage.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head(String... columns) {
        html.start("div", "class", "wide").start("table").start("thead").start("tr");
        for (String column : columns) {
            html.start("th", "scope", "col").text(column).end();
        }
        html.end().end().start("tbody").line();
    }

    private void row(String... cells) {
        html.start("tr");
        for (String cell : cells) {
            html.start("td").text(cell.replace(" %", "\u00a0%")).end();
        }
        html.end().line();
    }

    private void end() {
        html.end().end().end().line();
    }

    private void title(String key) {
        html.start("h2").text(said.say(key)).end().line();
    }

    private void shares(Trace trace) {
        head(
                said.say("trace.basis"),
                said.say("trace.least"),
                said.say("trace.most"),
                trace.floor()
                        .map(f -> said.say("trace.floor", said.percentOf(f)))
                        .orElse(""));
        for (Trace.Measured m : trace.bases()) {
            boolean tested = m.basis().measure() == Basis.Measure.VALUE;
            row(
                    said.basis(m),
                    said.percent(m.share(), false) + mark(m.share().low().reached()),
                    said.percent(m.share(), true) + mark(m.share().high().reached()),
                    tested ? trace.floor().map(f -> said.against(m.share(), f)).orElse("") : "");
        }
        end();
    }

    private String mark(boolean reached) {
        return reached ? "" : " " + said.say("trace.bound");
    }

    private void completions(Trace trace) {
        Trace.Measured first = trace.bases().getFirst();
        if (first.share().isExact()) {
            return;
        }
        html.start("h2")
                .text(said.say("trace.completions", said.basis(first)))
                .end()
                .line();
        head("", said.say("trace.page.with"));
        row(said.percent(first.share(), false), said.completion(first.share().low(), trace, MOST_PICKS));
        row(said.percent(first.share(), true), said.completion(first.share().high(), trace, MOST_PICKS));
        end();
    }

    private void questions(Trace trace) {
        if (trace.questions().isEmpty()) {
            return;
        }
        title("trace.questions");
        head(
                said.say("trace.page.whom"),
                said.say("trace.page.part"),
                said.say("trace.page.what"),
                said.say("trace.page.leaves"));
        for (Question q : trace.questions()) {
            row(
                    said.whom(q),
                    q.article()
                            .supplierPart()
                            .map(p -> q.article().id() + " (" + p + ")")
                            .orElse(q.article().id()),
                    said.asks(q),
                    said.say("trace.page.or", said.interval(q.ifLow()), said.interval(q.ifHigh())));
        }
        end();
    }

    private void picture(String key, Makeup makeup, Trace trace, String unit, int shift) {
        title(key);
        String origin = trace.sought().origin().map(said::country).orElse("");
        Map<String, String> labels = origin.isEmpty()
                ? Map.of(
                        "certain",
                        said.say("trace.page.in"),
                        "open",
                        said.say("trace.page.may-in"),
                        "elsewhere",
                        "",
                        "unknown",
                        "?")
                : Map.of(
                        "certain", said.say("trace.page.certain", origin),
                        "open", said.say("trace.page.open", origin),
                        "elsewhere", said.say("trace.page.elsewhere"),
                        "unknown", "?");
        StreamPicture picture = new StreamPicture(makeup, labels, a -> said.amount(a.movePointRight(shift), unit));
        if (!picture.isEmpty()) {
            picture.draw(html, said.say(key));
            streams(makeup, labels, unit, shift);
        }
        if (!makeup.unbounded().isEmpty()) {
            html.start("p")
                    .text(said.say(
                            "trace.page.unbounded",
                            String.join(
                                    ", ", makeup.unbounded().stream().sorted().toList())))
                    .end()
                    .line();
        }
    }

    private void streams(Makeup makeup, Map<String, String> labels, String unit, int shift) {
        head(
                said.say("trace.page.part"),
                said.say("trace.page.element"),
                labels.getOrDefault("certain", ""),
                labels.getOrDefault("open", ""),
                labels.getOrDefault("elsewhere", ""));
        for (Makeup.Stream s : makeup.streams()) {
            row(
                    s.article(),
                    s.element().orElse("?"),
                    figure(s.certain(), unit, shift),
                    figure(s.open(), unit, shift),
                    figure(s.elsewhere(), unit, shift));
        }
        end();
    }

    private String figure(BigDecimal amount, String unit, int shift) {
        return amount.signum() == 0 ? "" : said.amount(amount.movePointRight(shift), unit);
    }

    private void contradictions(List<Contradiction> contradictions) {
        if (!contradictions.isEmpty()) {
            title("trace.contradictions");
            html.start("ul");
            contradictions.forEach(
                    c -> html.start("li").text(said.contradiction(c)).end());
            html.end().line();
        }
    }
}
