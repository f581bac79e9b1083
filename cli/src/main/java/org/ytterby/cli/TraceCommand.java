package org.ytterby.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.trace.Answered;
import org.ytterby.engine.trace.Basis;
import org.ytterby.engine.trace.Bom;
import org.ytterby.engine.trace.Contradiction;
import org.ytterby.engine.trace.Share;
import org.ytterby.engine.trace.Trace;
import org.ytterby.engine.trace.Tracer;
import org.ytterby.io.BomFiles;
import org.ytterby.io.SoughtSets;
import org.ytterby.io.TableOut;
import org.ytterby.io.TraceCsv;
import org.ytterby.io.TraceJson;
import org.ytterby.io.html.TracePage;
import org.ytterby.io.text.Style;
import org.ytterby.io.text.TraceText;
import org.ytterby.io.workbook.SheetTable;

/** Shares of value and mass in the products of a bill of materials. */
final class TraceCommand implements Command {
    private static final List<String> FORMATS = List.of("table", "json", "csv", "xlsx", "html");

    @Override
    public void describe(Options options) {
        options.file("FILE");
        options.value("product", "PART");
        options.value("set", "SET");
        options.value("elements", "LIST");
        options.value("origin", "COUNTRY");
        options.value("supplier", "NAME");
        options.value("basis", "LIST");
        options.value("price-kind", "KIND");
        options.value("currency", "CODE");
        options.values("rate", "CODE=NUMBER");
        options.values("price", "SUBSTANCE=NUMBER");
        options.value("on", "DATE");
        options.value("floor", "PERCENT");
        options.values("answers", "FILE");
        options.value("letters", "DIR");
        options.value("decimal", "comma|point");
        options.flag("where-used");
        options.value("replace", "OLD=NEW");
        options.value("format", "FORMAT", FORMATS);
        options.value("out", "FILE");
        options.flag("overwrite");
    }

    @Override
    public int run(Session session) {
        String format = session.choice("format", FORMATS)
                .or(() -> session.text("out").flatMap(TraceCommand::ofName))
                .orElse("table");
        Corpus corpus = session.corpus();
        Answered answered = bill(session, corpus);
        Bom bom = answered.bom();
        TraceAsked asked = TraceAsked.of(session, corpus, SoughtSets.of(session.corpusFiles(), corpus));
        Tracer tracer = new Tracer(bom, Bills.substances(corpus));
        if (session.has("where-used")) {
            return new TraceViews(session, tracer, asked).whereUsed(format);
        }
        if (session.text("replace").isPresent()) {
            TraceViews.refuse(session, "replace", format, List.of("table"));
            return new TraceViews(session, tracer, asked)
                    .replaced(products(session, bom, "table").getFirst());
        }
        List<Trace> traces = products(session, bom, format).stream()
                .map(p -> tracer.trace(p, asked.sought(), asked.bases(), asked.floor()))
                .toList();
        session.text("letters").ifPresent(folder -> TraceLetters.write(session, folder, asked, traces));
        try (Output output = Output.of(session)) {
            write(format, session, tracer, traces, answered.contradictions(), asked, output);
            output.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return traces.stream().anyMatch(t -> isOpen(t)) ? Exit.BLOCKED : Exit.FREE;
    }

    /** Something asked for a threshold is open, or reaches it. */
    private static boolean isOpen(Trace trace) {
        return trace.floor().isPresent()
                && trace.bases().stream()
                        .filter(m -> m.basis().measure() == Basis.Measure.VALUE)
                        .anyMatch(m -> m.share().against(trace.floor().get()) != Share.Verdict.LESS);
    }

    private static Answered bill(Session session, Corpus corpus) {
        BomFiles files = new BomFiles(corpus.vocabulary().elementNames(), Layout.decimal(session));
        Answered answered = Answered.of(Bills.read(session, files, session.file()));
        for (String file : session.all("answers")) {
            try (InputStream in = session.open(file)) {
                BomFiles.Answers answers = files.answers(session.nameOf(file), in);
                answers.notes().forEach(session::remark);
                answered = answered.with(answers.articles());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return answered;
    }

    /** The product named, or the only one; a table for programs holds all. */
    private static List<String> products(Session session, Bom bom, String format) {
        Optional<String> named = session.text("product");
        if (named.isPresent()) {
            if (bom.article(named.get()).isEmpty()) {
                throw session.refuse(
                        "YT-U030",
                        session.words().say("usage.no-part", named.get()),
                        session.words().say("usage.no-part.advice"));
            }
            return List.of(named.get());
        }
        List<String> all = bom.products().stream().map(a -> a.id()).toList();
        if (all.size() > 1 && List.of("table", "html").contains(format)) {
            String some = String.join(", ", all.subList(0, Math.min(6, all.size()))) + (all.size() > 6 ? ", …" : "");
            throw session.refuse(
                    "YT-U049",
                    session.words().say("usage.products", all.size(), some),
                    session.words().say("usage.products.advice"));
        }
        return all;
    }

    private static void write(
            String format,
            Session session,
            Tracer tracer,
            List<Trace> traces,
            List<Contradiction> contradictions,
            TraceAsked asked,
            Output output)
            throws IOException {
        switch (format) {
            case "json" -> TraceJson.write(tracer.bom(), traces, contradictions, output.stream());
            case "csv" -> TraceCsv.write(traces, TableOut.csv(output.stream()));
            case "xlsx" ->
                TraceCsv.write(
                        traces, SheetTable.to(output.stream(), session.words().say("sheet.answers"), TraceCsv.NUMBERS));
            case "html" -> page(session, tracer, traces, contradictions, asked, output);
            default -> {
                boolean toFile = session.text("out").isPresent();
                Style style = toFile
                        ? Style.plain(session.words().language())
                        : session.terminal().style(session.words().language());
                Optional<String> note = asked.note().map(session.words()::of);
                traces.forEach(t -> output.print(new TraceText(style).of(tracer.bom(), t, contradictions, note)));
            }
        }
    }

    private static void page(
            Session session,
            Tracer tracer,
            List<Trace> traces,
            List<Contradiction> contradictions,
            TraceAsked asked,
            Output output) {
        Basis basis = asked.bases().getFirst();
        for (Trace t : traces) {
            output.print(TracePage.of(
                    session.words(),
                    tracer.bom().name(),
                    t,
                    tracer.makeup(t.product().id(), asked.sought(), basis.of(Basis.Measure.VALUE)),
                    tracer.makeup(t.product().id(), asked.sought(), basis.of(Basis.Measure.MASS)),
                    contradictions,
                    asked.note().map(session.words()::of)));
        }
    }

    private static Optional<String> ofName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return FORMATS.stream().filter(f -> name.endsWith("." + f)).findFirst();
    }
}
