package org.ytterby.io.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ytterby.engine.law.Bilingual;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Fact;
import org.ytterby.engine.law.Instrument;
import org.ytterby.engine.law.Item;
import org.ytterby.engine.law.Notice;
import org.ytterby.engine.law.OpenPoint;
import org.ytterby.engine.law.Provision;
import org.ytterby.engine.law.TimelineEvent;
import org.ytterby.io.References;

/** The law on file as text: what there is, and each instrument, provision, item, listing, open point or fact by name. */
public final class CorpusText {
    private final Corpus corpus;
    private final References references;
    private final Speech speech;

    /** @param references where the page of each thing stands */
    public CorpusText(Corpus corpus, References references, Style style) {
        this.corpus = corpus;
        this.references = references;
        this.speech = Speech.of(corpus, style);
    }

    /** @return empty where nothing of that name is on file */
    public Optional<String> of(String what) {
        Page page = new Page(speech.style());
        switch (what) {
            case "" -> overview(page);
            case "instruments" -> instruments(page);
            case "items" -> items(page);
            case "lists" -> notices(page);
            case "points" -> points(page);
            default -> one(what, page);
        }
        String text = page.toString();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private void overview(Page page) {
        page.line(speech.say("corpus.title", corpus.version()), Ink.BOLD);
        page.line("  "
                + speech.say(
                        "corpus.instruments",
                        corpus.instruments().size(),
                        corpus.provisions().size()));
        page.line("  " + speech.say("corpus.items", corpus.items().size()));
        page.line("  "
                + speech.say(
                        "corpus.listings", corpus.listings(), corpus.notices().size()));
        page.line("  " + speech.say("corpus.points", corpus.points().size()));
        page.line("  " + speech.say("scope.horizon", corpus.evidenceUntil()));
    }

    private void instruments(Page page) {
        corpus.instruments().values().stream()
                .sorted(Comparator.comparing(Instrument::published).thenComparing(Instrument::id))
                .forEach(i -> page.para(
                        i.published() + "  " + Columns.fit(i.id(), 32) + "  ",
                        " ".repeat(46),
                        speech.words().of(i.title())));
    }

    private void items(Page page) {
        corpus.items()
                .values()
                .forEach(i -> page.para(
                        Columns.fit(i.name(), 26) + "  ",
                        " ".repeat(28),
                        speech.words().of(i.title())));
    }

    private void notices(Page page) {
        corpus.notices().stream()
                .sorted(Comparator.comparing(Notice::published).thenComparing(Notice::id))
                .forEach(n -> page.para(
                        n.published() + "  " + Columns.fit(n.list(), 20)
                                + Columns.fit(String.valueOf(n.entries().size()), 5),
                        " ".repeat(37),
                        speech.words().of(n.title())));
    }

    private void points(Page page) {
        for (OpenPoint p : corpus.points().values()) {
            page.line(p.id(), Ink.BOLD);
            page.para("  ", "  ", speech.words().of(p.question()));
        }
    }

    private void one(String what, Page page) {
        corpus.instruments().values().stream()
                .filter(i -> i.id().equals(what) || i.names().contains(what))
                .forEach(i -> instrument(i, page));
        corpus.provisions().stream()
                .filter(p -> p.id().equals(what) || p.names().contains(what))
                .forEach(p -> provision(p, page));
        corpus.items().values().stream()
                .filter(i ->
                        i.id().equals(what) || i.name().equals(what) || i.code().equalsIgnoreCase(what))
                .forEach(i -> item(i, page));
        Optional.ofNullable(corpus.points().get(what)).ifPresent(p -> point(p, page));
        corpus.notices().forEach(n -> notice(n, what, page));
        corpus.vocabulary().fact(what).ifPresent(f -> fact(f, page));
    }

    private void instrument(Instrument i, Page page) {
        page.blank();
        page.para("", i.id() + "  ", Ink.BOLD, speech.words().of(i.title()));
        other(i.title(), page);
        page.line("  " + speech.say("corpus.published", i.published()));
        i.source().ifPresent(s -> page.line("  " + s));
        reference(references.instrument(i.id()), page);
        corpus.provisions().stream()
                .filter(p -> p.instrument().id().equals(i.id()))
                .forEach(p -> provision(p, page));
        long items = corpus.items().values().stream()
                .filter(x -> x.instrument().id().equals(i.id()))
                .count();
        if (items > 0) {
            page.line("  " + speech.say("corpus.items", items));
        }
    }

    private void provision(Provision p, Page page) {
        page.blank();
        page.para("", p.id() + "  ", Ink.BOLD, speech.law().cite(p));
        page.para("  ", "  ", speech.words().of(p.says()));
        other(p.says(), page);
        for (TimelineEvent event : p.events()) {
            page.para("  ", "    ", event(event));
        }
        if (!p.names().isEmpty()) {
            page.line("  " + String.join(", ", p.names()));
        }
        reference(references.provision(p), page);
    }

    private String event(TimelineEvent event) {
        return switch (event) {
            case TimelineEvent.Commences c -> speech.say("corpus.commences", c.effective(), c.published());
            case TimelineEvent.Suspended s ->
                speech.say(
                        "corpus.suspended",
                        s.effective(),
                        s.until().map(Object::toString).orElse("…"),
                        speech.law().name(s.by()));
            case TimelineEvent.Resumes r ->
                speech.say("corpus.resumes", r.effective(), speech.law().name(r.by()));
            case TimelineEvent.Ends e ->
                speech.say("corpus.ends", e.effective(), speech.law().name(e.by()));
        };
    }

    private void item(Item i, Page page) {
        page.blank();
        page.para("", i.code() + "  ", Ink.BOLD, speech.words().of(i.title()));
        other(i.title(), page);
        page.para("  ", "  ", speech.say("corpus.listed-by", speech.law().name(i.instrument()), i.id()));
        if (!i.hs().isEmpty()) {
            page.para("  ", "    ", speech.say("corpus.hs", String.join(", ", i.hs())));
        }
        i.instrument().source().ifPresent(s -> page.line("  " + s));
        reference(references.item(i), page);
    }

    private void point(OpenPoint p, Page page) {
        page.blank();
        page.para("", p.id() + "  ", Ink.BOLD, speech.words().of(p.question()));
        other(p.question(), page);
        p.from()
                .ifPresent(f -> page.line("  "
                        + speech.say(
                                "corpus.acts",
                                f,
                                p.until().map(Object::toString).orElse("…"))));
        p.readings()
                .values()
                .forEach(r ->
                        page.para("  " + r.id() + "  ", "    ", speech.words().of(r.says())));
        p.evidence()
                .forEach(e -> page.para(
                        "  ",
                        "    ",
                        speech.say(
                                "open.evidence", e.published(), speech.words().of(e.says()))));
        page.para("  ", "    ", speech.say("open.look-for", speech.words().of(p.lookFor())));
        reference(references.point(p.id()), page);
    }

    private void notice(Notice n, String what, Page page) {
        boolean whole = n.id().equals(what) || n.names().contains(what);
        List<Notice.Entry> met = n.entries().stream()
                .filter(e -> whole || isNamed(e, what.toLowerCase(Locale.ROOT)))
                .toList();
        if (!whole && met.isEmpty()) {
            return;
        }
        page.blank();
        page.para("", n.id() + "  ", Ink.BOLD, speech.words().of(n.title()));
        other(n.title(), page);
        page.line("  " + speech.say("corpus.notice", n.published(), n.effective(), n.list()));
        n.source().ifPresent(s -> page.line("  " + s));
        reference(references.notice(n.id()), page);
        met.forEach(e -> entry(e, page));
    }

    /** With its id, by which texts that change its standing call it. */
    private void entry(Notice.Entry e, Page page) {
        String shown = speech.words().of(e.name());
        String other = shown.equals(e.name().zh()) ? e.name().en() : e.name().zh();
        String names = Stream.of(shown, other, e.country().isEmpty() ? "" : "(" + e.country() + ")")
                .filter(s -> !s.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
        page.para("    ", "      ", speech.say("corpus.entry", names, String.join(", ", e.measures())));
        page.line("      " + e.id());
        corpus.statusActs().stream()
                .filter(a -> a.isAbout(e))
                .forEach(a -> page.para("      ", "        ", event(a.event())));
    }

    private void reference(String address, Page page) {
        page.line("  " + speech.say("corpus.reference.at", address));
    }

    private static boolean isNamed(Notice.Entry e, String what) {
        return e.id().equals(what)
                || e.party().equals(what)
                || e.spellings().stream()
                        .anyMatch(s -> s.name().toLowerCase(Locale.ROOT).equals(what));
    }

    private void fact(Fact f, Page page) {
        page.blank();
        page.para("", f.key() + "  ", Ink.BOLD, speech.words().of(f.means()));
        page.para("  ", "    ", speech.words().of(f.ask()));
        page.para("  ", "    ", speech.words().of(f.findOut()));
        f.values()
                .forEach(v ->
                        page.para("    " + v + "  ", "      ", speech.facts().code(f.key(), v)));
        if (!f.columns().isEmpty()) {
            page.para("  ", "    ", speech.say("corpus.columns", String.join(", ", f.columns())));
        }
    }

    /** The other language below, since the Chinese text is the one that binds. */
    private void other(Bilingual text, Page page) {
        String shown = speech.words().of(text);
        String other = shown.equals(text.zh()) ? text.en() : text.zh();
        if (!other.isBlank() && !other.equals(shown)) {
            page.para("  ", "  ", other);
        }
    }
}
