package org.ytterby.io.text;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ytterby.engine.law.AsOf;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Epoch;
import org.ytterby.engine.law.History;
import org.ytterby.engine.law.Notice;
import org.ytterby.engine.law.Track;
import org.ytterby.io.CsvOut;
import org.ytterby.io.References;

/**
 * Every listing of parties of some countries since a day, with its standing on a day. A party that was listed twice stands
 * here twice.
 *
 * @param asked the countries or unions as they were asked for; empty: every country
 * @param since first day on which a listing took effect; empty: all
 * @param on the day of the standing
 */
public record ListedParties(String asked, Optional<LocalDate> since, AsOf on, List<Row> rows) {
    private static final List<String> COLUMNS = List.of(
            "party",
            "name_en",
            "name_zh",
            "country",
            "list",
            "notice",
            "notice_title",
            "listed_on",
            "published",
            "status",
            "suspended_until",
            "measures",
            "cite",
            "source",
            "reference");

    public ListedParties {
        rows = List.copyOf(rows);
    }

    /** One listing of one party. */
    public record Row(Notice notice, Notice.Entry entry, History.State state, Optional<LocalDate> suspendedUntil) {}

    /**
     * @param countries their codes; empty: every country
     * @param on the day of the standing, and what was known of it
     */
    public static ListedParties of(
            Corpus corpus, String asked, Set<String> countries, Optional<LocalDate> since, AsOf on) {
        Epoch epoch = corpus.epoch(on);
        List<Row> rows = new ArrayList<>();
        for (Notice notice : corpus.notices()) {
            boolean counts = on.knows(notice.published())
                    && since.map(s -> !notice.effective().isBefore(s)).orElse(true);
            for (Notice.Entry entry : counts ? notice.entries() : List.<Notice.Entry>of()) {
                if (countries.isEmpty() || countries.contains(entry.country())) {
                    Track track = epoch.standing(entry.id()).orElseThrow().track();
                    Optional<LocalDate> until = track.suspensions().stream()
                            .flatMap(s -> s.until().stream())
                            .findFirst();
                    rows.add(new Row(notice, entry, History.state(track), until));
                }
            }
        }
        rows.sort(Comparator.comparing((Row r) -> r.notice().effective())
                .thenComparing(r -> r.notice().id())
                .thenComparing(r -> r.entry().id()));
        return new ListedParties(asked, since, on, rows);
    }

    /** For programs: codes, both names, the address of the page on which it was read and of our own. */
    public void csv(References references, Appendable out) throws IOException {
        CsvOut csv = new CsvOut(out);
        csv.record(COLUMNS);
        for (Row r : rows) {
            csv.record(List.of(
                    r.entry().party(),
                    r.entry().name().en(),
                    r.entry().name().zh(),
                    r.entry().country(),
                    r.entry().list(),
                    r.notice().id(),
                    r.notice().title().en(),
                    r.notice().effective().toString(),
                    r.notice().published().toString(),
                    TimelineCsv.code(r.state()),
                    r.suspendedUntil().map(LocalDate::toString).orElse(""),
                    String.join("; ", r.entry().measures().stream().sorted().toList()),
                    r.notice().title().in(Language.ZH),
                    r.notice().source().orElse(""),
                    references.entry(r.entry())));
        }
    }

    /** For people: one paragraph a notice, its parties below. */
    public String text(Style style) {
        Words words = new Words(style.language());
        TimelineText timeline = new TimelineText(style);
        Page page = new Page(style);
        page.para("", "", Ink.BOLD, title(style.language()));
        Map<String, List<Row>> byNotice = new TreeMap<>();
        List<String> order = new ArrayList<>();
        for (Row r : rows) {
            byNotice.computeIfAbsent(r.notice().id(), k -> {
                        order.add(k);
                        return new ArrayList<>();
                    })
                    .add(r);
        }
        for (String id : order) {
            List<Row> of = byNotice.getOrDefault(id, List.of());
            Notice notice = of.getFirst().notice();
            page.blank();
            page.ends("  ", "    ", words.of(notice.title()), notice.effective().toString(), Ink.BOLD);
            of.forEach(r -> page.ends(
                    "    " + timeline.sign(r.state()) + " ",
                    "      ",
                    words.of(r.entry().name()) + words.say("paren", r.entry().country()),
                    standing(r, timeline),
                    Ink.PLAIN));
        }
        return page.toString();
    }

    /** How many, of which countries, since when, on which day. */
    public String title(Language language) {
        Words words = new Words(language);
        String where = asked.isEmpty() ? words.say("listed.everywhere") : asked;
        String from = since.map(s -> words.say("listed.since", s)).orElse("");
        return words.count("listed.title", rows.size(), where, from, on.on());
    }

    /** How a listing stands, for programs. */
    public static String code(Row row) {
        return TimelineCsv.code(row.state());
    }

    /** How a listing stands, in words. */
    public static String standing(Row row, TimelineText words) {
        return words.state(row.state())
                + row.suspendedUntil().map(u -> words.say("listed.until", u)).orElse("");
    }
}
