package org.ytterby.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.trace.Bom;
import org.ytterby.engine.trace.Substances;
import org.ytterby.io.BomFiles;

/** Bills of materials as a command reads them. */
final class Bills {
    private Bills() {}

    static Bom read(Session session, BomFiles files, String file) {
        try (InputStream in = session.open(file)) {
            BomFiles.Read read = files.bill(session.nameOf(file), in);
            read.notes().forEach(session.terminal().err()::println);
            return read.bom();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
