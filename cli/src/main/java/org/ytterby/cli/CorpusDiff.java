package org.ytterby.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.diff.Change;
import org.ytterby.engine.law.diff.LawDiff;
import org.ytterby.io.text.DiffText;

/** What changed in law between two corpora: {@code corpus diff A B}. */
final class CorpusDiff {
    private static final String SHIPPED = "shipped";

    private CorpusDiff() {}

    /** @return 0 where the law is the same, 1 where it is not */
    static int run(Session session, String format) {
        String a = named(session, 1);
        String b = named(session, 2);
        LawDiff diff = LawDiff.between(files(session, a), files(session, b), session.regimes());
        String text = format.equals("json")
                ? Json.of(document(diff, a, b)) + "\n"
                : new DiffText(
                                session.words(),
                                session.terminal().style(session.words().language()))
                        .of(diff, a, b);
        session.terminal().out().print(text);
        return diff.changes().isEmpty() ? Exit.FREE : Exit.BLOCKED;
    }

    private static String named(Session session, int index) {
        return session.parameter(index)
                .orElseThrow(() -> session.refuse(
                        "YT-U009",
                        session.words().say("diff.two"),
                        session.words().say("diff.two.advice")));
    }

    private static Doc files(Session session, String named) {
        if (named.equals(SHIPPED) && !Files.isDirectory(Path.of(named))) {
            return Corpus.shippedFiles();
        }
        return Corpus.files(session.directory(named));
    }

    private static Map<String, Object> document(LawDiff diff, String a, String b) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("before", corpus(a, diff.before()));
        document.put("after", corpus(b, diff.after()));
        document.put("same_law", diff.changes().isEmpty());
        document.put("first_day", diff.firstDay().map(LocalDate::toString).orElse(""));
        document.put("reworded", diff.reworded());
        document.put("changes", diff.changes().stream().map(CorpusDiff::change).toList());
        return document;
    }

    private static Map<String, Object> corpus(String name, LawDiff.State corpus) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("name", name);
        one.put("version", corpus.version());
        one.put("evidence_until", corpus.evidenceUntil().toString());
        return one;
    }

    private static Map<String, Object> change(Change c) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("kind", c.kind().name().toLowerCase(Locale.ROOT));
        one.put("how", c.how().name().toLowerCase(Locale.ROOT));
        one.put("id", c.id());
        one.put("of", c.holder());
        one.put("title", Json.both(c.title()));
        c.from().ifPresent(d -> one.put("from", d.toString()));
        c.published().ifPresent(d -> one.put("published", d.toString()));
        one.put("details", c.details().stream().map(CorpusDiff::detail).toList());
        return one;
    }

    private static Map<String, Object> detail(Change.Detail d) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("aspect", d.aspect());
        d.before().ifPresent(v -> one.put("before", v));
        d.after().ifPresent(v -> one.put("after", v));
        return one;
    }
}
