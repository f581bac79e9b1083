package org.ytterby.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.trace.Bom;
import org.ytterby.engine.trace.NamedContents;
import org.ytterby.engine.trace.Sought;
import org.ytterby.engine.trace.Substances;
import org.ytterby.engine.trace.TracedLines;
import org.ytterby.engine.trace.Tracer;
import org.ytterby.io.BomFiles;
import org.ytterby.io.SoughtSets;

/** Bills of materials as a command reads them. */
final class Bills {
    private Bills() {}

    static Bom read(Session session, BomFiles files, String file) {
        try (InputStream in = session.open(file)) {
            BomFiles.Read read = files.bill(session.nameOf(file), in);
            read.notes().forEach(session::remark);
            return read.bom();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What fills lines that name a bill: the usual set of the corpus, searched for in the bills given with {@code --bom}. */
    static UnaryOperator<Transaction> lines(Session session, Corpus corpus) {
        Optional<String> file = session.text("bom");
        if (file.isEmpty()) {
            refuseWithoutBill(session, "rate");
            refuseWithoutBill(session, "price");
            return UnaryOperator.identity();
        }
        Bom bom = read(session, new BomFiles(corpus.vocabulary().elementNames(), Layout.decimal(session)), file.get());
        SoughtSets.One set = SoughtSets.of(session.corpusFiles(), corpus).find(Optional.empty());
        Sought sought = new Sought(set.id(), set.elements(), set.origin(), Optional.empty());
        Substances substances = substances(corpus);
        return new TracedLines(
                new Tracer(new NamedContents(corpus.lexicon(), substances, sought.elements()).opened(bom), substances),
                sought,
                set.fills(),
                TraceAsked.spans(session, "rate"),
                TraceAsked.spans(session, "price"))::fill;
    }

    private static void refuseWithoutBill(Session session, String option) {
        if (!session.all(option).isEmpty()) {
            throw session.refuse(
                    "YT-U048",
                    session.words().say("usage.bom-only", "--" + option),
                    session.words().say("usage.bom-only.advice"));
        }
    }

    /** Atomic weights as the corpus has them. */
    static Substances substances(Corpus corpus) {
        Map<String, BigDecimal> weights = new HashMap<>();
        corpus.vocabulary()
                .elements()
                .forEach((symbol, element) -> weights.put(symbol, BigDecimal.valueOf(element.mass())));
        return new Substances(weights);
    }
}
