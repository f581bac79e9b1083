package org.ytterby.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.law.Coming;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Correction;
import org.ytterby.engine.law.KnownLicence;
import org.ytterby.engine.law.OpenPoint;
import org.ytterby.engine.law.Outlook;
import org.ytterby.engine.law.ReadPage;
import org.ytterby.io.HouseCheck;
import org.ytterby.io.HouseChecks;
import org.ytterby.io.text.StatusText;

/** How far the law was read, and what comes next: {@code corpus status}. */
final class CorpusStatus {
    private static final int DAYS_AHEAD = 90;
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private CorpusStatus() {}

    static int run(Session session, String format) {
        Optional<LocalDate> given = session.day("on");
        LocalDate on = given.orElseGet(() -> LocalDate.now(CHINA)); // nothing is decided here, so today is no trap
        Doc files = session.corpusFiles();
        Corpus corpus = Corpus.fromFiles(files, session.regimes());
        Outlook outlook = Outlook.of(corpus, files, on, DAYS_AHEAD);
        HouseChecks house = House.of(session);
        String text = format.equals("json")
                ? Json.of(document(corpus, outlook, house)) + "\n"
                : new StatusText(
                                corpus, session.terminal().style(session.words().language()))
                        .of(outlook, house, given.isEmpty());
        session.terminal().out().print(text);
        return Exit.FREE;
    }

    private static Map<String, Object> document(Corpus corpus, Outlook outlook, HouseChecks house) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("version", corpus.version());
        document.put("on", outlook.on().toString());
        document.put("evidence_until", outlook.evidenceUntil().toString());
        document.put("horizon_age_days", outlook.age());
        document.put(
                "house_checks", house.checks().stream().map(CorpusStatus::check).toList());
        document.put(
                "newer_texts_seen",
                house.lacking().stream().map(CorpusStatus::saw).toList());
        document.put(
                "open_points",
                outlook.open().stream().map(p -> point(p, outlook.on())).toList());
        document.put("looked_ahead_to", outlook.last().toString());
        document.put(
                "coming", outlook.coming().stream().map(CorpusStatus::coming).toList());
        document.put(
                "general_licences",
                outlook.licences().stream().map(CorpusStatus::licence).toList());
        document.put("pages", outlook.pages().stream().map(CorpusStatus::page).toList());
        document.put(
                "corrections",
                outlook.corrections().stream().map(CorpusStatus::correction).toList());
        return document;
    }

    private static Map<String, Object> check(HouseCheck c) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("on", c.on().toString());
        one.put("by", c.by());
        one.put("pages", c.pages());
        one.put("nothing_new", c.saw().isEmpty());
        one.put("saw", c.saw().stream().map(CorpusStatus::saw).toList());
        return one;
    }

    private static Map<String, Object> saw(HouseCheck.Saw s) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("notice", s.notice());
        one.put("published", s.published().toString());
        s.title().ifPresent(t -> one.put("title", t));
        s.url().ifPresent(u -> one.put("url", u));
        return one;
    }

    private static Map<String, Object> point(OpenPoint p, LocalDate on) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", p.id());
        one.put("question", Json.both(p.question()));
        p.from().ifPresent(d -> one.put("from", d.toString()));
        p.until().ifPresent(d -> one.put("until", d.toString()));
        Map<String, Object> readings = new LinkedHashMap<>();
        p.readings().values().forEach(r -> readings.put(r.id(), Json.both(r.says())));
        one.put("readings", readings);
        one.put(
                "reported",
                p.evidence().stream()
                        .filter(e -> !e.published().isAfter(on))
                        .map(CorpusStatus::evidence)
                        .toList());
        one.put("closed_by", Json.both(p.lookFor()));
        return one;
    }

    private static Map<String, Object> evidence(OpenPoint.Evidence e) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("published", e.published().toString());
        one.put("speaks_for", e.speaksFor());
        one.put("says", Json.both(e.says()));
        return one;
    }

    private static Map<String, Object> coming(Coming c) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("day", c.day().toString());
        one.put("what", c.what().name().toLowerCase(Locale.ROOT));
        one.put("ids", c.ids());
        one.put("title", Json.both(c.title()));
        c.by().ifPresent(b -> one.put("by", b));
        c.then().ifPresent(t -> one.put("then", t));
        c.reading().ifPresent(r -> one.put("reading", r));
        return one;
    }

    private static Map<String, Object> licence(KnownLicence l) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", l.id());
        one.put("what", Json.both(l.what()));
        one.put("runs_out", l.runsOut().toString());
        one.put("source", l.source());
        l.doubt().ifPresent(d -> one.put("doubt", Json.both(d)));
        return one;
    }

    private static Map<String, Object> page(ReadPage p) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("url", p.url());
        p.read().ifPresent(d -> one.put("read", d.toString()));
        p.changes().ifPresent(d -> one.put("changes", d.toString()));
        one.put("of", List.copyOf(p.of()));
        return one;
    }

    private static Map<String, Object> correction(Correction c) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", c.id());
        one.put("learned", c.learned().toString());
        one.put("touches", c.touches());
        one.put("was", Json.both(c.was()));
        one.put("now", Json.both(c.now()));
        return one;
    }
}
