package org.ytterby.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.ytterby.engine.trace.Pick;
import org.ytterby.engine.trace.Question;
import org.ytterby.engine.trace.Trace;

/** Tables for spreadsheets: shares of products, one line a product and basis; and the questions to one supplier. */
public final class TraceCsv {
    /** Headings that the reader of answers knows; what is filled in comes back as an answer. */
    private static final List<String> SHEET = List.of(
            "part",
            "supplier part",
            "name",
            "supplier",
            "substance",
            "quantity",
            "unit",
            "origin",
            "complete",
            "mass",
            "mass unit",
            "technology",
            "answered by",
            "answered on",
            "report",
            "note");

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

    /**
     * The questions to one supplier, in the shape in which the answers are read again. It names no price, no customer and no
     * part but the supplier's own.
     */
    public static void sheet(List<Question> questions, Set<String> elements, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF'); // spreadsheets take it for UTF-8 then
        try (CsvWriter csv = csv(writer)) {
            row(csv, SHEET.toArray(String[]::new));
            for (Question q : questions) {
                row(
                        csv,
                        line(
                                q,
                                "",
                                "",
                                "yes or no: nothing of " + String.join(", ", elements)
                                        + " is in it but what stands below; technology: of Chinese origin, yes or no"));
                for (String element : asked(q, elements)) {
                    row(
                            csv,
                            line(
                                    q,
                                    element,
                                    "%",
                                    "per cent of the mass, or <0.01; origin of the " + element
                                            + " itself, as CN or CN/MY"));
                }
            }
        }
        writer.flush();
    }

    /** All of them where nothing is known of what is in it; else those of which something is not known. */
    private static Set<String> asked(Question question, Set<String> elements) {
        boolean all = question.about().stream().anyMatch(a -> a.what() == Pick.What.CONTENT);
        return all
                ? elements
                : new TreeSet<>(
                        question.about().stream().flatMap(a -> a.of().stream()).toList());
    }

    private static String[] line(Question q, String substance, String unit, String note) {
        return new String[] {
            substance.isEmpty() ? q.article().id() : "",
            substance.isEmpty() ? q.article().supplierPart().orElse("") : "",
            substance.isEmpty() ? q.article().name() : "",
            substance.isEmpty() ? q.supplier().orElse("") : "",
            substance,
            "",
            unit,
            "",
            "",
            "",
            substance.isEmpty() ? "g" : "",
            "",
            "",
            "",
            "",
            note
        };
    }

    private static CsvWriter csv(Writer writer) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new Unclosed(writer));
    }

    private static void row(CsvWriter csv, String... cells) {
        csv.writeRecord(Arrays.stream(cells).map(FormulaCells::defused).toArray(String[]::new));
    }

    /** The stream below stays open. */
    private static final class Unclosed extends Writer {
        private final Writer below;

        Unclosed(Writer below) {
            this.below = below;
        }

        @Override
        public void write(char[] text, int offset, int length) {
            try {
                below.write(text, offset, length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void flush() {
            try {
                below.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            flush();
        }
    }
}
