package org.ytterby.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.facts.Declaration;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.law.Corpus;
import org.ytterby.io.AnswerCsv;
import org.ytterby.io.BookOptions;
import org.ytterby.io.DeclarationFiles;
import org.ytterby.io.HouseChecks;
import org.ytterby.io.InputFormat;
import org.ytterby.io.OrderBooks;
import org.ytterby.io.workbook.AnswerWorkbook;

/** Answers for every line of an order book. */
final class CheckCommand implements Command {
    private static final List<String> DOERS = List.of("exporter", "importer", "end_user", "carrier");
    private static final List<String> FORMATS = List.of("table", "json", "jsonl", "csv", "xlsx", "html");
    private static final List<String> INPUTS = List.of("csv", "xlsx", "json", "jsonl", "yaml");

    @Override
    public void describe(Options options) {
        options.file("FILE");
        options.value("on", "DATE");
        options.value("known", "DATE");
        options.values("assume", "POINT=READING");
        options.value("declarations", "FILE");
        options.values("map", "COLUMN=FACT");
        options.value("as", "DOER", DOERS);
        options.value("format", "FORMAT", FORMATS);
        options.value("input-format", "FORMAT", INPUTS);
        options.value("bom", "FILE");
        options.values("rate", "CODE=NUMBER");
        options.values("price", "SUBSTANCE=NUMBER");
        options.value("sheet", "NAME");
        options.value("encoding", "NAME");
        options.value("decimal", "comma|point");
        options.value("out", "FILE");
        options.flag("overwrite");
        options.flag("explain");
        options.value("reference-base", "URL|DIR");
        options.value("house", "FILE");
        options.value("questions", "FILE");
        options.value("letters", "DIR");
        options.values("answers", "FILE");
    }

    @Override
    public int run(Session session) {
        Optional<String> doer = session.choice("as", DOERS);
        Optional<String> named = session.choice("format", FORMATS);
        String format = named.or(() -> session.text("out").flatMap(CheckCommand::ofName))
                .orElse("table");
        InputFormat inputFormat = inputFormat(session);
        Optional<LocalDate> on = session.day("on");
        Optional<LocalDate> known = session.day("known");
        Map<String, String> assume = session.pairs("assume");
        Map<String, String> columns = session.pairs("map");
        Optional<Doc> signed = session.text("declarations")
                .map(f -> DeclarationFiles.doc(session.nameOf(f), session.read(f))); // while the law is being read
        Corpus corpus = session.corpus();
        Engine engine = new Engine(corpus);
        if (!assume.isEmpty()) { // refused once, not line by line
            engine.decide(new Transaction("", new Facts(Map.of()), corpus.evidenceUntil(), known, assume, List.of()));
        }
        List<Declaration> declarations = new ArrayList<>(
                signed.map(d -> DeclarationFiles.read(corpus, d)).orElse(List.of()));
        declarations.addAll(Asking.answered(session, corpus));
        HouseChecks house = House.of(session);
        BookOptions options = new BookOptions(on, known, assume, declarations, columns, Layout.of(session));
        House.tell(session, house);
        Deciding deciding = new Deciding(
                engine,
                Bills.lines(session, corpus),
                house::warned,
                session.words(),
                new Progress(session.terminal(), session.words()));
        String name = session.nameOf(session.file());
        try (Output output = Output.of(session);
                InputStream in = session.open(session.file())) {
            Answers answers = switch (format) {
                case "table" -> new TextAnswers(engine, session, name, doer, house, output);
                case "html" -> PageAnswers.of(engine, session, name, doer, output);
                case "csv" ->
                    new BookAnswers(h -> AnswerCsv.to(corpus, session.words().language(), h, output.stream()));
                case "xlsx" ->
                    new BookAnswers(h ->
                            AnswerWorkbook.to(PageAnswers.report(engine, session, doer), name, h, output.stream()));
                default -> MachineAnswers.of(format.equals("jsonl"), corpus, session, output);
            };
            CheckRun run = new CheckRun(session, name, deciding, Asking.along(answers, session, corpus));
            new OrderBooks(corpus).each(name, in, inputFormat, options, run).forEach(session::remark);
            int code = run.finish();
            output.finish();
            return code;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> ofName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return FORMATS.stream().filter(f -> name.endsWith("." + f)).findFirst();
    }

    private static InputFormat inputFormat(Session session) {
        return session.formatOf(session.file(), session.choice("input-format", INPUTS), "usage.no-format.advice");
    }
}
