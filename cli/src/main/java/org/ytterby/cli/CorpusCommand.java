package org.ytterby.cli;

import java.util.List;
import java.util.Optional;
import org.ytterby.engine.law.Corpus;
import org.ytterby.io.text.CorpusText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The law on file: shows it, writes it as pages, compares two states of it, says how far it was read. */
final class CorpusCommand implements Command {
    private static final List<String> FORMATS = List.of("table", "json");

    @Override
    public void describe(CommandSpec spec, Options options) {
        spec.addPositional(options.optional("show", 0));
        spec.addPositional(options.shown(1));
        spec.addOption(options.value("out", "DIR"));
        spec.addOption(options.value("reference-base", "URL|DIR"));
        spec.addPositional(options.second(2));
        spec.addOption(options.value("on", "DATE"));
        spec.addOption(options.value("house", "FILE"));
        spec.addOption(options.value("format", "FORMAT"));
    }

    @Override
    public int run(ParseResult given, Session session) {
        String format = session.choice("format", FORMATS).orElse("table");
        String word = session.parameter(0).orElse("show");
        return switch (word) {
            case "show" -> show(session);
            case "diff" -> CorpusDiff.run(session, format);
            case "reference" -> new ReferenceRun(session).run();
            case "status" -> CorpusStatus.run(session, format);
            default ->
                throw session.refuse(
                        "YT-U006",
                        session.words().say("usage.unknown", word),
                        session.words().say("usage.see-help", "ytterby corpus"));
        };
    }

    private static int show(Session session) {
        Corpus corpus = session.corpus();
        CorpusText text = new CorpusText(
                corpus,
                session.references(),
                session.terminal().style(session.words().language()));
        String what = session.parameter(1).orElse("");
        Optional<String> shown = text.of(what);
        if (shown.isEmpty()) {
            throw session.refuse(
                    "YT-U007",
                    session.words().say("corpus.unknown", what),
                    session.words().say("corpus.unknown.advice"));
        }
        session.terminal().out().print(shown.get());
        return Exit.FREE;
    }
}
