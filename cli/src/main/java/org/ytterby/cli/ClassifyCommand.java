package org.ytterby.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.decide.Classifier;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.facts.FactsReader;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.law.Corpus;
import org.ytterby.io.Book;
import org.ytterby.io.BookOptions;
import org.ytterby.io.BookRow;
import org.ytterby.io.InputFormat;
import org.ytterby.io.OrderBooks;

/** Says which controlled items goods may be: one in words, or every line of a file. */
final class ClassifyCommand implements Command {
    private static final List<String> FORMATS = List.of("table", "csv", "xlsx", "json", "jsonl");
    private static final List<String> INPUTS = List.of("csv", "xlsx", "json", "jsonl", "yaml");

    @Override
    public void describe(Options options) {
        options.words("TEXT");
        options.value("file", "FILE");
        options.value("hs", "CODE");
        options.values("fact", "FACT=VALUE");
        options.value("on", "DATE");
        options.value("known", "DATE");
        options.values("map", "COLUMN=FACT");
        options.value("format", "FORMAT", FORMATS);
        options.value("input-format", "FORMAT", INPUTS);
        options.value("sheet", "NAME");
        options.value("decimal", "comma|point");
        options.value("out", "FILE");
        options.flag("overwrite");
    }

    @Override
    public int run(Session session) {
        String text = String.join(" ", session.parameters()).strip();
        Optional<String> file = session.text("file");
        if (text.isEmpty() == file.isEmpty()) {
            throw session.refuse(
                    "YT-U051",
                    session.words().say("usage.classify-what"),
                    session.words().say("usage.classify-what.advice"));
        }
        String format = session.choice("format", FORMATS)
                .or(() -> session.text("out").flatMap(ClassifyCommand::ofName))
                .orElse("table");
        Optional<LocalDate> known = session.day("known");
        Optional<LocalDate> on = session.day("on");
        Corpus corpus = session.corpus();
        Classifier classifier = new Classifier(new Engine(corpus));
        LocalDate day = on.orElse(corpus.evidenceUntil());
        Book book = file.map(f -> read(session, corpus, f, day, known))
                .orElseGet(() -> one(session, corpus, text, day, known));
        book.notes().forEach(session::remark);
        try (Output output = Output.of(session)) {
            int code = new ClassifyRun(session, classifier, corpus, book, file.isPresent()).run(format, output);
            output.finish();
            return code;
        }
    }

    private static Book read(Session session, Corpus corpus, String file, LocalDate day, Optional<LocalDate> known) {
        BookOptions options =
                new BookOptions(Optional.of(day), known, Map.of(), List.of(), session.pairs("map"), Layout.of(session));
        InputFormat format = session.formatOf(file, session.choice("input-format", INPUTS), "usage.no-format.advice");
        try (InputStream in = session.open(file)) {
            return new OrderBooks(corpus).read(session.nameOf(file), in, format, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The goods of the command line as a book of one line. */
    private static Book one(Session session, Corpus corpus, String text, LocalDate day, Optional<LocalDate> known) {
        Map<String, Doc> facts = new LinkedHashMap<>();
        facts.put("item.description", new Doc.Text(new Place("TEXT", 0, 0), text));
        session.text("hs").ifPresent(c -> facts.put("item.hs", new Doc.Text(new Place("--hs", 0, 0), c)));
        session.pairs("fact").forEach((k, v) -> facts.put(k, new Doc.Text(new Place("--fact", 0, 0), v)));
        Doc.Table table = new Doc.Table(new Place("--fact", 0, 0), facts);
        Transaction goods =
                new Transaction("", new FactsReader(corpus.vocabulary()).read(table), day, known, Map.of(), List.of());
        return new Book(
                "TEXT",
                new ArrayList<>(List.of(new BookRow.Readable(1, goods, Map.of("description", text)))),
                List.of());
    }

    private static Optional<String> ofName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return FORMATS.stream().filter(f -> name.endsWith("." + f)).findFirst();
    }
}
