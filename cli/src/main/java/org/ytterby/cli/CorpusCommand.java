package org.ytterby.cli;

import java.util.Optional;
import org.ytterby.engine.law.Corpus;
import org.ytterby.io.text.CorpusText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Shows the law on file: {@code corpus show}, and of what; {@code corpus reference} writes it as pages. */
final class CorpusCommand implements Command {

    @Override
    public void describe(CommandSpec spec, Options options) {
        spec.addPositional(options.optional("show", 0));
        spec.addPositional(options.shown(1));
        spec.addOption(options.value("out", "DIR"));
        spec.addOption(options.value("reference-base", "URL|DIR"));
    }

    @Override
    public int run(ParseResult given, Session session) {
        if (session.parameter(0).filter(w -> w.equals("reference")).isPresent()) {
            return new ReferenceRun(session).run();
        }
        session.parameter(0).filter(w -> !w.equals("show")).ifPresent(w -> {
            throw session.refuse(
                    "YT-U006",
                    session.words().say("usage.unknown", w),
                    session.words().say("usage.see-help", "ytterby corpus"));
        });
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
