package org.ytterby.cli;

import java.util.List;
import java.util.Optional;
import org.ytterby.engine.law.Corpus;
import org.ytterby.io.text.CorpusText;

/** The law on file: shows it, writes it as pages, compares two states of it, says how far it was read and what is wrong with it. */
final class CorpusCommand implements Command {
    private static final List<String> FORMATS = List.of("table", "json");
    private static final List<String> PLAIN_FORMATS = List.of("text", "json");

    @Override
    public void describe(Options options) {
        options.parameter("show|diff|status|lint|reference|import", "what");
        options.parameter("WHAT", "show");
        options.parameter("B", "second");
        options.value("out", "DIR|FILE");
        options.flag("overwrite");
        options.value("reference-base", "URL|DIR");
        options.value("url", "ADDRESS");
        options.value("on", "DATE");
        options.value("house", "FILE");
        options.value("format", "FORMAT", FORMATS);
    }

    @Override
    public int run(Session session) {
        String word = session.parameter(0).orElse("show");
        List<String> formats = word.equals("lint") ? PLAIN_FORMATS : FORMATS;
        String format = session.choice("format", formats).orElse(formats.getFirst());
        return switch (word) {
            case "show" -> show(session);
            case "diff" -> CorpusDiff.run(session, format);
            case "lint" -> CorpusLint.run(session, format);
            case "import" -> CorpusImport.run(session);
            case "reference" -> new ReferenceRun(session).run();
            case "status" -> CorpusStatus.run(session, format);
            default ->
                throw session.refuse(
                        "YT-U006",
                        session.words().say("usage.unknown", word),
                        session.words().say("usage.see-help", "ytterby corpus"));
        };
    }

    @Override
    public List<String> languages() {
        return List.of("en", "zh", "both"); // both: pages of the reference
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
