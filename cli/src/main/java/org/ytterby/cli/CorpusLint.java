package org.ytterby.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.law.Bilingual;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.CorpusFolder;
import org.ytterby.engine.lint.Finding;
import org.ytterby.engine.lint.Lint;
import org.ytterby.engine.lint.LintReport;
import org.ytterby.io.text.LintText;
import org.ytterby.io.text.ProblemText;
import org.ytterby.io.text.Words;

/** Everything that is wrong with a corpus: {@code corpus lint}. */
final class CorpusLint {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private CorpusLint() {}

    /** @return 0 where nothing is to be mended, 1 where something is */
    static int run(Session session, String format) {
        LocalDate on = session.day("on").orElseGet(() -> LocalDate.now(CHINA)); // only for what grows old
        CorpusFolder folder = session.text("corpus")
                .map(d -> Corpus.folder(session.directory(d)))
                .orElseGet(Corpus::shippedFolder);
        LintReport report = Lint.of(folder, on);
        String text = format.equals("json")
                ? Json.of(document(report)) + "\n"
                : new LintText(
                                session.words(),
                                session.terminal().style(session.words().language()))
                        .of(report);
        session.terminal().out().print(text);
        return report.clean() ? Exit.FREE : Exit.BLOCKED;
    }

    private static Map<String, Object> document(LintReport report) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("clean", report.clean());
        document.put("files", report.files());
        document.put("scenarios", !report.withoutScenarios());
        ProblemText english = new ProblemText(new Words(Language.EN));
        ProblemText chinese = new ProblemText(new Words(Language.ZH));
        document.put(
                "problems",
                Stream.concat(
                                report.refused().stream().map(p -> refused(p, english, chinese)),
                                report.findings().stream().map(CorpusLint::found))
                        .toList());
        return document;
    }

    private static Map<String, Object> refused(Problem p, ProblemText english, ProblemText chinese) {
        Map<String, Object> one = placed(p.id(), p.place());
        one.put("message", Json.both(new Bilingual(english.message(p), chinese.message(p))));
        one.put("value", p.value());
        one.put("hint", Json.both(new Bilingual(english.advice(p), chinese.advice(p))));
        return one;
    }

    private static Map<String, Object> found(Finding f) {
        Map<String, Object> one = placed(f.rule().id(), f.place());
        one.put("message", Json.both(f.rule().sentence()));
        one.put("value", f.value());
        one.put("hint", Json.both(f.rule().hint()));
        return one;
    }

    private static Map<String, Object> placed(String id, Place place) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", id);
        one.put("file", place.file());
        one.put("line", place.line());
        one.put("column", place.column());
        return one;
    }
}
