package org.ytterby.io.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ytterby.engine.law.Coming;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.OpenPoint;
import org.ytterby.engine.law.Outlook;
import org.ytterby.engine.law.ReadPage;
import org.ytterby.io.HouseChecks;

/** How far the law was read and what comes next, for people. */
public final class StatusText {
    private static final int MOST_PAGES = 12;
    private static final int MOST_IDS = 6;

    private final Speech speech;

    public StatusText(Corpus corpus, Style style) {
        this.speech = Speech.of(corpus, style);
    }

    /** @param today whether the day was not given but is today's */
    public String of(Outlook outlook, HouseChecks house, boolean today) {
        Page page = new Page(speech.style());
        page.line(speech.say("corpus.title", speech.corpus().version()), Ink.BOLD);
        page.para("  ", "  ", speech.say(today ? "status.seen-today" : "status.seen", outlook.on()));
        page.para("  ", "  ", horizon(outlook));
        houseChecks(house, page);
        points(outlook, page);
        coming(outlook, page);
        licences(outlook, page);
        pages(outlook, page);
        corrections(outlook, page);
        return page.toString();
    }

    private String horizon(Outlook outlook) {
        return outlook.age() >= 0
                ? speech.words().count("status.horizon", outlook.age(), outlook.evidenceUntil())
                : speech.say("status.horizon-ahead", outlook.evidenceUntil());
    }

    private void houseChecks(HouseChecks house, Page page) {
        head("status.house", page);
        if (house.checks().isEmpty()) {
            page.para("  ", "  ", speech.say("status.no-house"));
        }
        new HouseText(speech.words(), speech.style()).all(house, page);
    }

    private void points(Outlook outlook, Page page) {
        head("status.open", page);
        for (OpenPoint p : outlook.open()) {
            page.para("  ", p.id() + "  ", Ink.BOLD, acts(p, outlook.on()));
            page.para("    ", "    ", speech.words().of(p.question()));
            p.readings()
                    .values()
                    .forEach(r -> page.para(
                            "    · " + r.id() + "  ", "        ", speech.words().of(r.says())));
            p.evidence().stream()
                    .filter(e -> !e.published().isAfter(outlook.on()))
                    .forEach(e -> page.para(
                            "    ",
                            "      ",
                            speech.say(
                                    "open.evidence",
                                    e.published(),
                                    speech.words().of(e.says()))));
            page.para(
                    "    ", "      ", speech.say("status.closes", speech.words().of(p.lookFor())));
        }
        if (outlook.open().isEmpty()) {
            page.line("  " + speech.say("status.none"));
        }
    }

    private String acts(OpenPoint p, LocalDate on) {
        return p.from()
                .map(f -> speech.say(f.isAfter(on) ? "status.acts-from" : "status.acts-since", f))
                .orElse(speech.say("status.acts-always"));
    }

    private void coming(Outlook outlook, Page page) {
        page.blank();
        page.line(speech.say("status.coming", outlook.last()), Ink.BOLD);
        outlook.coming().forEach(c -> page.para("  " + c.day() + "  ", " ".repeat(14), event(c, outlook.on())));
        if (outlook.coming().isEmpty()) {
            page.line("  " + speech.say("status.none"));
        }
    }

    private String event(Coming c, LocalDate on) {
        String what = speech.say(
                "status.what." + c.what().name().toLowerCase(Locale.ROOT).replace('_', '-'), subject(c));
        String by =
                c.by().map(b -> speech.say("status.by", speech.law().name(b))).orElse("");
        String then = c.then().map(t -> speech.say("status.then", t)).orElse("");
        String reading = c.reading().map(r -> speech.say("status.reading", r)).orElse("");
        return speech.words().count("status.in-days", ChronoUnit.DAYS.between(on, c.day()))
                + what
                + by
                + then
                + reading;
    }

    private String subject(Coming c) {
        String ids = c.ids().stream()
                        .limit(MOST_IDS)
                        .map(speech.law()::name)
                        .collect(Collectors.joining(speech.say("status.list-gap")))
                + (c.ids().size() > MOST_IDS ? " …" : "");
        String title = speech.words().of(c.title());
        return title.isEmpty() || c.ids().size() > 1 ? ids : ids + speech.say("status.titled", title);
    }

    private void licences(Outlook outlook, Page page) {
        if (outlook.licences().isEmpty()) {
            return;
        }
        head("status.licences", page);
        outlook.licences()
                .forEach(l -> page.para(
                        "  " + l.runsOut() + "  ",
                        " ".repeat(14),
                        speech.say(
                                        l.runsOut().isBefore(outlook.on()) ? "status.ran-out" : "status.runs-out",
                                        speech.words().of(l.what()))
                                + l.doubt()
                                        .map(d -> speech.say("sentence.gap")
                                                + speech.words().of(d))
                                        .orElse("")));
    }

    private void pages(Outlook outlook, Page page) {
        head("status.pages", page);
        List<ReadPage> shown = outlook.pages().stream().limit(MOST_PAGES).toList();
        for (ReadPage p : shown) {
            String read = p.read()
                    .map(d -> speech.say("status.read", d, ChronoUnit.DAYS.between(d, outlook.on())))
                    .orElse(speech.say("status.never-read"));
            String changes = p.changes()
                    .map(d -> speech.say(d.isAfter(outlook.on()) ? "status.moves" : "status.moves-now", d))
                    .orElse("");
            page.para("  ", "      ", p.url());
            page.para("      ", "      ", read + changes + speech.say("status.of", ids(p)));
        }
        if (outlook.pages().size() > shown.size()) {
            page.line("  "
                    + speech.words().count("status.more-pages", outlook.pages().size() - (long) shown.size()));
        }
    }

    private String ids(ReadPage p) {
        return p.of().stream()
                        .limit(MOST_IDS)
                        .map(speech.law()::name)
                        .collect(Collectors.joining(speech.say("status.list-gap")))
                + (p.of().size() > MOST_IDS ? " …" : "");
    }

    private void corrections(Outlook outlook, Page page) {
        if (outlook.corrections().isEmpty()) {
            return;
        }
        head("status.corrections", page);
        outlook.corrections()
                .forEach(c -> page.para(
                        "  " + c.learned() + "  ",
                        " ".repeat(14),
                        speech.say(
                                "status.correction",
                                String.join(", ", c.touches()),
                                speech.words().of(c.was()),
                                speech.words().of(c.now()))));
    }

    private void head(String key, Page page) {
        page.blank();
        page.line(speech.say(key), Ink.BOLD);
    }
}
